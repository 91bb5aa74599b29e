import { EXIT_CODES } from '../exit-codes.ts';
import type { Command } from '../option/command.ts';

/** What stands below the options in the help: the other commands, examples, exit codes. */
export function helpAfter(command: Command, commands: readonly Command[]): string {
  const parts = [
    table(
      'Commands:',
      commands.map(({ name, operands, summary }) => [`${name} ${operands.join(' ')}`, summary]),
    ),
    table('Examples:', command.examples),
    table('Exit codes:', EXIT_CODES),
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}`;
}

function table(title: string, rows: readonly (readonly [left: string, right: string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([left]) => left.length));
  return [title, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n');
}
