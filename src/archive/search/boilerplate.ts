import { SKETCH_LANES } from '../../similarity/fingerprint.ts';

/**
 * What says nothing about two texts because many have it. Counted over distinct texts: a release that was republished
 * a hundred times is one text, and its sentences stay evidence.
 */

/** A fingerprint that more distinct texts have is boilerplate wherever it stands. */
export const COMMON = 50;
/** In the head or tail of a text fewer are enough: signatures, contacts and standing first lines. */
export const COMMON_AT_EDGE = 4;
/** Whether a fingerprint is boilerplate by how many distinct texts have it; 0 stands for more than the cap. */
export function isCommon(spread: number): boolean {
  return spread === 0 || spread > COMMON;
}

/** Share of boilerplate from which on a text is looked at for it alone: it may be a copy of nothing else. */
const MOSTLY_COMMON = 0.3;
/** Fingerprints of its own that a text must have to be told by them: those of some twenty words. */
export const FEW_PRINTS = 8;

/** Whether a text of so many fingerprints, of which so many are boilerplate, can be looked for by the rest. */
export function isMostlyCommon(prints: number, common: number): boolean {
  return common > 0 && (common >= MOSTLY_COMMON * prints || prints - common < FEW_PRINTS);
}

/** Words from the beginning and the end of a text that are its head and tail: a dateline, a signature with contacts. */
export const EDGE_WORDS = 60;

/** The same in characters, for places that are known as offsets: press copy has seven to eight a word. */
export const EDGE_CHARACTERS = EDGE_WORDS * 8;

/**
 * How many distinct texts there are among documents, told by their sketches in whatever order tells most; counting
 * stops beyond `COMMON`. Documents without a sketch do not count.
 */
export function spreadOf(
  documents: Uint32Array,
  sketchAt: (document: number, lane: number) => number | undefined,
): number {
  let most = 0;
  for (let lane = 0; lane < SKETCH_LANES; lane++) {
    const distinct = new Set<number>();
    for (let at = 0; at < documents.length; at++) {
      const sketch = sketchAt(documents[at] as number, lane); // at < length
      if (sketch !== undefined) distinct.add(sketch);
      if (distinct.size > COMMON) return distinct.size;
    }
    most = Math.max(most, distinct.size);
  }
  return most;
}
