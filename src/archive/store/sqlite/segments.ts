import { checkSum } from '../check-sum.ts';
import { ArchiveFailure } from '../failure.ts';
import { type PostingPage, pagesOf, readPage, type Visit } from '../posting-page.ts';
import type { Postings } from '../postings.ts';
import type { PostingLists } from '../store.ts';
import { bytesIn, type Database, numberIn, type Row } from './engine.ts';
import type { Segment } from './state.ts';

/**
 * Bytes of a page of postings. With the 4,096-byte pages of SQLite such a row fills one overflow page exactly and
 * leaves under 1,000 bytes in the tree, so four of them share a leaf and next to nothing is wasted.
 */
const PAGE_BYTES = 4_920;

/** A page as it was read. */
interface StoredPage {
  readonly first: number;
  readonly last: number;
  readonly number: number;
  readonly data: Uint8Array;
}

/** The posting pages of an index. */
export interface Segments {
  /** Writes sorted postings as pages of a segment; gives how many postings that were. */
  readonly write: (segment: Segment, postings: Postings) => void;
  /** The documents of each of the ascending fingerprints, at most `cap` each. */
  readonly lookUp: (
    segments: readonly Segment[],
    hashes: Float64Array,
    cap: number,
    alive: (document: number) => boolean,
  ) => PostingLists;
  /** The postings of a segment in order, a page at a time. */
  readonly pages: (segment: Segment) => Generator<Postings>;
  /** Deletes up to `most` pages of a segment; false when there are none left. */
  readonly drop: (segment: number, most: number) => boolean;
}

export function createSegments(database: Database, path: string): Segments {
  const insert = database.prepare('INSERT INTO posting VALUES (?, ?, ?, ?, ?, ?, ?)');
  const columns = 'first, number, last, count, data, sum';
  const before = database.prepare(
    `SELECT ${columns} FROM posting WHERE segment=? AND first<? ORDER BY first DESC, number DESC LIMIT 1`,
  );
  const upToHash = database.prepare(
    `SELECT ${columns} FROM posting WHERE segment=? AND first<=? ORDER BY first DESC, number DESC LIMIT 1`,
  );
  const exactly = database.prepare(`SELECT ${columns} FROM posting WHERE segment=? AND first=? ORDER BY number`);
  const after = database.prepare(
    `SELECT ${columns} FROM posting WHERE segment=? AND (first, number) > (?, ?) ORDER BY first, number LIMIT 1`,
  );
  const upTo = database.prepare(
    'SELECT first, number FROM posting WHERE segment=? ORDER BY first, number LIMIT 1 OFFSET ?',
  );
  const dropBefore = database.prepare('DELETE FROM posting WHERE segment=? AND (first, number) < (?, ?)');
  const dropAll = database.prepare('DELETE FROM posting WHERE segment=?');

  const checked = (row: Row, segment: number): StoredPage => {
    const page = {
      first: numberIn(row, 'first'),
      number: numberIn(row, 'number'),
      last: numberIn(row, 'last'),
      count: numberIn(row, 'count'),
      data: bytesIn(row, 'data'),
    };
    if (numberIn(row, 'sum') !== sumOf(segment, page)) throw damagedPage(path, segment);
    return page;
  };
  const read = (page: StoredPage, segment: Segment, visit: Visit, from?: number): void => {
    if (!readPage(page.data, segment.base, visit, from)) throw damagedPage(path, segment.id);
  };

  /** Calls `visit` for the documents of one fingerprint in one segment. */
  const documentsOf = (segment: Segment, hash: number, visit: (document: number) => boolean): void => {
    let more = true;
    const take = (one: number, document: number): boolean => {
      if (one === hash) more = visit(document);
      return more && one <= hash;
    };
    const latest = upToHash.get(segment.id, hash);
    if (latest === undefined) return;
    if (numberIn(latest, 'first') < hash) {
      const page = checked(latest, segment.id);
      if (page.last >= hash) read(page, segment, take, hash);
      return;
    }
    // The fingerprint begins a page: it may fill several, and the end of the one before them.
    const earlier = before.get(segment.id, hash);
    if (earlier !== undefined) {
      const page = checked(earlier, segment.id);
      if (page.last >= hash) read(page, segment, take, hash);
    }
    for (const row of exactly.iterate(segment.id, hash)) {
      if (!more) return;
      read(checked(row, segment.id), segment, take, hash);
    }
  };

  return {
    write: (segment, postings) => {
      for (const page of pagesOf(postings, segment.base, PAGE_BYTES)) {
        const sum = sumOf(segment.id, { ...page, number: page.document });
        insert.run(segment.id, page.first, page.document, page.last, page.count, page.data, sum);
      }
    },
    lookUp: (segments, hashes, cap, alive) => {
      const start = new Int32Array(hashes.length + 1);
      const cut = new Uint8Array(hashes.length);
      const documents: number[] = [];
      for (let print = 0; print < hashes.length; print++) {
        const first = documents.length;
        for (const segment of segments) {
          // `print` is below the length
          documentsOf(segment, hashes[print] as number, (document) => {
            if (!alive(document)) return true;
            if (documents.length - first < cap) documents.push(document);
            else cut[print] = 1;
            return cut[print] === 0;
          });
        }
        start[print + 1] = documents.length;
      }
      return { start, documents: Uint32Array.from(documents), cut };
    },
    pages: function* (segment) {
      let first = -1;
      let number = -1;
      for (;;) {
        const row = after.get(segment.id, first, number);
        if (row === undefined) return;
        const page = checked(row, segment.id);
        first = page.first;
        number = page.number;
        const hash = new Float64Array(numberIn(row, 'count'));
        const document = new Uint32Array(hash.length);
        let count = 0;
        read(page, segment, (one, owner) => {
          hash[count] = one;
          document[count++] = owner;
          return true;
        });
        if (count !== hash.length) throw damagedPage(path, segment.id);
        yield { count, hash, document };
      }
    },
    drop: (segment, most) => {
      const end = upTo.get(segment, most);
      if (end === undefined) {
        dropAll.run(segment);
        return false;
      }
      dropBefore.run(segment, numberIn(end, 'first'), numberIn(end, 'number'));
      return true;
    },
  };
}

function sumOf(
  segment: number,
  page: Pick<PostingPage, 'first' | 'last' | 'count' | 'data'> & { readonly number: number },
): number {
  return checkSum(`p${segment} ${page.first} ${page.number} ${page.last} ${page.count}`, page.data);
}

function damagedPage(path: string, segment: number): ArchiveFailure {
  return new ArchiveFailure('damaged', path, `is damaged: a page of segment ${segment} does not match its check sum`);
}
