import { createDocument, type Document } from '../text/document.ts';
import type { Step } from '../text/key.ts';
import { createVocabulary } from '../text/vocabulary.ts';
import { numberRuns } from './runs.ts';

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

/** The shingles of two texts as numbers, one a starting word; a text of 1..k−1 words has one, all its words. */
function shingleNumbers(idsA: Int32Array, idsB: Int32Array, size: number): readonly [Int32Array, Int32Array] {
  if (size < 2) return [idsA, idsB];
  const [sizeA, sizeB] = [Math.max(1, Math.min(size, idsA.length)), Math.max(1, Math.min(size, idsB.length))];
  if (equal(idsA, idsB)) {
    const runs = numberRuns(idsA, sizeA);
    return [runs, runs];
  }
  // runs of two lengths are never equal, whatever their numbers
  if (sizeA !== sizeB) return [numberRuns(idsA, sizeA), numberRuns(idsB, sizeB)];
  const ids = new Int32Array(idsA.length + idsB.length);
  ids.set(idsA);
  ids.set(idsB, idsA.length);
  const runs = numberRuns(ids, sizeA);
  return [runs.subarray(0, idsA.length - sizeA + 1), runs.subarray(idsA.length)];
}

function equal(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** 1 for each number that occurs, and how many do. */
function numbersIn(runs: Int32Array): { readonly has: Uint8Array; readonly size: number } {
  let most = -1;
  for (let at = 0; at < runs.length; at++) most = Math.max(most, runs[at] as number);
  const has = new Uint8Array(most + 1);
  let size = 0;
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as number;
    if (has[run] === 0) size++;
    has[run] = 1;
  }
  return { has, size };
}

/** A document, or some of its words, by the numbers of their keys. */
interface Keyed {
  readonly words: Pick<Document['words'], 'id'>;
}

/** Exact resemblance and containment of two documents that share a vocabulary. */
export function shingleSimilarity(a: Keyed, b: Keyed, size: number): ShingleSimilarity {
  const [idsA, idsB] = [a.words.id, b.words.id];
  const [runsA, runsB] = shingleNumbers(idsA, idsB, size);
  const inA = numbersIn(runsA);
  const inB = runsB === runsA ? inA : numbersIn(runsB);
  const [sizeA, sizeB] = [inA.size, inB.size];
  if (sizeA === 0 || sizeB === 0) {
    const both = sizeA === sizeB ? 1 : 0;
    return { resemblance: both, aInB: both, bInA: both, sizeA, sizeB };
  }
  // Runs of different lengths (a text shorter than k) are different shingles even where their numbers agree.
  const comparable = Math.min(size, idsA.length) === Math.min(size, idsB.length);
  let shared = 0;
  const most = comparable ? Math.min(inA.has.length, inB.has.length) : 0;
  for (let number = 0; number < most; number++) shared += (inA.has[number] as number) & (inB.has[number] as number);
  return {
    resemblance: shared / (sizeA + sizeB - shared),
    aInB: shared / sizeA,
    bInA: shared / sizeB,
    sizeA,
    sizeB,
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
