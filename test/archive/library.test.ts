import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openIndexAt } from '../../src/archive/store/open.ts';
import { openSqliteStore } from '../../src/archive/store/sqlite/store.ts';
import { openArchive, scan } from '../../src/index.ts';
import { temporaryFolder } from '../folders.ts';
import { adding, sampleText } from './sample.ts';

test('scan groups texts that are in memory', () => {
  const text = sampleText(1, 80);
  const { clusters, documents, skipped } = scan([
    { id: 'a', path: 'x', text },
    { id: 'b', path: 'x', text },
    { text: sampleText(2, 80) },
  ]);
  expect({ documents, skipped }).toEqual({ documents: 3, skipped: [] });
  expect(clusters.map(({ members }) => members.map(({ id }) => id))).toEqual([['a', 'b']]);
});

test('openArchive looks texts up in a folder, in a .jsonl file and in an index', async () => {
  const folder = temporaryFolder();
  const text = sampleText(1, 80);
  mkdirSync(join(folder, 'texts'));
  writeFileSync(join(folder, 'texts', 'a.txt'), text);
  writeFileSync(join(folder, 'all.jsonl'), JSON.stringify({ id: 'a', text }));
  const store = await openSqliteStore(join(folder, 'all.idx'), 'create');
  await store.commit(adding([{ path: '/a', text }]));
  await store.close();
  for (const where of ['texts', 'all.jsonl', 'all.idx']) {
    const archive = await openArchive(join(folder, where), { limit: 5 });
    expect(await archive.documents()).toBe(1);
    expect((await archive.check(text)).verdict).toBe('identical');
    expect(await archive.check(sampleText(2, 80), { path: '/new' })).toMatchObject({ path: '/new', matches: [] });
    await archive.close();
  }
  await expect(openArchive(join(folder, 'none'))).rejects.toThrow('no such index');
});

describe('one form', () => {
  const prices = (day: number, [rye, oats, millet, salt]: readonly [string, string, string, string]): string =>
    `Prices on ${day} May\n\nRye sold at ${rye} crowns, oats at ${oats}, millet at ${millet} and salt at ${salt}. Carts from the hills paid ${rye} for the gate.\n`;

  test('is found where a figure stands in every run of words', () => {
    const documents = [
      { path: '/a', text: prices(3, ['12.40', '8.15', '9.70', '3.05']) },
      { path: '/b', text: prices(4, ['13.10', '7.95', '9.20', '3.35']) },
    ];
    expect(scan(documents, { sameForm: true }).pairs).toMatchObject([{ verdict: 'same-form' }]);
    expect(scan(documents).pairs).toEqual([]);
  });
});

describe('a corrected version', () => {
  const release = sampleText(7, 80);

  test('is told as such beside the pair, and is not the original of its group', () => {
    const { pairs, clusters } = scan([
      { path: '/a', text: `CORRECTION\n\n${release}`, date: '2026-02-01' },
      { path: '/b', text: release, date: '2026-02-02' },
    ]);
    expect(pairs).toMatchObject([{ revision: { kind: 'correction', by: 'a' } }]);
    expect(clusters).toMatchObject([
      {
        origin: 'revision',
        members: [
          { path: '/b', original: true },
          { path: '/a', revision: 'correction' },
        ],
      },
    ]);
  });

  test('is told beside a match', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), `${release}\n`);
    const archive = await openArchive(folder);
    const { matches } = await archive.check(`ОТМЕНЕНО. ${release}\n`);
    expect(matches).toMatchObject([{ revision: { kind: 'cancellation', by: 'a' } }]);
    await archive.close();
  });
});

describe('openArchive', () => {
  const release = sampleText(11, 60);

  test('leaves out what lies further away than `within`, and refuses what is no span', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '2026-02-01.txt'), release);
    const archive = await openArchive(folder, { within: '2w' });
    const found = async (date: string) => (await archive.check(release, { date })).matches.length;
    expect([await found('2026-02-10'), await found('2026-03-10')]).toEqual([1, 0]);
    await expect(openArchive(folder, { within: 'soon' })).rejects.toThrow(RangeError);
    await expect(openArchive(folder, { since: 'yesterday' })).rejects.toThrow(RangeError);
  });

  test('finds the texts of an index below another root', async () => {
    const folder = temporaryFolder();
    const [old, now] = [join(folder, 'old'), join(folder, 'now')];
    mkdirSync(old);
    const store = await openIndexAt(join(folder, 'i.idx'), 'create', { root: null, rootWhenNew: old });
    await store.commit(adding([{ path: join(old, 'a.txt'), text: release }], [], true));
    await store.close();
    renameSync(old, now);
    const archive = await openArchive(join(folder, 'i.idx'), { root: now });
    expect((await archive.check(release)).matches).toMatchObject([{ path: join(now, 'a.txt'), verdict: 'identical' }]);
    await archive.close();
    await expect(openArchive(join(folder, 'i.idx'), { root: old })).rejects.toThrow(/no such folder/);
  });
});
