import { CATEGORIES } from '../classify/category.ts';
import { VERDICTS } from '../classify/comparison.ts';
import { Failure } from '../read/failure.ts';
import type { Command, Run } from './command.ts';
import { bashCompletion } from './complete-bash.ts';
import { fishCompletion } from './complete-fish.ts';
import { zshCompletion } from './complete-zsh.ts';
import { operandsOf } from './completed.ts';
import { DONE, type ExitCode } from './exit-codes.ts';
import { nearest } from './nearest.ts';
import { writeOut } from './stdout.ts';

/** Writes a script from the commands; `operands` tells what the first operand of a command can be. */
export type Generator = (commands: readonly Command[], operands: (command: Command) => readonly string[]) => string;

const GENERATORS: ReadonlyMap<string, Generator> = new Map([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
]);

/** Prints the completion for the shell that was named. */
export function runCompletion({ operands: [shell = ''], commands }: Run): ExitCode {
  const generate = GENERATORS.get(shell);
  if (generate === undefined) {
    const near = nearest(shell, [...GENERATORS.keys()]);
    const help = near === undefined ? `one of ${[...GENERATORS.keys()].join(', ')}` : `did you mean ${near}?`;
    throw new Failure('usage', null, `completion: unknown shell '${shell}' (${help})`);
  }
  writeOut([generate(commands, (command) => operandsOf(command, [...VERDICTS, ...CATEGORIES]))]);
  return DONE;
}
