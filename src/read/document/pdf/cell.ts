import { leastOf, mostOf } from './extent.ts';
import type { Line } from './run.ts';

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

/** A row before it is known that it is one: its lines as they were drawn, cut into cells at gaps. */
export interface Draft {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
}

/** How far edges of one column stand apart at most, in points. */
export const ALIGNED = 2;

export const leftOf = (cell: Cell): number => leastOf(cell, ({ x }) => x);
export const rightOf = (cell: Cell): number => mostOf(cell, ({ right }) => right);
export const topOf = (cell: Cell): number => cell[0]?.y ?? 0;
export const bottomOf = (cell: Cell): number => cell.at(-1)?.y ?? 0;
