import { Failure } from '../../read/failure.ts';
import { plainly, type Said, said } from '../../terms/said.ts';
import { nearest } from './nearest.ts';
import { type OPTIONS, type OptionName, optionSpec, type ValueKind } from './options.ts';

type ValueOf<Kind extends ValueKind> = Kind extends { kind: 'flag' }
  ? boolean
  : Kind extends { kind: 'share' | 'count' }
    ? number
    : Kind extends { kind: 'many' }
      ? readonly string[]
      : Kind extends { kind: 'list'; choices: readonly (infer Choice)[] }
        ? readonly Choice[]
        : Kind extends { kind: 'choice'; choices: readonly (infer Choice)[] }
          ? Choice
          : string;

/** The settings of a run by option name; absent where neither the command line nor the settings file says anything. */
export type Settings = { readonly [Name in OptionName]?: ValueOf<(typeof OPTIONS)[Name]['takes']> } & HouseStyle;

/** What only the settings file can say: lists are too long for a command line. */
interface HouseStyle {
  /** Groups of phrases that the house holds for the same. */
  readonly equivalent?: readonly (readonly string[])[];
  /** Patterns of standing lines; the file calls them `boilerplate`. */
  readonly standing?: readonly string[];
}

/** Reads the values that stand on a command line. Throws a usage Failure that says what would be right. */
export function readValues(raw: ReadonlyMap<OptionName, string | boolean>): Settings {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of raw) {
    settings[name] =
      typeof value === 'boolean' ? value : readValue(optionSpec(name).takes, value, optionSpec(name).flags);
  }
  return settings as Settings; // every value was read by the kind of its option
}

/** What stands between the values of an option that was repeated: no pattern of a file name holds it. */
export const MANY = '\0';

function readValue(kind: ValueKind, text: string, flags: string): unknown {
  switch (kind.kind) {
    case 'flag':
    case 'text':
      return text;
    case 'share':
      return readNumber(text, flags, 0, 1, plainly('a number from 0 to 1'));
    case 'count': {
      const number = readNumber(
        text,
        flags,
        kind.least,
        kind.most,
        said`a whole number from ${kind.least} to ${kind.most}`,
      );
      if (Number.isInteger(number)) return number;
      throw new Failure('usage', null, said`${flags}: '${text}' is not a whole number`);
    }
    case 'many':
      return text.split(MANY);
    case 'choice':
      return readChoice(text, kind.choices, flags);
    case 'list':
      return readList(text, flags).map((item) => readChoice(item, kind.choices, flags));
  }
}

function readNumber(text: string, flags: string, least: number, most: number, wanted: Said): number {
  const number = /^\d+(?:\.\d+)?$|^\.\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Failure('usage', null, said`${flags}: '${text}' is not ${wanted}`);
}

/** An unset variable in a script must not pass for a list that names nothing. */
function readList(text: string, flags: string): readonly string[] {
  const items = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length === 0) throw new Failure('usage', null, said`${flags}: names nothing`);
  return items;
}

function readChoice(text: string, choices: readonly string[], flags: string): string {
  if (choices.includes(text)) return text;
  const near = nearest(text, choices);
  const help = near === undefined ? said`one of ${choices.join(', ')}` : said`did you mean ${near}?`;
  throw new Failure('usage', null, said`${flags}: unknown '${text}' (${help})`);
}
