import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isServerAddress,
  namedIndex,
  placeOf,
  shownIndex,
  withoutSecrets,
} from '../../../src/archive/store/address.ts';

describe('the address of an index', () => {
  test.each([
    [
      'postgres://desk:s3cret@db.example:5433/news?schema=wire&sslmode=require',
      'desk@db.example:5433/news?schema=wire',
    ],
    ['postgresql://db.example/news', 'db.example/news'],
    ['postgres://desk@/news?host=/run/postgresql&password=s3cret', 'desk@/news'],
    ['POSTGRES://desk:s3@cret@db.example/news', 'desk@db.example/news'],
    ['postgres://desk:s3/c?r#et@db.example/news', 'desk@db.example/news'],
    ['postgres://desk:s3cret/news', 'desk/news'],
    ['postgres://desk:5432s3cret/news', 'desk/news'],
    ['postgres://', ''],
  ])('%s is told without its secrets', (address, told) => {
    expect(isServerAddress(address)).toBe(true);
    expect(shownIndex(address).replace(/^postgres(ql)?:\/\//i, '')).toBe(told);
    expect(namedIndex(address)).toBe(shownIndex(address));
    expect(placeOf(address)).toBe(address);
  });

  test('never holds the password, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (noise) => {
        const shown = shownIndex(`postgres://desk:<${noise}>s3cret@db.example/news`);
        expect(shown).toBe('postgres://desk@db.example/news');
      }),
    );
  });

  test('is told without its secrets where it was taken for the name of a file', () => {
    expect(withoutSecrets('postgres://desk:s3/c:r@et@db/news: no such file')).toBe(
      'postgres://desk@db/news: no such file',
    );
    expect(withoutSecrets('/a/postgres:/desk:s3cret@db/news')).toBe('/a/postgres:/desk@db/news');
    expect(withoutSecrets('a.txt: at 12:30 @ home')).toBe('a.txt: at 12:30 @ home');
  });

  test('is a path when it is nothing else', () => {
    expect(isServerAddress('archive.idx')).toBe(false);
    expect(shownIndex('archive.idx')).toBe(resolve('archive.idx'));
    expect(namedIndex('archive.idx')).toBe('archive.idx');
    expect(placeOf('archive.idx')).toBe(resolve('archive.idx'));
  });
});
