import { type Document, lineAt } from '../text/document.ts';
import { lineEndAt } from '../text/line.ts';
import type { Span } from '../text/span.ts';

/** A line (in wrapped text a paragraph's lines) within a gap, or the part of it that the gap covers. */
export interface Row extends Span {
  /** After the line end; equal to `end` where there is none. */
  readonly next: number;
  /** Half-open range of the words in it. */
  readonly fromWord: number;
  readonly toWord: number;
  readonly blank: boolean;
}

/** A stretch of a document by code units and by words. */
export interface Stretch extends Span {
  readonly fromWord: number;
  readonly toWord: number;
}

/** Cuts a stretch at its paragraph and blank line ends; the last row is what follows the last of them, if only "". */
export function rowsOf(document: Document, stretch: Stretch): readonly Row[] {
  const rows: Row[] = [];
  let start = stretch.start;
  let word = stretch.fromWord;
  let at = stretch.start;
  const push = (end: number, next: number): void => {
    const fromWord = word;
    while (word < stretch.toWord && (document.words.start[word] as number) < end) word++;
    rows.push({
      start,
      end,
      next,
      fromWord,
      toWord: word,
      blank: document.text.slice(start, end).trim() === '' && word === fromWord,
    });
    start = next;
  };
  let line = lineAt(document, at);
  for (; line < document.lines.count && (document.lines.end[line] as number) < stretch.end; line++) {
    const end = document.lines.end[line] as number;
    at = end + lineEndAt(document.text, end);
    if (end < stretch.start || document.continues[line] === 1) continue;
    push(end, Math.min(at, stretch.end));
  }
  push(stretch.end, stretch.end);
  return rows;
}
