import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsToMerge } from '../../../../src/archive/store/sqlite/merge.ts';

const segmentsOf = (sizes: readonly number[]) => sizes.map((postings, id) => ({ id, base: 0, postings }));

/** What is left after the merge that is due, oldest first. */
function merged(sizes: readonly number[]): readonly number[] {
  const count = segmentsToMerge(segmentsOf(sizes));
  if (count === 0) return sizes;
  return [...sizes.slice(0, -count), sizes.slice(-count).reduce((sum, size) => sum + size, 0)];
}

describe('merging of segments', () => {
  test('equal segments become one, also when a small one follows them', () => {
    expect(merged([4, 4, 4, 1])).toEqual([13]);
    expect(merged([90, 4, 4])).toEqual([90, 8]);
    expect(merged([9, 3])).toEqual([9, 3]);
    expect(merged([5])).toEqual([5]);
  });

  test('whatever is added, each segment has three times the postings of all younger ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 60 }), (added) => {
        let sizes: readonly number[] = [];
        for (const one of added) {
          sizes = merged([...sizes, one]);
          for (const [at, size] of sizes.entries()) {
            const younger = sizes.slice(at + 1).reduce((sum, other) => sum + other, 0);
            expect(size).toBeGreaterThanOrEqual(younger * 3);
          }
        }
      }),
    );
  });
});
