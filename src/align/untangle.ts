import { type Range, type RangePair, sizeOf } from '../text/range.ts';
import { type AlignedPair, UNLINKED } from './alignment.ts';

/** A longer run is worth more than the words it keeps apart. */
const LONGEST_RUN = 2;
/** Words beside the run that are looked at. */
const WINDOW = 12;

/**
 * Where words changed places around others, links what stands between them rather than one of the two, in place:
 *
 *     A:  Lee replaced Kim            not  Lee-Lee, "Kim replaced" inserted, "replaced Kim" deleted
 *     B:  Kim replaced Lee            but  replaced-replaced, Lee → Kim, Kim → Lee
 */
export function untangleSwaps(links: Int32Array, pair: AlignedPair): void {
  const countB = pair.b.document.words.count;
  for (let from = 0; from < links.length; from++) {
    if (
      links[from] === UNLINKED ||
      (from > 0 && links[from - 1] !== UNLINKED && links[from - 1] === (links[from] as number) - 1)
    )
      continue;
    let to = from + 1;
    while (to < links.length && links[to] === (links[to - 1] as number) + 1) to++;
    if (to - from > LONGEST_RUN) continue;
    const run = { from, to };
    const first = links[from] as number;
    const last = links[to - 1] as number;
    const before = { a: from - looseBefore(links, from), b: afterPrevious(links, from) };
    const after = { a: to + looseAfter(links, to), b: beforeNext(links, to, countB) };
    relink(links, pair, run, { a: { from: to, to: after.a }, b: { from: before.b, to: first } });
    relink(links, pair, run, { a: { from: before.a, to: from }, b: { from: last + 1, to: after.b } });
  }
}

/** Links the equal words that touch the run in the two corners in its place, where they are as many. */
function relink(links: Int32Array, pair: AlignedPair, run: Range, { a, b }: RangePair): void {
  if (links[run.from] === UNLINKED || sizeOf(a) > WINDOW || sizeOf(b) > WINDOW) return;
  const idsA = pair.a.document.words.id;
  const idsB = pair.b.document.words.id;
  for (let x = a.from; x < a.to; x++) {
    for (let y = b.from; y < b.to; y++) {
      let length = 0;
      while (x + length < a.to && y + length < b.to && idsA[x + length] === idsB[y + length]) length++;
      const touches = a.from === run.to ? x === a.from && y + length === b.to : x + length === a.to && y === b.from;
      if (length < sizeOf(run) || !touches || !isShort(sizeOf(a) - length) || !isShort(sizeOf(b) - length)) continue;
      links.fill(UNLINKED, run.from, run.to);
      for (let step = 0; step < length; step++) links[x + step] = y + step;
      return;
    }
  }
}

/** What changed places with the run is about as short as the run. */
function isShort(rest: number): boolean {
  return rest > 0 && rest <= LONGEST_RUN;
}

function looseBefore(links: Int32Array, word: number): number {
  let count = 0;
  while (word - count > 0 && links[word - count - 1] === UNLINKED) count++;
  return count;
}

function looseAfter(links: Int32Array, word: number): number {
  let count = 0;
  while (word + count < links.length && links[word + count] === UNLINKED) count++;
  return count;
}

function afterPrevious(links: Int32Array, word: number): number {
  const previous = word - looseBefore(links, word) - 1;
  return previous < 0 ? 0 : (links[previous] as number) + 1;
}

function beforeNext(links: Int32Array, word: number, end: number): number {
  const next = word + looseAfter(links, word);
  return next >= links.length ? end : (links[next] as number);
}
