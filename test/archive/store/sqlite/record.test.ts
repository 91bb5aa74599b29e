import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsAt, keyAt, pageNumberAt } from '../../../../src/archive/store/sqlite/record.ts';

/** A column as it lies in a record: its serial type, its bytes, and what it says. */
interface Column {
  readonly type: number;
  readonly bytes: Uint8Array;
  readonly says: number | Uint8Array;
}

/** A number of so many bytes, the highest first, as https://sqlite.org/fileformat2.html#record_format has it. */
function whole(type: number, size: number, number: bigint): Column {
  const bytes = Uint8Array.from({ length: size }, (_, at) => Number((number >> BigInt(8 * (size - 1 - at))) & 255n));
  return { type, bytes, says: Number(number) };
}

const wholeOf = (type: number, size: number): fc.Arbitrary<Column> => {
  const bits = Math.min(8 * size - 1, 53);
  return fc
    .bigInt({ min: -(2n ** BigInt(bits)) + 1n, max: 2n ** BigInt(bits) - 1n })
    .map((one) => whole(type, size, one));
};

const real = fc.double({ noNaN: true }).map((says): Column => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, says);
  return { type: 7, bytes, says };
});

const blob = fc
  .tuple(fc.oneof(fc.nat(20), fc.nat(3_000), fc.constant(12_000)), fc.nat(255), fc.boolean())
  .map(([length, seed, isText]): Column => {
    const says = Uint8Array.from({ length }, (_, at) => (at * 7 + seed) % 256);
    return { type: 12 + 2 * length + (isText ? 1 : 0), bytes: says, says };
  });

const column = fc.oneof(
  ...[1, 2, 3, 4].map((size) => wholeOf(size, size)),
  wholeOf(5, 6),
  wholeOf(6, 8),
  real,
  fc.constant<Column>({ type: 8, bytes: new Uint8Array(), says: 0 }),
  fc.constant<Column>({ type: 9, bytes: new Uint8Array(), says: 1 }),
  fc.constant<Column>({ type: 0, bytes: new Uint8Array(), says: Number.NaN }),
  blob,
);

function varint(number: number): readonly number[] {
  const bytes = [number % 128];
  for (let left = Math.floor(number / 128); left > 0; left = Math.floor(left / 128)) bytes.unshift(128 + (left % 128));
  return bytes;
}

function recordOf(columns: readonly Column[]): Uint8Array {
  const types = columns.flatMap(({ type }) => varint(type));
  // the length of the head counts itself
  const size = types.length + 1 < 128 ? 1 : 2;
  return Uint8Array.from([...varint(types.length + size), ...types, ...columns.flatMap(({ bytes }) => [...bytes])]);
}

/** How many bytes of a record stay on the page of its cell, in the words of the format: P bytes, U of a page. */
function stays(P: number, U: number): number {
  const X = Math.floor(((U - 12) * 64) / 255) - 23;
  const M = Math.floor(((U - 12) * 32) / 255) - 23;
  const K = M + ((P - M) % (U - 4));
  if (P <= X) return P;
  return K <= X ? K : M;
}

/** A page with the cell of a record at a place, and the pages on which the record goes on, from page 100 on. */
function laid(record: Uint8Array, cell: number, usable: number) {
  const local = stays(record.length, usable);
  const page = new Uint8Array(usable + 32).fill(0xaa);
  const head = varint(record.length);
  page.set(head, cell);
  page.set(record.subarray(0, local), cell + head.length);
  const rest: Uint8Array[] = [];
  for (let at = local; at < record.length; at += usable - 4) {
    const more = new Uint8Array(usable + 8).fill(0xbb);
    more.set([0, 0, 0, at + usable - 4 < record.length ? 101 + rest.length : 0]);
    more.set(record.subarray(at, at + usable - 4), 4);
    rest.push(more);
  }
  if (rest.length > 0) page.set([0, 0, 0, 100], cell + head.length + local);
  return { page, further: (number: number): Uint8Array | undefined => rest[number - 100], pages: rest.length };
}

describe('a record of a tree', () => {
  test('has the columns that the format lays down, on however many pages', () => {
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 2, maxLength: 9 }),
        fc.constantFrom(512, 1024, 4096),
        fc.nat(40),
        (columns, usable, cell) => {
          const { page, further } = laid(recordOf(columns), cell, usable);
          const read = columnsAt(page, cell, usable, further);
          expect(read?.map((one) => (typeof one === 'number' ? one : [...one]))).toEqual(
            columns.map(({ says }) => (typeof says === 'number' ? says : [...says])),
          );
        },
      ),
    );
  });

  test('is none where a page on which it goes on cannot be read', () => {
    const columns = [whole(1, 1, 5n), { type: 12 + 2 * 3000, bytes: new Uint8Array(3000), says: 0 }];
    const { page, further, pages } = laid(recordOf(columns), 7, 1024);
    expect(pages).toBeGreaterThan(2);
    for (let torn = 0; torn < pages; torn++)
      expect(
        columnsAt(page, 7, 1024, (number) => (number === 100 + torn ? undefined : further(number))),
      ).toBeUndefined();
  });

  test('is none where its columns do not fill it, or the page ends before it', () => {
    const record = recordOf([whole(1, 1, 5n), whole(2, 2, 700n)]);
    const short = Uint8Array.from([record.length - 1, ...record.subarray(0, -1)]);
    expect(columnsAt(short, 0, 4096, () => undefined)).toBeUndefined();
    expect(columnsAt(Uint8Array.from([record.length, ...record]), 0, 4096, () => undefined)).toEqual([5, 700]);
    expect(
      columnsAt(Uint8Array.from([record.length, ...record.subarray(0, -1)]), 0, 4096, () => undefined),
    ).toBeUndefined();
    expect(columnsAt(new Uint8Array(), 0, 4096, () => undefined)).toBeUndefined();
  });

  test('has its first two columns for a key, which are no numbers where they are none', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 4 }), fc.nat(20), (columns, cell) => {
        const record = recordOf(columns);
        // a longer one does not stay on its page
        fc.pre(record.length < 16_000);
        const { page } = laid(record, cell, 65_536);
        const numbers = columns.map(({ says }) => (typeof says === 'number' ? says : Number.NaN));
        expect(keyAt(page, cell)).toEqual({ one: numbers[0], two: numbers[1] });
      }),
    );
  });

  test('names the next page in four bytes without a sign', () => {
    expect(pageNumberAt(Uint8Array.from([9, 0xff, 0, 1, 2]), 1)).toBe(0xff000102);
    expect(pageNumberAt(Uint8Array.from([1, 2]), 0)).toBe(0x01020000);
  });
});
