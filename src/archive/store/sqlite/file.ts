import { statSync } from 'node:fs';
import { ArchiveFailure } from '../failure.ts';
import type { Access } from '../store.ts';
import { type Database, guarded, loadEngine, numberIn } from './engine.ts';

/** "ddup" in ASCII: what `file` and SQLite show of an index, and how a foreign database is told. */
const APPLICATION_ID = 0x64647570;
/**
 * Counts up with every change of the tables or of what they mean; an index of a newer one is refused. 2: paths may be
 * relative to a root. An index of format 1 is read and written as it is: its paths are absolute.
 */
const FORMAT = 2;
/** Milliseconds to wait for another process to end its step before giving up. */
const PATIENCE = 15_000;
/** Cache of pages in KiB; the working set of look-ups at 100,000 texts. */
const CACHE = 16_384;

const TABLES = `
CREATE TABLE state(key TEXT PRIMARY KEY, value TEXT NOT NULL, sum INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE document(number INTEGER PRIMARY KEY, name INTEGER NOT NULL, path TEXT NOT NULL, id TEXT,
  content TEXT NOT NULL, words INTEGER NOT NULL, date TEXT, prints INTEGER NOT NULL,
  body INTEGER, place INTEGER, sum INTEGER NOT NULL);
CREATE INDEX document_name ON document(name);
CREATE TABLE body(number INTEGER PRIMARY KEY, data BLOB NOT NULL, sum INTEGER NOT NULL);
CREATE TABLE trait(page INTEGER PRIMARY KEY, data BLOB NOT NULL, sum INTEGER NOT NULL);
CREATE TABLE posting(segment INTEGER, first INTEGER, number INTEGER, last INTEGER NOT NULL, count INTEGER NOT NULL,
  data BLOB NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY(segment, first, number)) WITHOUT ROWID;
`;

/**
 * Opens an index. A file that is something else, damaged, or of a newer version is refused by name and left as it is.
 * `fill` writes the first contents of a new one, in the same step that makes its tables.
 */
export async function openFile(path: string, access: Access, fill: (database: Database) => void): Promise<Database> {
  refuseWhatIsNoFile(path, access);
  const { DatabaseSync } = await loadEngine(path);
  const database = guarded(path, () => new DatabaseSync(path));
  try {
    guarded(path, () => {
      database.exec(`PRAGMA busy_timeout=${PATIENCE}; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON`);
      if (access === 'create' && isEmpty(database)) create(database, fill);
      refuseOthers(database, path);
      database.exec(`PRAGMA cache_size=-${CACHE}`);
      // EXTRA is FULL and makes the end of the journal durable too; no spilling, or readers would wait for the writer.
      if (access === 'read') database.exec('PRAGMA query_only=ON');
      else database.exec('PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA cache_spill=OFF');
    });
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseWhatIsNoFile(path: string, access: Access): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    if (access === 'create') return;
    throw new ArchiveFailure('missing', path, 'no such index');
  }
  if (stats.isDirectory()) throw new ArchiveFailure('foreign', path, 'is a folder, not an index');
  if (!stats.isFile()) throw new ArchiveFailure('foreign', path, 'is not a regular file');
  if (stats.size === 0 && access !== 'create') throw new ArchiveFailure('foreign', path, 'is empty, not an index');
}

/**
 * Whether nothing is left of a file after SQLite has taken back what a dead process had begun: it died making it. The
 * first page may stand already, with nothing on it.
 */
function isEmpty(database: Database): boolean {
  const count = (of: string): number => numberIn(database.prepare(`PRAGMA ${of}`).get() ?? {}, of);
  return count('page_count') <= 1 && count('application_id') === 0 && tablesIn(database) === 0;
}

function tablesIn(database: Database): number {
  return numberIn(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get() ?? {}, 'tables');
}

function refuseOthers(database: Database, path: string): void {
  const application = numberIn(database.prepare('PRAGMA application_id').get() ?? {}, 'application_id');
  const format = numberIn(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version');
  if (application !== APPLICATION_ID) throw new ArchiveFailure('foreign', path, 'is not an index of dedupe');
  if (format > FORMAT) {
    const versions = `format ${format}, this version knows ${FORMAT}`;
    throw new ArchiveFailure('newer', path, `was made by a newer version of dedupe (${versions})`);
  }
}

/** Makes the tables unless another process was quicker. */
function create(database: Database, fill: (database: Database) => void): void {
  // Room of what was removed can then be given back piece by piece; it must be said before the first table is made.
  database.exec('PRAGMA auto_vacuum=INCREMENTAL; PRAGMA synchronous=EXTRA');
  database.exec('BEGIN IMMEDIATE');
  try {
    if (tablesIn(database) === 0) {
      database.exec(TABLES);
      database.exec(`PRAGMA application_id=${APPLICATION_ID}; PRAGMA user_version=${FORMAT}`);
      fill(database);
    }
    database.exec('COMMIT');
  } catch (error) {
    rollBack(database);
    throw error;
  }
}

/** Ends a failed step; SQLite may have rolled it back already. */
export function rollBack(database: Database): void {
  try {
    database.exec('ROLLBACK');
  } catch {
    // Nothing is open any more.
  }
}
