import { wordHashesOf } from './fingerprint.ts';

/** The words of a text without their order, as ascending hashes; a word that comes again is there again. */
export type WordBag = Int32Array;

export function wordBag(text: string): WordBag {
  const { low, count } = wordHashesOf(text);
  return low.slice(0, count).sort();
}
