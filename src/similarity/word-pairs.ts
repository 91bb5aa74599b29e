import { wordHashesOf } from './fingerprint.ts';
import { mixed } from './word-hash.ts';

/**
 * The pairs of words of a text that stand side by side or with one word between, as ascending hashes, without their
 * places. Where half of the words were replaced a quarter of them is left; two texts that only share a language, a
 * subject and the usual words share far fewer.
 */
export type WordPairs = Int32Array;

/** Odd multipliers, one a distance. */
const UNITS = [0x01000193, 0x9e3779b1 | 0] as const;

export function wordPairsOf(text: string): WordPairs {
  const { low, count } = wordHashesOf(text);
  const pairs = new Int32Array(Math.max(0, 2 * count - 3));
  let used = 0;
  for (let at = 0; at < count; at++) {
    for (const [less, unit] of UNITS.entries()) {
      const other = at + less + 1;
      // Both places are below the count.
      if (other < count) pairs[used++] = mixed(Math.imul(low[at] as number, unit) ^ (low[other] as number));
    }
  }
  return pairs.sort();
}
