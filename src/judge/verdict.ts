import type { BothWays, Verdict } from '../terms/verdict.ts';
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
  const sharesMost = least(evidence.coverage) >= MOST_OF_BOTH || least(evidence.words) >= MOST_OF_BOTH;
  if (score >= threshold) return restyled ? 'style-only' : sharesMost ? 'most-of-both' : 'part-of-one';
  if (isFilledAnew(evidence)) return 'same-frame';
  return longestPassage(evidence) >= minPassage ? 'long-passage' : 'too-little';
}

/** Words of the longest passage that stands in both texts. */
export function longestPassage({ passages }: Pick<Evidence, 'passages'>): number {
  return passages.reduce((longest, { words }) => Math.max(longest, words), 0);
}

/** The smaller of two shares. */
export function least({ aInB, bInA }: BothWays): number {
  return Math.min(aInB, bInA);
}

/** Of one form both texts share so much, in words that stand in their places, and so many facts for each kept were replaced. */
interface Frame {
  readonly inPlace: number;
  /** Figures and names. */
  readonly fewest: number;
  readonly forEachKept: number;
}

/**
 * The more stands in its place, the fewer replaced facts tell a form. A long bulletin has paragraphs of its own between
 * its tables, so that less than half of it is the frame; then its figures must be others throughout.
 */
const FRAMES: readonly Frame[] = [
  { inPlace: 0.5, fewest: 1, forEachKept: 0.3 },
  { inPlace: 0.4, fewest: 4, forEachKept: 0.3 },
  { inPlace: 0.3, fewest: 4, forEachKept: 1 },
];

/** Texts of one form share so much at least; see `FRAMES`. */
export const LEAST_FRAME = Math.min(...FRAMES.map(({ inPlace }) => inPlace));

/** Share of the longer body, its longest passage aside, that a form has in common too: a lead that two stories share has not. */
const OUTSIDE_PASSAGE = 0.2;

/** Whether both texts are one form with other facts. */
function isFilledAnew(evidence: Evidence): boolean {
  const { coverage, words, rewording, figures, namesReplaced, longer } = evidence;
  const inPlace = Math.max(least(coverage), least(words), rewording.inPlace);
  const passage = longestPassage(evidence);
  if (inPlace * longer - passage < OUTSIDE_PASSAGE * (longer - passage)) return false;
  return FRAMES.some(({ inPlace: enough, fewest, forEachKept }) => {
    const replaced = figures.replaced + (forEachKept < 1 ? namesReplaced : 0);
    return inPlace >= enough && replaced >= Math.max(fewest, figures.kept * forEachKept);
  });
}
