import type { SharedPassage } from '../judge/passages.ts';
import type { Document } from '../text/document.ts';
import { lastAtMost } from '../text/sorted.ts';

/** Where a passage stands in one text: half-open offsets in UTF-16 code units, 1-based lines, both inclusive. */
export interface PassageSide {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
}

/** A stretch that stands in both texts. */
export interface Passage {
  readonly a: PassageSide;
  readonly b: PassageSide;
  /** Words that both have; the single ones that differ inside it are not counted. */
  readonly words: number;
}

/** The passages of at least `least` words, in the order of A. */
export function tellPassages(
  a: Document,
  b: Document,
  passages: readonly SharedPassage[],
  least: number,
): readonly Passage[] {
  return passages
    .filter(({ words }) => words >= least)
    .map(({ aFrom, aTo, bFrom, bTo, words }) => ({ a: sideOf(a, aFrom, aTo), b: sideOf(b, bFrom, bTo), words }));
}

/** From the first word to the last. */
function sideOf({ words, lines }: Document, from: number, to: number): PassageSide {
  const start = words.start[from] as number;
  const end = words.end[to - 1] as number;
  return { start, end, line: lastAtMost(lines.start, start) + 1, endLine: lastAtMost(lines.start, end - 1) + 1 };
}
