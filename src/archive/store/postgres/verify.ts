import { type FingerprintSettings, fingerprintsOf } from '../../../similarity/fingerprint.ts';
import { rowsAfter, type SchemaPlace, textsOf } from './catalogue.ts';
import { type Link, numberIn, textIn } from './link.ts';

/** Problems told at most: an archive that is rubbish through and through needs no longer list. */
const MOST_PROBLEMS = 100;
/** Texts that are read in one trip. */
const TEXTS_A_TRIP = 256;

/** What is wrong with an archive, as one snapshot shows it: every check sum, and whether its tables tell the same. */
export async function problemsOf(
  link: Link,
  place: SchemaPlace,
  settings: FingerprintSettings,
): Promise<readonly string[]> {
  await link.query('set local statement_timeout = 0');
  const problems: string[] = [];
  await attempt(problems, () => catalogueProblems(link, place, settings, problems));
  await attempt(problems, () => postingProblems(link, place, problems));
  return problems.slice(0, MOST_PROBLEMS);
}

/** Every row and every text. */
async function catalogueProblems(
  link: Link,
  place: SchemaPlace,
  settings: FingerprintSettings,
  problems: string[],
): Promise<void> {
  let [documents, digest] = [0, 0];
  for (let after = -1, isLast = false; !isLast; ) {
    const page = await rowsAfter(link, place, after);
    isLast = page.isLast;
    for (const { sum } of page.rows) digest += sum;
    documents += page.rows.length;
    after = page.rows.at(-1)?.entry.document ?? after;
    const kept = page.rows.filter(({ body }) => body !== null);
    for (let at = 0; at < kept.length; at += TEXTS_A_TRIP) {
      const some = kept.slice(at, at + TEXTS_A_TRIP);
      await attempt(problems, async () => {
        const texts = await textsOf(
          link,
          place,
          some.map(({ entry }) => entry.document),
        );
        for (const { entry } of some) {
          const text = texts.get(entry.document);
          if (text === undefined) problems.push(`document ${entry.document}: its text is missing`);
          else if (fingerprintsOf(text, settings).words !== entry.words)
            problems.push(`document ${entry.document}: its text is not the one that was added`);
        }
      });
    }
  }
  const [tally] = await link.query(
    `select coalesce(sum(documents), 0) as documents, coalesce(sum(digest), 0) as digest from ${place.schema}.tally`,
  );
  if (documents !== numberIn(tally, 'documents'))
    problems.push(`${documents} of ${numberIn(tally, 'documents')} documents are left`);
  else if (digest !== numberIn(tally, 'digest')) problems.push('the catalogue does not match its check sum');
}

/** Whether each document has as many postings as it should, and whether the pages are in order. */
async function postingProblems(link: Link, { schema }: SchemaPlace, problems: string[]): Promise<void> {
  const rows = await link.query(
    `with counted as (
       select doc, count(*) as n, count(distinct fp) as prints from (
         select fp, doc from ${schema}.posting
         union all select u.fp, u.doc from ${schema}.folded cross join lateral unnest(prints, docs) u(fp, doc)
       ) held group by doc)
     select coalesce(d.number, c.doc) as number, coalesce(c.n, 0) - coalesce(d.prints, 0) as more,
            d.number is null as unknown, coalesce(c.n, 0) - coalesce(c.prints, 0) as twice
       from ${schema}.document d full join counted c on c.doc = d.number
      where (d.number is null and not exists (select from ${schema}.removed r where r.number = c.doc))
         or d.prints <> coalesce(c.n, 0) or c.n <> c.prints
      limit ${MOST_PROBLEMS}`,
  );
  for (const row of rows) {
    const [number, more, twice] = ['number', 'more', 'twice'].map((column) => numberIn(row, column));
    if (row.unknown === true) problems.push(`document ${number}: it has postings and is not in the catalogue`);
    else if (twice !== 0) problems.push(`document ${number}: ${twice} postings are there twice`);
    else
      problems.push(`document ${number}: ${Math.abs(more ?? 0)} postings ${(more ?? 0) > 0 ? 'too many' : 'missing'}`);
  }
  const pages = await link.query(
    `select last::text || ' ' || last_doc as page from ${schema}.folded
      where last <> prints[array_upper(prints, 1)] or last_doc <> docs[array_upper(docs, 1)]
         or array_length(prints, 1) <> array_length(docs, 1) limit ${MOST_PROBLEMS}`,
  );
  for (const row of pages) problems.push(`page ${textIn(row, 'page')} of folded postings does not end where it says`);
  const [both] = await link.query(
    `select count(*) as n from ${schema}.removed r join ${schema}.document d using (number)`,
  );
  if (numberIn(both, 'n') > 0) problems.push(`${numberIn(both, 'n')} documents are there and named as removed`);
}

/** Problems that reading throws are told like those it finds. */
async function attempt(problems: string[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ArchiveFailure') throw error;
    problems.push(error.message);
  }
}
