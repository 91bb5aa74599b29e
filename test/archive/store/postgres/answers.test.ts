import { expect, test } from 'vitest';
import { readAddress } from '../../../../src/archive/store/postgres/address.ts';
import { bodyRows, postingRows } from '../../../../src/archive/store/postgres/binary.ts';
import { traitsOf } from '../../../../src/archive/store/postgres/catalogue.ts';
import { compact } from '../../../../src/archive/store/postgres/compact.ts';
import type { Link, StoredRow } from '../../../../src/archive/store/postgres/link.ts';
import { postingsOf } from '../../../../src/archive/store/postgres/look-up.ts';
import { type Answer, fakeLink, fakeSession } from './fake-link.ts';

const PLACE = { schema: 'desk', path: 'postgres://desk' };

/** Numbers of four bytes each, as the server sends them. */
const bytesOf = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [at, number] of numbers.entries()) bytes.writeUInt32BE(number, 4 * at);
  return bytes;
};

/** A connection that gives rows and tells with which values it was asked. */
function asked(rows: readonly StoredRow[]): { readonly link: Link; readonly values: (readonly unknown[])[] } {
  const values: (readonly unknown[])[] = [];
  const query: Link['query'] = async (_, own = []) => {
    values.push(own);
    return rows;
  };
  return { link: { ...fakeLink([]), query }, values };
}

test('the documents of fingerprints are those of the server, at most as many of each as the cap allows', async () => {
  const { link, values } = asked([
    { ord: 1, docs: bytesOf(4, 5, 6) },
    { ord: 3, docs: bytesOf(7, 8) },
  ]);
  const { start, documents, cut } = await postingsOf(link, PLACE, Float64Array.from([10, 20, 30]), 2);
  expect([...start]).toEqual([0, 2, 2, 4]);
  expect([...documents]).toEqual([4, 5, 7, 8]);
  expect([...cut]).toEqual([1, 0, 0]);
  expect(values).toEqual([[[10, 20, 30], 3]]);
});

test('of no fingerprints and no documents the server is not asked', async () => {
  const { link, values } = asked([]);
  expect([...(await postingsOf(link, PLACE, new Float64Array(0), 9)).start]).toEqual([0]);
  expect((await traitsOf(link, PLACE, [])).size).toBe(0);
  expect(values).toEqual([]);
});

test('the traits of documents are read one after the other', async () => {
  const { link } = asked([{ traits: bytesOf(3, 31, 32, 33, 30, 9, 91, 92, 93, 90) }]);
  expect([...(await traitsOf(link, PLACE, [3, 9]))]).toEqual([
    [3, { sketch: [31, 32, 33], prints: 30 }],
    [9, { sketch: [91, 92, 93], prints: 90 }],
  ]);
});

test('an index is folded in slices that leave nothing out, unless another process folds it', async () => {
  const slices: (readonly unknown[])[] = [];
  const answered = (free: boolean): Link => {
    const answers: readonly Answer[] = [[/pg_try_advisory/, [{ free }]]];
    const link = fakeLink(answers);
    const query: Link['query'] = async (text, own = [], name) => {
      if (text.startsWith('with old as (delete from desk.folded')) slices.push(own);
      return link.query(text, own, name);
    };
    return { ...link, query };
  };
  await compact(fakeSession(answered(true)), PLACE);
  expect(slices[0]?.[0]).toBe(0);
  for (const [at, [from]] of slices.entries()) if (at > 0) expect(from).toBe(slices[at - 1]?.[1]);
  expect(slices.at(-1)?.[1]).toBe(2 ** 53);
  await expect(compact(fakeSession(answered(false)), PLACE)).rejects.toThrow(/another process is compacting it/);
});

test('postings are sent in pieces, with those that count for nobody left out', () => {
  const count = (1 << 14) + 3;
  const postings = {
    count,
    hash: Float64Array.from({ length: count }, (_, at) => at * 2 ** 22),
    document: Uint32Array.from({ length: count }, (_, at) => at % 5),
  };
  const pieces = [...postingRows(postings, (document) => (document === 2 ? undefined : 100 + document), 0)];
  expect(pieces).toHaveLength(4);
  const bytes = Buffer.concat(pieces.slice(1, 3));
  // two columns, of eight and of four bytes
  const ROW = 2 + 4 + 8 + 4 + 4;
  const left = Array.from({ length: count }, (_, at) => at).filter((at) => at % 5 !== 2);
  expect(bytes).toHaveLength(ROW * left.length);
  for (const [row, at] of left.entries()) {
    expect(Number(bytes.readBigInt64BE(ROW * row + 6))).toBe(at * 2 ** 22);
    expect(bytes.readInt32BE(ROW * row + 18)).toBe(100 + (at % 5));
  }
});

test('a block of texts is sent with its number and its check sum', () => {
  const bytes = Buffer.concat(
    [...bodyRows([{ number: 7, data: Buffer.from('text'), sum: 4_000_000_001 }])].slice(1, -1),
  );
  expect(bytes.readInt32BE(6)).toBe(7);
  expect(bytes.subarray(14, 18).toString()).toBe('text');
  expect(Number(bytes.readBigInt64BE(22))).toBe(4_000_000_001);
});

test.each([
  ['', {}, 10],
  ['?connect_timeout=3', {}, 3],
  ['?connect_timeout=0', {}, 10],
  ['?connect_timeout=-1', {}, 10],
  ['?connect_timeout=soon', {}, 10],
  ['?connect_timeout=Infinity', {}, 10],
  ['', { PGCONNECT_TIMEOUT: '4' }, 4],
] as const)('a connection is waited for so many seconds: %s %s', (parameters, environment, seconds) => {
  expect(readAddress(`postgres://desk/a${parameters}`, environment).patience).toBe(1000 * seconds);
});
