import type { Range, RangePair } from '../text/range.ts';
import type { Block } from './block.ts';

/**
 * Anchors: runs of k keys that occur once in both sides of a gap, each grown to a maximal block. A negative number is
 * that of a word that answers none: no run has it.
 * The table is keyed by a 32-bit hash of the run; equal hashes of unequal runs only lose an anchor, because a
 * run is compared key by key before it is believed.
 */
export function findAnchors(a: Int32Array, b: Int32Array, gap: RangePair, k: number): readonly Block[] {
  const runsA = runsIn(a, gap.a, k);
  const runsB = runsA.length === 0 ? runsA : runsIn(b, gap.b, k);
  if (runsB.length === 0) return [];
  const table = createTable(runsA.length + runsB.length);
  for (let run = 0; run < runsA.length; run++) table.addA(hashRun(a, runsA[run] as number, k), runsA[run] as number);
  for (let run = 0; run < runsB.length; run++) table.addB(hashRun(b, runsB[run] as number, k), runsB[run] as number);
  const blocks: Block[] = [];
  let last: Block | undefined;
  for (let run = 0; run < runsA.length; run++) {
    const at = runsA[run] as number;
    const partner = table.partnerOf(hashRun(a, at, k), at);
    if (partner < 0 || (last !== undefined && at < last.a + last.length && at - partner === last.a - last.b)) continue;
    if (!sameRun(a, at, b, partner, k)) continue;
    last = grow(a, b, gap, { a: at, b: partner, length: k });
    blocks.push(last);
  }
  return blocks;
}

/** Where runs of k keys begin that may answer: unrelated texts have few, however long they are. */
function runsIn(ids: Int32Array, { from, to }: Range, k: number): Int32Array {
  const runs = new Int32Array(Math.max(0, to - from - k + 1));
  let count = 0;
  let first = from;
  for (let at = from; at < to; at++) {
    if ((ids[at] as number) < 0) first = at + 1;
    else if (at - first + 1 >= k) runs[count++] = at - k + 1;
  }
  return runs.subarray(0, count);
}

function hashRun(ids: Int32Array, at: number, k: number): number {
  let hash = 0x811c9dc5;
  for (let next = at; next < at + k; next++) {
    hash = Math.imul(hash ^ (ids[next] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  }
  return hash ^ (hash >>> 13);
}

function sameRun(a: Int32Array, atA: number, b: Int32Array, atB: number, k: number): boolean {
  for (let next = 0; next < k; next++) if (a[atA + next] !== b[atB + next]) return false;
  return true;
}

/** An equal run with the equal words before and behind it, within a gap. */
function grow(a: Int32Array, b: Int32Array, gap: RangePair, { a: atA, b: atB, length }: Block): Block {
  let before = 0;
  while (atA - before > gap.a.from && atB - before > gap.b.from && a[atA - before - 1] === b[atB - before - 1])
    before++;
  let after = length;
  while (atA + after < gap.a.to && atB + after < gap.b.to && a[atA + after] === b[atB + after]) after++;
  return { a: atA - before, b: atB - before, length: before + after };
}

/** Where a run occurs, plus one: nowhere yet, or at many places. */
const NOWHERE = 0;
const MANY = -1;

/** The places of so many runs at most. */
function createTable(runs: number) {
  let capacity = 16;
  while (capacity < runs * 2) capacity *= 2;
  const mask = capacity - 1;
  /** By slot the number of a run, from 1: what is known of runs stands in a row, for half of the slots are empty. */
  const numbers = new Int32Array(capacity);
  const hashes = new Int32Array(runs + 1);
  const inA = new Int32Array(runs + 1);
  const inB = new Int32Array(runs + 1);
  let count = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & mask;
    while (numbers[slot] !== 0 && hashes[numbers[slot] as number] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const add = (places: Int32Array, hash: number, at: number): void => {
    const slot = slotOf(hash);
    if (numbers[slot] === 0) {
      numbers[slot] = ++count;
      hashes[count] = hash;
    }
    const number = numbers[slot] as number;
    places[number] = places[number] === NOWHERE ? at + 1 : MANY;
  };
  return {
    addA: (hash: number, at: number) => add(inA, hash, at),
    addB: (hash: number, at: number) => add(inB, hash, at),
    /** The one place in B of a run that stands at one place in A, else a negative number. */
    partnerOf: (hash: number, at: number): number => {
      const number = numbers[slotOf(hash)] as number;
      return inA[number] === at + 1 && inB[number] !== MANY ? (inB[number] as number) - 1 : NONE;
    },
  };
}

const NONE = -1;
