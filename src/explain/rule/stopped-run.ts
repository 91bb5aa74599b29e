import { isAbbreviationOf } from '../../language/abbreviation.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { EditRange } from './edit-range.ts';

/** Longer words with a full stop are short forms of their own. Letters. */
const LONGEST_STOPPED = 3;
/** и т. п., к. т. н., U.S.S.R.: words of one short form. */
const LONGEST_RUN = 5;
/** What stands between two words of one short form, К.-Ж. with its hyphen. */
const STOP_BETWEEN = /^\.(?:-|[ \u00A0\u202F])?$/;

/** How many words from `from` on are one short form, each with its full stop: т. е., e.g., U.S.; 0 for other words. */
export function stoppedRun(document: Document, from: number, to: number): number {
  let length = 0;
  while (from + length < to && length < LONGEST_RUN && isShort(document, from + length)) {
    length++;
    if (!STOP_BETWEEN.test(gapBefore(document, from + length))) break;
  }
  return length > 1 && gapBefore(document, from + length).startsWith('.') ? length : 0;
}

function isShort(document: Document, word: number): boolean {
  return (
    (document.words.end[word] as number) - (document.words.start[word] as number) <= LONGEST_STOPPED &&
    gapBefore(document, word + 1).startsWith('.') &&
    /^\p{L}+$/u.test(wordText(document, word))
  );
}

/**
 * Whether the words of a short form stand for words of these keys: each for the word at its place (т. е. = то есть,
 * к. т. н. = кандидат технических наук, К.-Ж. = Касым-Жомарт), or all as one row of letters (e.g. = for example, U.N. = United Nations).
 */
export function isRunShortFor({ document, from, to, language }: EditRange, full: readonly string[]): boolean {
  const words = Array.from({ length: to - from }, (_, step) => from + step);
  const parts = full.flatMap((key) => key.split('-'));
  if (parts.length === words.length && words.every((word, at) => parts[at]?.startsWith(wordKey(document, word))))
    return true;
  return isAbbreviationOf(words.map((word) => wordText(document, word)).join(''), full, language);
}
