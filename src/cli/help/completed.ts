import type { Command } from '../option/command.ts';
import { helpOf } from '../option/command-formats.ts';
import { type OptionName, optionSpec } from '../option/options.ts';

/** What may follow a flag: one of a list, several of a list with commas, a file, or something that nobody can know. */
export type Completed =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'files' }
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly several: boolean };

/** A flag as a completion knows it. */
export interface Flag {
  /** `-o` and `--output`. */
  readonly names: readonly string[];
  /** What it does, short enough for a line beside others. */
  readonly help: string;
  readonly value: Completed;
}

/** Values of this name in the help are files or folders. */
const PATHS: ReadonlySet<string> = new Set(['file', 'where']);
const HELP: Flag = { names: ['-h', '--help'], help: 'help', value: { kind: 'none' } };
const VERSION: Flag = { names: ['--version'], help: 'the version', value: { kind: 'none' } };

/** All flags of a command, those that every command has at the end. */
export function flagsOf(command: Command): readonly Flag[] {
  return [...command.options.map((name) => flagOf(name, command)), HELP, VERSION];
}

/** Every flag with a value that any command has, once. */
export function flagsWithValue(commands: readonly Command[]): readonly Flag[] {
  return [...new Set(commands.flatMap(({ options }) => options))]
    .map((name) => flagOf(name, {}))
    .filter(({ value }) => value.kind !== 'none');
}

/** A flag whose values a command has fewer of than others. */
export interface Narrowed {
  readonly command: string;
  readonly flag: Flag;
}

/** The flags that some commands take with fewer values, to be asked before the others. */
export function narrowedFlags(commands: readonly Command[]): readonly Narrowed[] {
  const narrow = commands.filter(({ formats }) => formats !== undefined);
  return narrow.map((command) => ({ command: command.name, flag: flagOf('format', command) }));
}

function flagOf(name: OptionName, command: Pick<Command, 'formats'>): Flag {
  const { formats } = command;
  const isFormat = name === 'format' && formats !== undefined;
  return {
    names: optionSpec(name).flags.split(', '),
    help: inShort(helpOf(name, command)),
    value: isFormat ? { kind: 'words', words: formats, several: false } : completedOf(name),
  };
}

/** The help without values, defaults and what comes second; a first word with a colon (`sync:`) says of which action. */
function inShort(help: string): string {
  const [short = help] = help.split(/; | \(|(?<= .*): /);
  return short;
}

function completedOf(name: OptionName): Completed {
  const { takes } = optionSpec(name);
  switch (takes.kind) {
    case 'flag':
      return { kind: 'none' };
    case 'choice':
      return { kind: 'words', words: takes.choices, several: false };
    case 'list':
      return { kind: 'words', words: takes.choices, several: true };
    case 'many':
    case 'text':
      return { kind: PATHS.has(takes.value) ? 'files' : 'unknown' };
    case 'share':
    case 'count':
      return { kind: 'unknown' };
  }
}

/** What the first operand of a command can be, where that is a closed list; a file otherwise. */
export function operandsOf({ name }: Command, names: readonly string[]): readonly string[] {
  switch (name) {
    case 'index':
      return ['add', 'sync', 'remove', 'list', 'verify', 'stats', 'compact', 'copy', 'export', 'schema'];
    case 'completion':
      return ['bash', 'zsh', 'fish'];
    case 'explain':
      return names;
    default:
      return [];
  }
}
