import type { Postings } from '../postings.ts';
import type { Segments } from './segments.ts';
import type { Segment } from './state.ts';

/** A segment is left alone while it has this many times the postings of all younger ones together. */
const GROWTH = 3;
/** Postings written at a time while merging: some 8 MB. */
const CHUNK = 1 << 20;

/**
 * How many of the youngest segments are to become one. Sizes then fall by `GROWTH` from each segment to the next, so
 * a look-up meets a logarithmic number of them and every posting is rewritten a logarithmic number of times.
 */
export function segmentsToMerge(segments: readonly Segment[]): number {
  let younger = segments.reduce((sum, { postings }) => sum + postings, 0);
  for (const [at, { postings }] of segments.entries()) {
    younger -= postings;
    if (postings < GROWTH * younger) return segments.length - at;
  }
  return 0;
}

/**
 * The postings of several segments as sorted chunks; documents for which `alive` says no are left out.
 * Memory is a page a segment and one chunk.
 */
export function* mergedChunks(
  pages: Segments['pages'],
  segments: readonly Segment[],
  alive: (document: number) => boolean,
): Generator<Postings> {
  const cursors = segments.map((segment) => cursorOf(pages(segment))).filter((cursor) => cursor.hash !== Infinity);
  let hash = new Float64Array(CHUNK);
  let document = new Uint32Array(CHUNK);
  let count = 0;
  for (;;) {
    let least = cursors[0];
    if (least === undefined) break;
    for (const cursor of cursors) {
      if (cursor.hash < least.hash || (cursor.hash === least.hash && cursor.document < least.document)) least = cursor;
    }
    if (least.hash === Infinity) break;
    if (alive(least.document)) {
      hash[count] = least.hash;
      document[count++] = least.document;
    }
    advance(least);
    if (count < CHUNK) continue;
    yield { count, hash, document };
    hash = new Float64Array(CHUNK);
    document = new Uint32Array(CHUNK);
    count = 0;
  }
  if (count > 0) yield { count, hash: hash.subarray(0, count), document: document.subarray(0, count) };
}

/** Where a merge stands in one segment; past the end the hash is infinite. */
interface Cursor {
  readonly pages: Generator<Postings>;
  page: Postings;
  at: number;
  hash: number;
  document: number;
}

const NOTHING: Postings = { count: 0, hash: new Float64Array(0), document: new Uint32Array(0) };

function cursorOf(pages: Generator<Postings>): Cursor {
  const cursor: Cursor = { pages, page: NOTHING, at: -1, hash: 0, document: 0 };
  advance(cursor);
  return cursor;
}

function advance(cursor: Cursor): void {
  cursor.at++;
  while (cursor.at >= cursor.page.count) {
    const next = cursor.pages.next();
    if (next.done === true) {
      cursor.hash = Number.POSITIVE_INFINITY;
      return;
    }
    cursor.page = next.value;
    cursor.at = 0;
  }
  cursor.hash = cursor.page.hash[cursor.at] as number; // at < count
  cursor.document = cursor.page.document[cursor.at] as number;
}
