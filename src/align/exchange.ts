import { paragraphOf } from '../text/document.ts';
import type { Range, RangePair } from '../text/range.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';
import { type Aligned, type AlignedPair, type BothLinks, type Move, UNLINKED } from './alignment.ts';
import { areEqualAndFree, linksWithin } from './passage.ts';

/**
 * Where a long sentence kept its links and short ones changed places with it, across a paragraph end, the long one is
 * what moved:
 *
 *     A:  The board met twice in March to read the plan. Then all left.
 *         Now the results. The sums are right.
 *     B:  Then all left.
 *         Now the results. The board met twice in March to read the plan. The sums are right.
 *
 * `passage` is what was found to have changed places and cannot be told as one move. The sentences that it passed are
 * returned as the move; undefined where they are no whole sentences of one paragraph, or the passage was edited.
 */
export function exchange(passage: Move, both: BothLinks, pair: AlignedPair): Move | undefined {
  if (passage.links.includes(UNLINKED)) return undefined;
  const passed = passedBy(passage, both);
  if (passed === undefined || !areSentences(pair.a, passed.a) || !areSentences(pair.b, passed.b)) return undefined;
  return { ...passed, links: linksWithin(passed, pair) };
}

/** The words that a passage passed: before it in A and behind it in B, or the other way round. */
function passedBy({ a, b }: Move, { links, backLinks }: BothLinks): RangePair | undefined {
  const before = neighbours(a.from, b.to, links, backLinks);
  if (before !== undefined) return { a: { from: before.start, to: a.from }, b: { from: b.to, to: before.end } };
  const after = neighbours(b.from, a.to, backLinks, links);
  return after && { a: { from: a.to, to: after.end }, b: { from: after.start, to: b.from } };
}

/** Short sentences beside a passage are looked at so far and no farther: a long text that moved is asked for each of its sentences. Words. */
const MOST_AROUND = 40;

/** A passage with the equal words beside it that are left over on both sides, whatever breaks stand between them. */
export function equalAround(move: Move, both: BothLinks, pair: AlignedPair): Move {
  let { from: aFrom, to: aTo } = move.a;
  let { from: bFrom, to: bTo } = move.b;
  const least = aFrom - Math.min(MOST_AROUND, aFrom, bFrom);
  const most = aTo + MOST_AROUND;
  while (aFrom > least && areEqualAndFree(aFrom - 1, bFrom - 1, both, pair)) [aFrom, bFrom] = [aFrom - 1, bFrom - 1];
  while (aTo < most && areEqualAndFree(aTo, bTo, both, pair)) [aTo, bTo] = [aTo + 1, bTo + 1];
  const before = move.a.from - aFrom;
  if (before === 0 && aTo === move.a.to) return move;
  const links = Int32Array.from({ length: aTo - aFrom }, (_, at) =>
    at < before ? bFrom + at : bTo - (aTo - aFrom - at),
  );
  links.set(move.links, before);
  return { a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo }, links };
}

/**
 * What ends where a passage begins on one side (`end`) and begins where it ends on the other (`start`): the first word
 * on the side of `end`, and the end on the other.
 */
function neighbours(
  end: number,
  start: number,
  links: Int32Array,
  backLinks: Int32Array,
): { readonly start: number; readonly end: number } | undefined {
  const first = backLinks[start] ?? UNLINKED;
  const last = links[end - 1] ?? UNLINKED;
  return first >= 0 && first < end && last >= start ? { start: first, end: last + 1 } : undefined;
}

/** Whether words are whole sentences of one paragraph. */
function areSentences({ breaks, document }: Aligned, { from, to }: Range): boolean {
  return (
    (breaks[from] as number) >= SENTENCE_BREAK &&
    (breaks[to] as number) >= SENTENCE_BREAK &&
    paragraphOf(document, from) === paragraphOf(document, to - 1)
  );
}
