import type { Fingerprints } from '../similarity/fingerprint.ts';
import { lastAtMost } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/word.ts';
import type { Passage } from './results.ts';
import { COMMON_AT_EDGE, EDGE_CHARACTERS } from './search/boilerplate.ts';
import { isTelling } from './search/candidates.ts';
import { isCopy, type Verified, type Verify } from './verify.ts';

/** A text with its fingerprints and how many distinct texts have each of them. */
export interface Spread {
  readonly text: string;
  readonly prints: Fingerprints;
  readonly spread: Uint16Array;
}

/** Share of its fingerprints that many texts have from which on a passage is boilerplate. */
const COMMON_SHARE = 0.8;

/** A figure, or a capital inside a sentence: what a story has and a standing phrase mostly has not. */
const STORY_FACT = /(?<![\p{L}\p{N}])\p{Nd}|(?<=[\p{Ll}\p{Nd},;] )[«"„“]?\p{Lu}\p{Ll}/u;

/** Below this score a pair does not become a copy by leaving out heads and tails. */
const MAY_BE_COPY = 0.3;
/** Only identical and restyled texts score 1. */
const MOST = 0.9999;

/**
 * A verdict that knows the archive. The exact comparison sees two texts only and must take the head and tail that an
 * office puts on every release for text of their own; the archive sees that many texts have them. Where they are shared
 * they are left out, and where they carried the verdict the pair is compared again without them: the score is the
 * smaller one. Where they are not, they make a text look longer than what it has to say: a pair just below the line is
 * compared again without them, if it is known of both texts what many have. Resemblance, containment and coverage stay
 * those of the whole texts.
 */
export function settle(verified: Verified, a: Spread, b: Spread | string, verify: Verify, least: number): Verified {
  const { verdict, similarity } = verified;
  if (isWhole(verified) || !(hasCommon(a) || (typeof b !== 'string' && hasCommon(b)))) return verified;
  const textB = typeof b === 'string' ? b : b.text;
  const starts = findWords(a.text).start;
  const common = verified.passages.filter((passage) => isBoilerplate(passage, a, textB, starts, least));
  const passages = verified.passages.filter((passage) => !common.includes(passage));
  const hasPassage = passages.some(({ words }) => words >= least);
  const compareWithout = (alsoA: Iterable<Span>, alsoB: Iterable<Span>): Verified =>
    verify(
      without(a.text, [...common.map((passage) => passage.a), ...alsoA]),
      without(textB, [...common.map((passage) => passage.b), ...alsoB]),
    );
  if (isCopy(verdict)) {
    if (common.length === 0) return verified;
    const bare = compareWithout([], []);
    const score = Math.min(similarity.score, bare.similarity.score);
    const kept = isWhole(bare) ? verdict : bare.verdict;
    return {
      verdict: kept === 'shared-passage' && !hasPassage ? 'distinct' : kept,
      similarity: { ...similarity, score },
      passages: isCopy(kept) ? verified.passages : passages,
    };
  }
  if (typeof b !== 'string' && verdict === 'shared-passage' && hasPassage && similarity.score >= MAY_BE_COPY) {
    const bare = compareWithout(commonStretches(a), commonStretches(b));
    if (isCopy(bare.verdict)) {
      const score = Math.min(MOST, bare.similarity.score);
      return {
        verdict: isWhole(bare) ? 'near-duplicate' : bare.verdict,
        similarity: { ...similarity, score },
        passages,
      };
    }
  }
  return { ...verified, passages, verdict: verdict === 'shared-passage' && !hasPassage ? 'distinct' : verdict };
}

function isWhole({ verdict }: Verified): boolean {
  return verdict === 'identical' || verdict === 'restyled';
}

function hasCommon({ spread }: Spread): boolean {
  return spread.some((count) => count === 0 || count > COMMON_AT_EDGE);
}

/** What many texts have of a text: mostly its head and its tail. */
function* commonStretches({ text, prints, spread }: Spread): Generator<Span> {
  const { start } = findWords(text);
  let from = -1;
  for (let print = 0; print < prints.count; print++) {
    const word = prints.word[print] as number; // print < count
    const place = start[word] as number;
    if (!isTelling(spread[print] as number, word, prints.words)) {
      if (from < 0) from = place;
    } else if (from >= 0) {
      yield { start: from, end: place };
      from = -1;
    }
  }
  if (from >= 0) yield { start: from, end: text.length };
}

/**
 * Whether a passage says nothing of two texts: very many texts have it, or several in their heads or tails and it is
 * short or tells no story. A lead with its figures and names is evidence however many ran it.
 */
function isBoilerplate(
  passage: Passage,
  { text, prints, spread }: Spread,
  b: string,
  starts: Int32Array,
  least: number,
): boolean {
  const first = lastAtMost(starts, passage.a.start - 1) + 1;
  const end = lastAtMost(starts, passage.a.end - 1) + 1;
  const isStory = passage.words >= least && STORY_FACT.test(text.slice(passage.a.start, passage.a.end));
  const atEdge = !isStory && isAtEdge(passage.a, text) && isAtEdge(passage.b, b);
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

function isAtEdge({ start, end }: Span, text: string): boolean {
  return end <= EDGE_CHARACTERS || start >= text.length - EDGE_CHARACTERS;
}

/** The text with spaces in place of some stretches, so that all offsets stay what they were. */
function without(text: string, stretches: readonly Span[]): string {
  let bare = '';
  let at = 0;
  for (const { start, end } of [...stretches].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    bare += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return bare + text.slice(at);
}
