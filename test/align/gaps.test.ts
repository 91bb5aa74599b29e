import { expect, it } from 'vitest';
import { gapsBetween } from '../../src/align/fill.ts';

const GAP = { a: { from: 0, to: 9 }, b: { from: 0, to: 6 } };

it('a gap has words on both sides', () => {
  const chain = [
    { a: 1, b: 1, length: 2 },
    { a: 5, b: 3, length: 1 },
    { a: 6, b: 5, length: 1 },
  ];
  expect(gapsBetween(GAP, chain)).toEqual([{ a: { from: 0, to: 1 }, b: { from: 0, to: 1 } }]);
});

it('the last gap goes to the end of both, and no chain leaves nothing to fill', () => {
  expect(gapsBetween(GAP, [{ a: 0, b: 0, length: 4 }])).toEqual([{ a: { from: 4, to: 9 }, b: { from: 4, to: 6 } }]);
  expect(gapsBetween(GAP, [])).toEqual([]);
});
