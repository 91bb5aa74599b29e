import { expect, test } from 'vitest';
import type { Match } from '../../src/archive/results.ts';
import { termsOfPair } from '../../src/archive/terms.ts';
import { NO_CHANGES } from '../../src/result/changes.ts';

test('a match meets the term of its verdict, and what could not be compared meets none', () => {
  const match = (verdict: Match['verdict']) =>
    ({ path: '/a', id: null, verdict, changes: NO_CHANGES }) as unknown as Match;
  expect(termsOfPair(match(null))).toEqual([]);
  expect(termsOfPair(match('shared-passage'))).toEqual(['shared-passage']);
  expect(termsOfPair(match('partial'))).toEqual(['partial']);
});
