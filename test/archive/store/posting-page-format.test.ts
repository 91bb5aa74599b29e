import { describe, expect, it } from 'vitest';
import { pagesOf, readPage } from '../../../src/archive/store/posting-page.ts';
import { type Postings, sortedPostings } from '../../../src/archive/store/postings.ts';

type Row = readonly [fingerprint: number, document: number];

const postingsOf = (rows: readonly Row[]): Postings =>
  sortedPostings(
    Float64Array.from(rows, ([fingerprint]) => fingerprint),
    Uint32Array.from(rows, ([, document]) => document),
  );

const BASE = 5;
const pages = (rows: readonly Row[], size = 4000) => [...pagesOf(postingsOf(rows), BASE, size)];
const bytes = (rows: readonly Row[]): readonly number[] => [...(pages(rows)[0]?.data ?? [])];

function read(data: Uint8Array, from = 0): readonly Row[] {
  const found: Row[] = [];
  readPage(data, BASE, (...row) => found.push(row) > 0, from);
  return found;
}

// Indexes are kept for years: what was written once has to be read by every later version.
describe('a page of postings in bytes', () => {
  it('begins with how many blocks it has and where each begins', () => {
    expect(bytes([[9, 5]])).toEqual([1, 3, 0, 9, 0]);
    const many = Array.from({ length: 17 }, (_, at): Row => [at + 1, 5]);
    const [first, second] = [Array.from({ length: 16 }, () => [1, 0]).flat(), [17, 0]];
    expect(bytes(many)).toEqual([2, 5, 0, 5 + first.length, 0, ...first, ...second]);
  });

  it('has for each posting how far it is from the one before: the documents of one fingerprint, else from the base', () => {
    expect(
      bytes([
        [3, 7],
        [3, 10],
        [8, 6],
      ]).slice(3),
    ).toEqual([3, 2, 0, 3, 5, 1]);
  });

  it('writes seven bits a byte, the lowest first', () => {
    expect(bytes([[127, 5]]).slice(3)).toEqual([0x7f, 0]);
    expect(bytes([[128, 5]]).slice(3)).toEqual([0x80, 1, 0]);
    expect(bytes([[2 ** 28 - 1, 5]]).slice(3)).toEqual([0xff, 0xff, 0xff, 0x7f, 0]);
    expect(bytes([[2 ** 28, 5]]).slice(3)).toEqual([0x80, 0x80, 0x80, 0x80, 1, 0]);
    expect(bytes([[2 ** 53 - 1, 5 + 300]]).slice(3)).toEqual([...Array(7).fill(0xff), 0x0f, 0xac, 2]);
  });

  it('tells where blocks begin in two bytes, the lower first', () => {
    const data = bytes(Array.from({ length: 300 }, (_, at): Row => [at + 1, 5]));
    const starts = Array.from(
      { length: 19 },
      (_, block) => (data[1 + 2 * block] ?? 0) + 256 * (data[2 + 2 * block] ?? 0),
    );
    // 38 bytes of places behind the count; the fingerprint that begins a block has two bytes from 128 on
    const expected = starts.map((_, block) => 39 + 32 * block + Math.max(0, block - 8));
    expect(data[0]).toBe(19);
    expect(starts).toEqual(expected);
  });
});

describe('pages of very many postings', () => {
  const dense = Array.from({ length: 10_000 }, (_, at): Row => [at + 1, 5]);

  it('have no more blocks than one byte counts', () => {
    const [first, ...more] = pages(dense, 60_000);
    expect(first?.data[0]).toBe(255);
    expect(first?.count).toBe(255 * 16);
    expect([first, ...more].flatMap((page) => read(page?.data ?? new Uint8Array(0)))).toEqual(dense);
  });

  it('are as large as was asked for, but the last', () => {
    const sizes = pages(dense, 1000).map(({ data }) => data.length);
    for (const size of sizes.slice(0, -1)) {
      expect(size).toBeGreaterThanOrEqual(1000);
      expect(size).toBeLessThan(1000 + 16);
    }
  });

  it('are read from one fingerprint on without the blocks before it', () => {
    const [page] = pages(dense.slice(0, 400));
    const data = page?.data ?? new Uint8Array(0);
    for (const from of [1, 16, 17, 200, 400]) expect(read(data, from)[0]).toEqual([from, 5]);
    expect(read(data, 401)).toEqual([]);
  });

  it('are read until somebody has seen enough', () => {
    const [page] = pages(dense.slice(0, 100));
    let seen = 0;
    expect(readPage(page?.data ?? new Uint8Array(0), BASE, () => ++seen < 40)).toBe(true);
    expect(seen).toBe(40);
  });

  it('have one fingerprint in several blocks, which is found from its first document on', () => {
    const rows = Array.from({ length: 60 }, (_, at): Row => [at < 10 ? 4 : 7, at + 5]);
    const [page] = pages(rows);
    expect(read(page?.data ?? new Uint8Array(0), 7)).toEqual(rows.slice(10));
  });
});

describe('bytes that are no page', () => {
  const whole = Uint8Array.from(bytes([[2 ** 53 - 1, 305]]));

  it.each([
    ['has no blocks', Uint8Array.of(0)],
    ['ends before its block begins', Uint8Array.of(1, 3, 0)],
    ['has a block behind its end', Uint8Array.of(1, 9, 0, 1, 1)],
    ['has a block that ends before it begins', Uint8Array.of(2, 7, 0, 5, 0, 1, 1, 1, 1)],
    ['ends inside a fingerprint', whole.subarray(0, 6)],
    ['ends between a fingerprint and its document', whole.subarray(0, 11)],
    ['ends inside a document', whole.subarray(0, 12)],
  ])('are told: %s', (_, data) => expect(readPage(data, BASE, () => true)).toBe(false));

  it('are told from a whole one', () => expect(readPage(whole, BASE, () => true)).toBe(true));
});
