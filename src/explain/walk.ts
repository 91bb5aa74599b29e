import { UNLINKED } from '../align/alignment.ts';
import { isSameText } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Listener } from './finding.ts';
import { explainInline } from './inline.ts';
import { type Row, rowsOf, type Stretch } from './row.ts';
import { createRowWriter, explainRows } from './rows.ts';
import { explainSplit } from './split.ts';
import { reportSpelling } from './unit.ts';

/** Two stretches that are to be explained, and whether they begin and end at the border of a line. */
export interface Walk {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly opensLine: boolean;
  readonly closesLine: boolean;
  /** The word of B to which a word of A is linked, or −1; increasing. */
  readonly linkOf: (word: number) => number;
}

/** Goes through two stretches from link to link and tells every difference, in order. */
export function walk(context: Context, { a, b, opensLine, closesLine, linkOf }: Walk, listener: Listener): void {
  const { text: textA, words: wordsA } = context.a.document;
  const { text: textB, words: wordsB } = context.b.document;
  let fromA = a.start;
  let fromB = b.start;
  let wordA = a.words.from;
  let wordB = b.words.from;
  let opens = opensLine;
  for (let word = a.words.from; word < a.words.to; word++) {
    const other = linkOf(word);
    if (other === UNLINKED) continue;
    const startA = wordsA.start[word] as number;
    const startB = wordsB.start[other] as number;
    if (
      word !== wordA ||
      other !== wordB ||
      !isSameText(textA, { start: fromA, end: startA }, textB, { start: fromB, end: startB })
    ) {
      const gapA = { start: fromA, end: startA, words: { from: wordA, to: word } };
      const gapB = { start: fromB, end: startB, words: { from: wordB, to: other } };
      explainGap(context, { a: gapA, b: gapB, opens, closes: false }, listener);
    }
    fromA = wordsA.end[word] as number;
    fromB = wordsB.end[other] as number;
    wordA = word + 1;
    wordB = other + 1;
    opens = false;
    const spanA = { start: startA, end: fromA };
    const spanB = { start: startB, end: fromB };
    if (!isSameText(textA, spanA, textB, spanB)) reportSpelling(context, { a: spanA, b: spanB }, listener.report);
  }
  const gapA = { start: fromA, end: a.end, words: { from: wordA, to: a.words.to } };
  const gapB = { start: fromB, end: b.end, words: { from: wordB, to: b.words.to } };
  if (
    wordA !== a.words.to ||
    wordB !== b.words.to ||
    !isSameText(textA, { start: fromA, end: a.end }, textB, { start: fromB, end: b.end })
  )
    explainGap(context, { a: gapA, b: gapB, opens, closes: closesLine }, listener);
}

/** What stands between two links, and whether no linked word stands before (`opens`) or after it (`closes`). */
interface Gap {
  readonly a: Stretch;
  readonly b: Stretch;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** Explains a gap whose two stretches differ. */
function explainGap(context: Context, { a, b, opens, closes }: Gap, listener: Listener): void {
  if (!opens && !closes && isInLine(context.a.document.text, a) && isInLine(context.b.document.text, b)) {
    explainInline(context, a, b, listener.report);
    return;
  }
  const rowsA = rowsOf(context.a.document, a);
  const rowsB = rowsOf(context.b.document, b);
  if (!opens && !closes && rowsA.length === 1 && rowsB.length === 1) {
    explainInline(context, a, b, listener.report);
    return;
  }
  const writer = createRowWriter(context, a, b, listener);
  if (!opens && !closes && (rowsA.length === 1 || rowsB.length === 1)) {
    if (rowsB.length === 1) explainSplit(context, { rows: rowsA, through: rowsB[0] as Row, many: 'a' }, writer);
    else explainSplit(context, { rows: rowsB, through: rowsA[0] as Row, many: 'b' }, writer);
    return;
  }
  const middleA = middleOf(rowsA, opens, closes);
  const middleB = middleOf(rowsB, opens, closes);
  if (!opens) writer.pair(rowsA[0] as Row, rowsB[0] as Row);
  explainRows(context, middleA, middleB, writer);
  if (closes) writer.finish();
  else writer.pair(rowsA[rowsA.length - 1] as Row, rowsB[rowsB.length - 1] as Row);
}

/** Whether no line ends in a stretch. */
function isInLine(text: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) return false;
  }
  return true;
}

/** The rows that are whole lines; behind a final line end there is no row. */
function middleOf(rows: readonly Row[], opens: boolean, closes: boolean): readonly Row[] {
  const from = opens ? 0 : 1;
  const last = rows[rows.length - 1] as Row;
  if (!closes) return rows.slice(from, -1);
  return last.start === last.end && rows.length > from ? rows.slice(from, -1) : rows.slice(from);
}
