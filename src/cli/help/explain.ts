import type { Command } from '../option/command.ts';
import { DATA_FORMATS } from '../option/command-formats.ts';

/** `dedupe explain NAME`: what a category or a verdict means. */
export const explainCommand: Command = {
  name: 'explain',
  summary: 'Tell what a category or a verdict means, with an example; without a name, list all',
  operands: ['[name]'],
  options: ['format', 'json', 'output', 'color', 'width', 'pager', 'uiLang', 'quiet', 'config', 'noConfig'],
  formats: DATA_FORMATS,
  examples: [
    ['dedupe explain inflection', 'what the category means'],
    ['dedupe explain same-form', 'what the verdict means'],
    ['dedupe explain --ui-lang kk', 'all of them, in Kazakh'],
  ],
  run: async (run) => (await import('./run-explain.ts')).runExplain(run),
};
