import type { Postings } from '../postings.ts';

/**
 * Numbers and rows in the binary forms of PostgreSQL, big end first
 * (https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.55.9.4).
 */

const HEAD = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const END = Buffer.from([0xff, 0xff]);
const LOW_RANGE = 2 ** 32;

/** A row of a fingerprint and a document: two fields, their lengths before them. */
const POSTING_BYTES = 22;
/** Rows that are made and sent together: 360 kB. */
const ROWS_A_PIECE = 1 << 14;

/**
 * Sorted postings of `(fp bigint, doc int)`, from the one at `first` on and then those before it; `numberOf` gives the
 * number of the document that a posting counts.
 */
export function* postingRows(
  { count, hash, document }: Postings,
  numberOf: (document: number) => number | undefined,
  first: number,
): Generator<Uint8Array> {
  yield HEAD;
  for (let from = 0; from < count; from += ROWS_A_PIECE) {
    const piece = Buffer.allocUnsafe(Math.min(ROWS_A_PIECE, count - from) * POSTING_BYTES);
    let used = 0;
    for (let row = from; row < Math.min(count, from + ROWS_A_PIECE); row++) {
      const at = (first + row) % count;
      const number = numberOf(document[at] as number); // at < count
      if (number === undefined) continue;
      const whole = hash[at] as number;
      const high = Math.floor(whole / LOW_RANGE);
      used = piece.writeInt16BE(2, used);
      used = piece.writeInt32BE(8, used);
      used = piece.writeUInt32BE(high, used);
      used = piece.writeUInt32BE(whole - high * LOW_RANGE, used);
      used = piece.writeInt32BE(4, used);
      used = piece.writeInt32BE(number, used);
    }
    yield piece.subarray(0, used);
  }
  yield END;
}

/** A block of texts as a row of `body`. */
interface BodyRow {
  readonly number: number;
  readonly data: Uint8Array;
  readonly sum: number;
}

/** Rows of `(number int, data bytea, sum bigint)`. */
export function* bodyRows(rows: Iterable<BodyRow>): Generator<Uint8Array> {
  yield HEAD;
  for (const { number, data, sum } of rows) {
    const before = Buffer.allocUnsafe(14);
    before.writeInt16BE(3, 0);
    before.writeInt32BE(4, 2);
    before.writeInt32BE(number, 6);
    before.writeInt32BE(data.length, 10);
    const after = Buffer.allocUnsafe(12);
    after.writeInt32BE(8, 0);
    after.writeBigInt64BE(BigInt(sum), 4);
    yield before;
    yield data;
    yield after;
  }
  yield END;
}

/** Numbers of four bytes that the server sent one after the other. */
export function numbersIn(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >>> 2);
  for (let at = 0; at < numbers.length; at++) numbers[at] = bytes.readUInt32BE(at * 4);
  return numbers;
}
