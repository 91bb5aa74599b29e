import { Failure } from '../../read/failure.ts';
import { CATEGORIES } from '../../terms/category.ts';
import { said } from '../../terms/said.ts';
import { VERDICTS } from '../../terms/verdict.ts';
import { DONE, type ExitCode } from '../exit-codes.ts';
import type { Command, Run } from '../option/command.ts';
import { nearest } from '../option/nearest.ts';
import { writeOut } from '../output/stdout.ts';
import { bashCompletion } from './bash.ts';
import { operandsOf } from './completed.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

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
    const help = near === undefined ? said`one of ${[...GENERATORS.keys()].join(', ')}` : said`did you mean ${near}?`;
    throw new Failure('usage', null, said`completion: unknown shell '${shell}' (${help})`);
  }
  writeOut([generate(commands, (command) => operandsOf(command, [...VERDICTS, ...CATEGORIES]))]);
  return DONE;
}
