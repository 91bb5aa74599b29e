import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstAtLeast, firstAtPlace, firstNotBefore, lastAtMost } from '../../src/text/sorted.ts';

const numbers = fc.array(fc.integer({ min: -5, max: 20 }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));

describe('places in numbers that stand in order', () => {
  it('are what a walk from either end finds', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -7, max: 22 }), (all, value) => {
        const sorted = Int32Array.from(all);
        const first = all.findIndex((number) => number >= value);
        expect(firstAtLeast(sorted, value)).toBe(first < 0 ? all.length : first);
        expect(firstNotBefore(0, all.length, (at) => (all[at] ?? 0) < value)).toBe(first < 0 ? all.length : first);
        expect(lastAtMost(sorted, value)).toBe(all.findLastIndex((number) => number <= value));
      }),
    );
  });

  it('are found in a table of places as by halves', () => {
    const starts = fc.array(fc.nat(400), { maxLength: 60 }).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(starts, fc.array(fc.integer({ min: -2, max: 480 })), (all, places) => {
        const sorted = Int32Array.from(all);
        const at = firstAtPlace(sorted);
        for (const place of places) expect(at(place)).toBe(firstAtLeast(sorted, place));
      }),
    );
  });

  it('are looked for only where asked', () => {
    const sorted = Int32Array.of(1, 3, 5, 7, 9);
    expect(firstAtLeast(sorted, 0, 2, 4)).toBe(2);
    expect(firstAtLeast(sorted, 6, 2, 4)).toBe(3);
    expect(firstAtLeast(sorted, 9, 2, 4)).toBe(4);
    expect(firstNotBefore(1, 3, () => true)).toBe(3);
    expect(lastAtMost(sorted, 9, 2)).toBe(1);
    expect(lastAtMost(sorted, 0)).toBe(-1);
  });
});
