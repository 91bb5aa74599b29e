import { changedDocuments } from '../changed.ts';
import { checkSum } from '../check-sum.ts';
import { distinctPrints, postingsOf } from '../postings.ts';
import type { Change, Committed, NewDocument } from '../store.ts';
import { bodyRows, numbersIn, postingRows } from './binary.ts';
import { digestOf, packedSketch, type SchemaPlace, sumOf } from './catalogue.ts';
import { bytesIn, type Link, numberIn } from './link.ts';
import { restored, storable } from './schema.ts';

/** What a step made of the catalogue. */
interface Made extends Committed {
  /** What it added to the number of documents and to the sum of their check sums. */
  readonly documents: number;
  readonly digest: number;
}

const NOTHING: Made = { added: 0, replaced: 0, unchanged: 0, documents: 0, digest: 0 };

/**
 * Writes a change inside a transaction. Other writers may write the same names at the same time: rows that are there are
 * locked first, in order of their names, and a row that another writer added meanwhile makes its document one to be
 * looked at again, so that nothing is there twice and of two replacements the later one stays.
 */
export async function writeChange(link: Link, place: SchemaPlace, change: Change): Promise<Committed> {
  let made = added(NOTHING, await remove(link, place, change.remove));
  let left: Change | undefined = { ...change, remove: [] };
  while (left !== undefined && left.add.length > 0) {
    const pass: Pass = await writePass(link, place, left);
    made = added(made, pass.made);
    left = pass.left;
  }
  if (made.documents !== 0 || made.digest !== 0)
    await link.query(`insert into ${place.schema}.tally values ($1, $2)`, [made.documents, made.digest]);
  const { added: fresh, replaced, unchanged } = made;
  return { added: fresh, replaced, unchanged };
}

function added(one: Made, other: Made): Made {
  return {
    added: one.added + other.added,
    replaced: one.replaced + other.replaced,
    unchanged: one.unchanged + other.unchanged,
    documents: one.documents + other.documents,
    digest: one.digest + other.digest,
  };
}

/** Removes rows; their postings are named as removed, and their texts wait for `compact`. */
async function remove(link: Link, { schema }: SchemaPlace, documents: readonly number[]): Promise<Made> {
  if (documents.length === 0) return NOTHING;
  const [row] = await link.query(
    `with gone as (delete from ${schema}.document where number = any($1::int[]) returning number, prints, sum),
          named as (insert into ${schema}.removed select number from gone where prints > 0)
     select count(*) as documents, coalesce(sum(sum), 0) as digest from gone`,
    [documents],
  );
  return { ...NOTHING, documents: -numberIn(row, 'documents'), digest: -numberIn(row, 'digest') };
}

interface Pass {
  readonly made: Made;
  /** Documents whose names another writer had added; undefined when there are none. */
  readonly left: Change | undefined;
}

async function writePass(link: Link, place: SchemaPlace, change: Change): Promise<Pass> {
  const { schema } = place;
  const digests = new Map(change.add.map((document) => [document, digestOf(document)]));
  const digest = (document: NewDocument): Buffer => digests.get(document) ?? digestOf(document);
  const key = (document: NewDocument): string => digest(document).toString('hex');
  const rows = await link.query(
    `select number, name, content from ${schema}.document where name = any($1::bytea[]) order by name for update`,
    [[...digests.values()]],
  );
  const known = new Map(
    rows.map((row) => [
      bytesIn(row, 'name').toString('hex'),
      { document: numberIn(row, 'number'), content: restored(row, 'content') ?? '' },
    ]),
  );
  const { add, hashes, replaced, counts } = changedDocuments(change, key, (document) => known.get(key(document)));
  const removed = await remove(link, place, replaced);
  if (add.length === 0) return { made: { ...removed, ...counts }, left: undefined };

  const postings = postingsOf(
    add.map(({ prints }) => prints),
    hashes,
    0,
  );
  const prints = distinctPrints(postings, 0, add.length);
  const planned = planRows(add, await reserve(link, place, add.length), prints);
  const inserted = await insertRows(link, place, planned, digest);
  const written = planned.filter(({ number }) => inserted.has(number));
  await writeBodies(link, place, written);
  const numbers = planned.map(({ number }) => (inserted.has(number) ? number : undefined));
  await link.copyIn(
    `copy ${schema}.posting from stdin binary`,
    postingRows(postings, (index) => numbers[index], Math.floor(postings.count * beginningOf(planned))),
  );
  const made = {
    added: written.length - replaced.length,
    replaced: replaced.length,
    unchanged: counts.unchanged,
    documents: removed.documents + written.length,
    digest: written.reduce((sum, row) => sum + row.sum, removed.digest),
  };
  if (written.length === planned.length) return { made, left: undefined };
  return { made, left: without(add, hashes, (index) => numbers[index] !== undefined) };
}

/** The part of a circle that turned again and again never comes near where it was before. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Where among its sorted postings a step begins, from 0 to 1: steps that are written at the same time begin far apart,
 * so that they seldom meet in one range of the table.
 */
function beginningOf([first]: readonly PlannedRow[]): number {
  return ((first?.number ?? 0) * GOLDEN) % 1;
}

/** The documents of a change for which `isDone` says no, with their fingerprints. */
function without(add: readonly NewDocument[], hashes: Float64Array, isDone: (index: number) => boolean): Change {
  const kept = add.filter((_, index) => !isDone(index));
  const own = new Float64Array(kept.reduce((sum, { prints }) => sum + prints, 0));
  let [from, used] = [0, 0];
  for (const [index, { prints }] of add.entries()) {
    if (!isDone(index)) {
      own.set(hashes.subarray(from, from + prints), used);
      used += prints;
    }
    from += prints;
  }
  return { add: kept, hashes: own, remove: [] };
}

/** Numbers that no other document ever gets, ascending; those of a step that fails are lost. */
async function reserve(link: Link, { schema }: SchemaPlace, count: number): Promise<Uint32Array> {
  const [row] = await link.query(
    `select string_agg(int4send(number::int), ''::bytea) as numbers
       from (select nextval('${schema.replaceAll("'", "''")}.number') as number from generate_series(1, $1)) s`,
    [count],
  );
  return numbersIn(bytesIn(row, 'numbers'));
}

/** A document with all that its row says. */
interface PlannedRow {
  readonly number: number;
  readonly document: NewDocument;
  readonly prints: number;
  /** The block is called by the number of the first document that it was made for. */
  readonly body: number | null;
  readonly place: number;
  readonly sum: number;
}

function planRows(add: readonly NewDocument[], numbers: Uint32Array, prints: Uint32Array): readonly PlannedRow[] {
  let block: Uint8Array | undefined;
  let body = -1;
  return add.map((document, index) => {
    const number = numbers[index] ?? -1; // as many as documents
    const { packed, path, id, content, words, date } = document;
    if (packed !== null && packed.block !== block) {
      block = packed.block;
      body = number;
    }
    const row = { prints: prints[index] ?? 0, body: packed === null ? null : body, place: packed?.place ?? 0 };
    const entry = { document: number, path, id, content, words, date };
    return { number, document, ...row, sum: sumOf({ entry, ...row }) };
  });
}

/** Inserts rows in the order of their names, which keeps two writers from waiting for each other; gives those that went in. */
async function insertRows(
  link: Link,
  { schema }: SchemaPlace,
  rows: readonly PlannedRow[],
  digest: (document: NewDocument) => Buffer,
): Promise<ReadonlySet<number>> {
  const column = <T>(value: (row: PlannedRow) => T): readonly T[] => rows.map(value);
  const text = (value: string | null): string | null => (value === null ? null : storable(value));
  const inserted = await link.query(
    `insert into ${schema}.document(number, name, path, id, content, words, date, prints, sketch, body, place, sum)
     select * from unnest($1::int[], $2::bytea[], $3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::int[],
       $9::bytea[], $10::int[], $11::int[], $12::bigint[]) as u(number, name) order by name
     on conflict (name) do nothing returning number`,
    [
      column(({ number }) => number),
      column(({ document }) => digest(document)),
      column(({ document }) => text(document.path)),
      column(({ document }) => text(document.id)),
      column(({ document }) => text(document.content)),
      column(({ document }) => document.words),
      column(({ document }) => text(document.date)),
      column(({ prints }) => prints),
      column(({ document }) => packedSketch(document.sketch)),
      column(({ body }) => body),
      column(({ place }) => place),
      column(({ sum }) => sum),
    ],
  );
  return new Set(inserted.map((row) => numberIn(row, 'number')));
}

async function writeBodies(link: Link, { schema }: SchemaPlace, rows: readonly PlannedRow[]): Promise<void> {
  const blocks = new Map<number, Uint8Array>();
  for (const { body, document } of rows)
    if (body !== null && document.packed !== null) blocks.set(body, document.packed.block);
  if (blocks.size === 0) return;
  const bodies = Array.from(blocks, ([number, data]) => ({ number, data, sum: checkSum(`b${number}`, data) }));
  await link.copyIn(`copy ${schema}.body from stdin binary`, bodyRows(bodies));
}
