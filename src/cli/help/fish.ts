import type { Command } from '../option/command.ts';
import { type Flag, flagsOf } from './completed.ts';

/** The completion for fish: a line for each command and for each flag of each command. */
export function fishCompletion(
  commands: readonly Command[],
  operands: (command: Command) => readonly string[],
): string {
  const [first, ...others] = commands;
  const named = `__fish_seen_subcommand_from ${others.map(({ name }) => name).join(' ')}`;
  const lines = ['# fish completion of dedupe; written by dedupe completion fish'];
  for (const { name, summary } of commands) {
    lines.push(`complete -c dedupe -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`);
  }
  for (const command of commands) {
    const where = command === first ? `not ${named}` : `__fish_seen_subcommand_from ${command.name}`;
    const words = operands(command);
    const before = `${where}; and not __fish_seen_subcommand_from ${words.join(' ')}`;
    if (words.length > 0) lines.push(`complete -c dedupe -n '${before}' -f -a ${quoted(words.join(' '))}`);
    for (const flag of flagsOf(command)) lines.push(`complete -c dedupe -n '${where}' ${told(flag)}`);
  }
  return `${lines.join('\n')}\n`;
}

function told({ names, help, value }: Flag): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  return `${[...flags, ...valueWords(value)].join(' ')} -d ${quoted(help)}`;
}

function valueWords(value: Flag['value']): readonly string[] {
  switch (value.kind) {
    case 'none':
      return [];
    case 'files':
      return ['-r', '-F'];
    case 'unknown':
      return ['-x'];
    case 'words':
      // Of a list with commas fish completes what stands behind the last one.
      return ['-x', '-a', quoted(value.several ? `(__fish_append , ${value.words.join(' ')})` : value.words.join(' '))];
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
