import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairInOrder } from '../../../src/explain/pair/in-order.ts';

/** Pairs written down: `2=4 3 =5` is 2 with 4, 3 alone, 5 of B alone. */
function paired(a: readonly number[], b: readonly number[], scoreOf: (a: number, b: number) => number): string {
  return pairInOrder(a, b, scoreOf)
    .map((pair) => `${pair.a ?? ''}${pair.b === undefined ? '' : `=${pair.b}`}`)
    .join(' ');
}

const equal = (a: number, b: number): number => (a === b ? 1 : 0);

describe('pairing two lists in order', () => {
  it('pairs what scores, and leaves the rest alone at its place', () => {
    expect(paired([1, 2, 3], [2, 3, 4], equal)).toBe('1 2=2 3=3 =4');
    expect(paired([5, 6], [7, 8], equal)).toBe('5 6 =7 =8');
    expect(paired([], [1], equal)).toBe('=1');
    expect(paired([1], [], equal)).toBe('1');
  });

  it('takes the greatest sum, not the first pair', () => {
    expect(paired([1, 2, 3], [3, 1, 2], equal)).toBe('=3 1=1 2=2 3');
    const near = (a: number, b: number): number => Math.max(0, 4 - Math.abs(a - b));
    expect(paired([1, 5], [4], near)).toBe('1 5=4');
    expect(paired([4], [1, 5], near)).toBe('=1 4=5');
  });

  it('takes no smaller sum than any other way to pair', () => {
    const greatest = (rows: readonly (readonly number[])[], i: number, j: number): number => {
      const score = rows[i]?.[j];
      if (score === undefined) return 0;
      return Math.max(greatest(rows, i + 1, j), greatest(rows, i, j + 1), score + greatest(rows, i + 1, j + 1));
    };
    const table = fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const scoreOf = (a: number, b: number): number => rows[a]?.[b] ?? 0;
        const pairs = pairInOrder([...rows.keys()], [0, 1, 2, 3], scoreOf);
        const scores = pairs.flatMap(({ a, b }) => (a === undefined || b === undefined ? [] : [scoreOf(a, b)]));
        expect(scores.reduce((sum, score) => sum + score, 0)).toBe(greatest(rows, 0, 0));
        expect(scores).not.toContain(0);
        expect(pairs.flatMap(({ a }) => a ?? [])).toEqual([...rows.keys()]);
        expect(pairs.flatMap(({ b }) => b ?? [])).toEqual([0, 1, 2, 3]);
      }),
    );
  });

  it('never crosses pairs', () => {
    expect(paired([1, 2], [2, 1], equal)).toBe('1 2=2 =1');
  });

  it('searches up to 3600 cells; beyond, nothing answers anything', () => {
    const list = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
    const count = (a: number, b: number): number =>
      pairInOrder(list(a), list(b), equal).filter((pair) => pair.a !== undefined && pair.b !== undefined).length;
    expect(count(60, 60)).toBe(60);
    expect(count(60, 61)).toBe(0);
    expect(pairInOrder(list(60), list(61), equal)).toHaveLength(121);
  });
});
