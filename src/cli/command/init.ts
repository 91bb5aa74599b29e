import type { Command } from '../option/command.ts';

/** `dedupe init`: a settings file to begin with. */
export const initCommand: Command = {
  name: 'init',
  summary: 'Write a commented settings file to begin with',
  operands: [],
  options: ['quiet', 'uiLang'],
  examples: [['dedupe init', 'dedupe.config.json in the current folder; a file that is there is left alone']],
  run: async (run) => (await import('./run-init.ts')).runInit(run),
};
