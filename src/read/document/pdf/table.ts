import { ALIGNED, bottomOf, type Cell, type Draft, leftOf, type Row, rightOf, topOf } from './cell.ts';
import { columnsOf, cutCell } from './columns.ts';
import { leastOf, mostOf } from './extent.ts';
import { type Line, lineOf } from './run.ts';
import { segmentsOf, sharedCuts, spreadLines } from './segments.ts';

/** What stands on a page one below the other: a line, or a row of a table. */
export type Entry =
  | { readonly line: Line; readonly row?: undefined }
  | { readonly row: Row; readonly line?: undefined };

/** A gap that parts a line without a table around it, in heights: a name at the left, a date at the right. */
const TAB_GAP = 3.5;
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
  const lines = textColumns(table);
  if (lines !== null) return lines.map((line) => ({ line }));
  const columns = columnsOf(table);
  return table.map((draft) => ({ row: rowOf(draft.cells.flatMap((cell) => cutCell(cell, columns))) }));
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
  return line.runs.reduce((sum, run) => sum + run.text.length, 0);
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
    else cells.splice(-1, 1, [lineOf([...before, ...cell].flatMap(({ runs }) => runs))]);
  }
  return cells.length < 2 ? [{ line }] : [{ row: rowOf(cells) }];
}

function rowOf(cells: readonly Cell[]): Row {
  return {
    cells,
    x: leastOf(cells, leftOf),
    right: mostOf(cells, rightOf),
    top: leastOf(cells, topOf),
    bottom: mostOf(cells, bottomOf),
  };
}

/** Puts together what stands side by side: lines that were drawn right of what came before, and no lower. */
function draftsOf(lines: readonly Line[], isSpread: (line: Line) => boolean): Draft[] {
  const drafts: Draft[] = [];
  const cut = sharedCuts(lines);
  for (const line of lines) {
    const cells = (cut(line) ?? (isSpread(line) ? [line] : segmentsOf(line))).map((segment) => [segment]);
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
