import { createHash } from 'node:crypto';
import { SKETCH_LANES, type Sketch } from '../../../similarity/fingerprint.ts';
import type { DocumentName } from '../../results.ts';
import { checkSum } from '../check-sum.ts';
import { ArchiveFailure } from '../failure.ts';
import { keyOfName } from '../name.ts';
import { unpackText } from '../packed-text.ts';
import type { Entry, Traits } from '../store.ts';
import { bytesIn, type Link, numberIn, type StoredRow, textIn } from './link.ts';
import { restored } from './schema.ts';

/** Where an archive is: its schema as SQL has it, and its name in failures. */
export interface SchemaPlace {
  readonly schema: string;
  readonly path: string;
}

/** Bytes of the digest of a name: 128 bits, so that two names never have the same. */
const DIGEST_BYTES = 16;

/** What stands for a name in the table. */
export function digestOf(name: DocumentName): Buffer {
  return createHash('sha256')
    .update(Buffer.from(keyOfName(name), 'utf16le'))
    .digest()
    .subarray(0, DIGEST_BYTES);
}

/** A row of the catalogue that passed its check. */
export interface CatalogueRow {
  readonly entry: Entry;
  readonly prints: number;
  /** The number of the block that holds its text; null for none. */
  readonly body: number | null;
  readonly place: number;
  readonly sum: number;
}

/** The check sum of a row, over all that it says. */
export function sumOf({ entry, prints, body, place }: Omit<CatalogueRow, 'sum'>): number {
  const { document, path, id, content, words, date } = entry;
  return checkSum('d', JSON.stringify([document, path, id, content, words, date, prints, body, place]));
}

const ROW = 'number, path, id, content, words, date, prints, body, place, sum';

/** A row as it was written. Throws an ArchiveFailure when it is not that any more. */
function checkedRow(row: StoredRow, { path }: SchemaPlace): CatalogueRow {
  const found = {
    entry: {
      document: numberIn(row, 'number'),
      path: restored(row, 'path') ?? '',
      id: restored(row, 'id'),
      content: restored(row, 'content') ?? '',
      words: numberIn(row, 'words'),
      date: restored(row, 'date'),
    },
    prints: numberIn(row, 'prints'),
    body: row.body === null ? null : numberIn(row, 'body'),
    place: numberIn(row, 'place'),
    sum: numberIn(row, 'sum'),
  };
  if (found.sum === sumOf(found)) return found;
  throw damaged(path, `document ${found.entry.document} of the catalogue`);
}

function damaged(path: string, what: string): ArchiveFailure {
  return new ArchiveFailure('damaged', path, `is damaged: ${what} does not match its check sum`);
}

/** Rows of the catalogue that are read in one trip. */
const ROWS_A_TRIP = 5_000;

/** A page of the catalogue: the rows that follow a number, in order; fewer than were asked for at the end. */
export async function rowsAfter(
  link: Link,
  place: SchemaPlace,
  number: number,
): Promise<{ readonly rows: readonly CatalogueRow[]; readonly isLast: boolean }> {
  const rows = await link.query(
    `select ${ROW} from ${place.schema}.document where number > $1 order by number limit ${ROWS_A_TRIP}`,
    [number],
  );
  return { rows: rows.map((row) => checkedRow(row, place)), isLast: rows.length < ROWS_A_TRIP };
}

export async function entriesOf(
  link: Link,
  place: SchemaPlace,
  documents: readonly number[],
): Promise<ReadonlyMap<number, Entry>> {
  if (documents.length === 0) return new Map();
  const rows = await link.query(
    `select ${ROW} from ${place.schema}.document where number = any($1::int[])`,
    [documents],
    'entries',
  );
  return new Map(rows.map((row) => [numberIn(row, 'number'), checkedRow(row, place).entry]));
}

export async function find(
  link: Link,
  { schema }: SchemaPlace,
  names: readonly DocumentName[],
): Promise<readonly (number | undefined)[]> {
  const digests = names.map(digestOf);
  const rows = await link.query(`select number, name from ${schema}.document where name = any($1::bytea[])`, [digests]);
  const numbers = new Map(rows.map((row) => [bytesIn(row, 'name').toString('hex'), numberIn(row, 'number')]));
  return digests.map((digest) => numbers.get(digest.toString('hex')));
}

/** A document's number, its sketch, how many fingerprints it has. */
const TRAIT_BYTES = 4 + 4 * SKETCH_LANES + 4;

/** The sketch as it lies in the table. */
export function packedSketch(sketch: Sketch): Buffer {
  const bytes = Buffer.alloc(4 * SKETCH_LANES);
  for (const [lane, number] of sketch.entries()) bytes.writeUInt32BE(number, 4 * lane);
  return bytes;
}

export async function traitsOf(
  link: Link,
  { schema }: SchemaPlace,
  documents: readonly number[],
): Promise<ReadonlyMap<number, Traits>> {
  const found = new Map<number, Traits>();
  if (documents.length === 0) return found;
  const [row] = await link.query(
    `select string_agg(int4send(number) || sketch || int4send(prints), ''::bytea) as traits
       from ${schema}.document where number = any($1::int[]) and prints > 0`,
    [documents],
    'traits',
  );
  const bytes = bytesIn(row, 'traits');
  for (let at = 0; at + TRAIT_BYTES <= bytes.length; at += TRAIT_BYTES) {
    const [one, two, three] = [4, 8, 12].map((offset) => bytes.readUInt32BE(at + offset));
    const sketch: Sketch = [one ?? 0, two ?? 0, three ?? 0];
    found.set(bytes.readUInt32BE(at), { sketch, prints: bytes.readUInt32BE(at + 16) });
  }
  return found;
}

/** The texts of documents; each block is sent once, however many of its texts are asked for. */
export async function textsOf(
  link: Link,
  { schema, path }: SchemaPlace,
  documents: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const texts = new Map<number, string>();
  if (documents.length === 0) return texts;
  const rows = await link.query(
    `select b.number, b.data, b.sum, string_agg(d.number || ' ' || d.place, ',') as places
       from ${schema}.document d join ${schema}.body b on b.number = d.body
      where d.number = any($1::int[]) group by b.number`,
    [documents],
    'texts',
  );
  for (const row of rows) {
    const data = bytesIn(row, 'data');
    const isSound = numberIn(row, 'sum') === checkSum(`b${numberIn(row, 'number')}`, data);
    for (const one of textIn(row, 'places').split(',')) {
      const [document = -1, place = -1] = one.split(' ').map(Number);
      const text = isSound ? unpackText(data, place) : undefined;
      if (text === undefined) throw damaged(path, `the text of document ${document}`);
      texts.set(document, text);
    }
  }
  return texts;
}
