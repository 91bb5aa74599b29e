import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../../src/archive/store/memory-store.ts';
import { rootedStore } from '../../../src/archive/store/rooted.ts';
import type { Store } from '../../../src/archive/store/store.ts';
import { adding, sampleText } from '../sample.ts';

async function pathsOf(store: Store): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path } of store.entries()) paths.push(path);
  return paths;
}

describe('a store with a root', () => {
  test('keeps what lies below it relative, and shows it wherever the root is now', async () => {
    const inside = createMemoryStore();
    const here = rootedStore(inside, '/mnt/a');
    await here.commit(
      adding(['/mnt/a/2026/x.txt', '/mnt/ab.txt', '-'].map((path, at) => ({ path, text: sampleText(at) }))),
    );
    expect(await pathsOf(inside)).toEqual(['./2026/x.txt', '/mnt/ab.txt', '-']);
    expect(await pathsOf(here)).toEqual(['/mnt/a/2026/x.txt', '/mnt/ab.txt', '-']);
    const there = rootedStore(inside, '/srv/b');
    expect(await pathsOf(there)).toEqual(['/srv/b/2026/x.txt', '/mnt/ab.txt', '-']);
    expect(await there.find([{ path: '/srv/b/2026/x.txt', id: null }])).toEqual([0]);
    expect(await there.find([{ path: '/mnt/a/2026/x.txt', id: null }])).toEqual([undefined]);
  });
});
