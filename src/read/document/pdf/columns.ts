import { ALIGNED, type Cell, type Draft, leftOf } from './cell.ts';
import { lineOf, type Piece, WORD_GAP } from './piece.ts';

/** Where the columns of a table begin and end. */
export interface Columns {
  /** Left edges beyond the first that cells of two rows have. */
  readonly starts: readonly number[];
  /** Right edges that figures of most rows have. */
  readonly ends: readonly number[];
}

/** Share of the rows in which figures end at one place where a column does. */
const MOST_ROWS = 0.6;

/** The columns that the rows of a table share. */
export function columnsOf(table: readonly Draft[]): Columns {
  const lefts = table.flatMap(({ cells }) => cells.slice(1).map(leftOf));
  const starts = lefts.filter((left) => lefts.filter((other) => Math.abs(other - left) <= ALIGNED).length > 1);
  const figures = table.map(({ lines }) =>
    lines.flatMap(({ pieces }) => pieces.filter(({ text }) => FIGURE.test(text))),
  );
  const rights = figures.map((pieces) => pieces.map(({ x, width }) => x + width));
  return {
    starts: starts.sort((one, other) => one - other),
    ends: sharedBy(rights, Math.max(2, table.length * MOST_ROWS)),
  };
}

/** What is set to the right in its column. */
const FIGURE = /^[\d\s.,%–+-]+$/u;

/** Places that so many rows have, each place once. */
function sharedBy(rows: readonly (readonly number[])[], needed: number): number[] {
  const counts = new Map<number, number>();
  for (const places of rows)
    for (const place of new Set(places.map(Math.round))) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].flatMap(([place, count]) => (count >= needed ? [place] : []));
}

/** Cuts a cell where a column begins inside its first line: a narrow column leaves no gap. */
export function cutCell(cell: Cell, columns: Columns): Cell[] {
  const { starts, ends } = columns;
  const [first, ...rest] = cell;
  if (first === undefined) return [cell];
  const parts: Piece[][] = [[]];
  for (const piece of first.pieces.flatMap((one) => cutPiece(one, columns))) {
    const last = parts.at(-1) ?? [];
    const before = last.at(-1);
    const end = before === undefined ? 0 : before.x + before.width;
    const isGap = piece.x - end > first.size * WORD_GAP;
    const isStart = starts.some((start) => Math.abs(start - piece.x) <= ALIGNED);
    const isEnd = isGap && ends.some((one) => Math.abs(one - end) <= ALIGNED);
    if (before !== undefined && (isStart || isEnd)) parts.push([piece]);
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
/** Where a figure meets a word, or a word begins. */
const WORD_CUTS = /(?<=[\p{L}%.])(?=\d)|(?<=\d)(?=\p{L})|(?<=\s)(?=\S)/gu;
/** The least gap between two figures that stand in two columns, in heights. */
const SPACE = WORD_GAP * 1.5;
/** Where one of several figures begins; figures are of one width. */
const FIGURE_CUTS = /(?<=\s)(?=\S)/gu;

/** Cuts a run of characters that goes across the edge of a column. */
function cutPiece(piece: Piece, { starts, ends }: Columns): Piece[] {
  const right = piece.x + piece.width - piece.size * 0.3;
  const start = starts.find((left) => left > piece.x + piece.size && left < right);
  if (start !== undefined) return cutNear(piece, start, WORD_CUTS, CUT_RANGE);
  const end = FIGURE.test(piece.text) ? ends.find((one) => one > piece.x && one < right) : undefined;
  return end === undefined ? [piece] : cutNear(piece, end + piece.size * SPACE, FIGURE_CUTS, 1, end);
}

function cutNear(piece: Piece, place: number, pattern: RegExp, range: number, end = place): Piece[] {
  const reckoned = ((place - piece.x) / piece.width) * piece.text.length;
  const cuts = [...piece.text.matchAll(pattern)].map(({ index }) => index);
  const best = cuts.reduce((a, b) => (Math.abs(b - reckoned) < Math.abs(a - reckoned) ? b : a), -range * 2);
  if (Math.abs(best - reckoned) > range) return [piece];
  const head = { ...piece, text: piece.text.slice(0, best).trimEnd(), width: end - piece.x };
  return [head, { ...piece, text: piece.text.slice(best), x: place, width: piece.x + piece.width - place }];
}
