import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { keyOf } from '../../text/key.ts';
import type { Role } from './role.ts';

/** House style: what an office writes in several ways, and the standing lines that belong to no story. */
export interface House {
  /** Groups of phrases that mean the same, each phrase as the keys of its words. */
  readonly equivalents: readonly (readonly (readonly string[])[])[];
  /** Words of the longest phrase; 0 where there are no groups. */
  readonly longest: number;
  /** The role of a line that a pattern covers. */
  readonly roleOf: (line: string) => Role | undefined;
}

export const NO_HOUSE: House = { equivalents: [], longest: 0, roleOf: () => undefined };

/** Patterns and phrases beyond this are a text, not a rule. Characters and words. */
const LONGEST_PATTERN = 200;
const LONGEST_PHRASE = 8;
/** Lines longer than this are content without being looked at. UTF-16 code units. */
const LONGEST_LINE = 320;
/** Open-ended repeats in one pattern; each multiplies the work by the length of the line. */
const MOST_REPEATS = 2;

/** Reads the house style of the settings. @throws RangeError for a pattern that is none or could run away. */
export function readHouse(equivalent: readonly (readonly string[])[], boilerplate: readonly string[]): House {
  if (equivalent.length === 0 && boilerplate.length === 0) return NO_HOUSE;
  const equivalents = equivalent.map((group) => group.map(readPhrase));
  const patterns = boilerplate.map(readPattern);
  return {
    equivalents,
    longest: Math.max(0, ...equivalents.flat().map(({ length }) => length)),
    roleOf: (line) =>
      line.length <= LONGEST_LINE && patterns.some((pattern) => pattern.test(line.trim())) ? 'signature' : undefined,
  };
}

function readPhrase(phrase: string): readonly string[] {
  const keys = phrase
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => keyOf(word));
  if (keys.length === 0 || keys.length > LONGEST_PHRASE)
    throw new RangeError(`equivalent takes phrases of 1 to ${LONGEST_PHRASE} words`);
  return keys;
}

/** A regular expression for a whole line whose work is bounded: no groups that repeat, no looking around or back. */
function readPattern(source: string): RegExp {
  const fault = faultOf(source);
  if (fault !== undefined) throw new RangeError(`boilerplate pattern refused, ${fault}: ${source.slice(0, 60)}`);
  try {
    return new RegExp(`^(?:${source})$`, 'iu');
  } catch {
    throw new RangeError(`boilerplate pattern is no regular expression: ${source.slice(0, 60)}`);
  }
}

function faultOf(source: string): string | undefined {
  if (source.length > LONGEST_PATTERN) return `it is longer than ${LONGEST_PATTERN} characters`;
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\)\s*[*+?{]/.test(bare)) return 'a group must not repeat';
  if (/\(\?[=!<]/.test(bare) || /\\[1-9k]/.test(source)) return 'it must not look around or back';
  if ((bare.match(/[*+]|\{\d*,\}/g) ?? []).length > MOST_REPEATS)
    return `it has more than ${MOST_REPEATS} open repeats`;
  const counts = bare.match(/\d+(?=\})/g) ?? [];
  return counts.some((count) => Number(count) > LONGEST_PATTERN)
    ? `a repeat counts beyond ${LONGEST_PATTERN}`
    : undefined;
}

/** Whether two phrases are of one group of equivalents, in any of their forms. */
export function areEquivalent(
  { equivalents }: House,
  a: readonly string[],
  b: readonly string[],
  language: LanguageCode,
): boolean {
  return equivalents.some((group) => {
    const own = group.findIndex((phrase) => sameWords(phrase, a, language));
    return own >= 0 && group.some((phrase, at) => at !== own && sameWords(phrase, b, language));
  });
}

function sameWords(phrase: readonly string[], keys: readonly string[], language: LanguageCode): boolean {
  return (
    phrase.length === keys.length &&
    phrase.every((word, at) => word === keys[at] || sameLemma(word, keys[at] ?? '', language, false))
  );
}
