import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { sortedPostings } from '../../../../src/archive/store/postings.ts';
import { type Database, loadEngine } from '../../../../src/archive/store/sqlite/engine.ts';
import { openFile } from '../../../../src/archive/store/sqlite/file.ts';
import { createSegments } from '../../../../src/archive/store/sqlite/segments.ts';
import { type State, stateReader, writeState } from '../../../../src/archive/store/sqlite/state.ts';
import { openSqliteStore } from '../../../../src/archive/store/sqlite/store.ts';
import { openTreeFile } from '../../../../src/archive/store/sqlite/tree-file.ts';
import type { Store } from '../../../../src/archive/store/store.ts';
import { fingerprintsOf } from '../../../../src/similarity/fingerprint.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding, sampleText } from '../../sample.ts';

let path = '';
beforeEach(() => {
  path = join(temporaryFolder(), 'archive.idx');
});

const text = sampleText(1, 60);
const HASHES = Float64Array.from(new Set(fingerprintsOf(text).hash)).sort();

async function pathsOf(store: Store): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const entry of store.entries()) paths.push(entry.path);
  return paths;
}

/** Past the store: what another process left in the file. */
async function inFile(work: (database: Database) => void): Promise<void> {
  const { DatabaseSync } = await loadEngine(path);
  const database = new DatabaseSync(path);
  work(database);
  database.close();
}

const change =
  (made: (now: State) => Partial<State>) =>
  (database: Database): void => {
    const { state } = stateReader(database, path)();
    writeState(database, { ...state, ...made(state) });
  };

describe('an index that another process writes to', () => {
  test('has what it holds now', async () => {
    const one = await openSqliteStore(path, 'create');
    await one.commit(adding([0, 1, 2].map((at) => ({ path: `/${at}`, text }))));
    expect((await one.postings(HASHES, 100)).documents).toHaveLength(3 * HASHES.length);
    const other = await openSqliteStore(path, 'write');
    await other.commit(adding([{ path: '/3', text }], [0]));
    await other.close();
    const { documents, start } = await one.postings(HASHES, 100);
    expect([...documents.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect([...start]).toEqual(Array.from({ length: HASHES.length + 1 }, (_, at) => 3 * at));
    expect([...(await one.traits([0, 1, 2, 3])).keys()]).toEqual([1, 2, 3]);
    await one.close();
  });

  test('goes on after it was made small', async () => {
    const store = await openSqliteStore(path, 'create');
    for (let at = 0; at < 4; at++) await store.commit({ ...adding([{ path: `/${at}`, text }]), more: true });
    await store.compact();
    for (let at = 4; at < 7; at++) await store.commit({ ...adding([{ path: `/${at}`, text }]), more: true });
    const statistics = await store.statistics();
    expect(statistics).toMatchObject({ documents: 7, postings: 7 * HASHES.length, segments: 4, texts: 7 });
    expect((await store.postings(HASHES, 100)).documents).toHaveLength(7 * HASHES.length);
    const problems: string[] = [];
    for await (const problem of store.verify()) problems.push(problem);
    expect(problems).toEqual([]);
    await store.close();
  });
});

describe('an index that was damaged', () => {
  const opened = async (damage: (database: Database) => void): Promise<Store> => {
    const store = await openSqliteStore(path, 'create');
    await store.commit(adding([0, 1].map((at) => ({ path: `/${at}`, text }))));
    await store.close();
    await inFile(damage);
    return openSqliteStore(path, 'read');
  };

  test.each<[string, (database: Database) => void]>([
    ['that is gone', (database) => database.exec('DELETE FROM state')],
    ['that was written over', (database) => database.exec("UPDATE state SET value = replace(value, '2', '3')")],
    ['whose sum is another', (database) => database.exec('UPDATE state SET sum = sum + 1')],
  ])('has a head %s', async (_, damage) => {
    await expect(opened(damage)).rejects.toThrow(/is damaged: its head does not match its check sum/);
  });

  test.each<[string, (now: State) => Partial<State>]>([
    ['a document', ({ documents }) => ({ documents: documents + 1 })],
    ['what a document says', ({ digest }) => ({ digest: digest + 1 })],
  ])('lacks %s', async (_, made) => {
    const store = await opened(change(made));
    await expect(pathsOf(store)).rejects.toThrow(/is damaged: 2 of \d documents are left/);
    await store.close();
  });

  test.each(['first', 'number', 'last', 'count', 'sum'])(
    'has a page of postings without a number: %s',
    async (column) => {
      const store = await opened((database) => database.exec(`UPDATE posting SET ${column} = x'00'`));
      await expect(store.postings(HASHES, 100)).rejects.toThrow(/is damaged|malformed/);
      await store.close();
    },
  );

  test('has a number in place of a page of postings', async () => {
    const store = await opened((database) => database.exec('UPDATE posting SET data = 7'));
    await expect(store.postings(HASHES, 100)).rejects.toThrow(/is damaged/);
    await store.close();
  });
});

describe('the pages of an index', () => {
  const MANY = 900;
  const segment = { id: 3, base: 0, postings: 0 };
  const rootOf = (database: Database): number =>
    Number(database.prepare("SELECT rootpage FROM sqlite_schema WHERE name='posting'").get()?.rootpage);

  /** An index of so many fingerprints, each of forty documents, in pages of its own. */
  async function withPages(work: (database: Database, pages: readonly string[]) => void): Promise<void> {
    const database = await openFile(path, 'create', () => {});
    database.exec('BEGIN IMMEDIATE');
    const hashes = Array.from({ length: MANY * 40 }, (_, at) => 7 * Math.floor(at / 40));
    const documents = hashes.map((_, at) => 1000 * (at % 40));
    createSegments(database, path).write(
      segment,
      sortedPostings(Float64Array.from(hashes), Uint32Array.from(documents)),
    );
    database.exec('COMMIT');
    const rows = database.prepare('SELECT segment, first FROM posting ORDER BY segment, first, number').all();
    work(
      database,
      rows.map((row) => `${row.segment} ${row.first}`),
    );
    database.close();
  }

  test('are read one after the other in their order, past SQLite', async () => {
    await withPages((database, pages) => {
      expect(pages.length).toBeGreaterThan(60);
      const tree = openTreeFile(path);
      expect(tree?.next()).toBe(false);
      expect(tree?.begin(() => rootOf(database))).toBe(true);
      expect(tree?.begin(() => -1)).toBe(true);
      expect(tree?.seek(-1, 0)).toBe(true);
      const read: string[] = [];
      for (; tree !== undefined && !Number.isNaN(tree.key.one); tree.next())
        read.push(`${tree.key.one} ${tree.key.two}`);
      expect(read).toEqual(pages);
      tree?.close();
    });
  });

  test('are taken away some at a time', async () => {
    await withPages((database, pages) => {
      const count = () => Number(database.prepare('SELECT count(*) AS pages FROM posting').get()?.pages);
      const { drop } = createSegments(database, path);
      expect(drop(segment.id, pages.length - 1)).toBe(true);
      expect(count()).toBe(1);
      expect(drop(segment.id, pages.length - 1)).toBe(false);
      expect(count()).toBe(0);
    });
  });

  test('are left to SQLite in a file that is none of it, or has a log written ahead', async () => {
    await withPages((database) => {
      const root = rootOf(database);
      for (const at of [18, 19]) {
        const copy = `${path}-${at}`;
        copyFileSync(path, copy);
        const bytes = readFileSync(copy);
        bytes[at] = 2;
        writeFileSync(copy, bytes);
        const tree = openTreeFile(copy);
        expect(tree?.begin(() => root)).toBe(false);
        tree?.close();
      }
      const short = `${path}-short`;
      copyFileSync(path, short);
      truncateSync(short, 99);
      const tree = openTreeFile(short);
      expect(tree?.begin(() => root)).toBe(false);
      tree?.close();
    });
  });
});
