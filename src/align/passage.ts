import { paragraphOf, wordsOf } from '../text/document.ts';
import { type Range, type RangePair, sizeOf } from '../text/range.ts';
import { PARAGRAPH_BREAK, SENTENCE_BREAK } from '../text/sentence.ts';
import { type Aligned, type AlignedPair, type BothLinks, type Move, UNLINKED } from './alignment.ts';
import { createBudget, fillGap, type LinkRun } from './fill.ts';
import { unlinkBrokenSpans } from './spans.ts';

/** The links between the words of two ranges, for each word of the first. */
export function linksWithin(within: RangePair, pair: AlignedPair): Int32Array {
  const { from } = within.a;
  const links = new Int32Array(sizeOf(within.a)).fill(UNLINKED);
  const link: LinkRun = (x, y, length) => {
    for (let step = 0; step < length; step++) links[x + step - from] = y + step;
  };
  fillGap(pair.a.document.words.id, pair.b.document.words.id, within, link, createBudget(0));
  unlinkBrokenSpans(links, pair, within);
  return links;
}

/** Two ranges as a move, whose words are linked anew. */
function linked(within: RangePair, pair: AlignedPair): Move {
  return { ...within, links: linksWithin(within, pair) };
}

/** Sentences that follow one another on both sides moved together. */
export function joinNeighbours(found: readonly Move[], pair: AlignedPair): readonly Move[] {
  const joined: Move[] = [];
  let parts: Int32Array[] = [];
  let open: Move | undefined;
  const close = (): void => {
    if (open !== undefined) joined.push(parts.length === 1 ? open : { ...open, links: concatenated(parts) });
  };
  for (const move of found) {
    const together: Move | undefined =
      open !== undefined && open.a.to === move.a.from && open.b.to === move.b.from
        ? { ...open, a: { from: open.a.from, to: move.a.to }, b: { from: open.b.from, to: move.b.to } }
        : undefined;
    if (together !== undefined && isPassage(together, pair)) {
      open = together;
      parts.push(move.links);
    } else {
      close();
      open = move;
      parts = [move.links];
    }
  }
  close();
  return joined;
}

function concatenated(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A passage lies inside one paragraph of each text, or is whole paragraphs of both. */
export function isPassage(move: RangePair, { a, b }: AlignedPair): boolean {
  const isInsideOne = ({ document }: Aligned, { from, to }: Range): boolean =>
    paragraphOf(document, from) === paragraphOf(document, to - 1);
  const areWhole = ({ breaks }: Aligned, { from, to }: Range): boolean =>
    breaks[from] === PARAGRAPH_BREAK && breaks[to] === PARAGRAPH_BREAK;
  return (isInsideOne(a, move.a) && isInsideOne(b, move.b)) || (areWhole(a, move.a) && areWhole(b, move.b));
}

/** Whether two words are equal and left over on both sides. */
export function areEqualAndFree(x: number, y: number, { links, backLinks }: BothLinks, { a, b }: AlignedPair): boolean {
  return links[x] === UNLINKED && backLinks[y] === UNLINKED && a.document.words.id[x] === b.document.words.id[y];
}

/** A move takes along the equal sentences beside it: a heading of one word is too short to be found on its own. */
export function widen(move: Move, both: BothLinks, pair: AlignedPair): Move {
  let { from: aFrom, to: aTo } = move.a;
  let { from: bFrom, to: bTo } = move.b;
  for (let length = 1; length > 0; aFrom -= length, bFrom -= length) length = equalBefore(aFrom, bFrom, both, pair);
  for (let length = 1; length > 0; aTo += length, bTo += length) length = equalAfter(aTo, bTo, both, pair);
  if (aFrom === move.a.from && aTo === move.a.to) return move;
  const widened = linked({ a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo } }, pair);
  return isPassage(widened, pair) ? widened : move;
}

/** Words of the sentence before two words that stands before both and is left over; 0 where there is none. */
function equalBefore(wordA: number, wordB: number, both: BothLinks, pair: AlignedPair): number {
  for (let length = 1; areEqualAndFree(wordA - length, wordB - length, both, pair); length++)
    if (opensSentence(pair.a, wordA - length)) return opensSentence(pair.b, wordB - length) ? length : 0;
  return 0;
}

/** Words of the sentence from two words on that both have and that is left over; 0 where there is none. */
function equalAfter(wordA: number, wordB: number, both: BothLinks, pair: AlignedPair): number {
  for (let length = 1; areEqualAndFree(wordA + length - 1, wordB + length - 1, both, pair); length++)
    if (opensSentence(pair.a, wordA + length)) return opensSentence(pair.b, wordB + length) ? length : 0;
  return 0;
}

/** Whether a sentence begins with a word, or the text ends before it. */
function opensSentence({ breaks }: Aligned, word: number): boolean {
  return (breaks[word] as number) >= SENTENCE_BREAK;
}

/** Share of the words of both paragraphs that moved: the rest of the paragraph went along, edited. */
const MOST_OF_PARAGRAPH = 0.5;

/**
 * A passage that is most of its paragraph on both sides is the paragraph, where nothing else of either stands
 * elsewhere: the sentence beside it was rewritten, came or went on the way.
 */
export function growToParagraphs(found: readonly Move[], both: BothLinks, pair: AlignedPair): readonly Move[] {
  const { links, backLinks } = both;
  const { a, b } = pair;
  const placesA = found.map((move) => paragraphAround(a, move.a));
  const placesB = found.map((move) => paragraphAround(b, move.b));
  const onlyB = onlyPartners(placesA, placesB);
  const onlyA = onlyPartners(placesB, placesA);
  const movedA = new Uint8Array(links.length);
  const movedB = new Uint8Array(backLinks.length);
  for (const move of found) {
    movedA.fill(1, move.a.from, move.a.to);
    movedB.fill(1, move.b.from, move.b.to);
  }
  const isWhole = (p: number, q: number): boolean => {
    if (p < 0 || q < 0 || onlyB.get(p) !== q || onlyA.get(q) !== p) return false;
    const [own, other] = [wordsOf(a.document, p), wordsOf(b.document, q)];
    const longer = Math.max(sizeOf(own), sizeOf(other));
    return isMostly(links, movedA, own, longer) && isMostly(backLinks, movedB, other, longer);
  };
  const grown: Move[] = [];
  let done = -1;
  for (const [at, move] of found.entries()) {
    const [p, q] = [placesA[at] as number, placesB[at] as number];
    if (p >= 0 && p === done) continue;
    if (!isWhole(p, q)) grown.push(move);
    else {
      grown.push(linked({ a: wordsOf(a.document, p), b: wordsOf(b.document, q) }, pair));
      done = p;
    }
  }
  return grown;
}

/** For each paragraph the one to which all its moves lead, or −1. */
function onlyPartners(places: readonly number[], others: readonly number[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  for (const [at, place] of places.entries()) {
    const other = others[at] as number;
    partners.set(place, (partners.get(place) ?? other) === other ? other : -1);
  }
  return partners;
}

/** The paragraph in which words lie, or −1 where it is more than one. */
function paragraphAround({ document }: Aligned, { from, to }: Range): number {
  const paragraph = paragraphOf(document, from);
  return paragraphOf(document, to - 1) === paragraph ? paragraph : -1;
}

/** Whether enough of a paragraph moved, and no other word of it is linked. */
function isMostly(links: Int32Array, moved: Uint8Array, { from, to }: Range, longer: number): boolean {
  let count = 0;
  for (let word = from; word < to; word++) {
    if (moved[word] === 1) count++;
    else if (links[word] !== UNLINKED) return false;
  }
  return count >= longer * MOST_OF_PARAGRAPH;
}
