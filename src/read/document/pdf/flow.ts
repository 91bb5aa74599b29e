import { leastOf, mostOf } from './extent.ts';
import type { Line, Page } from './run.ts';
import type { Entry } from './table.ts';

/** What stands one below the other in one column of a page. */
export interface Flow {
  readonly page: number;
  readonly entries: readonly Entry[];
  readonly x: number;
  readonly right: number;
}

/** How far left of a column something begins that is no longer in it, in heights of the font. */
const OUT_OF_COLUMN = 3;

/** Cuts what a page draws, in that order, into columns. */
export function flowsOf({ number }: Page, entries: readonly Entry[]): Flow[] {
  const columns: Entry[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (column === undefined || last === undefined || !isBelow(left, last, entry)) {
      if (column !== undefined && leftOf(entry) > left) cutAbove(columns, column, entry);
      columns.push([entry]);
      left = leftOf(entry);
    } else {
      column.push(entry);
      left = Math.min(left, leftOf(entry));
    }
  }
  return columns.map((column) => ({
    page: number,
    entries: column,
    x: leastOf(column, leftOf),
    right: mostOf(column, rightOf),
  }));
}

function isBelow(left: number, last: Entry, entry: Entry): boolean {
  if (topOf(entry) < bottomOf(last) + sizeOf(entry) * 0.3) return false;
  return leftOf(entry) > left - sizeOf(entry) * OUT_OF_COLUMN;
}

/** What stands higher than the next column is no column beside it, but above both. */
function cutAbove(columns: Entry[][], column: Entry[], next: Entry): void {
  const level = topOf(next) - sizeOf(next) * 0.5;
  const first = column.findIndex((entry) => topOf(entry) >= level);
  if (first > 0) columns.splice(-1, 1, column.slice(0, first), column.slice(first));
}

const leftOf = ({ line, row }: Entry): number => line?.x ?? row?.x ?? 0;
const rightOf = ({ line, row }: Entry): number => line?.right ?? row?.right ?? 0;
const topOf = ({ line, row }: Entry): number => line?.y ?? row?.top ?? 0;
const bottomOf = ({ line, row }: Entry): number => line?.y ?? row?.bottom ?? 0;
const sizeOf = (entry: Entry): number => lineIn(entry)?.size ?? 0;

/** A line of an entry, of a row the first. */
function lineIn({ line, row }: Entry): Line | undefined {
  return line ?? row?.cells[0]?.[0];
}
