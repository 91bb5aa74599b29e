import { mixed } from './word-hash.ts';

/**
 * A number for the run of keys that begins at each place, as many keys as asked for: equal numbers, equal runs, whatever
 * they hold (exact, no hash is believed). A run is known by the place where it was first met, so that nothing is copied
 * and all its keys are looked at together; the table is made for as many runs as there can be.
 */
export function numberRuns(keys: Int32Array, size: number): Int32Array {
  const runs = new Int32Array(Math.max(0, keys.length - size + 1));
  let capacity = 16;
  while (capacity < runs.length * 2) capacity *= 2;
  const mask = capacity - 1;
  /** The place of a run plus one; 0 for a free slot. */
  const slots = new Int32Array(capacity);
  const crowded = new Map<string, number>();
  for (let at = 0; at < runs.length; at++) {
    let hash = keys[at] as number;
    for (let step = 1; step < size; step++) hash = Math.imul(hash, FACTOR) ^ (keys[at + step] as number);
    let slot = mixed(hash) & mask;
    let probes = 0;
    let first = (slots[slot] as number) - 1;
    while (first >= 0 && probes < MOST_PROBES && !isSameRun(keys, first, at, size)) {
      slot = (slot + 1) & mask;
      first = (slots[slot] as number) - 1;
      probes++;
    }
    if (probes === MOST_PROBES) first = placeAmongCrowded(crowded, keys, at, size);
    else if (first < 0) slots[slot] = at + 1;
    runs[at] = first < 0 ? at : first;
  }
  return runs;
}

/** An odd factor (2^32 divided by the golden ratio) that keeps runs of small numbers apart. */
const FACTOR = 0x9e3779b1 | 0;

/** Slots that are looked at; only texts made to fill the table unevenly need more, and are asked from a map. */
const MOST_PROBES = 64;

function isSameRun(keys: Int32Array, one: number, other: number, size: number): boolean {
  for (let step = 0; step < size; step++) if (keys[one + step] !== keys[other + step]) return false;
  return true;
}

function placeAmongCrowded(crowded: Map<string, number>, keys: Int32Array, at: number, size: number): number {
  const run = keys.subarray(at, at + size).join(' ');
  const known = crowded.get(run) ?? at;
  crowded.set(run, known);
  return known;
}
