import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openSqliteStore } from '../../../../src/archive/store/sqlite/store.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding, sampleText } from '../../sample.ts';

const samples = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => ({ path: `/${from + at}`, text: sampleText(from + at, 60) }));

async function stored() {
  return openSqliteStore(join(temporaryFolder(), 'archive.idx'), 'create');
}

test('an index that was made small is one segment, as large as one that never held what was removed', async () => {
  const store = await stored();
  for (let from = 0; from < 1200; from += 300) await store.commit(adding(samples(from, 300)));
  const documents: number[] = [];
  for await (const { document, path } of store.entries()) if (Number(path.slice(1)) >= 100) documents.push(document);
  await store.commit(adding([], documents));
  const before = await store.statistics();
  await store.compact();
  const after = await store.statistics();
  const small = await stored();
  await small.commit(adding(samples(0, 100)));
  await small.compact();
  const never = await small.statistics();
  expect(after.segments).toBe(1);
  expect([after.documents, after.postings]).toEqual([never.documents, never.postings]);
  expect(after.bytes).toBeLessThan(before.bytes ?? 0);
  // its numbers go on from those that are gone, so that pages of the catalogue may be left half empty
  expect(after.bytes).toBeLessThanOrEqual(1.2 * (never.bytes ?? 0));
  await Promise.all([store.close(), small.close()]);
});
