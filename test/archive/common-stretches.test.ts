import { describe, expect, test } from 'vitest';
import { commonPassagesBound, commonRuns, passagesAt } from '../../src/archive/common-stretches.ts';
import { COMMON } from '../../src/archive/search/boilerplate.ts';
import type { Fingerprints } from '../../src/similarity/fingerprint.ts';

const SHINGLE = 4;
const LEAST = 6;

/** Fingerprints of a text of so many words, at the words named; the hash of each is its word and a hundred. */
function printsAt(words: number, at: readonly number[]): Fingerprints {
  return {
    words,
    count: at.length,
    word: Int32Array.from(at),
    hash: Float64Array.from(at, (word) => word + 100),
  } as Fingerprints;
}

/** The runs of a text of twenty words where fingerprints at words stand in so many texts. */
const runsOf = (spread: Readonly<Record<number, number>>, words = 20) =>
  commonRuns(
    printsAt(words, Object.keys(spread).map(Number)),
    Uint16Array.from(Object.values(spread)),
    SHINGLE,
    LEAST,
  ).map(({ from, to, hash }) => [from, to, hash]);

const MANY = COMMON + 1;

describe('what very many texts have in a row', () => {
  test('goes from the first of its fingerprints to the last word of its last', () => {
    expect(runsOf({ 0: 1, 3: MANY, 6: MANY, 9: 1 })).toEqual([[3, 10, 103]]);
    expect(runsOf({ 0: MANY, 3: MANY, 9: 1, 12: MANY, 15: MANY })).toEqual([
      [0, 7, 100],
      [12, 19, 112],
    ]);
  });

  test('ends with the text', () => {
    expect(runsOf({ 3: MANY, 6: MANY }, 9)).toEqual([[3, 9, 103]]);
  });

  test('counts from one text more than is common', () => {
    expect(runsOf({ 3: COMMON, 6: COMMON })).toEqual([]);
  });

  test('is a turn of phrase below its least words', () => {
    expect(runsOf({ 3: MANY, 5: MANY })).toEqual([[3, 9, 103]]);
    expect(runsOf({ 3: MANY, 4: MANY })).toEqual([]);
  });
});

test('runs stand in the characters and lines of their text', () => {
  const text = 'one two\nthree four five\n\nsix';
  const at = (from: number, to: number) => passagesAt(text, [{ from, to, hash: 0 }])[0];
  expect(at(1, 4)).toEqual({ start: 4, end: 18, line: 1, endLine: 2, words: 3 });
  expect(at(2, 3)).toEqual({ start: 8, end: 13, line: 2, endLine: 2, words: 1 });
  expect(at(5, 6)).toEqual({ start: 25, end: 28, line: 4, endLine: 4, words: 1 });
  expect(at(0, 2)).toEqual({ start: 0, end: 7, line: 1, endLine: 1, words: 2 });
  expect(passagesAt(text, [])).toEqual([]);
});

test('what was left out is told where something was', () => {
  expect(commonPassagesBound(0)).toEqual([]);
  expect(commonPassagesBound(2)).toEqual([{ kind: 'common-passages', left: 2, cap: COMMON }]);
});
