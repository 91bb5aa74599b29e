import type { BothWays } from '../terms/verdict.ts';
import type { Evidence } from './evidence.ts';
import { rawScore, type ScoreParts } from './score.ts';
import type { VerdictRule } from './verdict.ts';

/** How score and verdict of one pair came about: every part, and what it was made of. docs/score.md explains them. */
export interface Why {
  /** How much of one text stands in the other, boilerplate aside. */
  readonly amount: {
    readonly value: number;
    /** Words of the longer body. */
    readonly longer: number;
    readonly containment: BothWays;
    /** Words that the other text has, wherever they stand; only of short texts. */
    readonly words: BothWays;
    /** Share of the shorter text in passages of whole sentences that both have. */
    readonly sentences: number;
    /** Share of the longer text in whole sentences that stand in both. */
    readonly unchanged: number;
    /** How much stands in passages, and how it is spread. */
    readonly reuse: Evidence['reuse'];
    /** How words were replaced one for one. */
    readonly rewording: Evidence['rewording'];
  };
  readonly figures: { readonly value: number } & Evidence['figures'];
  /** The product of both values. */
  readonly raw: number;
  /** What the score is where raw would say otherwise: equal and restyled texts score 1. */
  readonly score: number;
  readonly verdict: {
    readonly rule: VerdictRule;
    /** Linked words of each text, boilerplate aside. */
    readonly coverage: BothWays;
    readonly longestPassage: number;
    readonly namesReplaced: number;
    readonly namesSwapped: number;
  };
}

/** Sets out the parts of a judgement. */
export function explainJudgement(evidence: Evidence, parts: ScoreParts, score: number, rule: VerdictRule): Why {
  const { longer, containment, words, sentences, unchanged, reuse, rewording, figures, coverage } = evidence;
  const { namesReplaced, namesSwapped } = evidence;
  const longestPassage = evidence.passages.reduce((longest, passage) => Math.max(longest, passage.words), 0);
  return {
    amount: { value: parts.amount, longer, containment, words, sentences, unchanged, reuse, rewording },
    figures: { value: parts.figures, ...figures },
    raw: rawScore(parts),
    score,
    verdict: { rule, coverage, longestPassage, namesReplaced, namesSwapped },
  };
}
