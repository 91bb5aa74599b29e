import { type Document, wordKey } from '../text/document.ts';
import { isEmpty, type RangePair } from '../text/range.ts';
import { type AlignedPair, type Alignment, sidesOfKeys, UNLINKED } from './alignment.ts';
import { findAnchors } from './anchors.ts';
import type { Block } from './block.ts';
import { heaviestChain } from './chain.ts';
import { linksBesideCompounds } from './compounds.ts';
import { createBudget, fillGap, gapsBetween, trimEnds } from './fill.ts';
import { answeringIds, linkLabels } from './labels.ts';
import { findMoves } from './moves.ts';
import { dropIslands, dropWeakPairs } from './prune.ts';
import { dropUnrelatedSentences } from './sentences.ts';
import { invert, slideRuns } from './slide.ts';
import { preferContent } from './small-words.ts';
import { unlinkBrokenSpans } from './spans.ts';
import { untangleSwaps } from './untangle.ts';

/** Words of the seeds that are laid over the whole texts. */
const SEED_SIZE = 3;
/** A seed off the chain of at least this many words is kept free for a move: the fill must not use its words. */
const MOVED_SEED = 6;

/**
 * Aligns two documents word by word, as genome aligners do: seeds (runs that occur once in both), the heaviest chain
 * of seeds, the gaps filled; then what corresponds only by chance is dropped and moved sentences are found among
 * what is left. Linear in the texts plus the sum of small gaps.
 */
export function align(pair: AlignedPair): Alignment {
  const { a, b } = pair;
  if (a.document === b.document) return withItself(a.document);
  const sides = sidesOfKeys(pair);
  const idsA = answeringIds(a, 'a', sides);
  const idsB = answeringIds(b, 'b', sides);
  const links = new Int32Array(idsA.length).fill(UNLINKED);
  const link = (x: number, y: number, length: number): void => {
    for (let step = 0; step < length; step++) links[x + step] = y + step;
  };
  const whole = { a: { from: 0, to: idsA.length }, b: { from: 0, to: idsB.length } };
  const gap = trimEnds(idsA, idsB, whole, link);
  let exact = true;
  const budget = createBudget(idsA.length + idsB.length);
  if (!isEmpty(gap.a) && !isEmpty(gap.b)) {
    const seeds = findAnchors(idsA, idsB, gap, SEED_SIZE);
    const chain = heaviestChain(seeds, (block) => block.length + (hasDigits(a.document, block) ? DIGITS : 0));
    for (const block of chain) link(block.a, block.b, block.length);
    const [freeA, freeB] = withoutMoved(idsA, idsB, seeds, chain);
    const gaps: readonly RangePair[] = chain.length === 0 ? [gap] : gapsBetween(gap, chain);
    for (const inner of gaps) exact = fillGap(freeA, freeB, inner, link, budget) && exact;
  }
  untangleSwaps(links, pair);
  preferContent(links, pair);
  const kept = linksBesideCompounds(links, pair);
  dropIslands(links, pair);
  dropWeakPairs(links, pair);
  dropUnrelatedSentences(links, pair);
  for (const { word, answer } of kept) links[word] = answer;
  linkLabels(links, pair);
  slideRuns(links, b);
  unlinkBrokenSpans(links, pair, whole);
  const backLinks = invert(links, idsB.length);
  slideRuns(backLinks, a);
  const tidy = invert(backLinks, idsA.length);
  const moves = findMoves({ links: tidy, backLinks }, pair, sides);
  // what kept its place after all was linked word by word again
  unlinkBrokenSpans(tidy, pair, whole);
  return { links: tidy, backLinks: invert(tidy, idsB.length), moves, exact };
}

/** What a figure in digits adds to its run, so that of two runs as long its own is kept: a quantity says most. Words. */
const DIGITS = 0.5;

function hasDigits(document: Document, { a, length }: Block): boolean {
  for (let word = a; word < a + length; word++) {
    const unit = wordKey(document, word).charCodeAt(0);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** A text answers itself word by word. */
function withItself({ words }: Document): Alignment {
  const links = Int32Array.from({ length: words.count }, (_, word) => word);
  return { links, backLinks: links, moves: [], exact: true };
}

/** The ids with the words of heavy seeds off the chain made unique, so that nothing is linked to them by the fill. */
function withoutMoved(
  idsA: Int32Array,
  idsB: Int32Array,
  seeds: readonly Block[],
  chain: readonly Block[],
): readonly [Int32Array, Int32Array] {
  const usedA = new Uint8Array(idsA.length);
  const usedB = new Uint8Array(idsB.length);
  for (const block of chain) {
    usedA.fill(1, block.a, block.a + block.length);
    usedB.fill(1, block.b, block.b + block.length);
  }
  const isFree = (seed: Block): boolean =>
    !usedA.subarray(seed.a, seed.a + seed.length).includes(1) &&
    !usedB.subarray(seed.b, seed.b + seed.length).includes(1);
  const moved = seeds.filter((seed) => seed.length >= MOVED_SEED && isFree(seed));
  if (moved.length === 0) return [idsA, idsB];
  const freeA = idsA.slice();
  const freeB = idsB.slice();
  for (const seed of moved) {
    for (let step = 0; step < seed.length; step++) {
      freeA[seed.a + step] = -2 * (seed.a + step) - 1;
      freeB[seed.b + step] = -2 * (seed.b + step) - 2;
    }
  }
  return [freeA, freeB];
}
