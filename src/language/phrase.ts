import { remember } from './remember.ts';

/**
 * Lists of words and phrases as data: patterns parted by `|`, words by a space. A word with `*` is a stem with any
 * ending; `#` at the end asks for a figure after the phrase.
 *
 *     'не менее|свыше|разреш*|по #'
 */
export type Patterns = string;

/** A row of two classes, each all that a row has: women and men; what stands in both rows (a grandchild) is left out. */
export function rowOfBoth(one: Patterns, other: Patterns): Patterns {
  const [own, others] = [one, other].map((row) => row.split(/ \/ |\|/));
  const apart = (all: readonly string[] = [], rest: readonly string[] = []): Patterns =>
    all.filter((pattern) => !rest.includes(pattern)).join('|');
  return `${apart(own, others)} / ${apart(others, own)}`;
}

/** Any figure in digits as a word of its own: 400, 310,000. */
export const DIGITS: Patterns = '1*|2*|3*|4*|5*|6*|7*|8*|9*';

/** The words that were found, and what the table knows about them. */
export interface PhraseMatch<T> {
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
const NO_PARTS: readonly never[] = [];
/** UTF-16 code units there are. */
const UNITS = 0x10000;
const SPACE = 0x20;
const ASTERISK = 0x2a;
/** No pattern before one. */
const NONE = -1;

/** A word of a phrase behind its first one: as it stands there, how it begins (`*`), or any figure (`#`). */
interface Part {
  readonly key: string;
  readonly is: 'word' | 'stem' | 'figure';
}

interface Phrase<T> {
  readonly rest: readonly Part[];
  readonly value: T;
}

/** The phrases that begin with a word, in order. */
interface PhrasesOf<T> {
  readonly all: readonly Phrase<T>[];
  /** Where there are many, those that may go on with a word by its first code unit; the others go on with none. */
  readonly byNext: ReadonlyMap<number, readonly Phrase<T>[]> | undefined;
  readonly alone: readonly Phrase<T>[];
}

const NO_PHRASES: PhrasesOf<never> = { all: [], byNext: undefined, alone: [] };

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
  const written: string[] = [];
  const values: T[] = [];
  // the last pattern of each opening, and of each pattern the one before it that opens so
  const last = new Map<number, number>();
  const before: number[] = [];
  for (const [list, value] of lists) {
    const patterns = list.replaceAll('ё', 'е').split('|');
    // there are thousands, and each is only laid aside: no call is made that can be spared
    for (let at = 0; at < patterns.length; at++) {
      const pattern = patterns[at] as string;
      const second = pattern.charCodeAt(1);
      const isOfOne = second === SPACE || second === ASTERISK || pattern.length === 1;
      const opening = isOfOne ? pattern.charCodeAt(0) : pattern.charCodeAt(0) * UNITS + second;
      const place = written.length;
      before[place] = last.get(opening) ?? NONE;
      last.set(opening, place);
      written[place] = pattern;
      values[place] = value;
    }
  }

  const read = new Map<number, Group<T>>();
  const groupOf = (opening: number): Group<T> | undefined => {
    const end = last.get(opening);
    if (end === undefined) return undefined;
    let group = read.get(opening);
    if (group === undefined) {
      const places: number[] = [];
      for (let place = end; place !== NONE; place = before[place] as number) places.unshift(place);
      group = readGroup(places.map((place) => [written[place] as string, values[place] as T]));
      read.set(opening, group);
    }
    return group;
  };

  const known = remember((key: string): PhrasesOf<T> => {
    const found: Phrase<T>[] = [];
    for (let length = 1; length <= Math.min(OPENING, key.length); length++) {
      const group = groupOf(openingOf(key, length));
      if (group === undefined) continue;
      found.push(...(group.exact.get(key) ?? []));
      for (let size = Math.max(1, key.length - LONGEST_ENDING); size <= key.length; size++)
        found.push(...(group.stems.get(key.slice(0, size)) ?? []));
    }
    return found.length === 0 ? NO_PHRASES : byNextLetter(found);
  });

  const phrasesFrom = (key: string): PhrasesOf<T> =>
    last.has(openingOf(key, OPENING)) || last.has(openingOf(key, 1)) ? known(key) : NO_PHRASES;

  const longestAt = (keyAt: (word: number) => string, word: number): PhraseMatch<T> | undefined => {
    const { all, byNext, alone } = phrasesFrom(keyAt(word));
    if (all.length === 0) return undefined;
    const phrases = byNext === undefined ? all : (byNext.get(keyAt(word + 1).charCodeAt(0)) ?? alone);
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
    mayBeginWith: (key) => phrasesFrom(key).all.length > 0,
    mayBeginLongWith: (key) => phrasesFrom(key).all.some(({ rest }) => rest.length > 0),
    longestAt,
  };
}

/** The first letters of a key as one number, which is looked up faster than a piece of it. */
function openingOf(text: string, letters: number): number {
  const first = text.charCodeAt(0);
  return letters === 1 || text.length === 1 ? first : first * UNITS + text.charCodeAt(1);
}

function readGroup<T>(patterns: readonly (readonly [pattern: string, value: T])[]): Group<T> {
  const exact = new Map<string, Phrase<T>[]>();
  const stems = new Map<string, Phrase<T>[]>();
  for (const [pattern, value] of patterns) {
    const [first = '', ...rest] = pattern.trim().split(' ');
    const isStem = first.endsWith('*');
    const key = isStem ? first.slice(0, -1) : first;
    const table = isStem ? stems : exact;
    const phrases = table.get(key);
    const phrase = { rest: rest.length === 0 ? NO_PARTS : rest.map(partOf), value };
    if (phrases === undefined) table.set(key, [phrase]);
    else phrases.push(phrase);
  }
  return { exact, stems };
}

/** Fewer phrases of one word are compared as fast as sorted. */
const MANY_PHRASES = 6;
const DIGIT_UNITS: readonly number[] = Array.from('0123456789', (digit) => digit.charCodeAt(0));

/** A small word begins dozens of phrases, and is asked for them wherever it stands: the next word leaves one or none. */
function byNextLetter<T>(all: readonly Phrase<T>[]): PhrasesOf<T> {
  const alone = all.filter(({ rest }) => rest.length === 0);
  // any word goes on with what is a stem of no letters
  if (all.length < MANY_PHRASES || all.some(({ rest: [next] }) => next?.is !== 'figure' && next?.key === ''))
    return { all, byNext: undefined, alone };
  const byNext = new Map<number, Phrase<T>[]>();
  const met: Phrase<T>[] = [];
  for (const phrase of all) {
    const [next] = phrase.rest;
    if (next === undefined) {
      met.push(phrase);
      for (const phrases of byNext.values()) phrases.push(phrase);
    } else
      for (const unit of unitsOf(next)) {
        const phrases = byNext.get(unit);
        if (phrases === undefined) byNext.set(unit, [...met, phrase]);
        else phrases.push(phrase);
      }
  }
  return { all, byNext, alone };
}

/** The code units with which a word of a phrase may begin. */
function unitsOf({ key, is }: Part): readonly number[] {
  return is === 'figure' ? DIGIT_UNITS : [key.charCodeAt(0)];
}

function partOf(word: string): Part {
  if (word === '#') return { key: '', is: 'figure' };
  return word.endsWith('*') ? { key: word.slice(0, -1), is: 'stem' } : { key: word, is: 'word' };
}

/** How many words the rest of a phrase takes from `word` on; undefined where it does not stand there. */
function lengthAt(rest: readonly Part[], keyAt: (word: number) => string, word: number): number | undefined {
  for (let at = 0; at < rest.length; at++) {
    const { key, is } = rest[at] as Part;
    const own = keyAt(word + at);
    if (is === 'figure') return isFigure(own) ? at : undefined;
    if (is === 'stem' ? !isForm(own, key) : own !== key) return undefined;
  }
  return rest.length;
}

function isForm(key: string, stem: string): boolean {
  return key.startsWith(stem) && key.length - stem.length <= LONGEST_ENDING;
}

function isFigure(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}
