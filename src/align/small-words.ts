import { type RangePair, sizeOf } from '../text/range.ts';
import { type AlignedPair, UNLINKED } from './alignment.ts';
import type { Block } from './block.ts';

/** A longer run of small words is a phrase of its own. */
const LONGEST_RUN = 2;
/** Words beside the run that are looked at: further off nothing answers within the same sentence. */
const WINDOW = 40;

/**
 * Where small words were linked across words of content that could be, links those instead, in place: the longest common
 * part counts words, and a "not" is worth as much to it as the word that it denies.
 *
 *     A:  Guests do not pay. Doors open       not  not-not, Guests → Doors, "pay. Doors" deleted
 *     B:  Doors not open                      but  Doors-Doors, "Guests do not pay." deleted, "not" inserted
 *
 * Not where the words on both sides of it changed places (from 14 to 16, from 16 to 14): that is a swap around it.
 */
export function preferContent(links: Int32Array, pair: AlignedPair): void {
  const { a, b, content } = pair;
  const idsA = a.document.words.id;
  const idsB = b.document.words.id;
  let before = -1;
  for (let from = 0; from < links.length; from++) {
    if (links[from] === UNLINKED) continue;
    let to = from + 1;
    while (to < links.length && links[to] === (links[to - 1] as number) + 1) to++;
    if (to - from <= LONGEST_RUN && content[idsA[from] as number] === 0 && content[idsA[to - 1] as number] === 0) {
      let next = to;
      while (next < links.length && links[next] === UNLINKED) next++;
      const around = {
        a: { from: before + 1, to: next },
        b: {
          from: before < 0 ? 0 : (links[before] as number) + 1,
          to: next < links.length ? (links[next] as number) : idsB.length,
        },
      };
      const atB = links[from] as number;
      const areSwapped = from > 0 && idsA[from - 1] === idsB[atB + to - from] && idsA[to] === idsB[atB - 1];
      if (!areSwapped && sizeOf(around.a) < WINDOW && sizeOf(around.b) <= WINDOW) {
        const run = longestRun(pair, around);
        if (run !== undefined) {
          links.fill(UNLINKED, from, to);
          for (let step = 0; step < run.length; step++) links[run.a + step] = run.b + step;
          to = Math.max(to, run.a + run.length);
        }
      }
    }
    from = to - 1;
    before = from;
    while (before >= 0 && links[before] === UNLINKED) before--;
  }
}

/** The longest common run of two ranges that has a word of content; the first one where several are. */
function longestRun(pair: AlignedPair, { a, b }: RangePair): Block | undefined {
  const idsA = pair.a.document.words.id;
  const idsB = pair.b.document.words.id;
  let best: Block | undefined;
  for (let x = a.from; x < a.to; x++) {
    for (let y = b.from; y < b.to; y++) {
      let length = 0;
      let telling = 0;
      while (x + length < a.to && y + length < b.to && idsA[x + length] === idsB[y + length]) {
        telling += pair.content[idsA[x + length] as number] as number;
        length++;
      }
      if (telling > 0 && length > (best?.length ?? 0)) best = { a: x, b: y, length };
    }
  }
  return best;
}
