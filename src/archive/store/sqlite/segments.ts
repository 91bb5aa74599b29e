import { checkSum } from '../check-sum.ts';
import { ArchiveFailure } from '../failure.ts';
import { type PostingPage, pagesOf, readPage, type Visit } from '../posting-page.ts';
import type { Postings } from '../postings.ts';
import type { PostingLists } from '../store.ts';
import { bytesIn, type Database, numberIn, type StoredRow } from './engine.ts';
import type { Columns } from './record.ts';
import type { Segment } from './state.ts';
import type { TreeFile } from './tree-file.ts';

/**
 * Bytes of a page of postings. A record of up to 1,002 bytes stands whole on a 4,096-byte page of SQLite, of which four fit:
 * a look-up reads one page of the file, and not another one that the record goes on to. Beside the postings a record has
 * 43 bytes at most, and the last posting may take 15 beyond.
 */
const PAGE_BYTES = 944;
/** Pages that are read at a time when all are. */
const PAGES_AT_A_TIME = 32;

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

/** Asks `visit` of the pages of a segment that may hold a fingerprint, in order, until it returns false. */
type PagesWith = (segment: number, hash: number, visit: (page: StoredPage) => boolean) => void;

/** `tree` reads the pages past the database, where that can be done. */
export function createSegments(database: Database, path: string, tree?: TreeFile): Segments {
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
    `SELECT ${columns} FROM posting WHERE segment=? AND (first, number) > (?, ?) ORDER BY first, number LIMIT ${PAGES_AT_A_TIME}`,
  );
  const upTo = database.prepare(
    'SELECT first, number FROM posting WHERE segment=? ORDER BY first, number LIMIT 1 OFFSET ?',
  );
  const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name='posting'");
  const dropBefore = database.prepare('DELETE FROM posting WHERE segment=? AND (first, number) < (?, ?)');
  const dropAll = database.prepare('DELETE FROM posting WHERE segment=?');

  const checked = (row: StoredRow, segment: number): StoredPage => {
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

  const pagesInDatabase: PagesWith = (segment, hash, visit) => {
    const latest = upToHash.get(segment, hash);
    if (latest === undefined) return;
    // The fingerprint may begin a page: then it may fill several, and the end of the one before them.
    const begins = numberIn(latest, 'first') === hash;
    const earlier = begins ? before.get(segment, hash) : latest;
    if (earlier !== undefined && !visit(checked(earlier, segment))) return;
    if (begins) for (const row of exactly.iterate(segment, hash)) if (!visit(checked(row, segment))) return;
  };
  const pagesIn = (file: TreeFile): PagesWith => {
    return (segment, hash, visit) => {
      const sound = (isSound: boolean): void => {
        if (!isSound) throw damagedPage(path, segment);
      };
      sound(file.seek(segment, hash));
      // What stands before may be of another segment.
      if (file.key.one < segment) sound(file.next());
      for (; file.key.one === segment && file.key.two <= hash; sound(file.next())) {
        const page = pageOf(file.columns());
        if (page === undefined || sumOf(segment, page) !== page.sum) throw damagedPage(path, segment);
        if (!visit(page)) return;
      }
    };
  };
  const rootPage = (): number => numberIn(root.get() ?? {}, 'rootpage');

  return {
    write: (segment, postings) => {
      for (const page of pagesOf(postings, segment.base, PAGE_BYTES)) {
        const sum = sumOf(segment.id, { ...page, number: page.document });
        insert.run(segment.id, page.first, page.document, page.last, page.count, page.data, sum);
      }
    },
    lookUp: (segments, hashes, cap, alive) => {
      const pagesWith = tree?.begin(rootPage) ? pagesIn(tree) : pagesInDatabase;
      const start = new Int32Array(hashes.length + 1);
      const cut = new Uint8Array(hashes.length);
      let documents = new Uint32Array(1 << 10);
      let count = 0;
      for (let print = 0; print < hashes.length; print++) {
        const hash = hashes[print] as number; // print < length
        const first = count;
        const take = (one: number, document: number): boolean => {
          if (one > hash) return false;
          if (!alive(document)) return true;
          if (count - first >= cap) {
            cut[print] = 1;
            return false;
          }
          if (count === documents.length) documents = widened(documents);
          documents[count++] = document;
          return true;
        };
        for (const segment of segments) {
          pagesWith(segment.id, hash, (page) => {
            if (page.last >= hash) read(page, segment, take, hash);
            return cut[print] === 0;
          });
        }
        start[print + 1] = count;
      }
      return { start, documents: documents.slice(0, count), cut };
    },
    pages: function* (segment) {
      let first = -1;
      let number = -1;
      for (;;) {
        const rows = after.all(segment.id, first, number);
        for (const row of rows) {
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
        if (rows.length < PAGES_AT_A_TIME) return;
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

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}

/** A page from its columns, with its check sum; undefined where they are those of none. */
function pageOf(columns: Columns = []): (StoredPage & { readonly count: number; readonly sum: number }) | undefined {
  const [first, number, last] = [columns[1], columns[2], columns[3]];
  const [count, data, sum] = [columns[4], columns[5], columns[6]];
  if (typeof first !== 'number' || typeof number !== 'number' || typeof last !== 'number') return undefined;
  if (typeof count !== 'number' || typeof sum !== 'number' || typeof data === 'number') return undefined;
  return data && { first, number, last, count, data, sum };
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
