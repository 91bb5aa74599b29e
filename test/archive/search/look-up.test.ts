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
