import type { Words } from '../words/catalogue.ts';
import { shorten } from './excerpt.ts';
import type { PairInput } from './input.ts';

/** Passages that are told, the longest ones. */
const MOST_PASSAGES = 3;
/** Code units of a passage that are quoted. */
const LONGEST_OPENING = 60;

/** What texts that are no copies share, a line each, in the order of A. */
export function sharedPassages({ comparison, textA }: PairInput, words: Words): readonly string[] {
  const { verdict, passages } = comparison;
  if (passages === undefined || (verdict !== 'distinct' && verdict !== 'shared-passage')) return [];
  const longest = [...passages].sort((one, other) => other.words - one.words).slice(0, MOST_PASSAGES);
  return longest
    .sort((one, other) => one.a.start - other.a.start)
    .map(({ a, b, words: count }) => {
      const opening = shorten(textA.slice(a.start, a.end).replace(/\s+/g, ' '), LONGEST_OPENING);
      return words.facts.shared(count, a.line, b.line, opening);
    });
}
