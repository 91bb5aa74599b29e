import { EXIT_CODES } from '../exit-codes.ts';
import type { Command } from '../option/command.ts';

/** The help of `-h`: what fits on a screen. */
export function shortHelp(command: Command, commands: readonly Command[]): string {
  const isDefault = command === commands[0];
  const usage = `Usage: dedupe ${isDefault ? '' : `${command.name} `}[options] ${command.operands.join(' ')}`.trimEnd();
  const parts = [
    `${usage}\n${command.summary}`,
    table('Examples:', command.examples),
    ...(isDefault
      ? [
          table(
            'Commands:',
            commands.map(({ name, summary }) => [name, summary]),
          ),
        ]
      : []),
    `All options: dedupe ${isDefault ? '' : `${command.name} `}--help   What a category means: dedupe explain NAME`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What stands below the options in the help: the other commands, examples, exit codes. */
export function helpAfter(command: Command, commands: readonly Command[]): string {
  const parts = [
    table(
      'Commands:',
      commands.map(({ name, operands, summary }) => [`${name} ${operands.join(' ')}`, summary]),
    ),
    table('Examples:', command.examples),
    table('Exit codes:', EXIT_CODES),
    'Documentation: man dedupe; README.md and docs/ of the package',
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}`;
}

function table(title: string, rows: readonly (readonly [left: string, right: string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([left]) => left.length));
  return [title, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n');
}
