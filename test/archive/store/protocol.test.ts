import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/archive/store/memory-store.ts';
import { openPostgresStore } from '../../../src/archive/store/postgres/store.ts';
import { rootedStore } from '../../../src/archive/store/rooted.ts';
import { openSqliteStore } from '../../../src/archive/store/sqlite/store.ts';
import type { Entry, Store, WritableStore } from '../../../src/archive/store/store.ts';
import { fingerprintsOf, sketchOf } from '../../../src/similarity/fingerprint.ts';
import { temporaryFolder } from '../../folders.ts';
import { adding, type Sample, sampleText } from '../sample.ts';
import { NO_SERVER, type PostgresServer, startPostgres } from './postgres-server.ts';

const CAP = 10_000;

let server: PostgresServer | undefined;
let archives = 0;
beforeAll(async () => {
  if (NO_SERVER === undefined) server = await startPostgres({ settings: ['fsync = off'] });
});
afterAll(() => server?.end());

/** An archive of its own on the server of this file. */
async function openOnServer(): Promise<WritableStore> {
  archives++;
  return openPostgresStore(server?.address(`archive_${archives}`) ?? '', 'create');
}

/** Every store there is; each passes every test below. */
const STORES: readonly (readonly [name: string, open: () => Promise<WritableStore>])[] = [
  ['memory', async () => createMemoryStore()],
  ['memory with a root', async () => rootedStore(createMemoryStore(), '/a')],
  ['SQLite', () => openSqliteStore(join(temporaryFolder(), 'archive.idx'), 'create')],
  ...(NO_SERVER === undefined ? [['PostgreSQL', openOnServer] as const] : []),
];

if (NO_SERVER !== undefined) test.skip(`a store in PostgreSQL: ${NO_SERVER}`, () => {});

async function entriesOf(store: Store): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries()) entries.push(entry);
  return entries;
}

async function problemsOf(store: WritableStore): Promise<readonly string[]> {
  const problems: string[] = [];
  for await (const problem of store.verify()) problems.push(problem);
  return problems;
}

/** The names of the documents that have a fingerprint in common with a text. */
async function holdersOf(store: Store, text: string): Promise<readonly string[]> {
  const hashes = Float64Array.from(new Set(fingerprintsOf(text).hash)).sort();
  const { documents } = await store.postings(hashes, CAP);
  const found = [...new Set(documents)];
  // A store may still name what was removed; nothing else does.
  const alive = await store.traits(found);
  const entries = await store.entriesOf(found.filter((document) => alive.has(document)));
  return Array.from(entries.values(), ({ path }) => path).sort();
}

describe.each(STORES)('a store in %s', (_, open) => {
  test('is empty and sound when it is new', async () => {
    const store = await open();
    expect(await store.count()).toBe(0);
    expect(await entriesOf(store)).toEqual([]);
    expect(await holdersOf(store, sampleText(1))).toEqual([]);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });

  test('gives back names, words, dates and texts of what was added', async () => {
    const store = await open();
    await store.commit(
      adding([
        { path: '/а/один.txt', text: sampleText(1), date: '2026-02-27' },
        { path: '/a/all.jsonl', id: 'x', text: 'Коротко: \ud800' },
        { path: '/a/all.jsonl', id: 'y', text: '' },
      ]),
    );
    expect(await store.count()).toBe(3);
    const [first, second, third] = await entriesOf(store);
    expect(first).toMatchObject({ path: '/а/один.txt', id: null, words: 40, date: '2026-02-27' });
    expect(second).toMatchObject({ path: '/a/all.jsonl', id: 'x', words: 1, date: null });
    const documents = [first, second, third].map((entry) => entry?.document ?? -1);
    const texts = await store.texts([...documents, 9999]);
    expect(documents.map((document) => texts.get(document))).toEqual([sampleText(1), 'Коротко: \ud800', '']);
    expect(texts.size).toBe(3);
    const names = [
      { path: '/a/all.jsonl', id: 'y' },
      { path: '/a/all.jsonl', id: null },
    ];
    expect(await store.find(names)).toEqual([third?.document, undefined]);
    expect([...(await store.entriesOf([documents[2] ?? -1, 9999])).values()]).toEqual([third]);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });

  test('leaves texts out that it is not given', async () => {
    const store = await open();
    await store.commit(adding([{ path: '/a', text: sampleText(1) }], [], false));
    const [entry] = await entriesOf(store);
    expect(await store.texts([entry?.document ?? -1])).toEqual(new Map());
    expect(await holdersOf(store, sampleText(1))).toEqual(['/a']);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });

  test('replaces a document of the same name and forgets what is removed', async () => {
    const store = await open();
    await store.commit(
      adding([
        { path: '/a', text: sampleText(1) },
        { path: '/b', text: sampleText(2) },
      ]),
    );
    await store.commit(adding([{ path: '/a', text: sampleText(3) }]));
    expect(await store.count()).toBe(2);
    expect(await holdersOf(store, sampleText(1))).toEqual([]);
    expect(await holdersOf(store, sampleText(3))).toEqual(['/a']);
    await store.commit(adding([], [(await store.find([{ path: '/b', id: null }]))[0] ?? -1, 9999]));
    expect((await entriesOf(store)).map(({ path }) => path)).toEqual(['/a']);
    expect(await store.find([{ path: '/b', id: null }])).toEqual([undefined]);
    expect(await holdersOf(store, sampleText(2))).toEqual([]);
    await store.compact();
    expect(await holdersOf(store, sampleText(3))).toEqual(['/a']);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });

  test('knows the last of two documents of one name in one change', async () => {
    const store = await open();
    await store.commit(
      adding([
        { path: '/a', text: sampleText(1) },
        { path: '/a', text: sampleText(2) },
      ]),
    );
    expect(await store.count()).toBe(1);
    expect(await holdersOf(store, sampleText(1))).toEqual([]);
    expect(await holdersOf(store, sampleText(2))).toEqual(['/a']);
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });

  test('gives at most as many documents of a fingerprint as the cap allows, and says so', async () => {
    const store = await open();
    const shared = sampleText(5, 8);
    await store.commit(adding(Array.from({ length: 20 }, (_, at) => ({ path: `/${at}`, text: shared }))));
    const hashes = Float64Array.from(new Set(fingerprintsOf(shared).hash)).sort();
    const all = await store.postings(hashes, CAP);
    expect(all.documents.length).toBe(20 * hashes.length);
    expect([...all.cut]).toEqual([...hashes].map(() => 0));
    const few = await store.postings(hashes, 3);
    expect(few.documents.length).toBe(3 * hashes.length);
    expect([...few.cut]).toEqual([...hashes].map(() => 1));
    await store.close();
  });

  test('gives the documents of each fingerprint apart, those of a smaller number first', async () => {
    const store = await open();
    const [one, two, three] = [sampleText(1), sampleText(2), sampleText(3)];
    const texts = [one, `${one} ${two}`, two, `${three} ${one}`];
    const samples = texts.map((text, at) => ({ path: `/${at}`, text }));
    await store.commit(adding(samples.slice(0, 2)));
    await store.commit(adding(samples.slice(2)));
    const numbers = await store.find(samples.map(({ path }) => ({ path, id: null })));
    const prints = texts.map((text) => new Set(fingerprintsOf(text).hash));
    // some that no document has stand before, between and behind them
    const strange = [1, ...fingerprintsOf(sampleText(4)).hash, 2 ** 53 - 1];
    const hashes = Float64Array.from(new Set([...strange, ...prints.flatMap((own) => [...own])])).sort();
    const holders = Array.from(hashes, (hash) => numbers.filter((_, at) => prints[at]?.has(hash)));
    expect(new Set(holders.map(({ length }) => length))).toEqual(new Set([0, 1, 2, 3]));
    for (const cap of [CAP, 2, 1]) {
      const { start, documents, cut } = await store.postings(hashes, cap);
      const lists = Array.from(hashes, (_, at) => [...documents.subarray(start[at], start[at + 1])]);
      expect(lists).toEqual(holders.map((own) => own.slice(0, cap)));
      expect([...cut]).toEqual(holders.map(({ length }) => (length > cap ? 1 : 0)));
    }
    await store.close();
  });

  test('tells the traits of documents that are there', async () => {
    const store = await open();
    await store.commit(
      adding([
        { path: '/a', text: sampleText(1) },
        { path: '/b', text: '' },
      ]),
    );
    const prints = fingerprintsOf(sampleText(1));
    const [a, b] = await entriesOf(store);
    const traits = await store.traits([a?.document ?? -1, b?.document ?? -1, 77]);
    expect(traits.get(a?.document ?? -1)).toEqual({ sketch: sketchOf(prints), prints: new Set(prints.hash).size });
    expect(traits.size).toBe(1);
    await store.close();
  });

  test('finds what a plain map finds, whatever the order and the repetition of changes', async () => {
    const sample = fc.record({
      path: fc.constantFrom('/a', '/b', '/c', '/d', '/e'),
      text: fc.integer({ min: 1, max: 9 }),
    });
    const changes = fc.array(fc.array(sample, { maxLength: 5 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (batches, compacted) => {
        const store = await open();
        const expected = new Map<string, number>();
        for (const batch of batches) {
          const samples: Sample[] = batch.map(({ path, text }) => ({ path, text: sampleText(text, 30) }));
          await store.commit(adding(samples));
          for (const { path, text } of batch) expected.set(path, text);
        }
        if (compacted) await store.compact();
        expect((await entriesOf(store)).map(({ path }) => path).sort()).toEqual([...expected.keys()].sort());
        for (let text = 1; text <= 9; text++) {
          const holders = [...expected].filter(([, own]) => own === text).map(([path]) => path);
          expect(await holdersOf(store, sampleText(text, 30))).toEqual(holders.sort());
        }
        expect(await problemsOf(store)).toEqual([]);
        await store.close();
      }),
      { numRuns: 15 },
    );
  });

  test('finds every document in a large store of many runs', async () => {
    const store = await open();
    for (let batch = 0; batch < 12; batch++) {
      const samples = Array.from({ length: 200 - batch * 12 }, (_, at) => ({
        path: `/${batch}/${at}`,
        text: `${sampleText(batch * 1000 + at, 120)} общий конец всех текстов из семи слов`,
      }));
      await store.commit(adding(samples));
    }
    for (const batch of [0, 3, 11]) {
      expect(await holdersOf(store, sampleText(batch * 1000 + 7, 120))).toEqual([`/${batch}/7`]);
    }
    expect(await holdersOf(store, 'общий конец всех текстов из семи слов')).toHaveLength(await store.count());
    expect(await problemsOf(store)).toEqual([]);
    await store.close();
  });
});
