import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkDocument } from '../../src/archive/check.ts';
import { scanCollection } from '../../src/archive/scan.ts';
import { createCandidateSearch } from '../../src/archive/search/candidates.ts';
import { collectionOf } from '../../src/archive/search/collection.ts';
import { createFewTexts } from '../../src/archive/search/few-texts.ts';
import { createMemoryStore } from '../../src/archive/store/memory-store.ts';
import { plainVerify } from './plain-verify.ts';
import { adding, type Sample, sampleText } from './sample.ts';

const CHECKING: CheckOptions = { minPassage: 20, cap: 10_000, excludeSelf: false };
const SCANNING = { minPassage: 20, cap: 10_000, sameForm: false };

async function check(text: string, samples: readonly Sample[], gone: readonly string[], keepText = true) {
  const store = createMemoryStore();
  await store.commit(adding(samples, [], keepText));
  const read = async () => undefined;
  const found = createFewTexts(store, read);
  const isGone = ({ path }: { readonly path: string }): boolean => gone.includes(path);
  const archive = { store, read, verify: plainVerify, search: createCandidateSearch(), few: found, isGone };
  return checkDocument({ path: '/incoming', id: null, text }, archive, CHECKING);
}

describe('a match whose file is gone', () => {
  const samples = [
    { path: '/a', text: sampleText(1) },
    { path: '/b', text: sampleText(1) },
  ];

  it('says so, and one that is there does not', async () => {
    const { matches } = await check(sampleText(1), samples, ['/b']);
    expect(matches.map(({ path, missing }) => [path, missing])).toEqual([
      ['/a', undefined],
      ['/b', true],
    ]);
  });

  it('says so too where its text is not kept', async () => {
    const { matches, verdict } = await check(sampleText(1), samples, ['/a'], false);
    expect(matches.map(({ path, missing, verified }) => [path, missing, verified])).toEqual([
      ['/a', true, false],
      ['/b', undefined, false],
    ]);
    expect(verdict).toBe('distinct');
  });

  it('without a text is no source of a stitched one', async () => {
    const [one, two] = [sampleText(1, 60), sampleText(2, 60)];
    const parts = [
      { path: '/one', text: one },
      { path: '/two', text: two },
    ];
    const stitched = `${one}\n${two}`;
    expect((await check(stitched, parts, [])).joint?.sources.map(({ path }) => path)).toEqual(['/one', '/two']);
    expect((await check(stitched, parts, [], false)).joint).toBeUndefined();
  });
});

describe('a scan between days', () => {
  const text = sampleText(1);
  const collection = collectionOf([
    { path: '/march', id: null, text, date: '2026-03-01' },
    { path: '/april', id: null, text, date: '2026-04-01' },
    { path: '/april-too', id: null, text, date: '2026-04-03' },
    { path: '/undated', id: null, text },
    { path: '/2026-04-02-named', id: null, text },
  ]);
  const pairs = (dates: Parameters<typeof scanCollection>[2]['dates'] | undefined) =>
    scanCollection(collection, plainVerify, dates === undefined ? SCANNING : { ...SCANNING, dates })
      .pairs.map(({ a, b }) => `${a.path} ${b.path}`)
      .sort();

  it('pairs all texts where no day is asked for', () => {
    expect(pairs(undefined)).toHaveLength(10);
    expect(pairs({})).toHaveLength(10);
  });

  it('leaves texts out that came before the first day or after the last', () => {
    const since = pairs({ since: '2026-04-01' });
    expect(since.some((pair) => pair.includes('/march'))).toBe(false);
    expect(since).toContain('/april /april-too');
    expect(since).toContain('/april-too /2026-04-02-named');
    const until = pairs({ until: '2026-04-01' });
    expect(until).toContain('/march /april');
    expect(until.some((pair) => pair.includes('/april-too') || pair.includes('named'))).toBe(false);
  });
});
