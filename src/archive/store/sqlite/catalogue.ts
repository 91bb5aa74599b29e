import { SKETCH_LANES, type Sketch } from '../../../similarity/fingerprint.ts';
import type { DocumentName } from '../../results.ts';
import { checkSum } from '../check-sum.ts';
import { ArchiveFailure } from '../failure.ts';
import { nameHash } from '../name.ts';
import { MOST_TEXTS, type TextBlock, unpackText } from '../packed-text.ts';
import type { Entry, NewDocument, Traits } from '../store.ts';
import { bytesIn, type Database, numberIn, type StoredRow, textIn } from './engine.ts';

/** Documents whose traits share a page: 4 KB of a sketch and a number each, 32 bits all of them. */
const TRAITS_A_PAGE = 256;
const NUMBERS_A_TRAIT = SKETCH_LANES + 1;
const BYTES_A_PAGE = TRAITS_A_PAGE * NUMBERS_A_TRAIT * 4;

/** The rows about documents: names, texts, traits. Every row carries a check sum that is tested on reading. */
export interface Catalogue {
  readonly find: (name: DocumentName) => number | undefined;
  readonly entry: (document: number) => Entry | undefined;
  /** Rows in order of numbers, with their check sums: all, or at most so many that follow a number. */
  readonly rows: (after?: number, most?: number) => Generator<CatalogueRow>;
  readonly text: (document: number) => string | undefined;
  readonly traits: (document: number) => Traits | undefined;
  /** Whether a document has traits. */
  readonly isThere: (document: number) => boolean;
  /** Adds a row; gives its check sum. */
  readonly add: (number: number, document: NewDocument, prints: number) => number;
  /** Removes a row; gives the check sum it had, undefined where there was none. */
  readonly remove: (document: number) => number | undefined;
  /** Writes the pages of traits that `add` and `remove` changed. */
  readonly flush: () => void;
  /** Forgets what was read: another process may have written, or this one rolled back. */
  readonly forget: () => void;
}

export interface CatalogueRow {
  readonly entry: Entry;
  /** Different fingerprints of the text. */
  readonly prints: number;
  /** The block that holds its text, named by the number of the first document that it was made for; null for none. */
  readonly bodyNumber: number | null;
  readonly place: number;
  readonly sum: number;
}

/** What SQLite takes for no limit. */
const NO_LIMIT = -1;
const NO_BODY = { bodyNumber: null, place: 0 } as const;

export function createCatalogue(database: Database, path: string): Catalogue {
  const byName = database.prepare('SELECT number, path, id FROM document WHERE name=? ORDER BY number');
  const byNumber = database.prepare('SELECT * FROM document WHERE number=?');
  const following = database.prepare('SELECT * FROM document WHERE number>? ORDER BY number LIMIT ?');
  const insert = database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM document WHERE number=?');
  const body = database.prepare('SELECT data, sum FROM body WHERE number=?');
  const insertBody = database.prepare('INSERT INTO body VALUES (?, ?, ?)');
  const dropBody = database.prepare('DELETE FROM body WHERE number=?');
  // Documents of one block were added side by side.
  const sharing = database.prepare(
    `SELECT 1 FROM document WHERE number BETWEEN ? AND ? + ${MOST_TEXTS} AND body=? LIMIT 1`,
  );
  let lastBlock: { readonly block: TextBlock; readonly number: number } | undefined;
  const traitPage = database.prepare('SELECT data, sum FROM trait WHERE page=?');
  const writeTraits = database.prepare('INSERT OR REPLACE INTO trait VALUES (?, ?, ?)');
  let pages: (Uint32Array | undefined)[] = [];
  const changed = new Set<number>();

  const damaged = (what: string): ArchiveFailure =>
    new ArchiveFailure('damaged', path, `is damaged: ${what} does not match its check sum`);

  const pageOf = (document: number): Uint32Array => {
    const page = Math.floor(document / TRAITS_A_PAGE);
    let numbers = pages[page];
    if (numbers === undefined) {
      const row = traitPage.get(page);
      const data = row === undefined ? new Uint8Array(BYTES_A_PAGE) : bytesIn(row, 'data');
      if (row !== undefined && (numberIn(row, 'sum') !== checkSum(`t${page}`, data) || data.length !== BYTES_A_PAGE))
        throw damaged(`page ${page} of the traits`);
      numbers = new Uint32Array(data.slice().buffer);
      pages[page] = numbers;
    }
    return numbers;
  };
  const setTraits = (document: number, sketch: Sketch, prints: number): void => {
    const numbers = pageOf(document);
    numbers.set([...sketch, prints], (document % TRAITS_A_PAGE) * NUMBERS_A_TRAIT);
    changed.add(Math.floor(document / TRAITS_A_PAGE));
  };
  const checked = (row: StoredRow): CatalogueRow => {
    const entry: Entry = {
      document: numberIn(row, 'number'),
      path: textIn(row, 'path'),
      id: row.id === null ? null : textIn(row, 'id'),
      content: textIn(row, 'content'),
      words: numberIn(row, 'words'),
      date: row.date === null ? null : textIn(row, 'date'),
    };
    const prints = numberIn(row, 'prints');
    const bodyNumber = row.body === null ? null : numberIn(row, 'body');
    const place = bodyNumber === null ? 0 : numberIn(row, 'place');
    const sum = numberIn(row, 'sum');
    if (sum !== sumOf(entry, prints, bodyNumber, place)) throw damaged(`document ${entry.document} of the catalogue`);
    return { entry, prints, bodyNumber, place, sum };
  };

  return {
    find: (name) => {
      for (const row of byName.all(nameHash(name))) {
        if (textIn(row, 'path') === name.path && row.id === name.id) return numberIn(row, 'number');
      }
      return undefined;
    },
    entry: (document) => {
      const row = byNumber.get(document);
      return row === undefined ? undefined : checked(row).entry;
    },
    rows: function* (after = -1, most = NO_LIMIT) {
      for (const row of following.iterate(after, most)) yield checked(row);
    },
    text: (document) => {
      const row = byNumber.get(document);
      const { bodyNumber, place } = row === undefined ? NO_BODY : checked(row);
      if (bodyNumber === null) return undefined;
      const kept = body.get(bodyNumber);
      const data = kept === undefined ? new Uint8Array(0) : bytesIn(kept, 'data');
      const isSound = kept !== undefined && numberIn(kept, 'sum') === checkSum(`b${bodyNumber}`, data);
      const text = isSound ? unpackText(data, place) : undefined;
      if (text === undefined) throw damaged(`the text of document ${document}`);
      return text;
    },
    traits: (document) => {
      const numbers = pageOf(document);
      const at = (document % TRAITS_A_PAGE) * NUMBERS_A_TRAIT;
      const prints = numbers[at + SKETCH_LANES] ?? 0;
      if (prints === 0) return undefined;
      return { sketch: [numbers[at] ?? 0, numbers[at + 1] ?? 0, numbers[at + 2] ?? 0], prints };
    },
    isThere: (document) => pageOf(document)[(document % TRAITS_A_PAGE) * NUMBERS_A_TRAIT + SKETCH_LANES] !== 0,
    add: (number, { path: where, id, content, words, date, sketch, packed }, prints) => {
      if (packed !== null && packed.block !== lastBlock?.block) {
        lastBlock = { block: packed.block, number };
        insertBody.run(number, packed.block, checkSum(`b${number}`, packed.block));
      }
      const bodyNumber = packed === null ? null : (lastBlock?.number ?? null);
      const place = packed?.place ?? 0;
      const entry = { document: number, path: where, id, content, words, date };
      const sum = sumOf(entry, prints, bodyNumber, place);
      const name = nameHash(entry);
      insert.run(number, name, where, id, content, words, date, prints, bodyNumber, place, sum);
      setTraits(number, sketch, prints);
      return sum;
    },
    remove: (document) => {
      const row = byNumber.get(document);
      if (row === undefined) return undefined;
      drop.run(document);
      const { bodyNumber } = checked(row);
      if (bodyNumber !== null && sharing.get(bodyNumber, document, bodyNumber) === undefined) dropBody.run(bodyNumber);
      setTraits(document, [0, 0, 0], 0);
      return checked(row).sum;
    },
    flush: () => {
      for (const page of changed) {
        const numbers = pages[page];
        if (numbers === undefined) continue;
        const data = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
        writeTraits.run(page, data, checkSum(`t${page}`, data));
      }
      changed.clear();
    },
    forget: () => {
      pages = [];
      changed.clear();
      lastBlock = undefined;
    },
  };
}

function sumOf(
  { document, path, id, content, words, date }: Entry,
  prints: number,
  body: number | null,
  place: number,
): number {
  const fields = [document, path, id, content, words, date, prints, body, place];
  return checkSum('d', JSON.stringify(fields));
}
