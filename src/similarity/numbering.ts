import { mixed } from './word-hash.ts';

/** Numbers for pairs of numbers. */
export interface Numbering {
  /** The number of a pair, from 0 in the order in which pairs are first asked for. */
  readonly numberOf: (left: number, right: number) => number;
}

/**
 * Numbers for pairs of numbers: equal numbers, equal pairs, whatever they hold (exact, no hash is believed). The table
 * never grows: it is made for as many pairs as there can be, in typed arrays, because a map of half a million pairs costs
 * more than the alignment.
 */
export function createNumbering(most: number): Numbering {
  let capacity = 16;
  while (capacity < most * 2) capacity *= 2;
  const mask = capacity - 1;
  /** Left and right by the number of a pair: in a row, side by side, so that of a table that is half empty only the slots are. */
  const pairs = new Int32Array(2 * most);
  /** The number of the pair plus one; 0 for a free slot. */
  const numbers = new Int32Array(capacity);
  const crowded = new Map<number, number>();
  let count = 0;
  const numberOf = (left: number, right: number): number => {
    let slot = mixed(Math.imul(left, LEFT_FACTOR) ^ right) & mask;
    for (let probes = 0; probes < MOST_PROBES; probes++) {
      const number = (numbers[slot] as number) - 1;
      if (number < 0) {
        pairs[2 * count] = left;
        pairs[2 * count + 1] = right;
        numbers[slot] = ++count;
        return count - 1;
      }
      if (pairs[2 * number] === left && pairs[2 * number + 1] === right) return number;
      slot = (slot + 1) & mask;
    }
    const pair = left * PAIR_SHIFT + right;
    const known = crowded.get(pair) ?? count++;
    crowded.set(pair, known);
    return known;
  };
  return { numberOf };
}

/** Slots that are looked at; only texts made to fill the table unevenly need more, and are asked from a map. */
const MOST_PROBES = 64;
/** Twice the keys of two 64 MB texts still fit below 2^26; left and right make one exact number below 2^53. */
const PAIR_SHIFT = 2 ** 26;
/** An odd factor (2^32 divided by the golden ratio) that keeps pairs of small numbers apart. */
const LEFT_FACTOR = 0x9e3779b1 | 0;
