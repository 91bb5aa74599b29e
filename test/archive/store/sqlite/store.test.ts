import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Database, loadEngine } from '../../../../src/archive/store/sqlite/engine.ts';
import { type State, stateReader, writeState } from '../../../../src/archive/store/sqlite/state.ts';
import { openSqliteStore } from '../../../../src/archive/store/sqlite/store.ts';
import type { LastingStore } from '../../../../src/archive/store/store.ts';
import { fingerprintsOf } from '../../../../src/similarity/fingerprint.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding, sampleText } from '../../sample.ts';

let path = '';
beforeEach(() => {
  path = join(temporaryFolder(), 'archive.idx');
});

const samples = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ path: `/${from + at}`, text: sampleText(from + at, 60) }));

async function within<T>(work: (store: LastingStore) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path, 'create');
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Past the store: what another process, or one that died, left in the file. */
async function inFile<T>(work: (database: Database) => T): Promise<T> {
  const { DatabaseSync } = await loadEngine(path);
  const database = new DatabaseSync(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const stateOf = (database: Database): State => stateReader(database, path)().state;
const pagesOf = (database: Database, segment: number): number =>
  database.prepare('SELECT first FROM posting WHERE segment=?').all(segment).length;

async function problems(store: LastingStore): Promise<readonly string[]> {
  const told: string[] = [];
  for await (const problem of store.verify()) told.push(problem);
  return told;
}

/** Whether a text is found by all of its fingerprints. */
async function isFound(store: LastingStore, seed: number): Promise<boolean> {
  const number = (await store.find([{ path: `/${seed}`, id: null }]))[0];
  const hashes = [...fingerprintsOf(sampleText(seed, 60)).hash].sort((one, other) => one - other);
  const { documents } = await store.postings(Float64Array.from(hashes), 100);
  return number !== undefined && documents.filter((one) => one === number).length === new Set(hashes).size;
}

describe('an index in a file', () => {
  test('lets the segments of a series of changes wait for its end, eight at most', async () => {
    await within(async (store) => {
      const segments: number[] = [];
      for (let at = 0; at < 12; at++) {
        await store.commit({ ...adding(samples(at, 1)), more: true });
        segments.push((await store.statistics()).segments ?? 0);
      }
      expect(segments.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(Math.max(...segments)).toBe(7);
      expect(await isFound(store, 3)).toBe(true);
      await store.compact();
      expect((await store.statistics()).segments).toBe(1);
      expect(await isFound(store, 3)).toBe(true);
      expect(await problems(store)).toEqual([]);
    });
  });

  test('leaves a large segment alone when little is added', async () => {
    await within(async (store) => {
      await store.commit(adding(samples(0, 20)));
      await store.commit(adding(samples(20, 1)));
      expect((await store.statistics()).segments).toBe(2);
    });
  });

  test('merges what is small with each change that ends a series: few segments, each much larger than the next', async () => {
    await within(async (store) => {
      for (let at = 0; at < 20; at++) await store.commit(adding(samples(at, 1)));
      expect((await store.statistics()).segments).toBeLessThan(5);
    });
    await inFile((database) => {
      const sizes = stateOf(database).segments.map(({ postings }) => postings);
      for (const [at, size] of sizes.entries())
        expect(size).toBeGreaterThanOrEqual(3 * sizes.slice(at + 1).reduce((sum, one) => sum + one, 0));
    });
  });

  test('is as it was after a change that failed, and takes the next one', async () => {
    await within(async (store) => {
      await store.commit(adding(samples(0, 3)));
      const wrong = adding(samples(3, 2));
      const [first, second] = wrong.add;
      const broken = { ...second, content: Symbol('no text') as unknown as string };
      const [number = -1] = (await store.find([{ path: '/1', id: null }])) as readonly number[];
      await expect(
        store.commit({ ...wrong, add: [first, broken] as typeof wrong.add, remove: [number] }),
      ).rejects.toThrow();
      expect(await store.count()).toBe(3);
      expect(await store.find([{ path: '/3', id: null }])).toEqual([undefined]);
      expect(await isFound(store, 1)).toBe(true);
      await store.commit(adding(samples(3, 2)));
      expect(await store.count()).toBe(5);
      expect(await problems(store)).toEqual([]);
    });
  });

  test('takes away what a process that died in a merge left', async () => {
    await within((store) => store.commit(adding(samples(0, 3))));
    await inFile((database) => {
      const state = stateOf(database);
      const [segment] = state.segments;
      database.exec(`INSERT INTO posting SELECT 70, first, number, last, count, data, sum FROM posting
        WHERE segment=${segment?.id}`);
      database.exec(`INSERT INTO posting SELECT 71, first, number, last, count, data, sum FROM posting
        WHERE segment=${segment?.id}`);
      writeState(database, { ...state, building: 70, garbage: [71], nextSegment: 72 });
    });
    await within(async (store) => {
      expect(await isFound(store, 1)).toBe(true);
      await store.commit(adding(samples(3, 1)));
      expect(await isFound(store, 1)).toBe(true);
      expect(await problems(store)).toEqual([]);
    });
    await inFile((database) => {
      const { building, garbage, nextSegment } = stateOf(database);
      expect({ building, garbage }).toEqual({ building: null, garbage: [] });
      expect(nextSegment).toBeGreaterThanOrEqual(72);
      expect([pagesOf(database, 70), pagesOf(database, 71)]).toEqual([0, 0]);
    });
  });

  test('knows what another process wrote since it looked', async () => {
    await within(async (one) => {
      await one.commit(adding(samples(0, 2)));
      expect(await one.find([{ path: '/0', id: null }])).toHaveLength(1);
      await within(async (other) => {
        const numbers = (await other.find([{ path: '/0', id: null }])) as readonly number[];
        await other.commit(adding(samples(5, 1), numbers));
      });
      expect(await one.find([{ path: '/0', id: null }])).toEqual([undefined]);
      expect(await isFound(one, 5)).toBe(true);
      expect(await one.count()).toBe(2);
      await one.commit(adding(samples(6, 1)));
      expect(await problems(one)).toEqual([]);
    });
  });

  test('becomes smaller when most of it is removed', async () => {
    const { add, ...rest } = adding(samples(0, 4));
    const large = { ...rest, add: add.map((one) => ({ ...one, content: 'мост'.repeat(250_000) })) };
    await within(async (store) => {
      await store.commit(large);
      const before = (await store.statistics()).bytes ?? 0;
      expect(before).toBeGreaterThan(6_000_000);
      const numbers = (await store.find(add.slice(1).map(({ path: own }) => ({ path: own, id: null })))) as number[];
      await store.commit(adding([], numbers));
      expect((await store.statistics()).bytes).toBeLessThan(before - 4_000_000);
      expect(await problems(store)).toEqual([]);
    });
  });

  test('is refused, and let go, where it is none', async () => {
    writeFileSync(path, 'The mill stands by the river. '.repeat(100));
    await expect(openSqliteStore(path, 'read')).rejects.toMatchObject({ name: 'ArchiveFailure', code: 'foreign' });
  });
});
