import type { Side } from '../annotate/annotated.ts';
import { gapBefore } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Report } from './finding.ts';
import { explainInline } from './inline.ts';
import type { Row, Stretch } from './row.ts';
import { explainRows, type PairedRows, type RowWriter } from './rows.ts';

/** Where a line is cut in two so that its parts answer two lines of the other text. */
interface Cut extends Span {
  /** The first word after the cut. */
  readonly word: number;
}

/**
 * Explains a paragraph broken in two (or two joined): `rows` are the lines of one text, `through` the single line of
 * the other. One line end answers the space at the cut; further rows between came or went.
 */
export function explainSplit(
  context: Context,
  rows: readonly Row[],
  through: Row,
  rowsAreInA: boolean,
  writer: RowWriter,
  paired: PairedRows,
  report: Report,
): void {
  const head = rows[0] as Row;
  const tail = rows[rows.length - 1] as Row;
  const middle = rows.slice(1, -1);
  const cut = findCut(rowsAreInA ? context.a : context.b, head, tail, rowsAreInA ? context.b : context.a, through);
  const before: Row = { ...through, end: cut.start, next: cut.start, toWord: cut.word };
  const after: Row = { ...through, start: cut.end, fromWord: cut.word };
  const lineEnd = { start: head.end, end: head.next };
  const explain = (many: Stretch, one: Stretch): void =>
    rowsAreInA ? explainInline(context, many, one, report) : explainInline(context, one, many, report);
  explain(head, before);
  if (rowsAreInA) report({ category: 'merged', a: lineEnd, b: cut });
  else report({ category: 'split', a: cut, b: lineEnd });
  writer.resume(rowsAreInA ? lineEnd.end : cut.end, rowsAreInA ? cut.end : lineEnd.end);
  explainRows(context, rowsAreInA ? middle : [], rowsAreInA ? [] : middle, writer, paired);
  explain(tail, after);
}

function findCut(many: Side, head: Row, tail: Row, one: Side, through: Row): Cut {
  const headWords = head.toWord - head.fromWord;
  const tailWords = tail.toWord - tail.fromWord;
  let word = through.fromWord;
  let least = Number.POSITIVE_INFINITY;
  for (let at = through.fromWord; at <= through.toWord; at++) {
    const cost =
      Math.abs(at - through.fromWord - headWords) +
      Math.abs(through.toWord - at - tailWords) -
      (one.breaks[at] as number);
    if (cost < least) [word, least] = [at, cost];
  }
  const gap = clip(one, word, through);
  const trailing = clip(many, head.toWord, head);
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
  const end = word < document.words.count ? (document.words.start[word] as number) : document.text.length;
  return { start: Math.max(row.start, end - gapBefore(document, word).length), end: Math.min(row.end, end) };
}
