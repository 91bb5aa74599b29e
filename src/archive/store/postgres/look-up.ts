import type { PostingLists } from '../store.ts';
import { numbersIn } from './binary.ts';
import type { SchemaPlace } from './catalogue.ts';
import { bytesIn, type Link, numberIn } from './link.ts';

/**
 * Documents of each fingerprint, in one trip. `posting` holds what was added since the last fold, `folded` the rest in
 * sorted pages: those that end with the fingerprint, and the first that ends beyond it. Each branch stops at the cap, so
 * that a list of millions is never read; that is why the lists are looked up one by one and not by one join.
 */
function statement(schema: string): string {
  const alive = (document: string): string =>
    `not exists (select from ${schema}.removed r where r.number = ${document})`;
  return `select q.ord::int as ord, l.docs
  from unnest($1::bigint[]) with ordinality q(fp, ord)
 cross join lateral (
  select string_agg(int4send(doc), ''::bytea) as docs from (
    select doc from (
      (select p.doc from ${schema}.posting p where p.fp = q.fp and ${alive('p.doc')} order by p.doc limit $2)
      union all
      (select u.doc from ${schema}.folded f cross join lateral unnest(f.prints, f.docs) u(fp, doc)
        where f.last = q.fp and u.fp = q.fp and ${alive('u.doc')} order by f.last_doc, u.doc limit $2)
      union all
      (select u.doc
         from (select prints, docs from ${schema}.folded where last > q.fp order by last, last_doc limit 1) f
        cross join lateral unnest(f.prints, f.docs) u(fp, doc) where u.fp = q.fp and ${alive('u.doc')})
    ) held order by doc limit $2
  ) first
 ) l where l.docs is not null`;
}

export async function postingsOf(
  link: Link,
  { schema }: SchemaPlace,
  hashes: Float64Array,
  cap: number,
): Promise<PostingLists> {
  const start = new Int32Array(hashes.length + 1);
  const cut = new Uint8Array(hashes.length);
  if (hashes.length === 0) return { start, documents: new Uint32Array(0), cut };
  // One more than the cap says whether there are more.
  const rows = await link.query(statement(schema), [Array.from(hashes), cap + 1], 'postings');
  const lists = new Map(rows.map((row) => [numberIn(row, 'ord') - 1, numbersIn(bytesIn(row, 'docs'))]));
  const parts: Uint32Array[] = [];
  for (let index = 0; index < hashes.length; index++) {
    const all = lists.get(index) ?? new Uint32Array(0);
    const part = all.length > cap ? all.subarray(0, cap) : all;
    if (all.length > cap) cut[index] = 1;
    parts.push(part);
    start[index + 1] = (start[index] ?? 0) + part.length;
  }
  const documents = new Uint32Array(start[hashes.length] ?? 0);
  for (const [index, part] of parts.entries()) documents.set(part, start[index]);
  return { start, documents, cut };
}
