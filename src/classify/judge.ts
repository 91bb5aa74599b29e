import { UNLINKED } from '../align/alignment.ts';
import type { ShingleSimilarity } from '../similarity/shingles.ts';
import { SEVERITY_OF } from './category.ts';
import type { BothWays, Similarity, Verdict } from './comparison.ts';
import type { Context, Side } from './context.ts';
import type { Finding } from './finding.ts';
import type { Settings } from './settings.ts';

/** Share of the words of each text that the alignment finds in the other one, moves included. */
export function coverageOf({ a, b, alignment }: Context): BothWays {
  let linked = 0;
  for (const link of alignment.links) if (link !== UNLINKED) linked++;
  for (const move of alignment.moves) for (const link of move.links) if (link !== UNLINKED) linked++;
  const empty = a.document.words.count === 0 && b.document.words.count === 0 ? 1 : 0;
  const share = (side: Side): number => (side.document.words.count === 0 ? empty : linked / side.document.words.count);
  return { aInB: share(a), bInA: share(b) };
}

/** The similarity of a pair and its verdict. */
export interface Judgement {
  readonly similarity: Similarity;
  readonly verdict: Verdict;
}

/** Says how alike the texts are and what they are to each other. */
export function judge(
  context: Context,
  shingle: ShingleSimilarity,
  findings: readonly Finding[],
  settings: Settings,
): Judgement {
  const coverage = coverageOf(context);
  const cosmetic = findings.every(
    ({ category }) =>
      settings.ignore.has(category) || (SEVERITY_OF[category] === 'cosmetic' && !settings.keep.has(category as never)),
  );
  const least = Math.min(coverage.aInB, coverage.bInA);
  const most = Math.max(coverage.aInB, coverage.bInA);
  const equal = context.a.document.text === context.b.document.text;
  const score = equal || (cosmetic && most > 0) ? 1 : Math.min(0.9999, most / 0.6);
  const similarity = {
    score,
    resemblance: shingle.resemblance,
    containment: { aInB: shingle.aInB, bInA: shingle.bInA },
    coverage,
  };
  return {
    similarity,
    verdict: equal
      ? 'identical'
      : score < settings.threshold
        ? 'distinct'
        : cosmetic
          ? 'restyled'
          : least >= 0.5
            ? 'near-duplicate'
            : 'partial',
  };
}
