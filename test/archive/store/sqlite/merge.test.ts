import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Postings, sortedPostings } from '../../../../src/archive/store/postings.ts';
import { mergedChunks, segmentsToMerge } from '../../../../src/archive/store/sqlite/merge.ts';

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

describe('merged segments', () => {
  const posting = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 30 }));
  const segment = fc.record({ postings: fc.array(posting, { maxLength: 40 }), page: fc.integer({ min: 1, max: 9 }) });

  test('hold what sorting all their postings gives, without documents that are gone', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
        // Each document belongs to one segment, as in an archive.
        const runs = segments.map(({ postings }, at) =>
          sortedPostings(
            Float64Array.from(postings, ([hash]) => hash),
            Uint32Array.from(postings, ([, document]) => document * segments.length + at),
          ),
        );
        function* pages({ id }: { readonly id: number }): Generator<Postings> {
          const { count, hash, document } = runs[id] as Postings;
          const size = segments[id]?.page ?? 1;
          for (let from = 0; from < count; from += size) {
            const to = Math.min(count, from + size);
            yield { count: to - from, hash: hash.subarray(from, to), document: document.subarray(from, to) };
          }
        }
        const alive = (document: number): boolean => document % 3 !== 0;
        const merged = [...mergedChunks(pages, segmentsOf(runs.map(({ count }) => count)), alive)];
        const told = merged.flatMap(({ count, hash, document }) => {
          expect(hash).toHaveLength(count);
          return Array.from(hash, (own, at) => [own, document[at]]);
        });
        const all = runs.flatMap(({ hash, document }) =>
          Array.from(hash, (own, at) => [own, document[at] ?? 0] as const),
        );
        const expected = all.filter(([, document]) => alive(document));
        expect(told).toEqual(expected.sort(([one, first], [other, second]) => one - other || first - second));
      }),
    );
  });
});
