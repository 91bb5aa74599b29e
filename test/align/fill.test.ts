import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBudget, fillGap } from '../../src/align/fill.ts';

interface Filled {
  readonly links: Int32Array;
  readonly exact: boolean;
  /** What was spent for each word of both texts. */
  readonly tablesAWord: number;
  readonly steps: number;
}

function fill(a: Int32Array, b: Int32Array): Filled {
  const links = new Int32Array(a.length).fill(-1);
  const words = a.length + b.length;
  const budget = createBudget(words);
  const before = { ...budget };
  const exact = fillGap(
    a,
    b,
    { a: { from: 0, to: a.length }, b: { from: 0, to: b.length } },
    (x, y, length) => {
      for (let step = 0; step < length; step++) links[x + step] = y + step;
    },
    budget,
  );
  return { links, exact, tablesAWord: (before.words - budget.words) / words, steps: before.steps - budget.steps };
}

const ids = fc.array(fc.nat(8), { maxLength: 60 }).map((all) => Int32Array.from(all));

/** The length of the longest common subsequence, by the textbook table. */
function longestCommon(a: Int32Array, b: Int32Array): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(word === other ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number));
    row = next;
  }
  return row[b.length] as number;
}

const repeat = (length: number, word: (at: number) => number): Int32Array =>
  Int32Array.from({ length }, (_, at) => word(at));

const HOSTILE: readonly (readonly [name: string, a: (n: number) => Int32Array, b: (n: number) => Int32Array])[] = [
  ['two words in turn', (n) => repeat(n, (at) => at % 2), (n) => repeat(n, (at) => (at + 1) % 2)],
  ['one word over and over', (n) => repeat(n, () => 7), (n) => repeat(n + 9, () => 7)],
  ['nothing in common', (n) => repeat(n, (at) => at), (n) => repeat(n, (at) => n + at)],
  ['all in reverse order', (n) => repeat(n, (at) => at), (n) => repeat(n, (at) => n - at)],
  ['every third word replaced', (n) => repeat(n, (at) => at), (n) => repeat(n, (at) => (at % 3 === 0 ? n + at : at))],
  ['periods of three and of four', (n) => repeat(n, (at) => at % 3), (n) => repeat(n, (at) => at % 4)],
  [
    'words from a short list at random',
    (n) => repeat(n, (at) => (at * at * 31) % 17),
    (n) => repeat(n, (at) => (at * at * 17) % 19),
  ],
];

describe('filling a gap', () => {
  it('links equal words, in the same order on both sides', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        let last = -1;
        for (const [word, other] of fill(a, b).links.entries()) {
          if (other === -1) continue;
          expect(a[word]).toBe(b[other]);
          expect(other).toBeGreaterThan(last);
          last = other;
        }
      }),
    );
  });

  it('links runs that are too short for the first anchors, in gaps of any size', () => {
    for (const length of [60, 300, 900]) {
      for (const run of [1, 2]) {
        const a = repeat(length, (at) => (at % (run + 1) === run ? -1 - at : at));
        const b = repeat(length, (at) => (at % (run + 1) === run ? -1 - length - at : at));
        const { links, exact } = fill(a, b);
        expect([...links]).toEqual(Array.from(a, (word, at) => (word < 0 ? -1 : at)));
        expect(exact).toBe(true);
      }
    }
  });

  it('links as many words as can be linked where the gap is small', () => {
    const short = fc.array(fc.nat(8), { maxLength: 30 }).map((all) => Int32Array.from(all));
    fc.assert(
      fc.property(short, short, (a, b) => {
        expect(fill(a, b).links.filter((other) => other !== -1)).toHaveLength(longestCommon(a, b));
      }),
    );
  });

  it('links all of two equal texts', () => {
    fc.assert(
      fc.property(ids, (a) => {
        expect([...fill(a, a).links]).toEqual([...a.keys()]);
      }),
    );
  });

  describe.each(HOSTILE)('%s', (_, makeA, makeB) => {
    it.each([300, 6000])('costs tables of at most sixty words a word, in texts of %i words', (n) => {
      const { tablesAWord, steps } = fill(makeA(n), makeB(n));
      expect(tablesAWord).toBeLessThanOrEqual(60);
      expect(steps).toBeLessThanOrEqual(12_000_000);
    });
  });
});

describe('a budget of words', () => {
  // one word came at the beginning and one went at the end: all others answer in one run
  const a = Int32Array.from({ length: 40 }, (_, at) => at);
  const b = Int32Array.from({ length: 40 }, (_, at) => (at === 0 ? 1000 : at - 1));
  const whole = { a: { from: 0, to: 40 }, b: { from: 0, to: 40 } };

  it.each([
    [80, true, 39],
    [79, false, 0],
  ])('of %i is enough for 40 words against 40: %s', (words, isExact, linked) => {
    let links = 0;
    const budget = { words, steps: 10_000 };
    const exact = fillGap(a, b, whole, (_, __, length) => (links += length), budget);
    expect({ exact, links }).toEqual({ exact: isExact, links: linked });
  });
});
