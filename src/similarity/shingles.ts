import { createDocument, type Document } from '../text/document.ts';
import type { Step } from '../text/key.ts';
import { createVocabulary } from '../text/vocabulary.ts';

/** Three words tell a phrase from chance and survive an edit four words away. */
export const DEFAULT_SHINGLE_SIZE = 3;

/** Resemblance and containment of two shingle sets (Broder 1997), each in 0..1. */
export interface ShingleSimilarity {
  /** |A ∩ B| / |A ∪ B| */
  readonly resemblance: number;
  /** |A ∩ B| / |A| */
  readonly aInB: number;
  /** |A ∩ B| / |B| */
  readonly bInA: number;
  /** Number of distinct shingles on each side. */
  readonly sizeA: number;
  readonly sizeB: number;
}

/**
 * Numbers for shingles: equal numbers, equal runs of keys. A run of k keys is numbered by folding pairs
 * (number of the first k−1 keys, next key) into one integer, so no two runs ever share a number, whatever they hold.
 */
interface Numbering {
  readonly numberOf: (left: number, right: number) => number;
}

/** Twice the keys of two 64 MB texts still fit below 2^26; left and right make one exact number below 2^53. */
const PAIR_SHIFT = 2 ** 26;

function createNumbering(): Numbering {
  const known = new Map<number, number>();
  return {
    numberOf: (left, right) => {
      const pair = left * PAIR_SHIFT + right;
      const seen = known.get(pair);
      if (seen !== undefined) return seen;
      known.set(pair, known.size);
      return known.size - 1;
    },
  };
}

/** The shingles of a document as numbers, one a starting word; a text of 1..k−1 words has one, all its words. */
function shingleNumbers(ids: Int32Array, size: number, levels: readonly Numbering[]): Int32Array {
  if (ids.length === 0) return new Int32Array(0);
  const length = Math.min(size, ids.length);
  let runs = Int32Array.from(ids);
  for (let grown = 1; grown < length; grown++) {
    const level = levels[grown - 1];
    if (level === undefined) break;
    const next = new Int32Array(runs.length - 1);
    for (let at = 0; at < next.length; at++) next[at] = level.numberOf(runs[at] as number, ids[at + grown] as number);
    runs = next;
  }
  return runs;
}

/** A document, or some of its words, by the numbers of their keys. */
interface Keyed {
  readonly words: Pick<Document['words'], 'id'>;
}

/** Exact resemblance and containment of two documents that share a vocabulary. */
export function shingleSimilarity(a: Keyed, b: Keyed, size: number): ShingleSimilarity {
  const levels = Array.from({ length: size - 1 }, createNumbering);
  const runsA = shingleNumbers(a.words.id, size, levels);
  const runsB = shingleNumbers(b.words.id, size, levels);
  if (runsA.length === 0 || runsB.length === 0) {
    const both = runsA.length === runsB.length ? 1 : 0;
    const sizeA = new Set(runsA).size;
    const sizeB = new Set(runsB).size;
    return { resemblance: both, aInB: both, bInA: both, sizeA, sizeB };
  }
  // Runs of different lengths (a text shorter than k) are different shingles even where their numbers agree.
  const comparable = Math.min(size, a.words.id.length) === Math.min(size, b.words.id.length);
  const setA = new Set(runsA);
  const setB = new Set(runsB);
  let shared = 0;
  if (comparable) for (const run of setA) if (setB.has(run)) shared++;
  return {
    resemblance: shared / (setA.size + setB.size - shared),
    aInB: shared / setA.size,
    bInA: shared / setB.size,
    sizeA: setA.size,
    sizeB: setB.size,
  };
}

/** Options of `shingles`. */
export interface ShingleOptions {
  /** Words a shingle, at least 1; 3 by default. */
  readonly shingleSize?: number;
  readonly keep?: readonly Step[];
}

/** The distinct shingles of a text, keys joined by one space, in order of first appearance. */
export function shingles(text: string, options: ShingleOptions = {}): readonly string[] {
  const keep = new Set(options.keep ?? []);
  const document = createDocument(text, createVocabulary(keep), keep);
  const keys = Array.from(document.words.id, (id) => document.vocabulary.keys[id] ?? '');
  if (keys.length === 0) return [];
  const length = Math.min(options.shingleSize ?? DEFAULT_SHINGLE_SIZE, keys.length);
  const runs = new Set<string>();
  for (let at = 0; at + length <= keys.length; at++) runs.add(keys.slice(at, at + length).join(' '));
  return [...runs];
}
