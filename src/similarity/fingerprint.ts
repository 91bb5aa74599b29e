import { alphabetOf, inCyrillic } from '../language/other-alphabet.ts';
import { hashWords, mixed, type WordHashes } from './word-hash.ts';

/**
 * Winnowing (Schleimer, Wilkerson, Aiken: Winnowing, SIGMOD 2003) over words:
 *
 *     words       a  b  c  d  e  f  g  h
 *     shingles    [a b c d]  [b c d e]  [c d e f]  [d e f g] …     a hash each
 *     windows     the smallest hash of every `window` neighbours is kept, the right-most of equals
 *
 * Two texts that share `window + shingle − 1` words in a row share a whole window, and so a fingerprint. The hashes
 * choose candidates only; no report rests on them.
 */
export interface Fingerprints {
  readonly count: number;
  /** Hashes below 2^53, in order of place; a hash may come again. */
  readonly hash: Float64Array;
  /** First word of each. */
  readonly word: Int32Array;
  /** Words of the text. */
  readonly words: number;
}

/** How texts are fingerprinted; two texts can only be compared by fingerprints of the same settings. */
export interface FingerprintSettings {
  /** Words a shingle. */
  readonly shingle: number;
  /** Neighbouring shingles of which one is kept. */
  readonly window: number;
  /** Texts of at most so many words have the pairs of their words beside; none have when not given. */
  readonly short?: number;
}

/**
 * A shared run of 4 + 4 − 1 = 7 words is always found: shorter runs are mostly turns of phrase. In a headline one word
 * that is replaced leaves no such run, so that texts of up to 24 words are known by pairs too.
 */
export const FINGERPRINT_SETTINGS: FingerprintSettings = { shingle: 4, window: 4, short: 24 };

/** Words of a text up to which a word between two of them may be another: of five words one leaves few pairs. */
const SHORTEST = 8;

/** Counts up whenever the same text could get other hashes: an index made by another version cannot be read. */
export const FINGERPRINT_VERSION = 2;

/** Odd 32-bit multipliers with well mixed bits (2^32 over the golden ratio, and one of MurmurHash3). */
const LOW_WORD = 0x9e3779b1 | 0;
const HIGH_WORD = 0xc2b2ae3d | 0;
/** Of the high lane 21 bits are kept: 53 with the low one, the most that a number holds exactly. */
const HIGH_SHIFT = 11;
const LOW_RANGE = 2 ** 32;

/** The hash of every run of `size` words. Each lane is a polynomial over the words, finished by a mixer. */
function hashShingles(words: WordHashes, size: number): Float64Array {
  const { low, high } = words;
  const length = Math.min(size, words.count);
  const count = words.count === 0 ? 0 : words.count - length + 1;
  const hashes = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    let a = length;
    let b = length;
    for (let word = at; word < at + length; word++) {
      a = (Math.imul(a, LOW_WORD) + (low[word] as number)) | 0; // at + length never passes the last word
      b = (Math.imul(b, HIGH_WORD) + (high[word] as number)) | 0;
    }
    hashes[at] = finished(a, b);
  }
  return hashes;
}

/** The hash of two words as of a run of them, whatever stands between. */
function hashOf({ low, high }: WordHashes, [one, other]: readonly [number, number]): number {
  const a = Math.imul((Math.imul(2, LOW_WORD) + (low[one] ?? 0)) | 0, LOW_WORD) + (low[other] ?? 0);
  const b = Math.imul((Math.imul(2, HIGH_WORD) + (high[one] ?? 0)) | 0, HIGH_WORD) + (high[other] ?? 0);
  return finished(a | 0, b | 0);
}

function finished(low: number, high: number): number {
  return (mixed(high) >>> HIGH_SHIFT) * LOW_RANGE + (mixed(low) >>> 0);
}

/**
 * Which shingles are kept: the right-most smallest of every window; all of them where there is no whole window.
 * Places in ascending order.
 */
export function winnow(hashes: Float64Array, window: number): Int32Array {
  const count = hashes.length;
  const kept = new Int32Array(count);
  if (count < window) {
    for (let at = 0; at < count; at++) kept[at] = at;
    return kept;
  }
  let size = 0;
  let least = -1;
  for (let last = window - 1; last < count; last++) {
    const first = last - window + 1;
    if (least < first) {
      least = first;
      for (let at = first + 1; at <= last; at++) if ((hashes[at] as number) <= (hashes[least] as number)) least = at; // at and least lie inside
    } else if ((hashes[last] as number) <= (hashes[least] as number)) least = last;
    if (size === 0 || kept[size - 1] !== least) kept[size++] = least;
  }
  return kept.subarray(0, size);
}

/** Fingerprints by place. */
interface PlacedHashes {
  readonly hash: ArrayLike<number>;
  readonly word: ArrayLike<number>;
}

/** The pairs of neighbouring words of a short text; in the shortest ones those with a word between them too. */
function pairsOf(words: WordHashes): PlacedHashes {
  const hash: number[] = [];
  const word: number[] = [];
  for (let at = 0; at + 1 < words.count; at++) {
    const last = Math.min(words.count - 1, at + (words.count <= SHORTEST ? 2 : 1));
    for (let other = at + 1; other <= last; other++) {
      hash.push(hashOf(words, [at, other]));
      word.push(at);
    }
  }
  return { hash, word };
}

/** Both lists as one, in order of place. */
function merged(one: PlacedHashes, other: PlacedHashes, words: number): Fingerprints {
  const count = one.hash.length + other.hash.length;
  const hash = new Float64Array(count);
  const word = new Int32Array(count);
  let [a, b] = [0, 0];
  for (let at = 0; at < count; at++) {
    const takesFirst = b >= other.word.length || (one.word[a] ?? Number.POSITIVE_INFINITY) <= (other.word[b] ?? 0);
    hash[at] = (takesFirst ? one.hash[a] : other.hash[b]) as number; // a + b = at < count
    word[at] = (takesFirst ? one.word[a++] : other.word[b++]) as number;
  }
  return { count, hash, word, words };
}

/** The hashes of the words of a text, of Kazakh in Latin letters those in Cyrillic; lent like those of `hashWords`. */
export function wordHashesOf(text: string): WordHashes {
  const alphabet = alphabetOf(text);
  return hashWords(alphabet === undefined ? text : inCyrillic(text, alphabet));
}

/** The fingerprints of a text; work and memory are linear in its length. */
export function fingerprintsOf(text: string, settings: FingerprintSettings = FINGERPRINT_SETTINGS): Fingerprints {
  const words = wordHashesOf(text);
  const hashes = hashShingles(words, settings.shingle);
  const word = winnow(hashes, settings.window);
  const hash = new Float64Array(word.length);
  for (let at = 0; at < word.length; at++) hash[at] = hashes[word[at] as number] as number; // places of `hashes`
  const isShort = settings.short !== undefined && words.count <= settings.short && words.count > 2;
  if (isShort) return merged({ hash, word }, pairsOf(words), words.count);
  return { count: word.length, hash, word, words: words.count };
}

/**
 * Numbers by which versions of one text are told from different texts: the smallest fingerprint in three orders. Two
 * texts agree in each with the probability of their resemblance (Broder's min-hash). One number would not do: where
 * the smallest of all happens to lie in the signature of an office, its texts would pass for versions of one.
 */
export type Sketch = readonly [number, number, number];

/** Numbers of a sketch. */
export const SKETCH_LANES = 3;
/** What makes the orders differ: any odd bits, flipped before mixing. */
const ORDERS = [0x5bd1e995, 0x1b873593, 0xcc9e2d51 | 0] as const;
const LARGEST = 0xffffffff;

/** The sketch of a text; all zero for one without words. */
export function sketchOf({ count, hash }: Fingerprints): Sketch {
  if (count === 0) return [0, 0, 0];
  let [a, b, c] = [LARGEST, LARGEST, LARGEST];
  for (let at = 0; at < count; at++) {
    const low = (hash[at] as number) | 0; // at < count; the lower 32 bits
    a = Math.min(a, mixed(low ^ ORDERS[0]) >>> 0);
    b = Math.min(b, mixed(low ^ ORDERS[1]) >>> 0);
    c = Math.min(c, mixed(low ^ ORDERS[2]) >>> 0);
  }
  return [a, b, c];
}
