import { describe, expect, test } from 'vitest';
import { shortPair } from '../../../src/report/told/document-names.ts';

describe('names of two texts', () => {
  test.each([
    ['/news/old/a.txt', '/news/new/b.txt', 'old/a.txt', 'new/b.txt'],
    ['old/a.txt', 'old/b.txt', 'a.txt', 'b.txt'],
    ['/tmp/a.txt', 'old/b.txt', '/tmp/a.txt', 'old/b.txt'],
    ['old/a.txt', '/tmp/b.txt', 'old/a.txt', '/tmp/b.txt'],
    ['/a.txt', 'b.txt', '/a.txt', 'b.txt'],
    ['a.txt', '-', 'a.txt', '-'],
  ])('%s and %s lose the folder that both share', (a, b, shortA, shortB) => {
    expect(shortPair(a, b)).toEqual([shortA, shortB]);
  });
});
