import { type Aligned, type Content, UNLINKED } from './alignment.ts';

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
export function preferContent(links: Int32Array, a: Aligned, b: Aligned, content: Content): void {
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
      const endB = next < links.length ? (links[next] as number) : idsB.length;
      const startB = before < 0 ? 0 : (links[before] as number) + 1;
      const atB = links[from] as number;
      const areSwapped = from > 0 && idsA[from - 1] === idsB[atB + to - from] && idsA[to] === idsB[atB - 1];
      if (!areSwapped && next - before <= WINDOW && endB - startB <= WINDOW) {
        const run = longestRun(idsA, before + 1, next, idsB, startB, endB, content);
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

/** The longest common run of two stretches that has a word of content; the first one where several are. */
function longestRun(
  a: Int32Array,
  aFrom: number,
  aTo: number,
  b: Int32Array,
  bFrom: number,
  bTo: number,
  content: Content,
): { readonly a: number; readonly b: number; readonly length: number } | undefined {
  let best: { readonly a: number; readonly b: number; readonly length: number } | undefined;
  for (let x = aFrom; x < aTo; x++) {
    for (let y = bFrom; y < bTo; y++) {
      let length = 0;
      let telling = 0;
      while (x + length < aTo && y + length < bTo && a[x + length] === b[y + length]) {
        telling += content[a[x + length] as number] as number;
        length++;
      }
      if (telling > 0 && length > (best?.length ?? 0)) best = { a: x, b: y, length };
    }
  }
  return best;
}
