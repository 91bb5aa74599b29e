import { type Aligned, UNLINKED } from './alignment.ts';

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
export function untangleSwaps(links: Int32Array, a: Aligned, b: Aligned): void {
  for (let from = 0; from < links.length; from++) {
    if (
      links[from] === UNLINKED ||
      (from > 0 && links[from - 1] !== UNLINKED && links[from - 1] === (links[from] as number) - 1)
    )
      continue;
    let to = from + 1;
    while (to < links.length && links[to] === (links[to - 1] as number) + 1) to++;
    if (to - from > LONGEST_RUN) continue;
    const first = links[from] as number;
    const last = links[to - 1] as number;
    const before = { a: from - looseBefore(links, from), b: afterPrevious(links, from) };
    const after = { a: to + looseAfter(links, to), b: beforeNext(links, to, b.document.words.count) };
    relink(links, a, b, from, to, { aFrom: to, aTo: after.a, bFrom: before.b, bTo: first });
    relink(links, a, b, from, to, { aFrom: before.a, aTo: from, bFrom: last + 1, bTo: after.b });
  }
}

interface Corners {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Links the equal words that touch the run from .. to in the two corners in its place, where they are as many. */
function relink(
  links: Int32Array,
  a: Aligned,
  b: Aligned,
  from: number,
  to: number,
  { aFrom, aTo, bFrom, bTo }: Corners,
): void {
  if (links[from] === UNLINKED || aTo - aFrom > WINDOW || bTo - bFrom > WINDOW) return;
  const idsA = a.document.words.id;
  const idsB = b.document.words.id;
  for (let x = aFrom; x < aTo; x++) {
    for (let y = bFrom; y < bTo; y++) {
      let length = 0;
      while (x + length < aTo && y + length < bTo && idsA[x + length] === idsB[y + length]) length++;
      const touches = aFrom === to ? x === aFrom && y + length === bTo : x + length === aTo && y === bFrom;
      if (length < to - from || !touches || !isShort(aTo - aFrom - length) || !isShort(bTo - bFrom - length)) continue;
      links.fill(UNLINKED, from, to);
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
