import { FINGERPRINT_SETTINGS } from '../../../similarity/fingerprint.ts';
import { shownIndex } from '../address.ts';
import type { Access, Fresh, LastingStore } from '../store.ts';
import { readAddress } from './address.ts';
import { entriesOf, find, rowsAfter, type SchemaPlace, textsOf, traitsOf } from './catalogue.ts';
import { writeChange } from './change.ts';
import { compact } from './compact.ts';
import { numberIn, openSession, type Session } from './link.ts';
import { postingsOf } from './look-up.ts';
import { type Head, openSchema, quoted } from './schema.ts';
import { problemsOf } from './verify.ts';

/**
 * Opens the archive in a schema of a PostgreSQL database. Many processes read and write at once; a step is one
 * transaction, acknowledged when the server has committed it, and done again when the connection is lost on the way.
 *
 * @throws ArchiveFailure when the server cannot be reached or has no archive there, without any secret of the address.
 */
export async function openPostgresStore(
  where: string,
  access: Access,
  { settings = FINGERPRINT_SETTINGS, root = null }: Partial<Fresh> = {},
): Promise<LastingStore> {
  const address = readAddress(where);
  const path = shownIndex(where);
  const session = await openSession(address, path, access === 'read');
  try {
    const head = await openSchema(session, { schema: address.schema, path }, access, { settings, root });
    return createStore(session, { schema: quoted(address.schema), path }, head);
  } catch (error) {
    await session.close();
    throw error;
  }
}

function createStore(session: Session, place: SchemaPlace, { settings, root }: Head): LastingStore {
  const { schema } = place;
  return {
    settings,
    root,
    count: () =>
      session.run(async (link) => {
        const [row] = await link.query(`select coalesce(sum(documents), 0) as documents from ${schema}.tally`);
        return numberIn(row, 'documents');
      }),
    entries: async function* () {
      for (let after = -1, isLast = false; !isLast; ) {
        const page = await session.run((link) => rowsAfter(link, place, after));
        for (const { entry } of page.rows) yield entry;
        after = page.rows.at(-1)?.entry.document ?? after;
        isLast = page.isLast;
      }
    },
    entriesOf: (documents) => session.run((link) => entriesOf(link, place, documents)),
    find: (names) => session.run((link) => find(link, place, names)),
    postings: (hashes, cap) => session.run((link) => postingsOf(link, place, hashes, cap)),
    traits: (documents) => session.run((link) => traitsOf(link, place, [...documents])),
    texts: (documents) => session.run((link) => textsOf(link, place, documents)),
    close: () => session.close(),
    commit: (change) => session.step((link) => writeChange(link, place, change)),
    compact: () => compact(session, place),
    verify: async function* () {
      yield* await session.step((link) => problemsOf(link, place, settings), 'REPEATABLE READ READ ONLY');
    },
    statistics: () =>
      session.run(async (link) => {
        const [row] = await link.query(
          `select (select coalesce(sum(documents), 0) from ${schema}.tally) as documents,
                  (select count(*) from ${schema}.posting) as fresh,
                  (select coalesce(sum(cardinality(docs)), 0) from ${schema}.folded) as folded,
                  (select count(*) from ${schema}.document where body is not null) as texts,
                  (select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c
                    where relnamespace = to_regnamespace($1) and relkind = 'r') as bytes`,
          [schema],
        );
        const [fresh, folded] = [numberIn(row, 'fresh'), numberIn(row, 'folded')];
        return {
          documents: numberIn(row, 'documents'),
          postings: fresh + folded,
          segments: (fresh > 0 ? 1 : 0) + (folded > 0 ? 1 : 0),
          texts: numberIn(row, 'texts'),
          bytes: numberIn(row, 'bytes'),
        };
      }),
    cancel: () => session.cancel(),
  };
}
