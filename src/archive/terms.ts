import { termsOfChanges } from '../result/changes.ts';
import type { Match, Pair } from './results.ts';
import { isCopy } from './verify.ts';

/** The terms of `--fail-on` that a match or pair meets: its verdict and, of a copy, what differs in it. */
export function termsOfPair(pair: Match | Pair): readonly string[] {
  if (pair.verdict === null) return [];
  return isCopy(pair.verdict) ? [pair.verdict, ...termsOfChanges(pair.changes)] : [pair.verdict];
}
