import { remember } from './remember.ts';

/**
 * Lists of words and phrases as data: patterns parted by `|`, words by a space. A word with `*` is a stem with any
 * ending; `#` at the end asks for a figure after the phrase.
 *
 *     'не менее|свыше|разреш*|по #'
 */
export type Patterns = string;

/** The words that were found, and what the table knows about them. */
interface PhraseMatch<T> {
  /** How many words the phrase has, a figure after it not counted. */
  readonly words: number;
  readonly values: readonly T[];
}

/** Finds the longest phrase of a list at a place. */
export interface PhraseTable<T> {
  /** Whether a phrase of the table begins with a word of this key. */
  readonly mayBeginWith: (key: string) => boolean;
  /** Whether one of several words does. */
  readonly mayBeginLongWith: (key: string) => boolean;
  /** `keyAt` gives the key of a word, empty where there is none. */
  readonly longestAt: (keyAt: (word: number) => string, word: number) => PhraseMatch<T> | undefined;
}

/** Longer endings make another word of a stem. */
const LONGEST_ENDING = 7;

/** Letters by which most words are seen to begin no phrase. */
const OPENING = 2;
const NO_PHRASES: readonly never[] = [];

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** A table from lists of patterns to values; a phrase may have several values. */
export function createPhraseTable<T>(lists: Iterable<readonly [patterns: Patterns, value: T]>): PhraseTable<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  let shortest = Number.MAX_SAFE_INTEGER;
  let longest = 0;
  for (const [patterns, value] of lists) {
    for (const pattern of patterns.replaceAll('ё', 'е').split('|')) {
      const [first = '', ...rest] = pattern.trim().split(' ');
      if (first === '') continue;
      const stem = first.endsWith('*');
      const key = stem ? first.slice(0, -1) : first;
      if (stem) {
        shortest = Math.min(shortest, key.length);
        longest = Math.max(longest, key.length);
      }
      const table = stem ? stems : exact;
      const phrases = table.get(key);
      if (phrases === undefined) table.set(key, [{ rest, value }]);
      else phrases.push({ rest, value });
    }
  }

  const openings = new Set<string>();
  for (const table of [exact, stems]) for (const key of table.keys()) openings.add(key.slice(0, OPENING));
  const hasLetters = shortest < OPENING;

  const known = remember((key: string): readonly Phrase<T>[] => {
    const found = [...(exact.get(key) ?? [])];
    for (let size = Math.max(shortest, key.length - LONGEST_ENDING); size <= key.length && size <= longest; size++)
      found.push(...(stems.get(key.slice(0, size)) ?? []));
    return found;
  });

  const phrasesFrom = (key: string): readonly Phrase<T>[] => {
    const mayBegin = openings.has(key.slice(0, OPENING)) || (hasLetters && stems.has(key.slice(0, 1)));
    return mayBegin ? known(key) : NO_PHRASES;
  };

  const longestAt = (keyAt: (word: number) => string, word: number): PhraseMatch<T> | undefined => {
    const phrases = phrasesFrom(keyAt(word));
    let words = 0;
    let values: T[] = [];
    for (const phrase of phrases) {
      const length = lengthAt(phrase.rest, keyAt, word + 1);
      if (length === undefined || length + 1 < words) continue;
      if (length + 1 > words) values = [];
      words = length + 1;
      values.push(phrase.value);
    }
    return words === 0 ? undefined : { words, values };
  };
  return {
    mayBeginWith: (key) => phrasesFrom(key).length > 0,
    mayBeginLongWith: (key) => phrasesFrom(key).some(({ rest }) => rest.length > 0),
    longestAt,
  };
}

/** How many words the rest of a phrase takes from `word` on; undefined where it does not stand there. */
function lengthAt(rest: readonly string[], keyAt: (word: number) => string, word: number): number | undefined {
  let at = word;
  for (const part of rest) {
    const key = keyAt(at);
    if (part === '#') return isFigure(key) ? at - word : undefined;
    if (part.endsWith('*') ? !isForm(key, part.slice(0, -1)) : key !== part) return undefined;
    at++;
  }
  return at - word;
}

function isForm(key: string, stem: string): boolean {
  return key.startsWith(stem) && key.length - stem.length <= LONGEST_ENDING;
}

function isFigure(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
