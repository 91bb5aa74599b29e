import type { BothWays } from '../terms/verdict.ts';
import type { Evidence } from './evidence.ts';
import { rawScore, type ScoreParts } from './score.ts';
import type { VerdictRule } from './verdict.ts';

/** How score and verdict of one pair came about: every part, and what it was made of. docs/score.md explains them. */
export interface Why {
  /** How much of one text stands in the other, boilerplate aside. */
  readonly amount: {
    readonly value: number;
    readonly containment: BothWays;
    /** Share of the shorter text in passages of whole sentences that both have. */
    readonly sentences: number;
    /** How words were replaced one for one. */
    readonly rewording: Evidence['rewording'];
  };
  readonly figures: { readonly value: number; readonly kept: number; readonly replaced: number };
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
  };
}

/** Sets out the parts of a judgement. */
export function explainJudgement(evidence: Evidence, parts: ScoreParts, score: number, rule: VerdictRule): Why {
  const { containment, sentences, figuresKept, figuresReplaced, namesReplaced, rewording } = evidence;
  return {
    amount: { value: parts.amount, containment, sentences, rewording },
    figures: { value: parts.figures, kept: figuresKept, replaced: figuresReplaced },
    raw: rawScore(parts),
    score,
    verdict: { rule, coverage: evidence.coverage, longestPassage: evidence.longestPassage, namesReplaced },
  };
}
