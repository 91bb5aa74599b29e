import { type Aligned, UNLINKED } from './alignment.ts';

/**
 * A figure of several words answers as one: where only some of its words are linked, or not in their places, none is.
 *
 *     600 млн → 600 000 000,   3 March 2026 → March 3, 2026,   18 процентов → 18 %      one edit each
 *     5 млн тенге → 7 млн тенге,   3 процента → 3 процентных пункта                     the 5, the unit alone
 *
 * `links` are those of the words from `start` on, changed in place; `endB` is where what they lead to ends.
 */
export function unlinkBrokenSpans(links: Int32Array, a: Aligned, b: Aligned, start: number, endB: number): void {
  for (let from = 0; from < links.length; ) {
    const span = a.spans[start + from] as number;
    let to = from + 1;
    while (to < links.length && span !== 0 && a.spans[start + to] === span) to++;
    if (span !== 0 && isBroken(links, from, to, b, endB)) links.fill(UNLINKED, from, to);
    from = to;
  }
}

function isBroken(links: Int32Array, from: number, to: number, b: Aligned, endB: number): boolean {
  let first = UNLINKED;
  let last = UNLINKED;
  for (let word = from; word < to; word++) {
    const link = links[word] as number;
    if (link === UNLINKED || b.spans[link] === 0) continue;
    last = word;
    if (first === UNLINKED) {
      first = link;
      while (first > 0 && b.spans[first - 1] === b.spans[link]) first--;
    }
    if (link - first !== word - from || b.spans[link] !== b.spans[first]) return true;
  }
  if (last === UNLINKED) return false;
  let end = first;
  while (end < b.spans.length && b.spans[end] === b.spans[first]) end++;
  return end - first !== to - from && hasNoAnswer(links, last, endB);
}

/** Whether words follow a linked word on one side only: the other side has a sign in their place, or nothing. */
function hasNoAnswer(links: Int32Array, word: number, endB: number): boolean {
  let next = word + 1;
  while (next < links.length && links[next] === UNLINKED) next++;
  const answer = next < links.length ? (links[next] as number) : endB;
  return (next - word === 1) !== (answer - (links[word] as number) === 1);
}
