import { paragraphOf } from '../text/document.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';
import { type Aligned, type Move, UNLINKED } from './alignment.ts';
import { linksWithin } from './passage.ts';

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
export function exchange(
  passage: Move,
  links: Int32Array,
  backLinks: Int32Array,
  a: Aligned,
  b: Aligned,
): Move | undefined {
  if (passage.links.includes(UNLINKED)) return undefined;
  const before = neighbours(passage.aFrom, passage.bTo, links, backLinks);
  const after = neighbours(passage.bFrom, passage.aTo, backLinks, links);
  const passed =
    before !== undefined
      ? { aFrom: before.start, aTo: passage.aFrom, bFrom: passage.bTo, bTo: before.end }
      : after !== undefined
        ? { aFrom: passage.aTo, aTo: after.end, bFrom: after.start, bTo: passage.bFrom }
        : undefined;
  if (passed === undefined) return undefined;
  if (!isSentences(a, passed.aFrom, passed.aTo) || !isSentences(b, passed.bFrom, passed.bTo)) return undefined;
  const own = { from: passed.aFrom, to: passed.aTo };
  return { ...passed, links: linksWithin(own, { from: passed.bFrom, to: passed.bTo }, a, b) };
}

/** Short sentences beside a passage are looked at so far and no farther: a long text that moved is asked for each of its sentences. Words. */
const MOST_AROUND = 40;

/** A passage with the equal words beside it that are left over on both sides, whatever breaks stand between them. */
export function equalAround(move: Move, links: Int32Array, backLinks: Int32Array, a: Aligned, b: Aligned): Move {
  let { aFrom, aTo, bFrom, bTo } = move;
  const equal = (x: number, y: number): boolean =>
    links[x] === UNLINKED && backLinks[y] === UNLINKED && a.document.words.id[x] === b.document.words.id[y];
  const least = move.aFrom - Math.min(MOST_AROUND, move.aFrom, move.bFrom);
  while (aFrom > least && equal(aFrom - 1, bFrom - 1)) [aFrom, bFrom] = [aFrom - 1, bFrom - 1];
  while (aTo < move.aTo + MOST_AROUND && equal(aTo, bTo)) [aTo, bTo] = [aTo + 1, bTo + 1];
  if (aFrom === move.aFrom && aTo === move.aTo) return move;
  const within = Int32Array.from({ length: aTo - aFrom }, (_, at) =>
    aFrom + at < move.aFrom ? bFrom + at : bTo - (aTo - aFrom - at),
  );
  within.set(move.links, move.aFrom - aFrom);
  return { aFrom, aTo, bFrom, bTo, links: within };
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

/** Whether words are whole sentences of one paragraph, half-open. */
function isSentences({ breaks, document }: Aligned, from: number, to: number): boolean {
  return (
    (breaks[from] as number) >= SENTENCE_BREAK &&
    (breaks[to] as number) >= SENTENCE_BREAK &&
    paragraphOf(document, from) === paragraphOf(document, to - 1)
  );
}
