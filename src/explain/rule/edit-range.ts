import { languageAt, type Side, type TextPair } from '../../annotate/annotated.ts';
import type { LanguageCode } from '../../language/language.ts';
import { type Document, wordKey } from '../../text/document.ts';
import { isEmpty, type Range, type RangePair, sizeOf } from '../../text/range.ts';

/**
 * One side of an edit: words of a document. Nothing was there when the range is empty.
 * What stands before and after the range is unchanged and may be read from the document.
 */
export interface EditRange extends Range {
  readonly document: Document;
  readonly language: LanguageCode;
}

/** One side of an edit with all that is known of its text. */
export interface AnnotatedRange extends EditRange {
  readonly side: Side;
}

/** Both sides of an edit; they are read in the language in which the words of A stand, or the word before them. */
export function sidesOf({ a, b }: TextPair, edit: RangePair): readonly [AnnotatedRange, AnnotatedRange] {
  const language = languageAt(a, isEmpty(edit.a) ? Math.max(0, edit.a.from - 1) : edit.a.from);
  return [
    { from: edit.a.from, to: edit.a.to, document: a.document, language, side: a },
    { from: edit.b.from, to: edit.b.to, document: b.document, language, side: b },
  ];
}

/** Longer rewrites are another text: which of their small words answer each other cannot be told. Words. */
const LONGEST_REWRITE = 60;

/** Whether an edit replaced so much that single words say nothing about it. */
export function isRewrite(a: EditRange, b: EditRange): boolean {
  return Math.max(sizeOf(a), sizeOf(b)) > LONGEST_REWRITE;
}

/** Words further from their place than this do not answer each other: between them the sentence was rebuilt. */
const WIDEST_SHIFT = 3;
/** In longer edits nearly everything was rebuilt, and only words right opposite each other answer. */
const LONG_EDIT = 8;
const SHIFT_IN_LONG_EDIT = 1;

function shiftOf(a: EditRange, b: EditRange): number {
  return Math.max(sizeOf(a), sizeOf(b)) > LONG_EDIT ? SHIFT_IN_LONG_EDIT : WIDEST_SHIFT;
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
  return wordKey(range.document, word);
}
