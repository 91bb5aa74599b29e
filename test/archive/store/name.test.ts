import { describe, expect, test } from 'vitest';
import { compareNames, keyOfName, nameHash } from '../../../src/archive/store/name.ts';

describe('the hash of a name', () => {
  test('is the one that archives on disk were written with', () => {
    expect([
      nameHash({ path: '', id: null }),
      nameHash({ path: '/desk/a.txt', id: null }),
      nameHash({ path: '/desk/a.jsonl', id: '17' }),
    ]).toEqual([4542716992028672, 3235244475142496, 3516013096235523]);
  });

  test('is a whole number of 53 bits, and another one for another path, id and place of the border', () => {
    const names = [
      { path: '/a', id: null },
      { path: '/a', id: '' },
      { path: '/a', id: 'b' },
      { path: '/ab', id: null },
      { path: '/', id: 'ab' },
      { path: 'a/', id: null },
    ];
    const hashes = names.map(nameHash);
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(names.length);
    expect(new Set(names.map(keyOfName)).size).toBe(names.length);
  });
});

test('names stand by their path, then by their id', () => {
  const sorted = [
    { path: '/a', id: null },
    { path: '/a', id: '1' },
    { path: '/a', id: '10' },
    { path: '/a', id: '2' },
    { path: '/a/b', id: null },
    { path: '/b', id: '0' },
  ];
  expect(sorted.toReversed().sort(compareNames)).toEqual(sorted);
  expect(compareNames({ path: '/a', id: null }, { path: '/a', id: '' })).toBe(0);
});
