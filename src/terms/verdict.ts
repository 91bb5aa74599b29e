/** The verdicts of CONTRACT section 3, from equal to unrelated. */
export const VERDICTS = [
  'identical',
  'restyled',
  'near-duplicate',
  'partial',
  'shared-passage',
  'same-form',
  'distinct',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Shares in 0..1, not rounded. */
export interface BothWays {
  readonly aInB: number;
  readonly bInA: number;
}

export interface Similarity {
  readonly score: number;
  readonly resemblance: number;
  readonly containment: BothWays;
  readonly coverage: BothWays;
}
