import type { Verdict } from '../terms/verdict.ts';
import type { Evidence } from './evidence.ts';

/** Which rule gave a verdict, first match wins. */
export type VerdictRule =
  | 'equal-texts'
  | 'style-only'
  | 'most-of-both'
  | 'part-of-one'
  | 'same-frame'
  | 'long-passage'
  | 'too-little';

/** What the rules ask; the threshold and the passage length are those of the settings. */
export interface Grounds {
  readonly equal: boolean;
  readonly restyled: boolean;
  readonly score: number;
  readonly threshold: number;
  readonly minPassage: number;
}

/** Where both texts share this much, they are one text in two versions, or one form filled twice. */
const MOST_OF_BOTH = 0.5;

const VERDICT_OF: Readonly<Record<VerdictRule, Verdict>> = {
  'equal-texts': 'identical',
  'style-only': 'restyled',
  'most-of-both': 'near-duplicate',
  'part-of-one': 'partial',
  'same-frame': 'same-form',
  'long-passage': 'shared-passage',
  'too-little': 'distinct',
};

/** The verdict that a rule gives. */
export function verdictOf(rule: VerdictRule): Verdict {
  return VERDICT_OF[rule];
}

/** The rule that decides. A pair is a copy exactly when its score reaches the threshold. */
export function decide(evidence: Evidence, { equal, restyled, score, threshold, minPassage }: Grounds): VerdictRule {
  if (equal) return 'equal-texts';
  const sharesMost = Math.min(evidence.coverage.aInB, evidence.coverage.bInA) >= MOST_OF_BOTH;
  if (score >= threshold) return restyled ? 'style-only' : sharesMost ? 'most-of-both' : 'part-of-one';
  if (sharesMost && isFilledAnew(evidence)) return 'same-frame';
  return evidence.longestPassage >= minPassage ? 'long-passage' : 'too-little';
}

/** As many figures and names were replaced as figures were kept, or more. */
function isFilledAnew({ figuresReplaced, namesReplaced, figuresKept }: Evidence): boolean {
  return figuresReplaced + namesReplaced >= Math.max(1, figuresKept);
}
