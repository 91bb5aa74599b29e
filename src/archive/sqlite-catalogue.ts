import { ArchiveFailure } from './failure.ts';
import { nameHash } from './name.ts';
import { unpackText } from './packed-text.ts';
import type { DocumentName } from './results.ts';
import { bytesIn, type Database, numberIn, type Row, textIn } from './sqlite-engine.ts';
import { checkSum } from './sqlite-state.ts';
import type { Entry, NewDocument, Traits } from './store.ts';

/** Documents whose traits share a page: 4 KB of two 32-bit numbers each. */
const TRAITS_A_PAGE = 512;
const BYTES_A_TRAIT = 8;

/** The rows about documents: names, texts, traits. Every row carries a check sum that is tested on reading. */
export interface Catalogue {
  readonly find: (name: DocumentName) => number | undefined;
  readonly entry: (document: number) => Entry | undefined;
  /** All rows in order of numbers, with their check sums. */
  readonly rows: () => Generator<{ readonly entry: Entry; readonly traits: Traits; readonly sum: number }>;
  readonly text: (document: number) => string | undefined;
  readonly traits: (document: number) => Traits | undefined;
  /** Adds a row; gives its check sum. */
  readonly add: (number: number, document: NewDocument, prints: number) => number;
  /** Removes a row; gives the check sum it had, undefined where there was none. */
  readonly remove: (document: number) => number | undefined;
  /** Writes the pages of traits that `add` and `remove` changed. */
  readonly flush: () => void;
  /** Forgets what was read: another process may have written, or this one rolled back. */
  readonly forget: () => void;
}

export function createCatalogue(database: Database, path: string): Catalogue {
  const byName = database.prepare('SELECT number, path, id FROM document WHERE name=? ORDER BY number');
  const byNumber = database.prepare('SELECT * FROM document WHERE number=?');
  const everything = database.prepare('SELECT * FROM document ORDER BY number');
  const insert = database.prepare('INSERT INTO document VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const drop = database.prepare('DELETE FROM document WHERE number=?');
  const body = database.prepare('SELECT data, sum FROM body WHERE number=?');
  const insertBody = database.prepare('INSERT INTO body VALUES (?, ?, ?)');
  const dropBody = database.prepare('DELETE FROM body WHERE number=?');
  const traitPage = database.prepare('SELECT data, sum FROM trait WHERE page=?');
  const writeTraits = database.prepare('INSERT OR REPLACE INTO trait VALUES (?, ?, ?)');
  const pages = new Map<number, Uint32Array>();
  const changed = new Set<number>();

  const damaged = (what: string): ArchiveFailure =>
    new ArchiveFailure('damaged', path, `is damaged: ${what} does not match its check sum`);

  const pageOf = (document: number): Uint32Array => {
    const page = Math.floor(document / TRAITS_A_PAGE);
    let numbers = pages.get(page);
    if (numbers === undefined) {
      const row = traitPage.get(page);
      const data = row === undefined ? new Uint8Array(TRAITS_A_PAGE * BYTES_A_TRAIT) : bytesIn(row, 'data');
      if (row !== undefined && (numberIn(row, 'sum') !== checkSum(`t${page}`, data) || data.length % 8 !== 0))
        throw damaged(`page ${page} of the traits`);
      numbers = new Uint32Array(data.slice().buffer);
      pages.set(page, numbers);
    }
    return numbers;
  };
  const setTraits = (document: number, sketch: number, prints: number): void => {
    const numbers = pageOf(document);
    const at = (document % TRAITS_A_PAGE) * 2;
    numbers[at] = sketch;
    numbers[at + 1] = prints;
    changed.add(Math.floor(document / TRAITS_A_PAGE));
  };
  const checked = (row: Row): { readonly entry: Entry; readonly traits: Traits; readonly sum: number } => {
    const entry: Entry = {
      document: numberIn(row, 'number'),
      path: textIn(row, 'path'),
      id: row.id === null ? null : textIn(row, 'id'),
      content: textIn(row, 'content'),
      words: numberIn(row, 'words'),
      date: row.date === null ? null : textIn(row, 'date'),
    };
    const traits = { sketch: numberIn(row, 'sketch'), prints: numberIn(row, 'prints') };
    const sum = numberIn(row, 'sum');
    if (sum !== sumOf(entry, traits)) throw damaged(`document ${entry.document} of the catalogue`);
    return { entry, traits, sum };
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
    rows: function* () {
      for (const row of everything.iterate()) yield checked(row);
    },
    text: (document) => {
      const row = body.get(document);
      if (row === undefined) return undefined;
      const data = bytesIn(row, 'data');
      const text = numberIn(row, 'sum') === checkSum(`b${document}`, data) ? unpackText(data) : undefined;
      if (text === undefined) throw damaged(`the text of document ${document}`);
      return text;
    },
    traits: (document) => {
      const numbers = pageOf(document);
      const at = (document % TRAITS_A_PAGE) * 2;
      const prints = numbers[at + 1] ?? 0;
      return prints === 0 ? undefined : { sketch: numbers[at] ?? 0, prints };
    },
    add: (number, { path: where, id, content, words, date, sketch, packed }, prints) => {
      const sum = sumOf({ document: number, path: where, id, content, words, date }, { sketch, prints });
      insert.run(number, nameHash({ path: where, id }), where, id, content, words, date, sketch, prints, sum);
      if (packed !== null) insertBody.run(number, packed, checkSum(`b${number}`, packed));
      setTraits(number, sketch, prints);
      return sum;
    },
    remove: (document) => {
      const row = byNumber.get(document);
      if (row === undefined) return undefined;
      drop.run(document);
      dropBody.run(document);
      setTraits(document, 0, 0);
      return checked(row).sum;
    },
    flush: () => {
      for (const page of changed) {
        const numbers = pages.get(page);
        if (numbers === undefined) continue;
        const data = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
        writeTraits.run(page, data, checkSum(`t${page}`, data));
      }
      changed.clear();
    },
    forget: () => {
      pages.clear();
      changed.clear();
    },
  };
}

function sumOf({ document, path, id, content, words, date }: Entry, { sketch, prints }: Traits): number {
  return checkSum('d', JSON.stringify([document, path, id, content, words, date, sketch, prints]));
}
