import { SIGNS } from '../language/measures.ts';
import { gapBefore } from '../text/document.ts';
import type { Range, RangePair } from '../text/range.ts';
import { type Aligned, type AlignedPair, UNLINKED } from './alignment.ts';

/**
 * A figure of several words answers as one: where only some of its words are linked, or not in their places, none is.
 *
 *     600 млн → 600 000 000,   3 March 2026 → March 3, 2026,   18 процентов → 18 %      one edit each
 *     5 млн тенге → 7 млн тенге,   3 процента → 3 процентных пункта                     the 5, the unit alone
 *
 * `links` are those of the words of `within.a`, changed in place; they lead into `within.b`.
 */
export function unlinkBrokenSpans(links: Int32Array, { a, b }: AlignedPair, within: RangePair): void {
  const start = within.a.from;
  for (let from = 0; from < links.length; ) {
    const span = a.spans[start + from] as number;
    let to = from + 1;
    while (to < links.length && span !== 0 && a.spans[start + to] === span) to++;
    if (span !== 0 && isBroken(links, { from, to }, b, within.b, standsBySign(a, start + from, start + to)))
      links.fill(UNLINKED, from, to);
    from = to;
  }
}

/** Whether the sign of a unit stands right before the words of a figure or behind them. */
function standsBySign({ document }: Aligned, from: number, to: number): boolean {
  return SIGNS.has(gapBefore(document, from).slice(-1)) || SIGNS.has(gapBefore(document, to).trimStart().charAt(0));
}

function isBroken(links: Int32Array, figure: Range, b: Aligned, among: Range, isSigned: boolean): boolean {
  const { from, to } = figure;
  let first = UNLINKED;
  let last = UNLINKED;
  let isFigure = false;
  // what goes on in words on the other side has its sign on this one: 3%, 3 процентных пункта
  if (isOnlyParted(links, figure, b)) return isSigned && goesOnWithin(links, figure, b);
  for (let word = from; word < to; word++) {
    const link = links[word] as number;
    if (link === UNLINKED) continue;
    if (first !== UNLINKED && link - (links[first] as number) !== word - first) return true;
    if (first === UNLINKED) first = word;
    last = word;
    isFigure ||= b.spans[link] !== 0;
  }
  if (!isFigure) return false;
  const [head, tail] = [links[first] as number, links[last] as number];
  if (first - from !== wordsOfSpan(b, head, -1) && !isAnswered(links, first, -1, -1, among.from - 1)) return true;
  return to - last - 1 !== wordsOfSpan(b, tail, 1) && !isAnswered(links, last, 1, links.length, among.to);
}

/** 3 дня, 3 полных дня: all words are linked in order, and what stands between them is no part of the figure. */
function isOnlyParted(links: Int32Array, { from, to }: Range, { spans }: Aligned): boolean {
  for (let word = from; word < to; word++) {
    const link = links[word] as number;
    if (link === UNLINKED) return false;
    const previous = word > from ? (links[word - 1] as number) : link - 1;
    for (let between = previous + 1; between < link; between++) if (spans[between] !== 0) return false;
    if (link <= previous) return false;
  }
  return true;
}

/** Whether the figure that words are linked to has more words before or behind them, and the words around both are linked. */
function goesOnWithin(links: Int32Array, { from, to }: Range, b: Aligned): boolean {
  const [first, last] = [links[from] as number, links[to - 1] as number];
  const [before, behind] = [wordsOfSpan(b, first, -1), wordsOfSpan(b, last, 1)];
  return before + behind > 0 && links[from - 1] === first - before - 1 && links[to] === last + behind + 1;
}

/** How many words of the same figure stand before (`step` −1) or after (1) a word. */
function wordsOfSpan({ spans }: Aligned, word: number, step: -1 | 1): number {
  let count = 0;
  while (spans[word] !== 0 && spans[word + step * (count + 1)] === spans[word]) count++;
  return count;
}

/**
 * Whether words stand between a linked word and the next one, before or after it, on both sides or on neither: else one
 * side has a sign in their place, or nothing. `endA` and `endB` are where the texts end in that direction.
 */
function isAnswered(links: Int32Array, word: number, step: -1 | 1, endA: number, endB: number): boolean {
  let next = word + step;
  while (next !== endA && links[next] === UNLINKED) next += step;
  const answer = next === endA ? endB : (links[next] as number);
  return (next - word === step) === (answer - (links[word] as number) === step);
}
