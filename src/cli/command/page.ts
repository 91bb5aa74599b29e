import type { Command } from '../option/command.ts';

/** `dedupe page`: the comparison as one page for those who have no terminal. */
export const pageCommand: Command = {
  name: 'page',
  summary: 'One self-contained page that compares two texts in a browser; nothing leaves it',
  operands: [],
  options: ['output', 'quiet'],
  examples: [['dedupe page -o dedupe.html', 'a file to keep, to send, or to put on an intranet']],
  run: async (run) => (await import('./run-page.ts')).runPage(run),
};
