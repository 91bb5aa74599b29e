import { describe, expect, test } from 'vitest';
import { type Archive, type CheckOptions, checkDocument } from '../../src/archive/check.ts';
import { createCandidateSearch } from '../../src/archive/search/candidates.ts';
import { createFewTexts } from '../../src/archive/search/few-texts.ts';
import { createMemoryStore } from '../../src/archive/store/memory-store.ts';
import { plainVerify } from './plain-verify.ts';
import { adding, type Sample, sampleText } from './sample.ts';

const OPTIONS: CheckOptions = { minPassage: 20, cap: 10_000, excludeSelf: false };

async function archiveOf(samples: readonly Sample[], keepText = true): Promise<Archive> {
  const store = createMemoryStore();
  await store.commit(adding(samples, [], keepText));
  const read = async () => undefined;
  return { store, read, verify: plainVerify, search: createCandidateSearch(), few: createFewTexts(store, read) };
}

const incoming = (text: string, path = '/incoming') => ({ path, id: null, text });

describe('check', () => {
  test('a text that was never run has no match', async () => {
    const archive = await archiveOf([{ path: '/a', text: sampleText(1) }]);
    expect(await checkDocument(incoming(sampleText(2)), archive, OPTIONS)).toEqual({
      path: '/incoming',
      id: null,
      verdict: 'distinct',
      matches: [],
      limits: { exact: true },
    });
  });

  test('matches stand best first, and the verdict is that of the best', async () => {
    const text = sampleText(1, 100).split(' ');
    const archive = await archiveOf([
      { path: '/part', text: `${text.slice(0, 30).join(' ')} ${sampleText(7, 150)}` },
      { path: '/same', text: text.join(' ') },
      { path: '/edited', text: text.with(50, 'иное').join(' ') },
    ]);
    const { verdict, matches } = await checkDocument(incoming(text.join(' ')), archive, OPTIONS);
    expect(verdict).toBe('identical');
    expect(matches.map(({ path }) => path)).toEqual(['/same', '/edited', '/part']);
    expect(matches[2]).toMatchObject({ verdict: 'shared-passage', passages: [{ words: 30 }] });
  });

  test('the longer of two shared passages stands first', async () => {
    const text = sampleText(1, 100).split(' ');
    const archive = await archiveOf([
      { path: '/a', text: `${text.slice(0, 25).join(' ')} ${sampleText(7, 150)}` },
      { path: '/b', text: `${text.slice(50, 90).join(' ')} ${sampleText(8, 150)}` },
      { path: '/c', text: `${text.slice(25, 50).join(' ')} ${sampleText(9, 150)}` },
    ]);
    const { matches } = await checkDocument(incoming(text.join(' ')), archive, OPTIONS);
    expect(matches.map(({ path, verdict }) => `${path} ${verdict}`)).toEqual([
      '/b shared-passage',
      '/a shared-passage',
      '/c shared-passage',
    ]);
  });

  test('names what of it very many texts have, which links nothing', async () => {
    const standing = sampleText(500, 30);
    const samples = Array.from({ length: 60 }, (_, at) => ({
      path: `/${at}`,
      text: `${sampleText(at, 90)}\n${standing}`,
    }));
    const text = `${sampleText(900, 40)}\n${standing}`;
    const {
      matches,
      boilerplate = [],
      limits,
    } = await checkDocument(incoming(text), await archiveOf(samples), OPTIONS);
    expect(matches).toEqual([]);
    expect(boilerplate).toMatchObject([{ line: 2, endLine: 2 }]);
    const [{ start, end, words } = { start: 0, end: 0, words: 0 }] = boilerplate;
    expect(standing).toContain(text.slice(start, end));
    expect(words).toBeGreaterThanOrEqual(20);
    expect(limits).toMatchObject({ exact: false, bounds: [{ kind: 'common-passages', left: 1, cap: 50 }] });
  });

  test('of two copies of a part the one stands first whose part fewer texts have', async () => {
    const [story, furniture] = [sampleText(1, 60), sampleText(2, 60)];
    const archive = await archiveOf([
      { path: '/a', text: `${furniture} ${sampleText(3, 60)}` },
      { path: '/b', text: `${furniture} ${sampleText(4, 60)}` },
      { path: '/c', text: `${story} ${sampleText(5, 60)}` },
    ]);
    const { matches } = await checkDocument(incoming(`${story} ${furniture}`), archive, OPTIONS);
    expect(matches.map(({ path }) => path)).toEqual(['/c', '/a', '/b']);
  });

  test('more matches than the limit are counted', async () => {
    const archive = await archiveOf(Array.from({ length: 5 }, (_, at) => ({ path: `/${at}`, text: sampleText(1) })));
    const found = await checkDocument(incoming(sampleText(1)), archive, { ...OPTIONS, limit: 2 });
    expect(found.matches.map(({ path }) => path)).toEqual(['/0', '/1']);
    expect(found.more).toBe(3);
  });

  test('a text finds itself unless it is told not to', async () => {
    const archive = await archiveOf([{ path: '/a', text: sampleText(1) }]);
    expect((await checkDocument(incoming(sampleText(1), '/a'), archive, OPTIONS)).verdict).toBe('identical');
    const alone = await checkDocument(incoming(sampleText(1), '/a'), archive, { ...OPTIONS, excludeSelf: true });
    expect(alone.verdict).toBe('distinct');
  });

  test('older texts are left out, undated ones are not', async () => {
    const archive = await archiveOf([
      { path: '/old', text: sampleText(1), date: '2025-12-31' },
      { path: '/new', text: sampleText(1), date: '2026-01-01' },
      { path: '/undated', text: sampleText(1) },
    ]);
    const { matches } = await checkDocument(incoming(sampleText(1)), archive, {
      ...OPTIONS,
      dates: { since: '2026-01-01' },
    });
    expect(matches.map(({ path }) => path)).toEqual(['/new', '/undated']);
  });

  test('a candidate whose text is gone is listed unverified, last, and is no verdict', async () => {
    const archive = await archiveOf([{ path: '/gone', text: sampleText(1) }], false);
    const found = await checkDocument(incoming(sampleText(1)), archive, OPTIONS);
    expect(found).toMatchObject({
      verdict: 'distinct',
      matches: [{ path: '/gone', verdict: null, similarity: null, verified: false, passages: [] }],
    });
    const back = await checkDocument(incoming(sampleText(1)), { ...archive, read: async () => sampleText(1) }, OPTIONS);
    expect(back.verdict).toBe('identical');
  });

  test('a story stitched from three releases is told with what each of them brings', async () => {
    const archive = await archiveOf([1, 2, 3, 4].map((seed) => ({ path: `/${seed}`, text: sampleText(seed, 150) })));
    const pick = (seed: number, from: number, to: number) => sampleText(seed, 150).split(' ').slice(from, to).join(' ');
    const stitched = [pick(1, 0, 60), pick(2, 40, 90), pick(3, 100, 140), sampleText(99, 10)].join('\n');
    const { joint } = await checkDocument(incoming(stitched), archive, OPTIONS);
    expect(joint?.sources.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
    expect(joint?.coverage).toBeCloseTo(150 / 160, 10);
    expect(joint?.sources[2]).toMatchObject({ adds: 40 / 160, passages: [{ words: 40 }] });
    expect((await checkDocument(incoming(sampleText(1, 150)), archive, OPTIONS)).joint).toBeUndefined();
  });

  test('what the boilerplate file holds is no match', async () => {
    const standing = sampleText(5, 30);
    const archive = await archiveOf([{ path: '/a', text: `${standing} ${sampleText(1, 100)}` }]);
    const text = `${standing} ${sampleText(2, 100)}`;
    expect((await checkDocument(incoming(text), archive, OPTIONS)).verdict).toBe('shared-passage');
    const { fingerprintsOf } = await import('../../src/similarity/fingerprint.ts');
    const boilerplate = new Set(fingerprintsOf(standing, { shingle: 4, window: 1 }).hash);
    expect((await checkDocument(incoming(text), archive, { ...OPTIONS, boilerplate })).verdict).toBe('distinct');
  });

  test('the cap is told', async () => {
    const archive = await archiveOf(Array.from({ length: 5 }, (_, at) => ({ path: `/${at}`, text: sampleText(1) })));
    const { limits } = await checkDocument(incoming(sampleText(1)), archive, { ...OPTIONS, cap: 3 });
    expect(limits).toMatchObject({ exact: false, reason: expect.stringMatching(/stand in more than 3 texts/) });
  });
});
