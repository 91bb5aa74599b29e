import { type Aligned, UNLINKED } from './alignment.ts';

/**
 * A figure of several words answers as one: where only some of its words are linked, or not in their places, none is.
 *
 *     600 млн → 600 000 000,   3 March 2026 → March 3, 2026      one edit each
 *     5 млн тенге → 7 млн тенге                                   the 5 alone
 */
export function unlinkBrokenSpans(links: Int32Array, a: Aligned, b: Aligned): void {
  for (let from = 0; from < links.length; ) {
    const span = a.spans[from] as number;
    let to = from + 1;
    while (to < links.length && span !== 0 && a.spans[to] === span) to++;
    if (span !== 0) unlinkIfBroken(links, from, to, b);
    from = to;
  }
}

function unlinkIfBroken(links: Int32Array, from: number, to: number, b: Aligned): void {
  let target = 0;
  let first = UNLINKED;
  let inPlace = true;
  for (let word = from; word < to; word++) {
    const link = links[word] as number;
    if (link === UNLINKED || b.spans[link] === 0) continue;
    target = b.spans[link] as number;
    if (first === UNLINKED) {
      first = link;
      while (first > 0 && b.spans[first - 1] === target) first--;
    }
    if (link - first !== word - from || b.spans[link] !== b.spans[first]) inPlace = false;
  }
  if (target === 0) return;
  let end = first;
  while (end < b.spans.length && b.spans[end] === b.spans[first]) end++;
  if (inPlace && end - first === to - from) return;
  links.fill(UNLINKED, from, to);
}
