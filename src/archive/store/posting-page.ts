import { firstNotBefore } from '../../text/sorted.ts';
import type { Postings } from './postings.ts';

/**
 * A run of sorted postings as bytes, for stores that keep pages:
 *
 *     blocks (1 byte)    where each block begins (2 bytes each)    block  block  …
 *
 *     block: up to 16 postings (64 once), each two varints:
 *         fingerprint − the one before it (0 before the first; 0 = the same again)
 *         document − the one before it (same fingerprint) or − base (a new one)
 *
 * Some eight bytes a posting where a row of its own takes eighteen. A look-up reads one or two blocks, not the page.
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
const POSTINGS_A_BLOCK = 16;
/** Blocks are counted in one byte. */
const MOST_BLOCKS = 255;
const BYTES_OF_COUNT = 1;
const BYTES_OF_OFFSET = 2;

/** Cuts sorted postings into pages of about `size` bytes (under 64 KB), lazily. */
export function* pagesOf(postings: Postings, base: number, size: number): Generator<PostingPage> {
  const buffer = new Uint8Array(size + MOST_BYTES_A_POSTING);
  const blocks: number[] = [];
  let length = 0;
  let begin = 0;
  let before = 0;
  let documentBefore = base;
  for (let at = 0; at < postings.count; at++) {
    if ((at - begin) % POSTINGS_A_BLOCK === 0) {
      blocks.push(length);
      before = 0;
      documentBefore = base;
    }
    const hash = postings.hash[at] as number; // at < count
    const document = postings.document[at] as number;
    const gap = hash - before;
    if (gap > 0) documentBefore = base;
    length = write(buffer, length, gap);
    length = write(buffer, length, document - documentBefore);
    before = hash;
    documentBefore = document;
    const isBlockFull = (at + 1 - begin) % POSTINGS_A_BLOCK === 0;
    const bytes = BYTES_OF_COUNT + BYTES_OF_OFFSET * blocks.length + length;
    const isFull = bytes >= size || (blocks.length === MOST_BLOCKS && isBlockFull);
    if (!isFull && at + 1 < postings.count) continue;
    yield {
      first: postings.hash[begin] as number,
      last: hash,
      document: postings.document[begin] as number,
      count: at + 1 - begin,
      data: withDirectory(blocks, buffer.subarray(0, length)),
    };
    blocks.length = 0;
    length = 0;
    begin = at + 1;
  }
}

function withDirectory(blocks: readonly number[], body: Uint8Array): Uint8Array {
  const head = BYTES_OF_COUNT + BYTES_OF_OFFSET * blocks.length;
  const data = new Uint8Array(head + body.length);
  data[0] = blocks.length;
  for (const [block, offset] of blocks.entries()) {
    data[BYTES_OF_COUNT + BYTES_OF_OFFSET * block] = (head + offset) & 0xff;
    data[BYTES_OF_COUNT + BYTES_OF_OFFSET * block + 1] = (head + offset) >>> 8;
  }
  data.set(body, head);
  return data;
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

/** Where block `block` begins; the end of the page for the one after the last. */
function blockStart(data: Uint8Array, block: number): number {
  if (block >= (data[0] ?? 0)) return data.length;
  const at = BYTES_OF_COUNT + BYTES_OF_OFFSET * block;
  return (data[at] ?? 0) + ((data[at + 1] ?? 0) << 8);
}

/** Called for a posting; false ends the reading. */
export type Visit = (hash: number, document: number) => boolean;

/**
 * Calls `visit` for the postings of a page in order, from the first that has a fingerprint of at least `from`, until it
 * returns false or the page ends. Returns false for bytes that are no page.
 */
export function readPage(data: Uint8Array, base: number, visit: Visit, from = 0): boolean {
  const blocks = data[0] ?? 0;
  // The last block that begins below `from`: the fingerprint itself may begin in it.
  const isBelow = (block: number) => firstHash(data, blockStart(data, block)) < from;
  for (let block = Math.max(0, firstNotBefore(1, blocks, isBelow) - 1); block < blocks; block++) {
    const read = readBlock(data, blockStart(data, block), blockStart(data, block + 1), base, visit, from);
    if (read !== 'read') return read === 'ended';
  }
  return blocks > 0;
}

function firstHash(data: Uint8Array, start: number): number {
  let hash = 0;
  let factor = 1;
  for (let at = start; at < data.length; at++) {
    const byte = data[at] as number; // at < length
    hash += (byte & 0x7f) * factor;
    if (byte < 0x80) break;
    factor *= 128;
  }
  return hash;
}

function readBlock(
  data: Uint8Array,
  start: number,
  end: number,
  base: number,
  visit: Visit,
  from: number,
): 'read' | 'ended' | 'broken' {
  let at = start;
  let hash = 0;
  let document = base;
  if (start >= end || end > data.length) return 'broken';
  while (at < end) {
    let byte = data[at++] as number; // at < end <= length
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      if (at >= end) return 'broken';
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
      if (at >= end) return 'broken';
      byte = data[at++] as number;
      delta += shift < 28 ? (byte & 0x7f) << shift : (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte > 0x7f);
    document += delta;
    if (hash >= from && !visit(hash, document)) return 'ended';
  }
  return 'read';
}
