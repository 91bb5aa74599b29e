import { areDerived } from './derivation.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { inRussianLetters } from './respelling.ts';
import { stem } from './stem.ts';

/** Longer words are not looked at letter by letter. */
const LONGEST_WORD = 40;
/** Shorter words have too many neighbours that are words: form, from. Letters of the longer word. */
const SHORTEST_WORD = 5;
/** From here on one letter put for another is taken for a misprint, even the first one. Letters. */
const LONG_WORD = 6;
const VERY_LONG_WORD = 8;
/** From here on two misprints in one word are believed. Letters. */
const TWO_MISPRINTS = 10;

let rows: readonly [Uint16Array, Uint16Array, Uint16Array] = [row(), row(), row()];

function row(): Uint16Array {
  return new Uint16Array(LONGEST_WORD + 1);
}

/**
 * Letters put in, left out, put for another or exchanged with a neighbour between two words (restricted
 * Damerau–Levenshtein distance); the length of the longer one where it is beyond 40 letters.
 */
function editDistance(a: string, b: string): number {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return a === b ? 0 : Math.max(a.length, b.length);
  let [older, old, current] = rows;
  for (let column = 0; column <= b.length; column++) old[column] = column;
  for (let line = 1; line <= a.length; line++) {
    const letter = a.charCodeAt(line - 1);
    current[0] = line;
    for (let column = 1; column <= b.length; column++) {
      const other = b.charCodeAt(column - 1);
      // All indexes lie within the rows: both words are at most LONGEST_WORD long.
      let best = (old[column - 1] as number) + (letter === other ? 0 : 1);
      best = Math.min(best, (old[column] as number) + 1, (current[column - 1] as number) + 1);
      if (line > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(line - 2) === other)
        best = Math.min(best, (older[column - 2] as number) + 1);
      current[column] = best;
    }
    [older, old, current] = [old, current, older];
  }
  rows = [older, old, current];
  return old[b.length] as number;
}

/** How alike two words are by their letters: 1 for the same, 0 for nothing in common. */
function similarityOfWords(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

/**
 * How alike two words are where that is at least `least`, and 0 where it is less: most words are seen to be far apart by
 * the letters that only one of them has.
 */
export function similarityFrom(least: number, a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer > 0 && 1 - fewestEdits(a, b) / longer < least) return 0;
  const similarity = similarityOfWords(a, b);
  return similarity < least ? 0 : similarity;
}

/** Fewer edits cannot turn a word into the other: every letter that one lacks is put in, left out or put for another. */
function fewestEdits(a: string, b: string): number {
  const [ofA, ofB] = [letterBits(a), letterBits(b)];
  return Math.max(bitCount(ofA & ~ofB), bitCount(ofB & ~ofA));
}

/** A bit a letter; letters that share one only make words look more alike. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** Letters of the shorter word, and how alike both are: wensday, wednesday. */
const LONG_NAME = 7;
const NEAR = 0.75;

/** Whether one of two keys looks like a misprint of the other where the other is known to be a word: a day, a number. */
export function isNearLongWord(a: string, b: string): boolean {
  return a[0] === b[0] && Math.min(a.length, b.length) >= LONG_NAME && similarityOfWords(a, b) >= NEAR;
}

/**
 * Whether one of two keys looks like a misprint of the other. There is no dictionary to ask whether both are words, so
 * length decides, together with the words known to be confused and the prefixes that make one word of another.
 */
export function isMisprint(a: string, b: string, language: LanguageCode): boolean {
  const longer = Math.max(a.length, b.length);
  const shorter = Math.min(a.length, b.length);
  if (longer < SHORTEST_WORD || longer > LONGEST_WORD || longer - shorter > 2) return false;
  const distance = editDistance(a, b);
  if (distance > 2 || (distance === 2 && longer < TWO_MISPRINTS)) return false;
  if (areNearWords(a, b, language) || areDerived(a, b, language)) return false;
  if (isDoubling(a, b) || inRussianLetters(a) === inRussianLetters(b)) return true;
  if (a.charAt(0) !== b.charAt(0) && longer < VERY_LONG_WORD) return false;
  if (a.length === b.length && longer < LONG_WORD && !isExchange(a, b)) return false;
  return !differByPrefix(a, b, language);
}

/** Whether one word is the other with a letter doubled: комисия, комиссия. */
export function isDoubling(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long.charCodeAt(at) === short.charCodeAt(at)) at++;
  return at > 0 && long.charCodeAt(at) === long.charCodeAt(at - 1) && long.slice(at + 1) === short.slice(at);
}

/** Whether two words of one length have the same letters: recieve, receive. */
function isExchange(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);
}

/** Letters of a root that a prefix may stand before. */
const LEAST_ROOT = 3;

/** привести, провести: what is left after two prefixes (or one and none) is the same. */
function differByPrefix(a: string, b: string, language: LanguageCode): boolean {
  const prefixes = lexiconOf(languageOfWord(a, language)).prefixes();
  let end = 0;
  const most = Math.min(a.length, b.length);
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  for (let root = end; root >= LEAST_ROOT; root--) {
    const [before, other] = [a.slice(0, a.length - root), b.slice(0, b.length - root)];
    if (before === other) return false;
    if ((before === '' || prefixes.has(before)) && (other === '' || prefixes.has(other))) return true;
  }
  return false;
}

const nearStems: { [language in LanguageCode]?: ReadonlySet<string> } = {};

/** Whether two keys are forms of two words that are known to look alike, each right in its place. */
export function areNearWords(a: string, b: string, language: LanguageCode): boolean {
  const grammar = languageOfWord(a, language);
  nearStems[grammar] ??= new Set(Array.from(lexiconOf(grammar).nearWords(), (word) => stem(word, grammar)));
  const [stemA, stemB] = [stem(a, grammar), stem(b, grammar)];
  return stemA !== stemB && nearStems[grammar].has(stemA) && nearStems[grammar].has(stemB);
}
