import { expect, test } from 'vitest';
import { sortByHash } from '../../../src/archive/store/postings.ts';

/** Numbers below 2^53 that look drawn, the same on every run; one in so many comes again. */
function hashesOf(count: number, different: number): Float64Array {
  return Float64Array.from({ length: count }, (_, at) => {
    const one = at % different;
    return (Math.imul(one, 0x9e3779b1) >>> 11) * 2 ** 32 + (Math.imul(one ^ 0x5bd1e995, 0x85ebca6b) >>> 0);
  });
}

// the last two are so many that the highest digit goes first
test.each([
  [0, 1],
  [1_000, 300],
  [600_000, 250_000],
  [600_000, 3],
])('%i hashes, of which %i are different, are sorted; equal ones keep their order', (count, different) => {
  const hash = hashesOf(count, different);
  const place = Uint32Array.from(hash.keys());
  const sorted = sortByHash(hash, place);
  expect(sorted.hash).toEqual(hash.toSorted());
  let wrong = 0;
  for (let at = 0; at < count; at++) {
    if (hash[sorted.document[at] ?? -1] !== sorted.hash[at]) wrong++;
    if (sorted.hash[at] === sorted.hash[at - 1] && (sorted.document[at] ?? 0) < (sorted.document[at - 1] ?? 0)) wrong++;
  }
  expect(wrong).toBe(0);
});
