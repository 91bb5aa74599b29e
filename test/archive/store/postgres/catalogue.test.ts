import { expect, test } from 'vitest';
import { digestOf } from '../../../../src/archive/store/postgres/catalogue.ts';

test('a name has 128 bits of its own', () => {
  const names = [
    { path: '/wire', id: null },
    { path: '/wire', id: '' },
    { path: '/wire', id: '1' },
    { path: '/wire1', id: null },
    { path: '/провод', id: null },
    { path: '/\ud800', id: null },
    { path: '/\ud801', id: null },
  ];
  const digests = names.map((name) => digestOf(name));
  expect(digests.map(({ length }) => length)).toEqual(names.map(() => 16));
  expect(new Set(digests.map((digest) => digest.toString('hex'))).size).toBe(names.length);
  expect(digestOf({ path: '/wire', id: '1' })).toEqual(digests[2]);
});
