import { Failure } from '../../read/failure.ts';
import { type AnyFormat, FORMATS } from '../../report/formats.ts';
import { said } from '../../terms/said.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { Command } from './command.ts';
import { type OptionName, optionSpec } from './options.ts';
import type { Settings } from './settings.ts';

/** The formats of commands that report on no comparison. */
export const DATA_FORMATS = ['text', 'json', 'jsonl'] as const satisfies readonly AnyFormat[];

/** Those of `index`, of which only `export` has the last. */
export const INDEX_FORMATS = [...DATA_FORMATS, 'parquet'] as const;

type Formats = Pick<Command, 'name' | 'formats'>;

/**
 * The settings with a format that the command is told in. One that a command line asks for in vain is a usage Failure;
 * a settings file only says what is liked where there is a choice.
 */
export function withFormat(settings: Settings, given: Settings, { name, formats = FORMATS }: Formats): Settings {
  if (given.json === true && given.format !== undefined && given.format !== 'json')
    throw new Failure('usage', null, said`--json and --format ${given.format} ask for two formats`);
  const format = settings.json === true ? 'json' : settings.format;
  if (format === undefined || formats.some((one) => one === format)) return settings;
  if (given.format !== undefined)
    throw new Failure('usage', null, said`--format: ${name} is told as ${anyOf(formats)}, not as ${format}`);
  const { format: _, ...others } = settings;
  return others;
}

/** The help of an option, with the formats that this command has; in English where no other words are given. */
export function helpOf(option: OptionName, { formats }: Pick<Command, 'formats'>, words?: CliWords): string {
  if (words !== undefined) {
    const { takes } = optionSpec(option);
    const choices = option === 'format' ? (formats ?? FORMATS) : 'choices' in takes ? takes.choices : [];
    return words.options[option].replace('{0}', choices.join(', '));
  }
  return option === 'format' && formats !== undefined
    ? `format of the report: ${anyOf(formats)} (default: text)`
    : optionSpec(option).help;
}

function anyOf(words: readonly string[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
