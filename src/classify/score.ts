import type { Evidence } from './evidence.ts';

/** The parts of a score, each in 0..1; their product is the raw score. */
export interface ScoreParts {
  /** How much of one text stands in the other. */
  readonly amount: number;
  /** How much of that survives the figures that were replaced. */
  readonly figures: number;
  /** How much of that survives the other words that were replaced. */
  readonly frame: number;
}

/** A part that can be left out, to see what it brings. */
export type ScorePart = 'sentences' | 'figures' | 'frame';

/**
 * A word in a whole sentence that both texts have is worth more than one in a scattered run of three: with this
 * worth a third of a text makes an excerpt.
 */
const SENTENCE_WORTH = 1.65;
/** So far and no further do sentences lift a pair: just above the line, so that changed figures still speak. */
const SENTENCES_AT_MOST = 0.62;
/** Seven tenths of what is shared rest on its figures: they tell a form that was filled anew from a copy. */
const FIGURES_WEIGHT = 0.7;
/** Replacements for each shared word, times this, are taken off: one in fifteen words costs a tenth. */
const FRAME_WEIGHT = 1.5;
/** The frame takes off the half at most: a text that was rewritten word by word is still that text. */
const FRAME_AT_LEAST = 0.5;
/** The raw score that separates copies from the rest on the labelled sets; it is laid on 0.5. */
const COPY = 0.56;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

/** The parts of the score of two texts that differ in more than style. */
export function scoreParts(evidence: Evidence, without?: ScorePart): ScoreParts {
  const { containment, sentences, figuresKept, figuresReplaced, replacements, shared } = evidence;
  const scattered = Math.max(containment.aInB, containment.bInA);
  const inSentences = Math.min(SENTENCES_AT_MOST, sentences * SENTENCE_WORTH);
  // One figure more on either side: a single figure is weak evidence.
  const lost = figuresReplaced / (figuresKept + figuresReplaced + 1);
  const filled = (FRAME_WEIGHT * replacements) / (shared + 1);
  return {
    amount: without === 'sentences' ? scattered : Math.max(scattered, inSentences),
    figures: without === 'figures' ? 1 : 1 - FIGURES_WEIGHT * lost,
    frame: without === 'frame' ? 1 : Math.max(FRAME_AT_LEAST, 1 - filled),
  };
}

/** The score from its parts: their product, stretched on both sides of the line between copies and the rest. */
export function scoreOf({ amount, figures, frame }: ScoreParts): number {
  const raw = amount * figures * frame;
  return Math.min(MOST, raw < COPY ? (raw / COPY) * 0.5 : 0.5 + ((raw - COPY) / (1 - COPY)) * 0.5);
}
