import { MOST_SHOWN, type PairInput } from '../told/input.ts';
import { type ColumnPiece, folded, isPlain, type MarkedRow, markRows } from '../told/marked-rows.ts';
import type { Mark, SideName } from '../told/marks.ts';
import { type Cell, rowsOf } from '../told/rows.ts';
import { lineOf, moveSources } from '../told/sections.ts';
import { cellLines } from './column-cell.ts';
import { gutterWidth, type Moves, rowNames, rowSign } from './column-gutter.ts';
import { paint, type Segment, segment, wrap } from './layout.ts';
import { lineNumber } from './row.ts';
import { layoutOf, reportFacts, reportHead, type TextStyle } from './text.ts';
import { cutEnd, cutMiddle, displayWidth, fitting } from './width.ts';

/** Narrower than this, two columns hold too few words a line to be read. */
export const LEAST_COLUMNS = 100;

/** What all rows are laid out with; widths are columns of the terminal. */
interface Grid {
  readonly input: PairInput;
  readonly style: TextStyle;
  readonly number: number;
  readonly text: number;
  readonly gutter: number;
  readonly moves: Moves;
}

/**
 * The terminal report with both texts in columns, A left and B right, in lines with their line ends: the head of the
 * usual report, then paragraph beside paragraph, what changed between signs, named in the gutter. Unchanged paragraphs
 * are folded unless all is asked for.
 */
export function* columnsReport(input: PairInput, style: TextStyle): Generator<string> {
  const { comparison } = input;
  yield* reportHead(input, style);
  if (comparison.differences.length === 0) return;
  const grid = gridOf(input, style);
  yield '\n';
  yield `${paint(heading(grid), style.palette)}\n`;
  const rows = bodies(markRows(input, rowsOf(input)));
  for (const piece of style.all ? opened(rows) : folded(rows)) {
    for (const line of pieceLines(grid, piece)) yield `${paint(line, style.palette)}\n`;
  }
  const lines = layoutOf(style);
  yield lines([segment(legend(grid), 'dim')], 0);
  for (const line of notTold(input, style)) yield lines([segment(line, 'dim')], 0);
  if (style.all) yield* reportFacts(input, style);
}

function gridOf(input: PairInput, style: TextStyle): Grid {
  const { a, b } = input.comparison;
  const number = String(Math.max(a.lines, b.lines, 10)).length;
  const gutter = gutterWidth(input.comparison, style.words, style.width);
  const taken = 2 * (number + GAP.length) + SIGN + gutter + GAP.length;
  return { input, style, number, gutter, text: Math.floor((style.width - taken) / 2), moves: movesOf(input) };
}

/** Space between columns. */
const GAP = '  ';
/** Columns of the sign of a row with the space on both sides. */
const SIGN = 4;

/** Where both ends of each move begin. */
function movesOf({ comparison }: PairInput): Moves {
  const moves = new Map<number, Readonly<Record<SideName, number>>>();
  const sources = moveSources(comparison);
  for (const { move, b } of comparison.differences) {
    const source = move === undefined || b.text === '' ? undefined : sources.get(move);
    if (move !== undefined && source !== undefined) moves.set(move, { a: lineOf(source), b: lineOf(b) });
  }
  return moves;
}

/** The names of both texts over their columns. */
function heading({ input, style, ...grid }: Grid): readonly Segment[] {
  const { a, b } = input.comparison;
  const name = (text: string): string => cutMiddle(segment(text).text, grid.text);
  const between = ' '.repeat(SIGN + grid.gutter + GAP.length + grid.number + GAP.length);
  return [
    blank(grid.number + GAP.length),
    { text: name(a.name), style: 'heading' },
    blank(grid.text - displayWidth(name(a.name))),
    segment(between),
    { text: name(b.name), style: 'heading' },
  ];
}

/** What the signs mean, in words that the catalogue has. */
function legend({ style: { words } }: Grid): string {
  return [
    `[${words.paragraphKinds.edited}]`,
    `{${words.severities.cosmetic}}`,
    `< ${words.change.removed}`,
    `> ${words.change.added}`,
  ].join('   ');
}

/** What no row shows: blank lines, and what is too much to be marked. */
function notTold({ comparison: { summary, differences } }: PairInput, { words }: TextStyle): readonly string[] {
  const blankLines = summary.categories['blank-line'];
  const found = differences.length;
  return [
    ...(blankLines === 0 ? [] : [`${words.parts.cosmetic}   ${words.categoryCount(blankLines, 'blank-line')}`]),
    ...(found <= MOST_SHOWN ? [] : [words.change.notMarked(found, MOST_SHOWN)]),
  ];
}

/**
 * Rows with the marks of their words: a paragraph that came or went takes a line end of its neighbour along. Blank
 * lines are counted, not shown.
 */
function* bodies(rows: Iterable<MarkedRow>): Generator<MarkedRow> {
  for (const { row, number, marks } of rows) {
    yield { row, number, marks: { a: inBody(row.a, marks.a), b: inBody(row.b, marks.b) } };
  }
}

function inBody(cell: Cell | null, marks: readonly Mark[]): readonly Mark[] {
  if (cell === null) return [];
  const { bodyStart, bodyEnd } = cell;
  return marks.filter(
    ({ start, end, difference }) =>
      difference.category !== 'blank-line' &&
      (start === end ? start >= bodyStart && end <= bodyEnd : start < bodyEnd && end > bodyStart),
  );
}

function* opened(rows: Iterable<MarkedRow>): Generator<ColumnPiece> {
  for (const row of rows) yield { kind: 'row', row };
}

/** A row in as many lines as its longest column needs, or the line of a fold. */
function* pieceLines(grid: Grid, piece: ColumnPiece): Generator<readonly Segment[]> {
  const { style, number, text, gutter } = grid;
  if (piece.kind === 'fold') {
    yield [blank(number + GAP.length), segment(`⋯ ${style.words.page.unchanged(piece.rows.length)}`, 'dim')];
    return;
  }
  const { row } = piece;
  const a = columnOf(grid, row, 'a');
  const b = columnOf(grid, row, 'b');
  const names = wrap(rowNames(row, grid.moves, style.words), gutter, 0);
  const sign = rowSign(row);
  for (let at = 0; at < Math.max(a.length, b.length, names.length); at++) {
    yield [
      ...numberOf(grid, row, 'a', at),
      ...filled(a[at], text),
      segment(`${GAP}${at === 0 ? sign : ' '} `),
      ...filled(names[at], gutter),
      segment(GAP),
      ...numberOf(grid, row, 'b', at),
      ...(b[at] ?? []),
    ];
  }
}

/** The lines of one side of a row; an unchanged paragraph is only there to find one's place, and has one. */
function columnOf({ input, style, text }: Grid, marked: MarkedRow, side: SideName): readonly (readonly Segment[])[] {
  const cell = marked.row[side];
  if (cell === null) return [];
  const said = side === 'a' ? input.textA : input.textB;
  if (!style.all && isPlain(marked)) return [[{ text: beginning(said, cell, text), style: 'dim' }]];
  const isAlone = marked.row.a === null || marked.row.b === null;
  const column = { text: said, side, wrapped: input.comparison[side].wrapped };
  return cellLines(column, cell, marked.marks[side], isAlone).flatMap((line) => wrap(line, text, 0));
}

function beginning(text: string, { bodyStart, bodyEnd }: Cell, columns: number): string {
  const start = text.slice(bodyStart, Math.min(bodyEnd, bodyStart + 4 * columns));
  return cutEnd(segment(start.replace(/\s+/g, ' ').trim()).text, columns);
}

function numberOf({ number, style }: Grid, { row }: MarkedRow, side: SideName, at: number): readonly Segment[] {
  const cell = row[side];
  if (at > 0 || cell === null) return [blank(number + GAP.length)];
  const told = String(cell.line);
  return [blank(number - told.length), lineNumber(told, style.links?.[side]), segment(GAP)];
}

/** A line filled up to a width; it may have spaces at its end where the next word did not fit. */
function filled(line: readonly Segment[] = [], columns: number): readonly Segment[] {
  const pieces: Segment[] = [];
  let used = 0;
  for (const piece of line) {
    const text = fitting(piece.text, columns - used);
    pieces.push({ ...piece, text });
    used += displayWidth(text);
    if (used >= columns) break;
  }
  return [...pieces, blank(columns - used)];
}

function blank(columns: number): Segment {
  return { text: ' '.repeat(Math.max(0, columns)), style: null };
}
