import type { Category } from '../../terms/category.ts';
import type { LookAlike, Note } from '../../terms/note.ts';
import { isBroken, joined, joinedByHyphen } from '../../text/broken.ts';
import { foldCase } from '../../text/character.ts';
import { isPlainWord, keyOf, type Step } from '../../text/key.ts';
import { lookAlike, skeletonOf } from '../../text/look-alike.ts';
import { withoutReferences } from '../../text/reference.ts';

/** What a key hides, in the order in which the first one names the difference. */
const HIDDEN: readonly (readonly [category: Category, step: Step])[] = [
  ['homoglyph', 'homoglyph'],
  ['invisible', 'invisible'],
  ['unicode', 'unicode'],
  ['dash', 'dash'],
  ['quotes', 'quotes'],
  ['yo', 'yo'],
  ['case', 'case'],
];

/** How two spellings of one key differ. */
export interface SpellingDifference {
  readonly category: Category;
  readonly also?: readonly Category[];
  readonly notes?: readonly Note[];
}

/**
 * What tells two spellings of one key apart: the steps of normalisation without which their keys would differ.
 * One word is one difference; further kinds stand in `also`.
 */
export function compareSpelling(a: string, b: string): SpellingDifference {
  if (isBroken(a) || isBroken(b)) return compareBroken(a, b);
  if (keyOf(a) !== keyOf(b)) return withoutDots(a) === withoutDots(b) ? { category: 'case' } : { category: 'script' };
  if (isPlainWord(a) && isPlainWord(b)) return comparePlain(a, b);
  const kinds = HIDDEN.filter(([, step]) => keyOf(a, new Set([step])) !== keyOf(b, new Set([step]))).map(
    ([category]) => category,
  );
  const spacesA = withoutReferences(a).replace(/\P{Zs}/gu, '');
  const spacesB = withoutReferences(b).replace(/\P{Zs}/gu, '');
  if (spacesA !== spacesB) kinds.push(spacesA.length === spacesB.length ? 'whitespace' : 'number-format');
  kinds.sort((x, y) => ORDER.indexOf(x) - ORDER.indexOf(y));
  const [category = 'unicode', ...also] = kinds;
  const isAlike = category === 'homoglyph' || also.includes('homoglyph');
  return { category, ...(also.length > 0 && { also }), ...(isAlike && { notes: [lookAlikesOf(a, b)] }) };
}

/** Kazakh in Latin letters has a capital for i and one for ı, and pages mix them up: BİLİM, Bilim. */
function withoutDots(word: string): string {
  return keyOf(word).replaceAll('i\u0307', 'i').replaceAll('ı', 'i');
}

/** The same for words of which one at least is broken at a line end, at its own hyphen or elsewhere. */
function compareBroken(a: string, b: string): SpellingDifference {
  for (const read of [joined, joinedByHyphen]) {
    if (read(a) === read(b)) return { category: 'hyphenation' };
    if (keyOf(read(a)) !== keyOf(read(b))) continue;
    const { category, also = [], notes } = compareSpelling(read(a), read(b));
    return { category: 'hyphenation', also: [category, ...also], ...(notes !== undefined && { notes }) };
  }
  // one is broken at its own hyphen, the other is not or elsewhere
  const [own, other] = [a, b].map((word) => joined(word).replaceAll('-', ''));
  return own === other ? { category: 'hyphenation' } : { category: 'hyphenation', also: ['case'] };
}

/** The same for two words that differ at most in case and ё, which most do: without their keys. */
function comparePlain(a: string, b: string): SpellingDifference {
  const hasCase = withoutYo(a) !== withoutYo(b);
  if (Array.from(a, foldCase).join('') === Array.from(b, foldCase).join('')) return { category: 'case' };
  return hasCase ? { category: 'yo', also: ['case'] } : { category: 'yo' };
}

function withoutYo(word: string): string {
  return word.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
}

const ORDER: readonly Category[] = [
  'homoglyph',
  'invisible',
  'unicode',
  'number-format',
  'dash',
  'quotes',
  'yo',
  'case',
];

/** Whether two words of different keys look the same: one is written in the letters of the other script. */
export function looksTheSame(a: string, b: string): boolean {
  return a !== b && lookAlike(a, b);
}

/** The code points that changed script, each pair once. */
export function lookAlikesOf(a: string, b: string): Note {
  const from = Array.from(a.normalize('NFC'));
  const to = Array.from(b.normalize('NFC'));
  const pairs = new Map<string, LookAlike>();
  for (const [at, character] of from.entries()) {
    const other = to[at];
    if (other !== undefined && other !== character && skeletonOf(character) === skeletonOf(other))
      pairs.set(character + other, { from: pointOf(character), to: pointOf(other) });
  }
  return { kind: 'look-alikes', letters: [...pairs.values()] };
}

function pointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
