import { existsSync } from 'node:fs';
import type { CommanderError, Option, Command as Parser } from 'commander';
import { lazily } from '../language/lazily.ts';
import { Failure } from '../read/failure.ts';
import { VERSION } from '../report/machine/tool.ts';
import { plainly, type Said, said } from '../terms/said.ts';
import { COMMANDS } from './command/commands.ts';
import { groupOf } from './help/groups.ts';
import { helpAfter, shortHelp } from './help/help.ts';
import type { Command } from './option/command.ts';
import { helpOf } from './option/command-formats.ts';
import { nearest } from './option/nearest.ts';
import { OPTIONS, type OptionName, optionSpec } from './option/options.ts';
import { MANY, readValues, type Settings } from './option/settings.ts';
import type { CliWords } from './words/cli-words.ts';

/** The library that parses options; run when a line has some. */
type Commander = typeof import('commander');

/** What the first operand of a line chose. */
interface Chosen {
  readonly command: Command;
  /** The line without the command's name. */
  readonly rest: readonly string[];
  readonly isHelp: boolean;
}

/** What a command line asks for. */
export type Request =
  | { readonly kind: 'print'; readonly text: string }
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly operands: readonly string[];
      readonly settings: Settings;
    };

/**
 * Reads a command line (without node and script); `words` are those of a help in another language than English. Throws
 * a usage Failure of one line, with the nearest name.
 */
export async function readCommandLine(argv: readonly string[], words?: CliWords): Promise<Request> {
  const { command, rest, isHelp } = chooseCommand(argv);
  if (!isHelp && areOperandsOf(command, rest)) return { kind: 'run', command, operands: rest, settings: {} };
  if (isShortHelp(rest)) return { kind: 'print', text: shortHelp(command, COMMANDS, words) };
  let printed = '';
  const commander = await import('commander');
  const parser = buildParser(commander, command, words);
  parser.configureOutput({ writeOut: (text) => (printed += text), writeErr: () => {} });
  try {
    parser.parse(isHelp ? ['--help'] : [...rest], { from: 'user' });
  } catch (error) {
    if (!(error instanceof commander.CommanderError)) throw error;
    if (error.exitCode === 0) return { kind: 'print', text: printed };
    throw new Failure('usage', null, mistyped(rest) ?? reasonOf(error, command));
  }
  return { kind: 'run', command, operands: parser.args, settings: readValues(rawValues(parser, command)) };
}

/** Whether a line names what a command works on and nothing else: then it needs no parser, which takes long to load. */
function areOperandsOf({ operands }: Command, rest: readonly string[]): boolean {
  const least = operands.filter((operand) => operand.startsWith('<')).length;
  const most = operands.some((operand) => operand.includes('...')) ? Number.POSITIVE_INFINITY : operands.length;
  return rest.length >= least && rest.length <= most && rest.every((word) => !word.startsWith('-'));
}

/** The parser of one command, built from the table; commander neither prints nor exits by itself. */
function buildParser(commander: Commander, command: Command, words: CliWords | undefined): Parser {
  const isDefault = command === COMMANDS[0];
  const parser = new commander.Command(isDefault ? 'dedupe' : `dedupe ${command.name}`)
    .description(words?.commands[command.name]?.summary ?? command.summary)
    .usage(`${isDefault ? `[${command.name}] ` : ''}[options] ${command.operands.join(' ')}`)
    .helpOption('-h, --help', words?.help ?? 'a short help with -h, this one with --help')
    .version(VERSION, '-V, --version', words?.version ?? 'the version')
    .addHelpText('after', () => helpAfter(command, isDefault ? COMMANDS : [], words))
    .configureHelp({ styleTitle: (title) => words?.headings[title] ?? title })
    .allowExcessArguments(false)
    .exitOverride();
  for (const operand of command.operands) parser.argument(operand);
  for (const name of command.options) parser.addOption(buildOption(commander, name, command, words));
  return parser;
}

function buildOption({ Option }: Commander, name: OptionName, command: Command, words: CliWords | undefined): Option {
  const { flags, takes } = optionSpec(name);
  const help = helpOf(name, command, words);
  if (takes.kind === 'flag') return new Option(flags, help).helpGroup(groupOf(name));
  const option = new Option(`${flags} <${takes.value}>`, help).helpGroup(groupOf(name));
  if (takes.kind !== 'list' && takes.kind !== 'many') return option;
  const between = takes.kind === 'list' ? ',' : MANY;
  return option.argParser((value: string, before: string | undefined) =>
    before === undefined ? value : `${before}${between}${value}`,
  );
}

/** The values that the command line gave, by option name; commander's own defaults are left out. */
function rawValues(parser: Parser, command: Command): ReadonlyMap<OptionName, string | boolean> {
  const raw = new Map<OptionName, string | boolean>();
  const values = parser.opts<Readonly<Record<string, string | boolean>>>();
  for (const name of command.options) {
    const key = name === 'noConfig' ? 'config' : name;
    const value = values[key];
    if (value === undefined || parser.getOptionValueSource(key) !== 'cli') continue;
    if (key !== 'config') raw.set(name, value);
    else if (typeof value === 'string') raw.set('config', value);
    else raw.set('noConfig', true);
  }
  return raw;
}

/**
 * The command that a line names, and the line without its name. The first operand names a command only before `--`;
 * commander with a default command would read `dedupe -- check b.txt` as the command check.
 */
function chooseCommand(argv: readonly string[]): Chosen {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') break;
    if (word.startsWith('-') && word !== '-') {
      if (flagsWithValue().has(word)) at++;
    } else {
      const rest = argv.filter((_, index) => index !== at);
      if (word === 'help') return helpAsked(rest);
      const command = COMMANDS.find(({ name }) => name === word);
      if (command === undefined) break;
      return { command, rest, isHelp: false };
    }
  }
  return { command: COMMANDS[0], rest: argv, isHelp: false };
}

/** `dedupe help`, `dedupe help check`. */
function helpAsked(rest: readonly string[]): Chosen {
  const [word] = rest;
  const command = word === undefined ? COMMANDS[0] : COMMANDS.find(({ name }) => name === word);
  if (command === undefined)
    throw new Failure('usage', null, mistyped(rest) ?? said`there is no command ${word ?? ''}`);
  return { command, rest: [], isHelp: true };
}

function isShortHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  return (end < 0 ? rest : rest.slice(0, end)).includes('-h');
}

/** What to say when the first operand is neither a command nor a file but nearly a command. */
function mistyped(rest: readonly string[]): Said | undefined {
  const word = rest.find((each) => !each.startsWith('-'));
  if (word === undefined || existsSync(word)) return undefined;
  const meant = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  return meant === undefined ? undefined : said`there is no command ${word}; did you mean dedupe ${meant}?`;
}

const flagsWithValue = lazily((): ReadonlySet<string> => {
  const specs = Object.values(OPTIONS).filter(({ takes }) => takes.kind !== 'flag');
  return new Set(specs.flatMap(({ flags }) => flags.split(', ')));
});

/** What is wrong with the operands, by the command's own words; anything else as the parser says it. */
function reasonOf({ code, message }: CommanderError, command: Command): Said {
  const isDefault = command === COMMANDS[0];
  const name = isDefault ? 'dedupe' : `dedupe ${command.name}`;
  const shown = `${name} ${command.operands.map((operand) => operand.replace(/[<>[\]]/g, '').toUpperCase()).join(' ')}`;
  switch (code) {
    case 'commander.missingArgument':
      return isDefault
        ? said`two texts or two folders are needed: ${shown} (${name} -h shows examples)`
        : said`${command.name} needs an operand: ${shown} (${name} -h shows examples)`;
    case 'commander.excessArguments':
      return said`too many arguments: ${/got (\d+)/.exec(message)?.[1] ?? ''} where ${command.operands.length} can stand. Names with spaces want quotes: ${shown}`;
    default:
      return oneLine(message);
  }
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" on one line, without the word error. */
function oneLine(message: string): Said {
  const told = message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
  const [, unknown, meant] = /^unknown option '(.*?)'(?: \(Did you mean (.*)\?\))?$/.exec(told) ?? [];
  if (unknown !== undefined)
    return meant === undefined
      ? said`unknown option '${unknown}'`
      : said`unknown option '${unknown}' (${said`Did you mean ${meant}?`})`;
  const [, bare] = /^option '(.*)' argument missing$/.exec(told) ?? [];
  return bare === undefined ? plainly(told) : said`option '${bare}' argument missing`;
}
