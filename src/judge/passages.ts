import { UNLINKED } from '../align/alignment.ts';

/** A stretch that stands in both texts, by words; ranges are half-open. */
export interface SharedPassage {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** Words that stand in both; those that differ inside it are not counted. */
  readonly words: number;
}

/** Words that may differ in one place before a passage is two: a passage is a quotation, not a frame. */
const BRIDGED = 1;

/**
 * The passages of two texts, in the order of A: words that follow one another in both, moved ones too, with single
 * words between them that differ. Boilerplate is none of them. One definition for verdict, report and archive.
 */
export function passagesOf(links: Int32Array, bodyA: Uint8Array, bodyB: Uint8Array): readonly SharedPassage[] {
  const passages: SharedPassage[] = [];
  let aFrom = 0;
  let bFrom = 0;
  let lastA = 0;
  let lastB = 0;
  let words = 0;
  const close = (): void => {
    if (words > 0) passages.push({ aFrom, aTo: lastA + 1, bFrom, bTo: lastB + 1, words });
  };
  for (let word = 0; word < links.length; word++) {
    const link = links[word] as number;
    if (link === UNLINKED || bodyA[word] === 0 || bodyB[link] === 0) continue;
    const step = link - lastB;
    if (words > 0 && word - lastA <= BRIDGED + 1 && step >= 1 && step <= BRIDGED + 1) words++;
    else {
      close();
      [aFrom, bFrom, words] = [word, link, 1];
    }
    lastA = word;
    lastB = link;
  }
  close();
  return passages;
}
