import { diffArrays } from 'diff';
import { type Range, type RangePair, sizeOf } from '../text/range.ts';
import { findAnchors } from './anchors.ts';
import type { Block } from './block.ts';
import { heaviestChain } from './chain.ts';

/** Run lengths of the anchors, tried in turn: three words tell a phrase from chance, single words are a last resort. */
const ANCHOR_SIZES = [3, 2, 1] as const;

/** Gaps of up to this many cells (words of A × words of B) go to the exact difference at once. */
const SMALL_GAP_CELLS = 1024;

/** Single words anchor nothing in a gap larger than this: there chance meets everywhere. */
const SINGLE_WORD_GAP = 2000;

/** No gap needs more edits than this to be told apart from a replacement. */
const MOST_EDITS = 2500;

/** A longer gap is one replacement where fewer than this share of its shorter side can stand in both. Words. */
const LONGEST_REWRITE = 60;
const LEAST_SHARE = 0.25;

/** Steps of the exact difference in all gaps together: a step is one diagonal of one round. */
const MOST_STEPS = 12_000_000;

/** Every word may be laid into this many tables of anchors on average: the depth of an honest text, and to spare. */
const TABLES_A_WORD = 60;

/** What is left of the work an alignment may do; counted in steps, never in seconds. */
export interface Budget {
  words: number;
  steps: number;
}

/** The budget of one alignment of so many words. */
export function createBudget(words: number): Budget {
  return { words: words * TABLES_A_WORD + 100_000, steps: MOST_STEPS };
}

/** Receives `length` linked words from `a` in A and from `b` in B. */
export type LinkRun = (a: number, b: number, length: number) => void;

/**
 * Aligns the words of a gap: equal ends, then the heaviest chain of anchors, then the same in the gaps between them,
 * and the exact difference where a gap is small. False where a bound was hit and a gap was left unaligned.
 */
export function fillGap(a: Int32Array, b: Int32Array, whole: RangePair, link: LinkRun, budget: Budget): boolean {
  let exact = true;
  const open: { readonly gap: RangePair; readonly level: number }[] = [{ gap: whole, level: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const gap = trimEnds(a, b, next.gap, link);
    const rows = sizeOf(gap.a);
    const columns = sizeOf(gap.b);
    if (rows === 0 || columns === 0) continue;
    if (rows * columns <= SMALL_GAP_CELLS) {
      exact = diffGap(a, b, gap, link, budget) && exact;
      continue;
    }
    const size = ANCHOR_SIZES[next.level];
    if (size === undefined || (size === 1 && Math.max(rows, columns) > SINGLE_WORD_GAP)) {
      exact = diffGap(a, b, gap, link, budget) && exact;
      continue;
    }
    budget.words -= rows + columns;
    if (budget.words < 0) return false;
    const chain = heaviestChain(findAnchors(a, b, gap, size));
    if (chain.length === 0) open.push({ gap, level: next.level + 1 });
    for (const block of chain) link(block.a, block.b, block.length);
    for (const inner of gapsBetween(gap, chain)) open.push({ gap: inner, level: next.level });
  }
  return exact;
}

/** The gaps that a chain leaves open, in order. */
export function gapsBetween(gap: RangePair, chain: readonly Block[]): readonly RangePair[] {
  const gaps: RangePair[] = [];
  if (chain.length === 0) return gaps;
  let aFrom = gap.a.from;
  let bFrom = gap.b.from;
  for (const block of [...chain, { a: gap.a.to, b: gap.b.to, length: 0 }]) {
    if (block.a > aFrom && block.b > bFrom)
      gaps.push({ a: { from: aFrom, to: block.a }, b: { from: bFrom, to: block.b } });
    aFrom = block.a + block.length;
    bFrom = block.b + block.length;
  }
  return gaps;
}

/** Links the equal beginning and the equal end of a gap and gives what is between. */
export function trimEnds(a: Int32Array, b: Int32Array, gap: RangePair, link: LinkRun): RangePair {
  let { from: aFrom, to: aTo } = gap.a;
  let { from: bFrom, to: bTo } = gap.b;
  while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) {
    aFrom++;
    bFrom++;
  }
  while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) {
    aTo--;
    bTo--;
  }
  if (aFrom > gap.a.from) link(gap.a.from, gap.b.from, aFrom - gap.a.from);
  if (aTo < gap.a.to) link(aTo, bTo, gap.a.to - aTo);
  return { a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo } };
}

/** The exact difference (Myers, by the `diff` package over numbers); false where it would take too many steps. */
function diffGap(a: Int32Array, b: Int32Array, gap: RangePair, link: LinkRun, budget: Budget): boolean {
  // Words that only one side has are in no difference of the others: without them there is less to try.
  const keptA = wordsOfBoth(a, gap.a, b, gap.b);
  if (keptA.length === 0) return true;
  const keptB = wordsOfBoth(b, gap.b, a, gap.a);
  const wordsA = keptA.map((at) => a[at] as number);
  const wordsB = keptB.map((at) => b[at] as number);
  const words = wordsA.length + wordsB.length;
  const shorter = Math.min(sizeOf(gap.a), sizeOf(gap.b));
  if (Math.max(sizeOf(gap.a), sizeOf(gap.b)) > LONGEST_REWRITE) {
    const shared = countShared(wordsA, wordsB);
    if (shared < shorter * LEAST_SHARE) return true;
    if (words - 2 * shared > MOST_EDITS) return false;
  }
  const maxEditLength = Math.min(MOST_EDITS, words, Math.floor(Math.sqrt(Math.max(0, budget.steps))));
  const changes = diffArrays(wordsA, wordsB, { maxEditLength });
  if (changes === undefined) {
    budget.steps -= maxEditLength ** 2;
    return false;
  }
  let atA = 0;
  let atB = 0;
  let edits = 0;
  for (const change of changes) {
    if (change.added || change.removed) edits += change.count;
    if (change.added) atB += change.count;
    else if (change.removed) atA += change.count;
    else for (let step = 0; step < change.count; step++) link(keptA[atA++] as number, keptB[atB++] as number, 1);
  }
  budget.steps -= edits ** 2;
  return true;
}

/** Where the words of one side of a gap stand that the other side has too. */
function wordsOfBoth(own: Int32Array, range: Range, other: Int32Array, among: Range): number[] {
  const kept: number[] = [];
  const isSmall = sizeOf(range) * sizeOf(among) <= FEW_CELLS;
  const words = isSmall ? undefined : answeringIn(other, among);
  for (let at = range.from; at < range.to; at++) {
    const word = own[at] as number;
    if (words === undefined ? isIn(word, other, among) : words.has(word)) kept.push(at);
  }
  return kept;
}

/** The words of a range that may answer. */
function answeringIn(words: Int32Array, { from, to }: Range): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = from; at < to; at++) if ((words[at] as number) >= 0) found.add(words[at] as number);
  return found;
}

function isIn(word: number, words: Int32Array, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (words[at] === word) return true;
  return false;
}

/** How many words both have, each counted as often as both have it: no difference can leave more in place. */
function countShared(a: readonly number[], b: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared++;
  }
  return shared;
}

/** Up to this many cells every word is compared with every other sooner than a set is made. */
const FEW_CELLS = 256;
