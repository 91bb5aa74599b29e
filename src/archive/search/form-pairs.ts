import { type CandidatePair, candidatePairs, type JoinOptions } from './candidate-pairs.ts';
import { type Collection, createPrintsBuilder } from './collection.ts';

/** A figure as the words of a text are read: digits with what joins them. */
const FIGURE = /\p{Nd}+(?:[.,:–—-]\p{Nd}+)*/gu;

/**
 * Pairs that may be one form with other figures, by fingerprints in which every figure counts as the same: where one
 * stands in every third word no run of the words themselves is shared. Every text is read.
 */
export function formPairs(collection: Collection, options: JoinOptions): readonly CandidatePair[] {
  const builder = createPrintsBuilder();
  for (let document = 0; document < collection.count; document++)
    builder.add((collection.text(document) ?? '').replace(FIGURE, '0'));
  return candidatePairs(builder.finish(), { ...options, sameForm: true }).pairs;
}

/** All pairs of both lists, each once, by `a`, then `b`. */
export function bothPairs(some: readonly CandidatePair[], others: readonly CandidatePair[]): readonly CandidatePair[] {
  const known = new Set(some.map(keyOf));
  const all = [...some, ...others.filter((pair) => !known.has(keyOf(pair)))];
  return all.sort((one, other) => one.a - other.a || one.b - other.b);
}

function keyOf({ a, b }: CandidatePair): string {
  return `${a} ${b}`;
}
