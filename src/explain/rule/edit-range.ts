import type { LanguageCode } from '../../language/language.ts';
import { type Document, wordKey } from '../../text/document.ts';

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

/** Longer rewrites are another text: which of their small words answer each other cannot be told. Words. */
const LONGEST_REWRITE = 60;

/** Whether an edit replaced so much that single words say nothing about it. */
export function isRewrite(a: EditRange, b: EditRange): boolean {
  return Math.max(a.to - a.from, b.to - b.from) > LONGEST_REWRITE;
}

/** Words further from their place than this do not answer each other: between them the sentence was rebuilt. */
const WIDEST_SHIFT = 3;
/** In longer edits nearly everything was rebuilt, and only words right opposite each other answer. */
const LONG_EDIT = 8;
const SHIFT_IN_LONG_EDIT = 1;

function shiftOf(a: EditRange, b: EditRange): number {
  return Math.max(a.to - a.from, b.to - b.from) > LONG_EDIT ? SHIFT_IN_LONG_EDIT : WIDEST_SHIFT;
}

/** Whether two words stand at the same place of an edit, counted from its beginning or from its end. */
export function inSamePlace(a: EditRange, wordA: number, b: EditRange, wordB: number): boolean {
  const fromStart = Math.abs(wordA - a.from - (wordB - b.from));
  const fromEnd = Math.abs(a.to - wordA - (b.to - wordB));
  return Math.min(fromStart, fromEnd) <= shiftOf(a, b);
}

/** The words of `other` that stand where `word` stands in `range`, in order. */
export function wordsInSamePlace(range: EditRange, word: number, other: EditRange): readonly number[] {
  const shift = shiftOf(range, other);
  const places = [other.from + (word - range.from), other.to - (range.to - word)].sort((x, y) => x - y);
  const found: number[] = [];
  for (const place of places) {
    const first = Math.max(other.from, place - shift, (found.at(-1) ?? -1) + 1);
    for (let at = first; at < other.to && at <= place + shift; at++) found.push(at);
  }
  return found;
}

/** The key of a word, empty beyond the document. */
export function keyAt(range: EditRange, word: number): string {
  return word >= 0 && word < range.document.words.count ? wordKey(range.document, word) : '';
}
