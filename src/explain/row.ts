import { type Document, lineAt } from '../text/document.ts';
import { lineEndAt } from '../text/line.ts';
import type { Range } from '../text/range.ts';
import type { Span } from '../text/span.ts';

/** A stretch of a document by code units and by words. */
export interface Stretch extends Span {
  readonly words: Range;
}

/** A line (in wrapped text a paragraph's lines) within a gap, or the part of it that the gap covers. */
export interface Row extends Stretch {
  /** After the line end; equal to `end` where there is none. */
  readonly next: number;
  readonly blank: boolean;
}

/** Cuts a stretch at its paragraph and blank line ends; the last row is what follows the last of them, if only "". */
export function rowsOf(document: Document, stretch: Stretch): readonly Row[] {
  const rows: Row[] = [];
  let start = stretch.start;
  let word = stretch.words.from;
  let at = stretch.start;
  const push = (end: number, next: number): void => {
    const from = word;
    while (word < stretch.words.to && (document.words.start[word] as number) < end) word++;
    rows.push({
      start,
      end,
      next,
      words: { from, to: word },
      blank: document.text.slice(start, end).trim() === '' && word === from,
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
