import type { LanguageCode } from '../language/language.ts';
import { type Document, wordKey } from '../text/document.ts';

/**
 * One side of an edit: words `from` .. `to` (half-open) of a document. Nothing was there when both are equal.
 * What stands before and after the range is unchanged and may be read from the document.
 */
export interface EditRange {
  readonly document: Document;
  readonly from: number;
  readonly to: number;
  readonly language: LanguageCode;
}

/** Words further from their place than this do not answer each other: between them the sentence was rebuilt. */
const WIDEST_SHIFT = 3;

/** Whether two words stand at the same place of an edit, counted from its beginning or from its end. */
export function inSamePlace(a: EditRange, wordA: number, b: EditRange, wordB: number): boolean {
  const fromStart = Math.abs(wordA - a.from - (wordB - b.from));
  const fromEnd = Math.abs(a.to - wordA - (b.to - wordB));
  return Math.min(fromStart, fromEnd) <= WIDEST_SHIFT;
}

/** The words of `other` that stand where `word` stands in `range`, each once. */
export function wordsInSamePlace(range: EditRange, word: number, other: EditRange): number[] {
  const found: number[] = [];
  const near = other.from + (word - range.from);
  const far = other.to - (range.to - word);
  const [first, second] = near <= far ? [near, far] : [far, near];
  for (let at = Math.max(other.from, first - WIDEST_SHIFT); at < other.to && at <= second + WIDEST_SHIFT; at++)
    if (at <= first + WIDEST_SHIFT || at >= second - WIDEST_SHIFT) found.push(at);
    else at = second - WIDEST_SHIFT - 1;
  return found;
}

/** Fewer common letters than this are chance. */
const SHORTEST_STEM = 3;
/** The longest ending that words of one stem may differ in. */
const LONGEST_DIFFERENCE = 3;

/** Whether two keys are forms of one word, by their common beginning; equal keys always are. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common++;
  return common >= SHORTEST_STEM && Math.max(one.length, other.length) - common <= LONGEST_DIFFERENCE;
}

/** The key of a word, empty beyond the document. */
export function keyAt(range: EditRange, word: number): string {
  return word >= 0 && word < range.document.words.count ? wordKey(range.document, word) : '';
}
