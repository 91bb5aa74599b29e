import { FINGERPRINT_VERSION, type FingerprintSettings } from '../../../similarity/fingerprint.ts';
import { ArchiveFailure } from '../failure.ts';
import type { Access, Fresh } from '../store.ts';
import { type Link, numberIn, type Session, type StoredRow, textIn } from './link.ts';

/** The name of a schema or table as SQL has it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Fingerprints are whole numbers below this, spread evenly. */
export const PRINTS_END = 2 ** 53;
/**
 * Ranges of fingerprints that are tables of their own. A table grows under a lock, and of eight writers to one table six
 * waited for it at any time; with 16 next to none do, and 64 cost a fifth more processor time.
 */
const RANGES = 16;

/** The statements that make a table of many parts, cut by the ranges of a column of fingerprints. */
export function inRanges(table: string, columns: string, column: string): readonly string[] {
  const bound = (range: number): number => (PRINTS_END / RANGES) * range;
  const parts = Array.from(
    { length: RANGES },
    (_, range) =>
      `create table ${table}_${range} partition of ${table}\n  for values from (${bound(range)}) to (${bound(range + 1)})`,
  );
  return [`create table ${table}(${columns}) partition by range (${column})`, ...parts];
}

/** The columns of `folded`. */
export const FOLDED = `last bigint not null, last_doc int not null, prints bigint[] not null, docs int[] not null,
  primary key (last, last_doc)`;

interface Migration {
  /** Given once and never changed: an archive says by these names what was done to it. */
  readonly name: string;
  readonly statements: (schema: string) => readonly string[];
}

/**
 * What made the tables what they are, in order. An archive that knows a name that is not here is of a newer version.
 *
 *     posting   a row a fingerprint of a document, written by every step, in ranges of fingerprints; `index compact`
 *               folds them
 *     folded    pages of folded postings, sorted; `last` and `last_doc` are the greatest of a page
 *     removed   numbers of documents that are gone while their postings are still there
 *     tally     what each step added to the number of documents and to the sum of their check sums
 *
 * Names are kept as a digest and paths as JSON: text of PostgreSQL holds neither NUL nor lone surrogates.
 */
const MIGRATIONS: readonly Migration[] = [
  {
    name: '1 tables',
    statements: (schema) => [
      `create table ${schema}.state(key text primary key, value text not null)`,
      `create sequence ${schema}.number as int minvalue 0 start 0`,
      `create table ${schema}.document(number int primary key, name bytea not null unique, path text not null, id text,
  content text not null, words int not null, date text, prints int not null, sketch bytea not null,
  body int, place int not null, sum bigint not null)`,
      `create table ${schema}.body(number int primary key, data bytea not null, sum bigint not null)`,
      // The blocks are deflated already.
      `alter table ${schema}.body alter data set storage external`,
      ...inRanges(`${schema}.posting`, 'fp bigint not null, doc int not null, primary key (fp, doc)', 'fp'),
      `create table ${schema}.folded(${FOLDED})`,
      `create table ${schema}.removed(number int primary key)`,
      `create table ${schema}.tally(documents bigint not null, digest bigint not null)`,
    ],
  },
];

/** Half of the key of every advisory lock that an archive takes; the other half is its schema. "ddup" in ASCII. */
export const LOCK_CLASS = 0x64647570;

/** The statements that make an empty archive, as `index schema` prints them and `create` runs them. */
export function creation(schema: string, { settings, root }: Fresh): readonly string[] {
  const name = quoted(schema);
  const state = [
    ['fingerprints', String(FINGERPRINT_VERSION)],
    ['settings', JSON.stringify(settings)],
    ...(root === null ? [] : [['root', JSON.stringify(root)]]),
  ];
  return [
    `create schema if not exists ${name}`,
    `create table ${name}.migration(name text primary key, applied timestamptz not null default now())`,
    ...MIGRATIONS.flatMap((migration) => applying(migration, name)),
    ...state.map(
      ([key = '', value = '']) => `insert into ${name}.state(key, value) values ('${key}', ${constant(value)})`,
    ),
  ];
}

/** A constant of SQL that means the same whatever the server takes a backslash for. */
function constant(value: string): string {
  const quotedValue = value.replaceAll("'", "''");
  return value.includes('\\') ? `E'${quotedValue.replaceAll('\\', '\\\\')}'` : `'${quotedValue}'`;
}

function applying({ name, statements }: Migration, schema: string): readonly string[] {
  return [...statements(schema), `insert into ${schema}.migration(name) values ('${name}')`];
}

/** What an archive says of itself. */
export interface Head {
  readonly settings: FingerprintSettings;
  readonly root: string | null;
}

/** Reads the head of the archive; makes it, or brings its tables up to date, where the access allows. */
export async function openSchema(
  session: Session,
  { schema, path }: { readonly schema: string; readonly path: string },
  access: Access,
  fresh: Fresh,
): Promise<Head> {
  const name = quoted(schema);
  const known = await session.run((link) => migrationsOf(link, schema));
  if (known === undefined) {
    if (access !== 'create') throw new ArchiveFailure('missing', path, 'there is no index of dedupe in this schema');
    await session.step((link) => create(link, schema, path, fresh));
  } else {
    refuseNewer(known, path);
    const missing = MIGRATIONS.filter((migration) => !known.includes(migration.name));
    if (missing.length > 0) {
      if (access === 'read')
        throw new ArchiveFailure('unusable', path, 'is of an older version: dedupe index compact brings it up to date');
      await session.step((link) => migrate(link, schema, path));
    }
  }
  const rows = await session.run((link) => link.query(`select key, value from ${name}.state`));
  return headOf(new Map(rows.map((row) => [textIn(row, 'key'), textIn(row, 'value')])), path);
}

/**
 * The names of the migrations that an archive has; undefined where there is none. The table is looked for in the
 * catalogue of the server, since `to_regclass` goes on saying inside a transaction that it is not there.
 */
async function migrationsOf(link: Link, schema: string): Promise<readonly string[] | undefined> {
  const [row] = await link.query(
    `select count(*) as tables from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relname = 'migration'`,
    [schema],
  );
  if (numberIn(row, 'tables') === 0) return undefined;
  return (await link.query(`select name from ${quoted(schema)}.migration`)).map((one) => textIn(one, 'name'));
}

function refuseNewer(known: readonly string[], path: string): void {
  const names = new Set(MIGRATIONS.map(({ name }) => name));
  const newer = known.find((name) => !names.has(name));
  if (newer === undefined) return;
  throw new ArchiveFailure('newer', path, `was made by a newer version of dedupe (it has '${newer}')`);
}

/** One at a time, whoever wants to make or change the tables. */
async function lockTables(link: Link, schema: string): Promise<void> {
  await link.query('select pg_advisory_xact_lock($1, hashtext($2))', [LOCK_CLASS, `tables ${schema}`]);
}

async function create(link: Link, schema: string, path: string, fresh: Fresh): Promise<void> {
  await lockTables(link, schema);
  if ((await migrationsOf(link, schema)) !== undefined) return;
  const [row] = await link.query(
    `select count(c.oid) as tables, count(n.oid) as schemas
       from pg_namespace n left join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm')
      where n.nspname = $1`,
    [schema],
  );
  if (numberIn(row, 'tables') > 0)
    throw new ArchiveFailure(
      'foreign',
      path,
      'the schema holds tables that are none of dedupe; name another: ?schema=',
    );
  // A role that may not make schemas can fill one that was made for it.
  const statements = creation(schema, fresh).slice(numberIn(row, 'schemas') > 0 ? 1 : 0);
  for (const statement of statements) await link.query(statement);
}

async function migrate(link: Link, schema: string, path: string): Promise<void> {
  await lockTables(link, schema);
  const name = quoted(schema);
  const known = (await migrationsOf(link, schema)) ?? [];
  refuseNewer(known, path);
  for (const migration of MIGRATIONS.filter((one) => !known.includes(one.name)))
    for (const statement of applying(migration, name)) await link.query(statement);
}

function headOf(state: ReadonlyMap<string, string>, path: string): Head {
  const version = state.get('fingerprints');
  if (version === undefined) throw new ArchiveFailure('foreign', path, 'its tables are none of dedupe');
  if (Number(version) !== FINGERPRINT_VERSION)
    throw new ArchiveFailure('newer', path, 'has fingerprints of another version of dedupe; make it anew');
  try {
    const root = state.get('root');
    return {
      settings: JSON.parse(state.get('settings') ?? '') as FingerprintSettings, // written by `create`
      root: root === undefined ? null : (JSON.parse(root) as string),
    };
  } catch {
    throw new ArchiveFailure('damaged', path, 'is damaged: its settings cannot be read');
  }
}

/** Names and paths as text of the server: JSON without its quotes, which is the path itself for nearly all. */
export function storable(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** What `storable` made, as it was. */
export function restored(row: StoredRow, column: string): string | null {
  const value = row[column];
  if (typeof value !== 'string') return null;
  return value.includes('\\') ? (JSON.parse(`"${value}"`) as string) : value;
}
