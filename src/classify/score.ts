import type { Evidence } from './evidence.ts';

/** The parts of a score, each in 0..1; their product is the raw score. docs/score.md gives the reasons. */
export interface ScoreParts {
  /** How much of one text stands in the other, boilerplate aside. */
  readonly amount: number;
  /** What is left of that when figures stand in the place of others. */
  readonly figures: number;
}

/** What the score is made from. */
export type ScoreEvidence = Pick<
  Evidence,
  'containment' | 'coverage' | 'sentences' | 'figuresKept' | 'figuresReplaced' | 'repeated'
>;

/**
 * A word in a whole sentence that both texts have is worth more than one in a scattered run of three: with this
 * worth somewhat more than a third of a text makes an excerpt.
 */
const SENTENCE_WORTH = 1.55;
/** So far and no further do sentences lift a pair: just above the line, so that replaced figures still count. */
const SENTENCES_AT_MOST = 0.6;
/**
 * Where words were replaced all over a text, every third one leaves a third of its shingles and two thirds of its
 * words. The words of both texts then tell how much is shared, unless the same word was replaced by the same one again
 * and again or most figures are other ones: a form is filled so.
 */
const REWORDED_WORTH = 1.2;
const REPEATED = 0.2;
const FIGURES_LOST = 0.45;
/** Three quarters of what is shared rest on its figures: they tell a form that was filled anew from a copy. */
const FIGURES_WEIGHT = 0.75;
/** The raw score that separates copies from the rest on the labelled sets; it is laid on 0.5. */
const COPY = 0.54;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

/** The parts of the score of two texts that differ in more than style. */
export function scoreParts(evidence: ScoreEvidence): ScoreParts {
  const { containment, coverage, sentences, figuresKept, figuresReplaced, repeated } = evidence;
  const scattered = Math.max(containment.aInB, containment.bInA);
  // One figure more on the side of what is kept: a single figure is weak evidence.
  const lost = figuresReplaced / (figuresKept + figuresReplaced + 1);
  return {
    amount: Math.max(
      scattered,
      Math.min(SENTENCES_AT_MOST, sentences * SENTENCE_WORTH),
      lost <= FIGURES_LOST && repeated <= REPEATED
        ? Math.min(1, REWORDED_WORTH * Math.min(coverage.aInB, coverage.bInA))
        : 0,
    ),
    figures: 1 - FIGURES_WEIGHT * lost,
  };
}

/** The product of the parts. */
export function rawScore({ amount, figures }: ScoreParts): number {
  return amount * figures;
}

/** The score from its parts: their product, stretched on both sides of the line between copies and the rest. */
export function scoreOf(parts: ScoreParts): number {
  const raw = rawScore(parts);
  return Math.min(MOST, raw < COPY ? (raw / COPY) * 0.5 : 0.5 + ((raw - COPY) / (1 - COPY)) * 0.5);
}
