import type { Changes } from '../result/changes.ts';
import type { Similarity, Verdict } from '../terms/verdict.ts';
import type { Passage } from './results.ts';

/** What the exact comparison says of a pair; `a` is the incoming or first text. */
export interface Verified {
  readonly verdict: Verdict;
  /** As `compare` tells it; of distinct texts the score is the most that it can be. */
  readonly similarity: Similarity;
  /** Stretches that stand in both texts, in the order of `a`. */
  readonly passages: readonly Passage[];
}

/** What the exact comparison says, and can say more of. */
export interface Compared extends Verified {
  /** What differs between the texts; worked out when it is asked for. */
  readonly changes: () => Changes;
}

/** The exact comparison as the archive uses it; every candidate goes through it before it is reported. */
export type Verify = (a: string, b: string) => Compared;

/** Whether a verdict says that one text is a copy of the other or of a part of it. */
export function isCopy(verdict: Verdict): boolean {
  return verdict === 'identical' || verdict === 'restyled' || verdict === 'near-duplicate' || verdict === 'partial';
}

/** The similarity of B to A from that of A to B. */
export function mirrored(similarity: Similarity): Similarity {
  const { containment, coverage } = similarity;
  return {
    ...similarity,
    containment: { aInB: containment.bInA, bInA: containment.aInB },
    coverage: { aInB: coverage.bInA, bInA: coverage.aInB },
  };
}
