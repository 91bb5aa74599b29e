import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { isCapital } from '../text/character.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';

/**
 * How the words of a body were replaced where they were replaced one for one. Who rewords a text all over replaces
 * ordinary words as often as figures and names; who fills a form anew replaces figures and names and leaves the rest.
 */
export interface Rewording {
  /** Share of the ordinary words in shared places that stand in the place of another one. */
  readonly rate: number;
  /** Share of the longer body that stands in its place word for word, the replaced ones included. */
  readonly inPlace: number;
  /** Figures and names that are linked. */
  readonly factsKept: number;
  /** Figures and names that stand in the place of other ones. */
  readonly factsReplaced: number;
}

/** Which words answer each other, and 1 for those that count: no boilerplate. */
interface Linked {
  readonly a: Side;
  readonly b: Side;
  readonly links: Int32Array;
  readonly bodyA: Uint8Array;
  readonly bodyB: Uint8Array;
}

/**
 * Words replaced in a row, as many by as many. Where three in ten are replaced at random, one run in a hundred is
 * longer; longer runs of equal length are other content.
 */
const LONGEST_RUN = 4;
/** Ordinary words that are taken to be left as they were: a word or two replaced in a short text is weak evidence. */
const DOUBT = 5;

/** Counts what was replaced one for one; `longer` is how many words the longer body has. */
export function measureRewording({ a, b, links, bodyA, bodyB }: Linked, longer: number): Rewording {
  let [ordinaryKept, ordinaryReplaced, factsKept, factsReplaced, inPlace] = [0, 0, 0, 0, 0];
  let lastWord = -1;
  let lastLink = -1;
  for (let word = 0; word < links.length; word++) {
    const link = links[word] as number;
    if (link === UNLINKED || bodyA[word] === 0) continue;
    inPlace++;
    if (isFact(a, word)) factsKept++;
    else ordinaryKept++;
    const run = word - lastWord - 1;
    const isOneForOne = lastWord >= 0 && run <= LONGEST_RUN && run === link - lastLink - 1;
    for (let step = 1; isOneForOne && step <= run; step++) {
      const own = lastWord + step;
      const other = lastLink + step;
      if (bodyA[own] === 0 || bodyB[other] === 0) continue;
      inPlace++;
      const wasFact = isFact(a, own);
      if (wasFact !== isFact(b, other)) continue;
      if (wasFact) factsReplaced++;
      else ordinaryReplaced++;
    }
    lastWord = word;
    lastLink = link;
  }
  return {
    rate: ordinaryReplaced / (ordinaryKept + ordinaryReplaced + DOUBT),
    inPlace: longer === 0 ? 0 : Math.min(1, inPlace / longer),
    factsKept,
    factsReplaced,
  };
}

/** A figure, a code, or a word with a capital in the middle of a sentence. */
export function isFact({ document, breaks, figureOfWord }: Side, word: number): boolean {
  if (figureOfWord[word] !== 0) return true;
  const { text, words } = document;
  const start = words.start[word] as number;
  if ((breaks[word] as number) < SENTENCE_BREAK && isCapital(text.charCodeAt(start))) return true;
  for (let at = start; at < (words.end[word] as number); at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}
