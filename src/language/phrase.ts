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
/** UTF-16 code units there are. */
const UNITS = 0x10000;
const SPACE = 0x20;
const ASTERISK = 0x2a;

/** Patterns that begin with the same letters, not read yet. */
interface Written<T> {
  readonly patterns: string[];
  readonly values: T[];
}

interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/** Phrases that begin with the same letters, by their first words. */
interface Group<T> {
  readonly exact: ReadonlyMap<string, Phrase<T>[]>;
  readonly stems: ReadonlyMap<string, Phrase<T>[]>;
}

/**
 * A table from lists of patterns to values; a phrase may have several values. The patterns are gathered by their first
 * letters and read when a word with these letters is asked for: most texts have few such words.
 */
export function createPhraseTable<T>(lists: Iterable<readonly [patterns: Patterns, value: T]>): PhraseTable<T> {
  const written = new Map<number, Written<T>>();
  for (const [patterns, value] of lists) {
    for (const pattern of patterns.replaceAll('ё', 'е').split('|')) {
      const opening = openingOf(pattern, lettersOfOpening(pattern));
      const known = written.get(opening);
      if (known === undefined) written.set(opening, { patterns: [pattern], values: [value] });
      else {
        known.patterns.push(pattern);
        known.values.push(value);
      }
    }
  }

  const read = new Map<number, Group<T>>();
  const groupOf = (opening: number): Group<T> | undefined => {
    const patterns = written.get(opening);
    if (patterns === undefined) return undefined;
    let group = read.get(opening);
    if (group === undefined) {
      group = readGroup(patterns);
      read.set(opening, group);
    }
    return group;
  };

  const known = remember((key: string): readonly Phrase<T>[] => {
    const found: Phrase<T>[] = [];
    for (let length = 1; length <= Math.min(OPENING, key.length); length++) {
      const group = groupOf(openingOf(key, length));
      if (group === undefined) continue;
      found.push(...(group.exact.get(key) ?? []));
      for (let size = Math.max(1, key.length - LONGEST_ENDING); size <= key.length; size++)
        found.push(...(group.stems.get(key.slice(0, size)) ?? []));
    }
    return found;
  });

  const phrasesFrom = (key: string): readonly Phrase<T>[] =>
    written.has(openingOf(key, OPENING)) || written.has(openingOf(key, 1)) ? known(key) : NO_PHRASES;

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

/** The first letters of a key or pattern as one number, which is looked up faster than a piece of it. */
function openingOf(text: string, letters: number): number {
  const first = text.charCodeAt(0);
  return letters === 1 || text.length === 1 ? first : first * UNITS + text.charCodeAt(1);
}

/** Of a pattern: two, or the only one before a space or an ending of any kind. */
function lettersOfOpening(pattern: string): number {
  const second = pattern.charCodeAt(1);
  return second === SPACE || second === ASTERISK ? 1 : OPENING;
}

function readGroup<T>({ patterns, values }: Written<T>): Group<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  for (const [at, pattern] of patterns.entries()) {
    const value = values[at] as T; // as many as patterns
    const [first = '', ...rest] = pattern.trim().split(' ');
    const isStem = first.endsWith('*');
    const key = isStem ? first.slice(0, -1) : first;
    const table = isStem ? stems : exact;
    const phrases = table.get(key);
    if (phrases === undefined) table.set(key, [{ rest, value }]);
    else phrases.push({ rest, value });
  }
  return { exact, stems };
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
