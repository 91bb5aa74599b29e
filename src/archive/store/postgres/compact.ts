import { ArchiveFailure } from '../failure.ts';
import type { SchemaPlace } from './catalogue.ts';
import { type Link, numbersOf, type Session, textIn } from './link.ts';
import { LOCK_CLASS, PRINTS_END } from './schema.ts';

/** Postings of a page: with some 110 bytes around them 128 cost 13 bytes each, and one look-up reads one page. */
const POSTINGS_A_PAGE = 128;
/**
 * Slices of the range of fingerprints that are folded one after the other: a page never spans two of them, so that a
 * fold that ends half-way leaves an archive that is half folded and whole.
 */
const SLICES = 64;
const SLICE = PRINTS_END / SLICES;

/**
 * Folds all postings into sorted pages without those of removed documents, drops texts that belong to no document, and
 * gives the room back. Others may read and write meanwhile; whoever else wants to fold is refused.
 */
export async function compact(session: Session, { schema, path }: SchemaPlace): Promise<void> {
  const lock = [LOCK_CLASS, `fold ${schema}`];
  await session.run((link) => link.query('set statement_timeout = 0'));
  const exclusively = <T>(work: (link: Link) => Promise<T>): Promise<T> =>
    session.step(async (link) => {
      const [row] = await link.query('select pg_try_advisory_xact_lock($1, hashtext($2)) as free', lock);
      if (row?.free !== true) throw new ArchiveFailure('locked', path, 'another process is compacting it');
      return work(link);
    });
  // Documents that are removed from now on wait for the next time: their postings may already be folded.
  const removed = await exclusively((link) => removedIn(link, schema));
  for (let slice = 0; slice < SLICES; slice++)
    await exclusively((link) => link.query(foldSlice(schema), [slice * SLICE, (slice + 1) * SLICE]));
  await exclusively(async (link) => {
    await link.query(`delete from ${schema}.removed where number = any($1::int[])`, [removed]);
    await link.query(
      `delete from ${schema}.body b where not exists (select from ${schema}.document d where d.body = b.number)`,
    );
    await link.query(
      `with old as (delete from ${schema}.tally returning documents, digest)
       insert into ${schema}.tally select sum(documents), sum(digest) from old having count(*) > 0`,
    );
  });
  // What was deleted is given back to the system; an index of rows that are gone is made anew.
  await session.run(async (link) => {
    for (const table of ['posting', 'folded', 'document', 'body', 'removed', 'tally'])
      await link.query(`vacuum (analyze) ${schema}.${table}`);
    for (const table of ['posting', 'folded'])
      for (const part of await partsOf(link, `${schema}.${table}`))
        await link.query(`reindex table concurrently ${part}`);
  });
}

/** The tables that hold the rows of a table, itself where it is whole; those on other servers look after themselves. */
async function partsOf(link: Link, table: string): Promise<readonly string[]> {
  const rows = await link.query(
    `select t.relid::regclass::text as part from pg_partition_tree($1) t join pg_class c on c.oid = t.relid
      where t.isleaf and c.relkind = 'r'`,
    [table],
  );
  return rows.map((row) => textIn(row, 'part'));
}

async function removedIn(link: Link, schema: string): Promise<readonly number[]> {
  return numbersOf(await link.query(`select number from ${schema}.removed`), 'number');
}

/**
 * Old pages and fresh rows of a slice leave and come back as new pages, in one statement. Rows that others add meanwhile
 * are not seen by it and stay fresh.
 */
function foldSlice(schema: string): string {
  return `with old as (delete from ${schema}.folded where last >= $1 and last < $2 returning prints, docs),
     fresh as (delete from ${schema}.posting where fp >= $1 and fp < $2 returning fp, doc),
     held as (select fp, doc from fresh
               union all select u.fp, u.doc from old cross join lateral unnest(prints, docs) u(fp, doc)),
     alive as (select fp, doc, (row_number() over (order by fp, doc) - 1) / ${POSTINGS_A_PAGE} as page from held e
               where not exists (select from ${schema}.removed r where r.number = e.doc))
insert into ${schema}.folded(last, last_doc, prints, docs)
select prints[array_upper(prints, 1)], docs[array_upper(docs, 1)], prints, docs from (
  select array_agg(fp order by fp, doc) as prints, array_agg(doc order by fp, doc) as docs from alive group by page
) pages`;
}
