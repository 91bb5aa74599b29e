import type { Fingerprints } from '../similarity/fingerprint.ts';
import { lastAtMost } from '../text/document.ts';
import { findWords } from '../text/word.ts';
import { COMMON_AT_EDGE, EDGE_CHARACTERS } from './boilerplate.ts';
import { isTelling } from './candidates.ts';
import type { Passage, PassageSide } from './results.ts';
import { isCopy, type Verified, type Verify } from './verify.ts';

/** A text with its fingerprints and how many distinct texts have each of them. */
export interface Spread {
  readonly text: string;
  readonly prints: Fingerprints;
  readonly spread: Uint16Array;
}

/** Share of its fingerprints that many texts have from which on a passage is boilerplate. */
const COMMON_SHARE = 0.8;

/**
 * A verdict that knows the archive. The exact comparison sees two texts only and must take the head and tail that an
 * office puts on every release for text in common; the archive sees that many texts have them. Such passages are left
 * out, and where they carried the verdict the pair is compared again without them: the score is the smaller one,
 * while resemblance, containment and coverage stay those of the whole texts.
 */
export function settle(verified: Verified, a: Spread, b: string, verify: Verify, least: number): Verified {
  const { verdict, similarity } = verified;
  if (
    verdict === 'identical' ||
    verdict === 'restyled' ||
    !a.spread.some((spread) => spread === 0 || spread > COMMON_AT_EDGE)
  )
    return verified;
  const starts = findWords(a.text).start;
  const isCommon = (passage: Passage): boolean => isBoilerplate(passage, a, b, starts);
  const common = verified.passages.filter(isCommon);
  if (common.length === 0) return verified;
  const passages = verified.passages.filter((passage) => !common.includes(passage));
  const hasPassage = passages.some(({ words }) => words >= least);
  if (!isCopy(verdict))
    return { ...verified, passages, verdict: verdict === 'shared-passage' && !hasPassage ? 'distinct' : verdict };
  const bare = verify(without(a.text, common, 'a'), without(b, common, 'b'));
  const score = Math.min(similarity.score, bare.similarity.score);
  const kept = bare.verdict === 'identical' || bare.verdict === 'restyled' ? verdict : bare.verdict;
  return {
    verdict: kept === 'shared-passage' && !hasPassage ? 'distinct' : kept,
    similarity: { ...similarity, score },
    passages: isCopy(kept) ? verified.passages : passages,
  };
}

function isBoilerplate(passage: Passage, { text, prints, spread }: Spread, b: string, starts: Int32Array): boolean {
  const first = lastAtMost(starts, passage.a.start - 1) + 1;
  const end = lastAtMost(starts, passage.a.end - 1) + 1;
  const atEdge = isAtEdge(passage.a, text) && isAtEdge(passage.b, b);
  let all = 0;
  let common = 0;
  for (let print = 0; print < prints.count; print++) {
    const word = prints.word[print] as number; // print < count
    if (word < first || word >= end) continue;
    all++;
    // In the middle of either text a passage is boilerplate only if very many texts have it.
    if (!isTelling(spread[print] as number, atEdge ? 0 : Number.MAX_SAFE_INTEGER / 2, Number.MAX_SAFE_INTEGER))
      common++;
  }
  return all > 0 && common >= COMMON_SHARE * all;
}

function isAtEdge({ start, end }: PassageSide, text: string): boolean {
  return end <= EDGE_CHARACTERS || start >= text.length - EDGE_CHARACTERS;
}

/** The text with spaces in place of passages, so that all offsets stay what they were. */
function without(text: string, passages: readonly Passage[], side: 'a' | 'b'): string {
  const ranges = passages.map((passage) => passage[side]).sort((one, other) => one.start - other.start);
  let bare = '';
  let at = 0;
  for (const { start, end } of ranges) {
    if (start < at) continue;
    bare += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return bare + text.slice(at);
}
