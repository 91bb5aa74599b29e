import type { Member } from '../results.ts';

/** By what the text is chosen that stands for its group. */
export const REPRESENTATIVES = ['oldest', 'longest', 'first'] as const;
export type RepresentativeRule = (typeof REPRESENTATIVES)[number];

/** A member with what it is chosen by. */
interface Candidate {
  readonly member: Pick<Member, 'date' | 'original'>;
  readonly words: number;
}

/**
 * Place of the text that stands for its group. Members come in the order of their names. Of equals the probable original
 * goes before the others; a text without a date counts as younger than any with one.
 */
export function representativeOf(candidates: readonly Candidate[], rule: RepresentativeRule): number {
  let best = 0;
  for (const [place, candidate] of candidates.entries()) {
    const before = candidates[best];
    if (before === undefined) continue;
    const order = compared(candidate, before, rule);
    const isOriginal = candidate.member.original === true;
    if (order < 0 || (order === 0 && rule !== 'first' && isOriginal)) best = place;
  }
  return best;
}

/** Below 0 where the first is to be chosen. */
function compared(one: Candidate, other: Candidate, rule: RepresentativeRule): number {
  switch (rule) {
    case 'first':
      return 0;
    case 'longest':
      return other.words - one.words;
    case 'oldest': {
      const [first, second] = [one.member.date, other.member.date];
      if (first === second) return 0;
      return first !== undefined && (second === undefined || first < second) ? -1 : 1;
    }
  }
}
