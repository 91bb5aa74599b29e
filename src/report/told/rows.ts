import type { ParagraphKind, ParagraphPair } from '../../result/comparison.ts';
import { findLines, type Lines } from '../../text/line.ts';
import type { Span } from '../../text/span.ts';
import type { PairInput } from './input.ts';

/** One side of a row: a paragraph with the line ends and blank lines that follow it (and, the first, precede it). */
export interface Cell extends Span {
  readonly bodyStart: number;
  readonly bodyEnd: number;
  /** First line, from 1. */
  readonly line: number;
}

/** Paragraphs that stand side by side; a paragraph without an answer stands alone. */
export interface ReportRow {
  readonly kind: ParagraphKind;
  readonly a: Cell | null;
  readonly b: Cell | null;
}

interface Placed {
  readonly cell: Cell;
  /** Index of the pair in the comparison. */
  readonly pair: number;
}

/**
 * The rows of the side-by-side view. Read from top to bottom, the A cells are text A and the B cells text B, whole
 * and in order: every code unit stands in exactly one cell of its side. A moved paragraph has two rows, one where it
 * stood and one where it stands.
 */
export function rowsOf(input: PairInput): readonly ReportRow[] {
  const pairs = input.comparison.paragraphs;
  const a = cellsOf(input.textA, pairs, 'a');
  const b = cellsOf(input.textB, pairs, 'b');
  const rows: ReportRow[] = [];
  const kindOf = (placed: Placed, otherwise: ParagraphKind) => pairs[placed.pair]?.kind ?? otherwise;
  const placeInA = new Map(a.map((placed, place) => [placed.pair, place]));
  let doneA = 0;
  const flushA = (until: number) => {
    for (const placed of a.slice(doneA, until)) rows.push({ kind: kindOf(placed, 'deleted'), a: placed.cell, b: null });
    doneA = Math.max(doneA, until);
  };
  let waiting: ReportRow[] = [];
  for (const placed of b) {
    const answer = pairs[placed.pair]?.kind === 'moved' ? undefined : placeInA.get(placed.pair);
    const opposite = answer === undefined || answer < doneA ? undefined : a[answer];
    if (answer === undefined || opposite === undefined) {
      waiting.push({ kind: kindOf(placed, 'inserted'), a: null, b: placed.cell });
      continue;
    }
    flushA(answer);
    rows.push(...waiting, {
      kind: kindOf(placed, input.textA === input.textB ? 'same' : 'cosmetic'),
      a: opposite.cell,
      b: placed.cell,
    });
    waiting = [];
    doneA = answer + 1;
  }
  flushA(a.length);
  return [...rows, ...waiting];
}

/** The paragraphs of one text as cells that cover it without a gap; a text of blank lines is one cell. */
function cellsOf(text: string, pairs: readonly ParagraphPair[], side: 'a' | 'b'): readonly Placed[] {
  const lines = findLines(text);
  const ranges = pairs
    .map((pair, index) => ({ range: pair[side], index }))
    .flatMap(({ range, index }) => (range === null ? [] : [{ ...range, index }]))
    .sort((x, y) => x.line - y.line);
  const heads: { line: number; endLine: number; index: number }[] = [];
  for (const range of ranges) if (range.line > (heads.at(-1)?.endLine ?? 0)) heads.push(range);
  const cells = heads.map((head, place): Placed => {
    const next = heads[place + 1];
    return {
      pair: head.index,
      cell: {
        start: place === 0 ? 0 : startOf(lines, head.line, text.length),
        end: next === undefined ? text.length : startOf(lines, next.line, text.length),
        bodyStart: startOf(lines, head.line, text.length),
        bodyEnd: lines.end[head.endLine - 1] ?? text.length,
        line: head.line,
      },
    };
  });
  if (cells.length > 0 || text === '') return cells;
  return [{ pair: -1, cell: { start: 0, end: text.length, bodyStart: 0, bodyEnd: text.length, line: 1 } }];
}

function startOf(lines: Lines, line: number, length: number): number {
  return lines.start[line - 1] ?? length;
}
