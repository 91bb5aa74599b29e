import { describe, expect, it } from 'vitest';
import { isMostlyCommon } from '../../../src/archive/search/boilerplate.ts';

describe('a text is looked for by its boilerplate', () => {
  it.each([
    [40, 12],
    [100, 30],
    [15, 8],
    [8, 1],
    [1, 1],
  ])(
    'where three tenths of it are boilerplate, or too little is left: %i fingerprints, %i of them common',
    (prints, common) => expect(isMostlyCommon(prints, common)).toBe(true),
  );

  it.each([
    [40, 11],
    [100, 29],
    [33, 9],
    [10, 2],
    [5, 0],
    [0, 0],
  ])('and not where enough of its own is left, or nothing is common: %i, %i', (prints, common) =>
    expect(isMostlyCommon(prints, common)).toBe(false),
  );
});
