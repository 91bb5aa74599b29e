import { EXIT_CODES } from '../exit-codes.ts';
import type { Command } from '../option/command.ts';
import type { CliWords } from '../words/cli-words.ts';

/** The help of `-h`: what fits on a screen. */
export function shortHelp(command: Command, commands: readonly Command[], words?: CliWords): string {
  const isDefault = command === commands[0];
  const name = isDefault ? 'dedupe' : `dedupe ${command.name}`;
  const usage =
    `${headed('Usage:', words)} dedupe ${isDefault ? '' : `${command.name} `}[options] ${command.operands.join(' ')}`.trimEnd();
  const parts = [
    `${usage}\n${summaryOf(command, words)}`,
    table(headed('Examples:', words), examplesOf(command, words)),
    ...(isDefault
      ? [
          table(
            headed('Commands:', words),
            commands.map((each) => [each.name, summaryOf(each, words)]),
          ),
        ]
      : []),
    words?.more(name) ?? `All options: ${name} --help   What a category means: dedupe explain NAME`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What stands below the options in the help: the other commands, examples, exit codes. */
export function helpAfter(command: Command, commands: readonly Command[], words?: CliWords): string {
  const parts = [
    table(
      headed('Commands:', words),
      commands.map((each) => [`${each.name} ${each.operands.join(' ')}`, summaryOf(each, words)]),
    ),
    table(headed('Examples:', words), examplesOf(command, words)),
    table(
      headed('Exit codes:', words),
      EXIT_CODES.map(([code, meaning]) => [code, words?.exitCodes[code] ?? meaning]),
    ),
    words?.documentation ?? 'Documentation: man dedupe; README.md and docs/ of the package',
  ];
  return `\n${parts.filter((part) => part !== '').join('\n\n')}`;
}

function headed(heading: string, words: CliWords | undefined): string {
  return words?.headings[heading] ?? heading;
}

function summaryOf({ name, summary }: Command, words: CliWords | undefined): string {
  return words?.commands[name]?.summary ?? summary;
}

function examplesOf({ name, examples }: Command, words: CliWords | undefined): Command['examples'] {
  return examples.map(([line, meaning], at) => [line, words?.commands[name]?.examples[at] ?? meaning]);
}

function table(title: string, rows: readonly (readonly [left: string, right: string])[]): string {
  if (rows.length === 0) return '';
  const width = Math.max(...rows.map(([left]) => left.length));
  return [title, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)].join('\n');
}
