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
  'containment' | 'sentences' | 'figuresKept' | 'figuresReplaced' | 'rewording'
>;

/**
 * A word in a whole sentence that both texts have is worth more than one in a scattered run of three: with this
 * worth a third of a text and a little more makes an excerpt.
 */
const SENTENCE_WORTH = 1.6;
/** So far and no further do sentences lift a pair: just above the line, so that replaced figures still count. */
const SENTENCES_AT_MOST = 0.6;
/** Rewording begins where one ordinary word in twenty was replaced; with less, shingles tell how much is shared. */
const LEAST_REWORDED = 0.05;
/** Few figures stray from the rate of the words by chance: so many times as many replaced ones are still alike. */
const STRAYING = 1.5;
/** Three quarters of what is shared rest on its figures: they tell a form that was filled anew from a copy. */
const FIGURES_WEIGHT = 0.75;
/** The raw score that separates copies from the rest on the labelled sets; it is laid on 0.5. */
const COPY = 0.54;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

/** The parts of the score of two texts that differ in more than style. */
export function scoreParts({
  containment,
  sentences,
  figuresKept,
  figuresReplaced,
  rewording,
}: ScoreEvidence): ScoreParts {
  const { inPlace, factsKept, factsReplaced } = rewording;
  const rate = rewordedRate(rewording);
  return {
    amount: Math.max(
      containment.aInB,
      containment.bInA,
      Math.min(SENTENCES_AT_MOST, sentences * SENTENCE_WORTH),
      // Where every third word was replaced, a third of the shingles is left, and all words stand in their places.
      rate === 0 ? 0 : inPlace * (1 - shareLost(factsKept, factsReplaced, rate)),
    ),
    figures: 1 - FIGURES_WEIGHT * shareLost(figuresKept, figuresReplaced, rate),
  };
}

/** At what rate words were replaced all over the text; 0 where the text was not reworded. */
function rewordedRate({ rate }: ScoreEvidence['rewording']): number {
  return rate < LEAST_REWORDED ? 0 : rate;
}

/** The share of figures that were replaced, beyond what rewording replaces. */
function shareLost(kept: number, replaced: number, rate: number): number {
  const all = kept + replaced;
  // One figure more on the side of what is kept: a single figure is weak evidence.
  return Math.max(0, replaced - STRAYING * rate * all) / (all + 1);
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
