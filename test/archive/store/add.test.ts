import { expect, test } from 'vitest';
import { createAdder } from '../../../src/archive/store/add.ts';
import { createMemoryStore } from '../../../src/archive/store/memory-store.ts';
import type { Change, NewDocument, WritableStore } from '../../../src/archive/store/store.ts';
import { adding, sampleText } from '../sample.ts';

/** Bytes of text at which what was gathered is committed. */
const STEP = 64 * 1024 * 1024;

/** A store that keeps nothing and counts what it is given; `changes` are copies. */
function counting(): { readonly store: WritableStore; readonly changes: Change[] } {
  const changes: Change[] = [];
  const commit = async (change: Change) => {
    changes.push({ ...change, hashes: change.hashes.slice() });
    const [added, replaced] = [change.add.length, change.remove?.length ?? 0];
    return { added, replaced, unchanged: 2 * added };
  };
  return { store: { ...createMemoryStore(), commit }, changes };
}

const [sample] = adding([{ path: '/a', text: sampleText(1) }]).add;

/** A document whose text is in a block of so many bytes. */
function documentOf(path: string, block: Uint8Array): NewDocument {
  return { ...(sample as NewDocument), path, packed: { block: block as never, place: 0 } };
}

test('what is gathered is committed when its texts have filled a step, and the counts of all steps are added up', async () => {
  const { store, changes } = counting();
  const adder = createAdder(store);
  const [half, other, last] = [new Uint8Array(STEP / 2), new Uint8Array(STEP / 2 - 1), new Uint8Array(1)];
  await adder.add(documentOf('/a', half), Float64Array.of(1, 2));
  await adder.add(documentOf('/b', other), Float64Array.of(3));
  expect(changes).toHaveLength(0);
  await adder.add(documentOf('/c', last), Float64Array.of(4));
  expect(changes).toHaveLength(1);
  await adder.add(documentOf('/d', last), Float64Array.of(5));
  expect(await adder.finish([7, 8])).toEqual({ added: 4, replaced: 2, unchanged: 8 });
  expect(
    changes.map(({ add, hashes, remove, more }) => [add.map(({ path }) => path), [...hashes], remove, more]),
  ).toEqual([
    [['/a', '/b', '/c'], [1, 2, 3, 4], [], true],
    [['/d'], [5], [7, 8], false],
  ]);
});

test('a block that neighbours share fills a step once', async () => {
  const { store, changes } = counting();
  const adder = createAdder(store);
  const block = new Uint8Array(STEP / 2);
  for (const path of ['/a', '/b', '/c']) await adder.add(documentOf(path, block), Float64Array.of(1));
  expect(changes).toHaveLength(0);
});

test('fingerprints are kept in order however many a document has', async () => {
  const { store, changes } = counting();
  const adder = createAdder(store);
  const sizes = [4095, 1, 1, 9000, 3];
  let next = 0;
  for (const size of sizes) {
    const hashes = Float64Array.from({ length: size }, () => next++);
    await adder.add({ ...(sample as NewDocument), packed: null }, hashes);
    hashes.fill(-1);
  }
  await adder.finish();
  expect(changes.flatMap(({ hashes }) => [...hashes])).toEqual([...Array(next).keys()]);
});

test('what is gathered is committed when its documents or its fingerprints have filled a step', async () => {
  const { store, changes } = counting();
  const adder = createAdder(store);
  const bare = { ...(sample as NewDocument), packed: null };
  const [DOCUMENTS, PRINTS] = [1 << 15, 1 << 22];
  for (let at = 1; at < DOCUMENTS; at++) await adder.add(bare, Float64Array.of(at));
  expect(changes).toHaveLength(0);
  await adder.add(bare, Float64Array.of(DOCUMENTS));
  expect(changes.map(({ add, more }) => [add.length, more])).toEqual([[DOCUMENTS, true]]);
  await adder.add(bare, new Float64Array(PRINTS - 1));
  expect(changes).toHaveLength(1);
  await adder.add(bare, Float64Array.of(1));
  expect(changes.map(({ hashes }) => hashes.length)).toEqual([DOCUMENTS, PRINTS]);
});
