import { expect, test } from 'vitest';
import { createCandidateSearch } from '../../../src/archive/search/candidates.ts';
import { lookUp } from '../../../src/archive/search/look-up.ts';
import { createMemoryStore } from '../../../src/archive/store/memory-store.ts';
import type { Store } from '../../../src/archive/store/store.ts';
import { fingerprintsOf } from '../../../src/similarity/fingerprint.ts';
import { adding, sampleText } from '../sample.ts';

const CAP = 100;

test('documents that a store names after they were removed count for nothing', async () => {
  const text = sampleText(1);
  const store = createMemoryStore();
  await store.commit(adding(Array.from({ length: 9 }, (_, at) => ({ path: `/${at}`, text }))));
  // A server that removes lazily: its postings still name all nine, its catalogue one.
  const lazy: Store = {
    ...store,
    traits: async (documents) => store.traits([...documents].filter((document) => document === 4)),
  };
  const prints = fingerprintsOf(text);
  const found = await lookUp(prints, lazy, createCandidateSearch(), CAP);
  expect(found.plausible.map(({ document }) => document)).toEqual([4]);
  expect([...found.spread]).toEqual(Array.from(prints.hash, () => 1));
});

test('a release that was republished three hundred times is found in each of them', async () => {
  const text = sampleText(1);
  const store = createMemoryStore();
  await store.commit(adding(Array.from({ length: 300 }, (_, at) => ({ path: `/${at}`, text }))));
  const { plausible } = await lookUp(fingerprintsOf(text), store, createCandidateSearch(), 1000);
  expect(plausible).toHaveLength(300);
});

test('the likeliest stand first: by what tells, then by all that is shared, then by their numbers', async () => {
  const text = sampleText(1, 200).split(' ');
  const part = (from: number, to: number) => text.slice(from, to).join(' ');
  // As they come the first of all comes last: it has words that the others lack.
  const samples = [
    part(100, 140),
    ...Array.from({ length: 30 }, (_, at) => part(0, 30 + at)),
    // The beginning, which many have, is shared and tells nothing.
    `${part(0, 12)} ${part(100, 140)}`,
  ];
  const store = createMemoryStore();
  await store.commit(adding(samples.map((own, at) => ({ path: `/${at}`, text: own }))));
  const prints = fingerprintsOf(text.join(' '));
  const { plausible, candidates } = await lookUp(prints, store, createCandidateSearch(), CAP);
  expect(plausible).toHaveLength(samples.length);
  expect(candidates[0]?.document).not.toBe(0);
  expect(plausible.map(({ document }) => document).indexOf(31)).toBeLessThan(plausible.length - 1);
  const ranks = plausible.map(({ telling, shared, document }) => [999 - telling, 999 - shared, 100 + document].join());
  expect(ranks).toEqual([...ranks].sort());
  expect(new Set(plausible.map(({ telling }) => telling)).size).toBeLessThan(plausible.length - 3);
});

test('what very many texts have is looked at in some of them', async () => {
  const standing = sampleText(1, 30);
  const store = createMemoryStore();
  const samples = Array.from({ length: 300 }, (_, at) => `${standing} ${sampleText(at + 2, 60)}`);
  await store.commit(adding(samples.map((own, at) => ({ path: `/${at}`, text: own }))));
  const own = fingerprintsOf(`${standing} ${sampleText(900, 90)}`);
  expect((await lookUp(own, store, createCandidateSearch(), 290)).cut).toBe(0);
});

test('a fingerprint that comes twice in a text is looked up, and left out, once', async () => {
  const line = sampleText(1, 12);
  const store = createMemoryStore();
  await store.commit(adding(Array.from({ length: 6 }, (_, at) => ({ path: `/${at}`, text: line }))));
  const twice = fingerprintsOf(`${line} ${sampleText(2, 30)} ${line}`);
  const { cut, spread } = await lookUp(twice, store, createCandidateSearch(), 3);
  const shared = new Set([...twice.hash].filter((_, print) => spread[print] === 0));
  expect(cut).toBe(shared.size);
  expect(cut).toBeGreaterThan(1);
});
