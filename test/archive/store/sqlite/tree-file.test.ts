import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveFailure } from '../../../../src/archive/store/failure.ts';
import { sortedPostings } from '../../../../src/archive/store/postings.ts';
import type { Database } from '../../../../src/archive/store/sqlite/engine.ts';
import { openFile } from '../../../../src/archive/store/sqlite/file.ts';
import { createSegments } from '../../../../src/archive/store/sqlite/segments.ts';
import { openTreeFile, type TreeFile } from '../../../../src/archive/store/sqlite/tree-file.ts';
import type { PostingLists } from '../../../../src/archive/store/store.ts';
import { temporaryFolder } from '../../../folders.ts';

const folder = temporaryFolder();

const CAP = 100_000;
const all = (): boolean => true;
const segmentOf = (id: number) => ({ id, base: 0, postings: 0 });

/** Fingerprints of which some are had by very many documents, so that they fill pages, and a few by none. */
const segmentsOf = fc.array(
  fc.array(
    fc.record({
      hash: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 ** 53 - 1 })),
      holders: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.constant(2_500)),
    }),
    { maxLength: 60 },
  ),
  { minLength: 1, maxLength: 4 },
);

type Lists = readonly (readonly { readonly hash: number; readonly holders: number }[])[];

function write(database: Database, path: string, lists: Lists, first = 0): void {
  const segments = createSegments(database, path);
  database.exec('BEGIN IMMEDIATE');
  for (const [at, prints] of lists.entries()) {
    const hash = prints.flatMap((print) => Array.from({ length: print.holders }, () => print.hash));
    const document = prints.flatMap((print) => Array.from({ length: print.holders }, (_, number) => number * 3));
    const segment = segmentOf(first + at);
    segments.write(segment, sortedPostings(Float64Array.from(hash), Uint32Array.from(document)));
  }
  database.exec('COMMIT');
}

/** Places in a file a page apart. */
function everyPage({ length }: Buffer, first: number): readonly number[] {
  return Array.from({ length: Math.ceil((length - first) / 4096) }, (_, page) => first + page * 4096);
}

/** How many of the damaged copies of an index are refused; the others must answer as the sound one does. */
function countRefused(database: Database, path: string, lists: Lists, copies: readonly Uint8Array[]): number {
  const sound = ask(database, path, undefined, lists);
  const damaged = join(folder, 'damaged.idx');
  let refused = 0;
  for (const copy of copies) {
    writeFileSync(damaged, copy);
    const tree = openTreeFile(damaged);
    try {
      expect(ask(database, path, tree, lists)).toEqual(sound);
    } catch (error) {
      expect(error).toBeInstanceOf(ArchiveFailure);
      refused++;
    }
    tree?.close();
  }
  return refused;
}

function ask(database: Database, path: string, tree: TreeFile | undefined, lists: Lists): PostingLists {
  const hashes = lists.flat().flatMap(({ hash }) => [hash, Math.max(0, hash - 1), hash + 1]);
  const segments = createSegments(database, path, tree);
  database.exec('BEGIN');
  database.prepare('SELECT * FROM state').get();
  try {
    const asked = Float64Array.from(new Set([0, ...hashes])).sort();
    return segments.lookUp(
      lists.map((_, id) => segmentOf(id)),
      asked,
      CAP,
      all,
    );
  } finally {
    database.exec('COMMIT');
  }
}

let made = 0;
async function withFile(work: (path: string, database: Database) => void | Promise<void>): Promise<void> {
  const path = join(folder, `${++made}.idx`);
  const database = await openFile(path, 'create', () => {});
  try {
    await work(path, database);
  } finally {
    database.close();
    rmSync(path, { force: true });
  }
}

describe('a tree that is read from the file', () => {
  test('has what SQLite finds, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(segmentsOf, async (lists) => {
        await withFile((path, database) => {
          write(database, path, lists);
          const tree = openTreeFile(path);
          expect(ask(database, path, tree, lists)).toEqual(ask(database, path, undefined, lists));
          tree?.close();
        });
      }),
      { numRuns: 30 },
    );
  });

  test('is gone through in the order of its keys', async () => {
    await withFile((path, database) => {
      write(database, path, [[{ hash: 7, holders: 9_000 }], [], [{ hash: 2 ** 52 + 1, holders: 5_000 }]]);
      const tree = openTreeFile(path);
      const root = database.prepare("SELECT rootpage FROM sqlite_schema WHERE name='posting'").get();
      expect(tree?.begin(() => Number(root?.rootpage))).toBe(true);
      expect(tree?.seek(0, 0)).toBe(true);
      const found: unknown[] = [];
      for (; tree !== undefined && !Number.isNaN(tree.key.one); tree.next()) found.push(tree.columns()?.slice(0, 4));
      const rows = database.prepare('SELECT segment, first, number, last FROM posting ORDER BY 1, 2, 3').all();
      expect(rows.length).toBeGreaterThan(20);
      expect(found).toEqual(rows.map((row) => Object.values(row)));
      tree?.close();
    });
  });

  test('has what another connection writes meanwhile', async () => {
    await withFile(async (path, database) => {
      const tree = openTreeFile(path);
      const lists = [
        [{ hash: 5, holders: 3 }],
        [
          { hash: 5, holders: 700 },
          { hash: 2 ** 52, holders: 1 },
        ],
      ];
      for (const [at, one] of lists.entries()) {
        const other = await openFile(path, 'write', () => {});
        write(other, path, [one], at);
        other.close();
        const known = lists.slice(0, at + 1);
        expect(ask(database, path, tree, known)).toEqual(ask(database, path, undefined, known));
      }
      tree?.close();
    });
  });

  test('is left to SQLite where what is written does not stand in the file yet', async () => {
    await withFile((path, database) => {
      database.exec('PRAGMA journal_mode=WAL');
      const lists = [[{ hash: 5, holders: 3 }]];
      write(database, path, lists);
      const tree = openTreeFile(path);
      expect(tree?.begin(() => 1)).toBe(false);
      expect(ask(database, path, tree, lists).documents).toHaveLength(3);
      tree?.close();
    });
  });

  test('is refused where a byte of a record is another', async () => {
    await withFile((path, database) => {
      const lists = [
        [
          { hash: 5, holders: 3_000 },
          { hash: 9, holders: 3_000 },
        ],
      ];
      write(database, path, lists);
      const bytes = readFileSync(path);
      // every page but the first is hit in turn; those of other tables change nothing
      const hits = everyPage(bytes, 4096 + 2_000).map((at) =>
        bytes.map((byte, place) => (place === at ? byte ^ 0x55 : byte)),
      );
      expect(countRefused(database, path, lists, hits)).toBeGreaterThan(0);
    });
  });

  test.each<[string, (bytes: Buffer, page: number) => Buffer]>([
    ['a page is none', (bytes, page) => Buffer.from(bytes).fill(0xff, page, page + 4096)],
    ['the file ends before a page', (bytes, page) => bytes.subarray(0, page)],
  ])('is refused where %s', async (_, damage) => {
    await withFile((path, database) => {
      const lists = [[...Array(8).keys()].map((at) => ({ hash: 10 * at, holders: 600 }))];
      write(database, path, lists);
      const bytes = readFileSync(path);
      const hits = everyPage(bytes, 4096).map((page) => damage(bytes, page));
      expect(countRefused(database, path, lists, hits)).toBeGreaterThan(1);
    });
  });

  test('tells a file that was put in its place', async () => {
    await withFile((path) => {
      const tree = openTreeFile(path);
      expect(tree?.isAt(path)).toBe(true);
      writeFileSync(join(folder, 'another'), '');
      expect(tree?.isAt(join(folder, 'another'))).toBe(false);
      expect(tree?.isAt(join(folder, 'none'))).toBe(false);
      tree?.close();
    });
  });
});
