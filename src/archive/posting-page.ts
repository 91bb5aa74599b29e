import type { Postings } from './postings.ts';

/**
 * A run of sorted postings as bytes, for stores that keep pages:
 *
 *     fingerprint − the one before it    document − the one before it (same fingerprint) or − base (a new one)
 *     varint, 0 = the same fingerprint   varint
 *
 * Some eight bytes a posting where a row of its own takes eighteen.
 */
export interface PostingPage {
  /** First and last fingerprint of the page. */
  readonly first: number;
  readonly last: number;
  /** Document of the first posting: with `first` it names the page. */
  readonly document: number;
  readonly count: number;
  readonly data: Uint8Array;
}

/** The numbers of the four lowest groups of seven bits; the rest of 53 bits fits into a signed 32-bit integer. */
const LOW_GROUPS = 2 ** 28;
const MOST_BYTES_A_POSTING = 13;

/** Cuts sorted postings into pages of about `size` bytes, lazily. */
export function* pagesOf(postings: Postings, base: number, size: number): Generator<PostingPage> {
  const buffer = new Uint8Array(size + MOST_BYTES_A_POSTING);
  let length = 0;
  let begin = 0;
  let before = 0;
  let documentBefore = base;
  for (let at = 0; at < postings.count; at++) {
    const hash = postings.hash[at] as number; // at < count
    const document = postings.document[at] as number;
    const gap = hash - before;
    if (gap > 0) documentBefore = base;
    length = write(buffer, length, gap);
    length = write(buffer, length, document - documentBefore);
    before = hash;
    documentBefore = document;
    if (length < size && at + 1 < postings.count) continue;
    yield {
      first: postings.hash[begin] as number,
      last: hash,
      document: postings.document[begin] as number,
      count: at + 1 - begin,
      data: buffer.slice(0, length),
    };
    length = 0;
    begin = at + 1;
    before = 0;
    documentBefore = base;
  }
}

function write(buffer: Uint8Array, at: number, value: number): number {
  let place = at;
  let rest = value;
  let high = 0;
  if (value >= LOW_GROUPS) {
    high = Math.floor(value / LOW_GROUPS);
    rest = value - high * LOW_GROUPS;
    for (let group = 0; group < 4; group++) {
      buffer[place++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    rest = high;
  }
  while (rest > 0x7f) {
    buffer[place++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  buffer[place++] = rest;
  return place;
}

/**
 * Calls `visit` for the postings of a page in order, until it returns false or the page ends.
 * Returns false for bytes that are no page (they end inside a number).
 */
export function readPage(data: Uint8Array, base: number, visit: (hash: number, document: number) => boolean): boolean {
  let at = 0;
  let hash = 0;
  let document = base;
  while (at < data.length) {
    let byte = data[at++] as number; // at < length was just tested
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      if (at >= data.length) return false;
      byte = data[at++] as number;
      if (shift < 28) value |= (byte & 0x7f) << shift;
      else value += (byte & 0x7f) * 2 ** shift;
    }
    if (value > 0) {
      hash += value;
      document = base;
    }
    let delta = 0;
    let shift = 0;
    do {
      if (at >= data.length) return false;
      byte = data[at++] as number;
      delta += shift < 28 ? (byte & 0x7f) << shift : (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte > 0x7f);
    document += delta;
    if (visit(hash, document) === false) return true;
  }
  return true;
}
