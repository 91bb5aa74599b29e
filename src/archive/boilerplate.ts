/**
 * What says nothing about two texts because many have it. Counted over distinct texts: a release that was republished
 * a hundred times is one text, and its sentences stay evidence.
 */

/** A fingerprint that more distinct texts have is boilerplate wherever it stands. */
export const COMMON = 50;
/** In the head or tail of a text fewer are enough: signatures, contacts and standing first lines. */
export const COMMON_AT_EDGE = 4;
/** Words from the beginning and the end of a text that are its head and tail: a dateline, a signature with contacts. */
export const EDGE_WORDS = 60;

/** The same in characters, for places that are known as offsets: press copy has seven to eight a word. */
export const EDGE_CHARACTERS = EDGE_WORDS * 8;

/** How many distinct texts have a fingerprint, told by their sketches; counting stops beyond `COMMON`. */
export function spreadOf(sketches: Iterable<number>): number {
  const distinct = new Set<number>();
  for (const sketch of sketches) {
    distinct.add(sketch);
    if (distinct.size > COMMON) break;
  }
  return distinct.size;
}
