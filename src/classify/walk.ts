import { UNLINKED } from '../align/alignment.ts';
import type { Context, Side } from './context.ts';
import type { Report } from './finding.ts';
import { explainInline } from './inline.ts';
import { type Row, rowsOf, type Stretch } from './row.ts';
import { createRowWriter, explainRows, type PairedRows } from './rows.ts';
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
export function walk(
  context: Context,
  { a, b, opensLine, closesLine, linkOf }: Walk,
  report: Report,
  paired: PairedRows,
): void {
  const wordsA = context.a.document.words;
  const wordsB = context.b.document.words;
  let at = { a: a.start, b: b.start, wordA: a.fromWord, wordB: b.fromWord, opens: opensLine };
  for (let word = a.fromWord; word < a.toWord; word++) {
    const other = linkOf(word);
    if (other === UNLINKED) continue;
    const startA = wordsA.start[word] as number;
    const startB = wordsB.start[other] as number;
    const gapA = { start: at.a, end: startA, fromWord: at.wordA, toWord: word };
    const gapB = { start: at.b, end: startB, fromWord: at.wordB, toWord: other };
    explainGap(context, gapA, gapB, at.opens, false, report, paired);
    const endA = wordsA.end[word] as number;
    const endB = wordsB.end[other] as number;
    reportSpelling(context, { start: startA, end: endA }, { start: startB, end: endB }, report);
    at = { a: endA, b: endB, wordA: word + 1, wordB: other + 1, opens: false };
  }
  const gapA = { start: at.a, end: a.end, fromWord: at.wordA, toWord: a.toWord };
  const gapB = { start: at.b, end: b.end, fromWord: at.wordB, toWord: b.toWord };
  explainGap(context, gapA, gapB, at.opens, closesLine, report, paired);
}

/** Explains the stretches between two links; `opens` and `closes` say that no linked word stands before or after. */
function explainGap(
  context: Context,
  a: Stretch,
  b: Stretch,
  opens: boolean,
  closes: boolean,
  report: Report,
  paired: PairedRows,
): void {
  if (a.fromWord === a.toWord && b.fromWord === b.toWord && sameText(context.a, a, context.b, b)) return;
  const rowsA = rowsOf(context.a.document, a);
  const rowsB = rowsOf(context.b.document, b);
  const writer = createRowWriter(context, a, b, report);
  if (!opens && !closes && (rowsA.length === 1 || rowsB.length === 1)) {
    if (rowsA.length === rowsB.length) explainInline(context, a, b, report);
    else if (rowsB.length === 1) explainSplit(context, rowsA, rowsB[0] as Row, true, writer, paired, report);
    else explainSplit(context, rowsB, rowsA[0] as Row, false, writer, paired, report);
    return;
  }
  const middleA = middleOf(rowsA, opens, closes);
  const middleB = middleOf(rowsB, opens, closes);
  if (!opens) writer.pair(rowsA[0] as Row, rowsB[0] as Row);
  explainRows(context, middleA, middleB, writer, paired);
  if (closes) writer.finish();
  else writer.pair(rowsA[rowsA.length - 1] as Row, rowsB[rowsB.length - 1] as Row);
}

/** The rows that are whole lines; behind a final line end there is no row. */
function middleOf(rows: readonly Row[], opens: boolean, closes: boolean): readonly Row[] {
  const from = opens ? 0 : 1;
  const last = rows[rows.length - 1] as Row;
  if (!closes) return rows.slice(from, -1);
  return last.start === last.end && rows.length > from ? rows.slice(from, -1) : rows.slice(from);
}

function sameText(a: Side, spanA: Stretch, b: Side, spanB: Stretch): boolean {
  const length = spanA.end - spanA.start;
  if (length !== spanB.end - spanB.start) return false;
  for (let at = 0; at < length; at++) {
    if (a.document.text.charCodeAt(spanA.start + at) !== b.document.text.charCodeAt(spanB.start + at)) return false;
  }
  return true;
}
