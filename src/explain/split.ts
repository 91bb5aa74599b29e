import type { Side } from '../annotate/annotated.ts';
import { gapBefore } from '../text/document.ts';
import { sizeOf } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { explainInline } from './inline.ts';
import type { Row, Stretch } from './row.ts';
import { explainRows, type RowWriter } from './rows.ts';

/** Where a line is cut in two so that its parts answer two lines of the other text. */
interface Cut extends Span {
  /** The first word after the cut. */
  readonly word: number;
}

/** The lines of one text, and the single line of the other that answers the first and the last of them. */
interface Split {
  readonly rows: readonly Row[];
  readonly through: Row;
  /** The text with the many lines. */
  readonly many: 'a' | 'b';
}

/**
 * Explains a paragraph broken in two (or two joined). One line end answers the space at the cut; further rows between
 * came or went.
 */
export function explainSplit(context: Context, { rows, through, many }: Split, writer: RowWriter): void {
  const head = rows[0] as Row;
  const tail = rows[rows.length - 1] as Row;
  const middle = rows.slice(1, -1);
  const inA = many === 'a';
  const cut = findCut(context[many], head, tail, context[inA ? 'b' : 'a'], through);
  const { from, to } = through.words;
  const before: Row = { ...through, end: cut.start, next: cut.start, words: { from, to: cut.word } };
  const after: Row = { ...through, start: cut.end, words: { from: cut.word, to } };
  const lineEnd = { start: head.end, end: head.next };
  const explain = (ofMany: Stretch, ofOne: Stretch): void =>
    inA ? explainInline(context, ofMany, ofOne, writer.report) : explainInline(context, ofOne, ofMany, writer.report);
  explain(head, before);
  if (inA) writer.report({ category: 'merged', a: lineEnd, b: cut });
  else writer.report({ category: 'split', a: cut, b: lineEnd });
  writer.resume(inA ? lineEnd.end : cut.end, inA ? cut.end : lineEnd.end);
  explainRows(context, inA ? middle : [], inA ? [] : middle, writer);
  explain(tail, after);
}

function findCut(many: Side, head: Row, tail: Row, one: Side, through: Row): Cut {
  const { from, to } = through.words;
  let word = from;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at <= to; at++) {
    const cost =
      Math.abs(at - from - sizeOf(head.words)) + Math.abs(to - at - sizeOf(tail.words)) - (one.breaks[at] as number);
    if (cost < least) [word, least] = [at, cost];
  }
  const gap = clip(one, word, through);
  const trailing = clip(many, head.words.to, head);
  const text = one.document.text.slice(gap.start, gap.end);
  const wanted = many.document.text.slice(trailing.start, trailing.end).trimEnd();
  const spaces = [...text.matchAll(/\s+/g)];
  const match = spaces.find((space) => text.slice(0, space.index) === wanted) ?? spaces[spaces.length - 1];
  if (match !== undefined)
    return { start: gap.start + match.index, end: gap.start + match.index + match[0].length, word };
  const place = gap.start + (text.startsWith(wanted) ? wanted.length : text.length);
  return { start: place, end: place, word };
}

/** The space before a word, as far as it lies in the row. */
function clip({ document }: Side, word: number, row: Row): Span {
  const end = document.words.start[word] ?? document.text.length;
  return { start: Math.max(row.start, end - gapBefore(document, word).length), end: Math.min(row.end, end) };
}
