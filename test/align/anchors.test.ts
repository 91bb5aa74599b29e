import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../src/align/anchors.ts';

const ids = fc.array(fc.nat(12), { maxLength: 40 }).map((all) => Int32Array.from(all));
const size = fc.integer({ min: 1, max: 3 });

const whole = (a: Int32Array, b: Int32Array) => ({ a: { from: 0, to: a.length }, b: { from: 0, to: b.length } });

/** Where a run of k stands in a text. */
const placesOf = (text: Int32Array, run: string, k: number): readonly number[] =>
  Array.from({ length: Math.max(0, text.length - k + 1) }, (_, at) => at).filter(
    (at) => text.slice(at, at + k).join() === run,
  );

describe('an anchor', () => {
  it('is a run of equal words that cannot grow', () => {
    fc.assert(
      fc.property(ids, ids, size, (a, b, k) => {
        for (const { a: from, b: to, length } of findAnchors(a, b, whole(a, b), k)) {
          expect([...a.slice(from, from + length)]).toEqual([...b.slice(to, to + length)]);
          const grows = (x: number, y: number) => a[x] !== undefined && a[x] === b[y];
          expect(grows(from - 1, to - 1) || grows(from + length, to + length)).toBe(false);
        }
      }),
    );
  });

  it('grows from a run that stands once in either text, and every such run is in one', () => {
    fc.assert(
      fc.property(ids, ids, size, (a, b, k) => {
        const anchors = findAnchors(a, b, whole(a, b), k);
        const inAnchor = (at: number, to: number): boolean =>
          anchors.some((one) => one.a <= at && at + k <= one.a + one.length && at - to === one.a - one.b);
        const seeds = Array.from({ length: Math.max(0, a.length - k + 1) }, (_, at) => at).flatMap((at) => {
          const run = a.slice(at, at + k).join();
          const inB = placesOf(b, run, k);
          return placesOf(a, run, k).length === 1 && inB.length === 1 ? [[at, inB[0] as number] as const] : [];
        });
        for (const [at, to] of seeds) expect(inAnchor(at, to)).toBe(true);
        for (const one of anchors)
          expect(
            seeds.some(([at, to]) => one.a <= at && at + k <= one.a + one.length && at - to === one.a - one.b),
          ).toBe(true);
      }),
    );
  });

  it('has no word that answers none', () => {
    const a = Int32Array.from([1, 2, -5, 3, 4, 5]);
    const b = Int32Array.from([1, 2, -6, 3, 4, 5]);
    expect(findAnchors(a, b, whole(a, b), 3)).toEqual([{ a: 3, b: 3, length: 3 }]);
    expect(findAnchors(a, a, whole(a, a), 4)).toEqual([]);
  });

  it('stays within the gap that it is looked for in', () => {
    const a = Int32Array.from([1, 2, 3, 4, 5, 6]);
    expect(findAnchors(a, a, { a: { from: 1, to: 5 }, b: { from: 1, to: 5 } }, 2)).toEqual([{ a: 1, b: 1, length: 4 }]);
  });
});
