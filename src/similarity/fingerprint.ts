import { alphabetOf, alphabetOfUnits, inCyrillic } from '../language/other-alphabet.ts';
import { stringOf } from '../text/units.ts';
import { hashUnits, hashWords, mixed, type WordHashes } from './word-hash.ts';

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

/** Room for the shingles of a text, lent to text after text; what a very long one took is not kept. */
const MOST_SHINGLES_KEPT = 1 << 16;
let room = { hashes: new Float64Array(1 << 10), kept: new Int32Array(1 << 10) };

function roomFor(count: number): typeof room {
  if (count <= room.kept.length) return room;
  const wider = { hashes: new Float64Array(2 * count), kept: new Int32Array(2 * count) };
  if (count <= MOST_SHINGLES_KEPT) room = wider;
  return wider;
}

/**
 * The hash of every run of `size` words, written to `hashes`; gives how many there are. Each lane is a polynomial over
 * the words, which goes from run to run, finished by a mixer.
 */
function hashShingles({ low, high, count: words }: WordHashes, size: number, hashes: Float64Array): number {
  const length = Math.min(size, words);
  const count = words === 0 ? 0 : words - length + 1;
  // What the length and the first word of a run stand for in it: they leave when the next one comes.
  let [lowTop, highTop] = [1, 1];
  for (let power = 0; power < length; power++) {
    lowTop = Math.imul(lowTop, LOW_WORD);
    highTop = Math.imul(highTop, HIGH_WORD);
  }
  const lowSeed = Math.imul(length, lowTop);
  const highSeed = Math.imul(length, highTop);
  let [a, b] = [0, 0];
  for (let word = 0; word < words; word++) {
    a = (Math.imul(a, LOW_WORD) + (low[word] as number)) | 0; // word < words
    b = (Math.imul(b, HIGH_WORD) + (high[word] as number)) | 0;
    const first = word - length;
    if (first >= 0) {
      a = (a - Math.imul(low[first] as number, lowTop)) | 0;
      b = (b - Math.imul(high[first] as number, highTop)) | 0;
    }
    if (first >= -1) hashes[first + 1] = finished((a + lowSeed) | 0, (b + highSeed) | 0);
  }
  return count;
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
  const kept = new Int32Array(hashes.length);
  return kept.subarray(0, winnowInto(kept, hashes, hashes.length, window));
}

/** The same of the first `count` hashes, written to `kept`; gives how many are kept. */
function winnowInto(kept: Int32Array, hashes: Float64Array, count: number, window: number): number {
  if (count < window) {
    for (let at = 0; at < count; at++) kept[at] = at;
    return count;
  }
  let size = 0;
  let least = -1;
  for (let last = window - 1; last < count; last++) {
    const first = last - window + 1;
    if (least < first) {
      least = first;
      for (let at = first + 1; at <= last; at++) if ((hashes[at] as number) <= (hashes[least] as number)) least = at; // at and least lie inside
    } else if ((hashes[last] as number) <= (hashes[least] as number)) least = last;
    else continue; // kept already
    kept[size++] = least;
  }
  return size;
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
  return fingerprintsOfWords(wordHashesOf(text), settings);
}

/**
 * The same of the code units of a text, of which there are `size`: from bytes no string need be made. The array has room
 * for one more unit.
 */
export function fingerprintsOfUnits(units: Uint16Array, size: number, settings: FingerprintSettings): Fingerprints {
  const alphabet = alphabetOfUnits(units, size);
  if (alphabet === undefined) return fingerprintsOfWords(hashUnits(units, size), settings);
  return fingerprintsOfWords(hashWords(inCyrillic(stringOf(units, 0, size), alphabet)), settings);
}

function fingerprintsOfWords(words: WordHashes, settings: FingerprintSettings): Fingerprints {
  const { hashes, kept } = roomFor(words.count);
  const shingles = hashShingles(words, settings.shingle, hashes);
  const count = winnowInto(kept, hashes, shingles, settings.window);
  const word = kept.slice(0, count);
  const hash = new Float64Array(count);
  for (let at = 0; at < count; at++) hash[at] = hashes[word[at] as number] as number; // places of `hashes`
  const isShort = settings.short !== undefined && words.count <= settings.short && words.count > 2;
  if (isShort) return merged({ hash, word }, pairsOf(words), words.count);
  return { count, hash, word, words: words.count };
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
