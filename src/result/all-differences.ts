import type { Comparison, Difference } from './comparison.ts';

/**
 * Every difference of a result in the order of the texts, the edits inside moved passages behind the move that holds
 * them: what counts and gates count.
 */
export function allDifferences({ differences }: Pick<Comparison, 'differences'>): readonly Difference[] {
  return differences.flatMap((difference) => [difference, ...(difference.changes ?? [])]);
}
