import { leastOf, mostOf } from './extent.ts';
import { isMarker } from './marker.ts';
import { type Line, lineOf, type Piece, WORD_GAP } from './piece.ts';

/** Lines of one cell, from the top. */
export type Cell = readonly Line[];

/** A row of a table, its cells from left to right. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What stands on a page one below the other: a line, or a row of a table. */
export type Entry =
  | { readonly line: Line; readonly row?: undefined }
  | { readonly row: Row; readonly line?: undefined };

/** A gap that may part cells, in heights of the font: wider than between words that are not spread. */
const CELL_GAP = 1;
/** How much wider such a gap is than the narrowest of its line: spread lines have equal ones. */
const WIDER = 1.6;
/** A gap that words of a spread line hardly have, in heights. */
const WIDE_GAP = 2.5;
/** A gap that parts a line without a table around it, in heights: a name at the left, a date at the right. */
const TAB_GAP = 3.5;
/** How far edges of one column stand apart at most, in points. */
const ALIGNED = 2;
/** Lines of the highest cell. What is higher and goes on at its right is a column of text. */
const CELL_LINES = 8;
/** Rows above of which one must share the columns of a row. */
const LOOK_BACK = 4;
/** How far the rows of a table stand apart, in heights of the font. */
const ROW_GAP = 4;
/** Characters of a cell, on the average, from which columns of a page are drawn line by line across. */
const TEXT_CELL = 25;
/** Rows from which they may be. */
const TEXT_ROWS = 4;

/** A row before it is known that it is one: its lines as they were drawn, cut into cells at gaps. */
interface Draft {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
}

/** Finds the tables of a page: rows that stand one below the other and share the edges of their columns. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const isSpread = spreadLines(lines);
  const drafts = draftsOf(lines, isSpread);
  const entries: Entry[] = [];
  for (let at = 0; at < drafts.length; ) {
    const table = tableAt(drafts, at);
    if (table.length > 1) entries.push(...tableEntries(table));
    else entries.push(...aloneEntries(drafts[at]));
    at += Math.max(1, table.length);
  }
  return entries;
}

function tableEntries(table: readonly Draft[]): Entry[] {
  const columns = textColumns(table);
  if (columns !== null) return columns.map((line) => ({ line }));
  const starts = columnStarts(table);
  return table.map((draft) => ({ row: rowOf(draft.cells.flatMap((cell) => cutCell(cell, starts))) }));
}

/** Two columns of running text that a file draws line by line across the page: the lines of the left one, then of the right. */
function textColumns(table: readonly Draft[]): Line[] | null {
  if (table.length < TEXT_ROWS) return null;
  const isText = table.every(({ cells }) => cells.length === 2 && cells.every((cell) => cell.length === 1));
  if (!isText) return null;
  const lines = [0, 1].map((column) => table.flatMap(({ cells }) => cells[column] ?? []));
  const isLong = (column: readonly Line[]): boolean =>
    column.reduce((sum, line) => sum + lengthOf(line), 0) / column.length >= TEXT_CELL;
  return lines.every(isLong) ? lines.flat() : null;
}

function lengthOf(line: Line): number {
  return line.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

/** A line that belongs to no table; a wide gap in it is a tab all the same. */
function aloneEntries(draft: Draft | undefined): Entry[] {
  if (draft === undefined) return [];
  const [line] = draft.lines;
  if (line === undefined || draft.lines.length > 1 || draft.cells.length < 2)
    return draft.lines.map((one) => ({ line: one }));
  const cells: Line[][] = [];
  for (const cell of draft.cells) {
    const before = cells.at(-1);
    const gap = leftOf(cell) - rightOf(before ?? []);
    if (before === undefined || gap > line.size * TAB_GAP) cells.push([...cell]);
    else cells.splice(-1, 1, [lineOf([...before, ...cell].flatMap(({ pieces }) => pieces))]);
  }
  return cells.length < 2 ? [{ line }] : [{ row: rowOf(cells) }];
}

const leftOf = (cell: Cell): number => leastOf(cell, ({ x }) => x);
const rightOf = (cell: Cell): number => mostOf(cell, ({ right }) => right);
const topOf = (cell: Cell): number => cell[0]?.y ?? 0;
const bottomOf = (cell: Cell): number => cell.at(-1)?.y ?? 0;

function rowOf(cells: readonly Cell[]): Row {
  return {
    cells,
    x: leastOf(cells, leftOf),
    right: mostOf(cells, rightOf),
    top: leastOf(cells, topOf),
    bottom: mostOf(cells, bottomOf),
  };
}

/** Lines of a page that end at one place, from which it is the edge of justified text. */
const JUSTIFIED_LINES = 3;
/** The widest gap of two words that are all that stands in a justified line, in heights: more is a tab. */
const WIDEST_SPREAD = 9;
/** How much the gaps of a spread line differ, in heights. */
const EQUAL_GAPS = 0.12;

/** Tells of a line whether its words are spread to end where justified text ends. */
function spreadLines(lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<number, number>();
  for (const { right } of lines) counts.set(Math.round(right), (counts.get(Math.round(right)) ?? 0) + 1);
  return (line) => {
    const edge = Math.round(line.right);
    const ending = [edge - 1, edge, edge + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    const gaps = gapsOf(line).slice(isMarker(line.pieces[0]?.text ?? '') ? 1 : 0);
    const [least, most] = [leastOf(gaps, (gap) => gap), mostOf(gaps, (gap) => gap)];
    if (ending < JUSTIFIED_LINES || gaps.length === 0 || most > line.size * WIDEST_SPREAD) return false;
    // where words of one piece stand close, a wide gap is none of a spread line
    if (most > line.size * CELL_GAP && line.pieces.some(({ text }) => text.includes(' '))) return false;
    return most - least < line.size * EQUAL_GAPS;
  };
}

/** The gaps between the words of a line. */
function gapsOf(line: Line): number[] {
  return line.pieces.slice(1).flatMap((piece, at) => {
    const before = line.pieces[at];
    const gap = before === undefined ? 0 : piece.x - before.x - before.width;
    return gap > line.size * WORD_GAP ? [gap] : [];
  });
}

/** Cuts a line at gaps that may part cells, but not behind the sign of a list item. */
function segmentsOf(line: Line): Line[] {
  const gaps = line.pieces.map((piece, at) => {
    const before = line.pieces[at - 1];
    return before === undefined ? 0 : piece.x - before.x - before.width;
  });
  const hasWords = line.pieces.some((piece) => piece.text.trim().includes(' '));
  const least = hasWords
    ? 0
    : leastOf(gaps.slice(1), (gap) => (gap > line.size * 0.15 ? gap : Number.POSITIVE_INFINITY));
  const isWide = (gap: number): boolean =>
    gap > line.size * CELL_GAP && (gap > least * WIDER || gap > line.size * WIDE_GAP);
  const segments: Piece[][] = [];
  for (const [at, piece] of line.pieces.entries()) {
    const last = segments.at(-1);
    const isBehindMarker = segments.length === 1 && isMarker((last ?? []).map(({ text }) => text).join(''));
    if (last === undefined || (isWide(gaps[at] ?? 0) && !isBehindMarker)) segments.push([piece]);
    else last.push(piece);
  }
  return segments.length === 1 ? [line] : segments.map(lineOf);
}

/** Puts together what stands side by side: lines that were drawn right of what came before, and no lower. */
function draftsOf(lines: readonly Line[], isSpread: (line: Line) => boolean): Draft[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const cells = (isSpread(line) ? [line] : segmentsOf(line)).map((segment) => [segment]);
    const last = drafts.at(-1);
    if (last !== undefined && isUnderLastCell(last, line) && cells.length === 1) {
      const cell = last.cells.at(-1) ?? [];
      drafts[drafts.length - 1] = {
        lines: [...last.lines, line],
        cells: [...last.cells.slice(0, -1), [...cell, line]],
      };
      continue;
    }
    const from = firstBeside(drafts, line);
    if (from < 0) {
      drafts.push({ lines: [line], cells });
      continue;
    }
    const beside = drafts.splice(from);
    const left = beside.length === 1 ? (beside[0]?.cells ?? []) : [beside.flatMap((draft) => draft.lines)];
    drafts.push({ lines: [...beside.flatMap((draft) => draft.lines), line], cells: [...left, ...cells] });
  }
  return drafts;
}

/** Whether a line goes on in the last cell of a row. */
function isUnderLastCell({ cells }: Draft, line: Line): boolean {
  const cell = cells.at(-1) ?? [];
  const before = cells.at(-2);
  if (before === undefined || cell.length >= CELL_LINES) return false;
  const drop = line.y - bottomOf(cell);
  return line.x > rightOf(before) && drop > 0 && drop < line.size * 1.6 && line.x < rightOf(cell);
}

/** The first of the last drafts that stand beside a line that was drawn at their right, or -1. */
function firstBeside(drafts: readonly Draft[], line: Line): number {
  const last = drafts.at(-1);
  if (last === undefined) return -1;
  const low = mostOf(last.cells, bottomOf);
  const tolerance = line.size * 0.3;
  if (line.y > low + tolerance || line.x < mostOf(last.cells, rightOf) - 1) return -1;
  if (last.cells.length > 1) {
    const high = leastOf(last.cells, topOf);
    return line.y > high - line.size * ROW_GAP ? drafts.length - 1 : -1;
  }
  let sum = 0;
  for (let from = drafts.length - 1; from >= 0 && from >= drafts.length - CELL_LINES; from -= 1) {
    const draft = drafts[from];
    const [cell] = draft?.cells ?? [];
    if (draft === undefined || cell === undefined || draft.cells.length > 1 || rightOf(cell) > line.x + 1) break;
    const top = topOf(cell);
    sum += top;
    const isLevel = Math.abs(top - line.y) <= tolerance;
    const isCentred = Math.abs(sum / (drafts.length - from) - line.y) <= tolerance;
    if (isLevel || isCentred) return from;
    if (top < line.y - tolerance) break;
  }
  return line.y > low - line.size * ROW_GAP ? drafts.length - 1 : -1;
}

/** The rows that make a table with the one at `at`; only that one where the next does not share its columns. */
function tableAt(drafts: readonly Draft[], at: number): Draft[] {
  const table: Draft[] = [];
  for (let next = at; next < drafts.length; next += 1) {
    const draft = drafts[next];
    const above = table.at(-1);
    if (draft === undefined || draft.cells.length < 2) break;
    // the head may be set otherwise than the rows, and rows may lack cells: any of the last few may share columns
    if (
      above !== undefined &&
      !(isNear(above, draft) && table.slice(-LOOK_BACK).some((row) => shareColumns(row, draft)))
    )
      break;
    table.push(draft);
  }
  return table;
}

function isNear(above: Draft, below: Draft): boolean {
  const gap = leastOf(below.cells, topOf) - mostOf(above.cells, bottomOf);
  return gap > 0 && gap < (above.lines[0]?.size ?? 0) * ROW_GAP;
}

/** Whether half of the further cells of a row have an edge or the middle of a cell of the other. */
function shareColumns(a: Draft, b: Draft): boolean {
  const fewer = a.cells.length <= b.cells.length ? a : b;
  const more = fewer === a ? b : a;
  const further = fewer.cells.slice(1);
  const shared = further.filter((cell) => more.cells.slice(1).some((other) => isAligned(cell, other)));
  return shared.length * 2 >= further.length;
}

function isAligned(a: Cell, b: Cell): boolean {
  const left = leftOf(a) - leftOf(b);
  const right = rightOf(a) - rightOf(b);
  return [left, right, (left + right) / 2].some((difference) => Math.abs(difference) <= ALIGNED);
}

/** Left edges of columns beyond the first that two rows have. */
function columnStarts(table: readonly Draft[]): number[] {
  const lefts = table.flatMap(({ cells }) => cells.slice(1).map(leftOf));
  const starts: number[] = [];
  for (const left of lefts) {
    const isCommon = lefts.filter((other) => Math.abs(other - left) <= ALIGNED).length > 1;
    if (isCommon && !starts.some((start) => Math.abs(start - left) <= ALIGNED)) starts.push(left);
  }
  return starts.sort((a, b) => a - b);
}

/** Cuts a cell where a column begins inside its first line: a narrow column leaves no gap. */
function cutCell(cell: Cell, starts: readonly number[]): Cell[] {
  const [first, ...rest] = cell;
  if (first === undefined) return [cell];
  const parts: Piece[][] = [[]];
  for (const piece of first.pieces.flatMap((one) => cutPiece(one, starts))) {
    const isStart = starts.some((start) => Math.abs(start - piece.x) <= ALIGNED);
    const last = parts.at(-1) ?? [];
    if (isStart && last.length > 0) parts.push([piece]);
    else last.push(piece);
  }
  const cells = parts.map((pieces) => [lineOf(pieces)]);
  for (const line of rest) {
    const under = cells.findLast(([top]) => top !== undefined && top.x <= line.x + ALIGNED) ?? cells[0];
    under?.push(line);
  }
  return cells;
}

/** How far, in characters, a cut may stand off from where it was reckoned: letters have different widths. */
const CUT_RANGE = 3;

/** Cuts a run of characters that goes across the start of a column where a figure meets a word there. */
function cutPiece(piece: Piece, starts: readonly number[]): Piece[] {
  const start = starts.find((left) => left > piece.x + piece.size && left < piece.x + piece.width - piece.size * 0.3);
  if (start === undefined) return [piece];
  const reckoned = ((start - piece.x) / piece.width) * piece.text.length;
  const cuts = [...piece.text.matchAll(/(?<=[\p{L}%.])(?=\d)|(?<=\d)(?=\p{L})|(?<=\s)(?=\S)/gu)].map(
    ({ index }) => index,
  );
  const best = cuts.reduce((a, b) => (Math.abs(b - reckoned) < Math.abs(a - reckoned) ? b : a), -CUT_RANGE * 2);
  if (Math.abs(best - reckoned) > CUT_RANGE) return [piece];
  const head = { ...piece, text: piece.text.slice(0, best), width: start - piece.x };
  return [head, { ...piece, text: piece.text.slice(best), x: start, width: piece.x + piece.width - start }];
}
