import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf, readPage } from '../../../src/archive/store/posting-page.ts';
import { mergePostings, type Postings, sortByHash, sortedPostings } from '../../../src/archive/store/postings.ts';

const hash = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.maxSafeInteger().map(Math.abs));
const pairs = fc.array(fc.tuple(hash, fc.integer({ min: 5, max: 2 ** 32 - 1 })), { maxLength: 300 });

function postingsFrom(list: readonly (readonly [number, number])[]): Postings {
  return sortedPostings(
    Float64Array.from(list, ([one]) => one),
    Uint32Array.from(list, ([, document]) => document),
  );
}

/** What sorting with a comparison and dropping repetitions gives. */
function plainly(list: readonly (readonly [number, number])[]): readonly string[] {
  const sorted = [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(String);
  return sorted.filter((one, at) => one !== sorted[at - 1]);
}

function told(postings: Postings): readonly string[] {
  return Array.from(postings.hash, (one, at) => `${one},${postings.document[at]}`);
}

describe('postings', () => {
  test('are sorted by fingerprint and document, each once', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        expect(told(postingsFrom(list))).toEqual(plainly(list));
      }),
    );
  });

  test('of equal hashes keep their order under the radix sort', () => {
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 200 }), (hashes) => {
        const sorted = sortByHash(Float64Array.from(hashes), Uint32Array.from(hashes.keys()));
        const expected = [...hashes.keys()].sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
        expect([...sorted.document]).toEqual(expected);
      }),
    );
  });

  test('of several runs become one without the documents that are gone', () => {
    fc.assert(
      fc.property(pairs, pairs, (one, other) => {
        const merged = mergePostings([postingsFrom(one), postingsFrom(other)], (document) => document % 2 === 0);
        expect(told(merged)).toEqual(plainly([...one, ...other].filter(([, document]) => document % 2 === 0)));
      }),
    );
  });
});

describe('pages of postings', () => {
  test('hold what was written, whatever their size', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 600 }), (list, size) => {
        const postings = postingsFrom(list);
        const read: string[] = [];
        for (const page of pagesOf(postings, 5, size)) {
          const before = read.length;
          expect(readPage(page.data, 5, (one, document) => read.push(`${one},${document}`) > 0)).toBe(true);
          expect(read.length - before).toBe(page.count);
          expect(read[before]).toBe(`${page.first},${page.document}`);
          expect(read.at(-1)?.startsWith(`${page.last},`)).toBe(true);
        }
        expect(read).toEqual(told(postings));
      }),
    );
  });

  test('are read from any fingerprint on without missing one', () => {
    fc.assert(
      fc.property(pairs, hash, fc.nat(), (list, other, pick) => {
        const postings = postingsFrom(list);
        const from = postings.count > 0 && pick % 2 === 0 ? (postings.hash[pick % postings.count] ?? 0) : other;
        for (const page of pagesOf(postings, 5, 4000)) {
          const read: string[] = [];
          readPage(page.data, 5, (one, document) => read.push(`${one},${document}`) > 0, from);
          const wanted = told(postings).filter((one) => Number(one.split(',')[0]) >= from);
          expect(read.slice(read.length - wanted.length)).toEqual(wanted);
        }
      }),
    );
  });

  test('that are cut short or empty are not taken for whole ones', () => {
    const [page] = pagesOf(postingsFrom(Array.from({ length: 200 }, (_, at) => [at * 2 ** 40, at + 5])), 5, 4000);
    const data = page?.data ?? new Uint8Array(0);
    expect(readPage(data.subarray(0, -1), 5, () => true)).toBe(false);
    expect(readPage(data.subarray(0, 20), 5, () => true)).toBe(false);
    expect(readPage(new Uint8Array(0), 5, () => true)).toBe(false);
  });
});
