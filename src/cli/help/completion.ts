import type { Command } from '../option/command.ts';

/** `dedupe completion SHELL`: what makes a shell complete commands, options and their values. */
export const completionCommand: Command = {
  name: 'completion',
  summary: 'Print the completion for a shell: bash, zsh or fish',
  operands: ['<shell>'],
  options: [],
  examples: [
    ['source <(dedupe completion bash)', 'in ~/.bashrc'],
    ['dedupe completion zsh > ~/.zfunc/_dedupe', 'once; ~/.zfunc being in fpath'],
    ['dedupe completion fish > ~/.config/fish/completions/dedupe.fish', 'once'],
  ],
  run: async (run) => (await import('./run-completion.ts')).runCompletion(run),
};
