import { VERSION } from '../report/machine/tool.ts';
import { COMMANDS } from './command/commands.ts';
import { EXIT_CODES } from './exit-codes.ts';
import type { Command } from './option/command.ts';
import { helpOf } from './option/command-formats.ts';
import { optionSpec } from './option/options.ts';

/** The manual page dedupe(1) in man(7) markup, from the tables that the help is made from; the build writes it. */
export function manPage(): string {
  const [first] = COMMANDS;
  const lines = [
    `.TH DEDUPE 1 "" "dedupe ${roff(VERSION)}" "User Commands"`,
    '.SH NAME',
    'dedupe \\- compare press copy, look it up in an archive, group near\\-duplicates',
    '.SH SYNOPSIS',
    ...COMMANDS.flatMap(synopsis),
    '.SH DESCRIPTION',
    text(first.summary),
    '.PP',
    text(
      'Compares texts in Russian, Kazakh and English by their words. House style (case, quotation marks, another notation of one figure) is told apart from a change of substance (another figure, another name, a missing negation).',
    ),
    '.PP',
    text('An operand - is standard input; after -- everything is an operand.'),
    ...COMMANDS.flatMap(section),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => ['.TP', `.B ${roff(code)}`, text(meaning)]),
    '.SH FILES',
    '.TP',
    '.I dedupe.config.json',
    text('Settings of the current folder, by the names of the options; dedupe init writes one to begin with.'),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR, FORCE_COLOR',
    text('No colour, or colour also where standard output is no terminal.'),
    '.TP',
    '.B COLUMNS',
    text('The width of the text report, where --width says none.'),
    '.TP',
    '.B PAGER',
    text('What shows a report that is longer than the terminal; empty or cat for none.'),
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(command: Command): readonly string[] {
  const name = command === COMMANDS[0] ? 'dedupe' : `dedupe ${command.name}`;
  return [`.B ${roff(name)}`, `${roff(`[options] ${command.operands.join(' ')}`.trim())}`, '.br'];
}

function section(command: Command): readonly string[] {
  return [
    `.SH ${roff(`dedupe ${command.name}`.toUpperCase())}`,
    text(command.summary),
    ...command.options.flatMap((name) => {
      const { flags, takes } = optionSpec(name);
      const value = takes.kind === 'flag' ? '' : ` \\fI${roff(takes.value)}\\fR`;
      return ['.TP', `\\fB${roff(flags)}\\fR${value}`, text(helpOf(name, command))];
    }),
    '.PP',
    'Examples:',
    ...command.examples.flatMap(([line, meaning]) => ['.TP', `.B ${roff(line)}`, text(meaning)]),
  ];
}

/** A line of text: what roff would take for a request or for markup is escaped. */
function text(line: string): string {
  return /^[.']/.test(line) ? `\\&${roff(line)}` : roff(line);
}

function roff(line: string): string {
  return line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq');
}
