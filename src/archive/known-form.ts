import {
  type FingerprintSettings,
  type Fingerprints,
  fingerprintsOf,
  wordHashesOf,
} from '../similarity/fingerprint.ts';

/**
 * What is known of a text as an issue of a form, from candidates that the comparison called other issues of it. A bulletin
 * that comes every day has as many candidates as there are days, none of them a copy: after a few the others are told by
 * their words. What a copy would keep of the text is what no other issue has.
 */
export interface KnownForm {
  /** Takes note of another issue. */
  readonly learn: (issue: string) => void;
  /** Whether a text can be nothing but one more issue; never before a few were learnt. */
  readonly isIssue: (text: string) => boolean;
}

/** Issues to be learnt before any is told by its words: what a single one lacks may be missing there by chance. */
export const ENOUGH_ISSUES = 3;
/**
 * Share of the words that no issue has of which another one may have some by chance: the same figure on another day. A
 * copy keeps more than three quarters of its facts, or it is called another issue.
 */
const BY_CHANCE = 0.1;
/**
 * An issue has the form and facts in the places of others: as many words of either as those that were learnt, or a tenth
 * fewer than the fewest. What has more beside them than the most and a tenth is a text that holds an issue.
 */
const FEWER = 0.9;
const MORE = 1.1;

export function createKnownForm(text: string, prints: Fingerprints, settings: FingerprintSettings): KnownForm {
  let learnt = 0;
  let leastCommon = Number.POSITIVE_INFINITY;
  let leastOther = Number.POSITIVE_INFINITY;
  let mostOther = 0;
  /** The words of the text in order, and those that no issue has. */
  let words: Int32Array = new Int32Array(0);
  const own = new Set<number>();

  /** How many words of another text stand in this one too, each as often as in both, and how many do not. */
  const share = (hashes: Int32Array): { readonly common: number; readonly other: number } => {
    const left = new Map<number, number>();
    for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
    let common = 0;
    for (const word of hashes) {
      const rest = left.get(word) ?? 0;
      if (rest === 0) continue;
      left.set(word, rest - 1);
      common++;
    }
    return { common, other: hashes.length - common };
  };
  /** Whether a run of words that another text has, as its fingerprints tell, holds one that no issue has. */
  const sharesOwn = (other: Fingerprints): boolean => {
    const hashes = new Set(other.hash);
    for (let print = 0; print < prints.count; print++) {
      if (!hashes.has(prints.hash[print] as number)) continue; // print < count
      const from = prints.word[print] as number;
      if (words.subarray(from, from + settings.shingle).some((word) => own.has(word))) return true;
    }
    return false;
  };

  return {
    learn: (issue) => {
      if (learnt++ === 0) {
        words = wordsOf(text);
        for (const word of words) own.add(word);
      }
      const hashes = wordsOf(issue);
      const { common, other } = share(hashes);
      leastCommon = Math.min(leastCommon, common);
      leastOther = Math.min(leastOther, other);
      mostOther = Math.max(mostOther, other);
      for (const word of hashes) own.delete(word);
    },
    isIssue: (other) => {
      if (learnt < ENOUGH_ISSUES || own.size === 0) return false;
      const hashes = wordsOf(other);
      const { common, other: beyond } = share(hashes);
      if (common < FEWER * leastCommon || beyond < FEWER * leastOther || beyond > MORE * mostOther) return false;
      const kept = new Set(hashes.filter((word) => own.has(word)));
      return kept.size <= BY_CHANCE * own.size && !sharesOwn(fingerprintsOf(other, settings));
    },
  };
}

/** The words of a text as numbers; equal words, equal numbers. */
function wordsOf(text: string): Int32Array {
  const { low, count } = wordHashesOf(text);
  return low.slice(0, count);
}
