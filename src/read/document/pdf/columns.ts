import { ALIGNED, type Cell, type Draft, leftOf } from './cell.ts';
import { lineOf, type Run, WORD_GAP } from './run.ts';

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
  const figures = table.map(({ lines }) => lines.flatMap(({ runs }) => runs.filter(({ text }) => FIGURE.test(text))));
  const rights = figures.map((runs) => runs.map(({ x, width }) => x + width));
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
  const parts: Run[][] = [[]];
  for (const run of first.runs.flatMap((one) => cutRun(one, columns))) {
    const last = parts.at(-1) ?? [];
    const before = last.at(-1);
    const end = before === undefined ? 0 : before.x + before.width;
    const isGap = run.x - end > first.size * WORD_GAP;
    const isStart = starts.some((start) => Math.abs(start - run.x) <= ALIGNED);
    const isEnd = isGap && ends.some((one) => Math.abs(one - end) <= ALIGNED);
    if (before !== undefined && (isStart || isEnd)) parts.push([run]);
    else last.push(run);
  }
  const cells = parts.map((runs) => [lineOf(runs)]);
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
function cutRun(run: Run, { starts, ends }: Columns): Run[] {
  const right = run.x + run.width - run.size * 0.3;
  const start = starts.find((left) => left > run.x + run.size && left < right);
  if (start !== undefined) return cutNear(run, start, WORD_CUTS, CUT_RANGE);
  const end = FIGURE.test(run.text) ? ends.find((one) => one > run.x && one < right) : undefined;
  return end === undefined ? [run] : cutNear(run, end + run.size * SPACE, FIGURE_CUTS, 1, end);
}

function cutNear(run: Run, place: number, pattern: RegExp, range: number, end = place): Run[] {
  const reckoned = ((place - run.x) / run.width) * run.text.length;
  const cuts = [...run.text.matchAll(pattern)].map(({ index }) => index);
  const best = cuts.reduce((a, b) => (Math.abs(b - reckoned) < Math.abs(a - reckoned) ? b : a), -range * 2);
  if (Math.abs(best - reckoned) > range) return [run];
  const head = { ...run, text: run.text.slice(0, best).trimEnd(), width: end - run.x };
  return [head, { ...run, text: run.text.slice(best), x: place, width: run.x + run.width - place }];
}
