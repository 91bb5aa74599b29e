/**
 * Postings: which document has which fingerprint, as two parallel arrays, because an object a posting would cost ten
 * times the memory. Sorted by fingerprint and then by document they are an inverted index.
 */
export interface Postings {
  readonly count: number;
  /** Fingerprints, whole numbers below 2^53. */
  readonly hash: Float64Array;
  /** Document of each. */
  readonly document: Uint32Array;
}

/** Bits of a radix digit: 2,048 counters stay in the first-level cache, and 53 bits take five passes. */
const DIGIT = 11;
const BUCKETS = 1 << DIGIT;
const LOW_RANGE = 2 ** 32;

/** Where each digit lies: the lane it is taken from and how far that is shifted; the lowest first. */
const PASSES: readonly (readonly [lane: 'low' | 'high', shift: number])[] = [
  ['low', 0],
  ['low', DIGIT],
  ['low', 2 * DIGIT],
  ['high', 0],
  ['high', DIGIT],
];
/** From so many on the highest digit goes first: what shares it lies close enough for a second-level cache. */
const MANY = 1 << 19;

interface Lanes {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly value: Uint32Array;
}

/**
 * Sorts hashes with a number each, by hash; equal hashes keep their order (a radix sort, several times as fast as sorting
 * indices with a comparison).
 */
export function sortByHash(hash: Float64Array, value: Uint32Array): Postings {
  const count = hash.length;
  const own = lanesOf(hash, value);
  const other: Lanes = { low: new Uint32Array(count), high: new Uint32Array(count), value: new Uint32Array(count) };
  const from = count < MANY ? sortedBy(PASSES, own, other) : sortedInParts(own, other);
  const sorted = new Float64Array(count);
  for (let at = 0; at < count; at++) sorted[at] = (from.high[at] as number) * LOW_RANGE + (from.low[at] as number);
  return { count, hash: sorted, document: from.value };
}

/** Sorts by some digits, the lowest first, there and back between two rooms; gives the room that has the result. */
function sortedBy(passes: typeof PASSES, own: Lanes, other: Lanes): Lanes {
  let [from, to] = [own, other];
  for (const [lane, shift] of passes) {
    scatter(from, to, lane, shift);
    [from, to] = [to, from];
  }
  return from;
}

/** Sorts by the highest digit, and what shares it by the others, of which there is an even number. */
function sortedInParts(own: Lanes, other: Lanes): Lanes {
  scatter(own, other, 'high', DIGIT);
  const lower = PASSES.slice(0, -1);
  const { high } = other;
  for (let start = 0; start < high.length; ) {
    const digit = (high[start] as number) >>> DIGIT;
    let end = start + 1;
    while (end < high.length && (high[end] as number) >>> DIGIT === digit) end++;
    sortedBy(lower, partOf(other, start, end), partOf(own, start, end));
    start = end;
  }
  return other;
}

function partOf({ low, high, value }: Lanes, start: number, end: number): Lanes {
  return { low: low.subarray(start, end), high: high.subarray(start, end), value: value.subarray(start, end) };
}

function lanesOf(hash: Float64Array, value: Uint32Array): Lanes {
  const low = new Uint32Array(hash.length);
  const high = new Uint32Array(hash.length);
  for (let at = 0; at < hash.length; at++) {
    const whole = hash[at] as number; // at < length
    const upper = Math.floor(whole / LOW_RANGE);
    high[at] = upper;
    low[at] = whole - upper * LOW_RANGE;
  }
  return { low, high, value: value.slice() };
}

/** Where the next number of each bucket goes; one more than buckets. */
const next = new Uint32Array(BUCKETS + 1);

/** One stable pass. Every index below is smaller than the number of postings or buckets. */
function scatter(from: Lanes, to: Lanes, lane: 'low' | 'high', shift: number): void {
  const digits = from[lane];
  next.fill(0);
  for (let at = 0; at < digits.length; at++) {
    const bucket = (((digits[at] as number) >>> shift) & (BUCKETS - 1)) + 1;
    next[bucket] = (next[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= BUCKETS; bucket++)
    next[bucket] = (next[bucket] as number) + (next[bucket - 1] as number);
  const { low, high, value } = from;
  for (let at = 0; at < digits.length; at++) {
    const bucket = ((digits[at] as number) >>> shift) & (BUCKETS - 1);
    const place = next[bucket] as number;
    next[bucket] = place + 1;
    to.low[place] = low[at] as number;
    to.high[place] = high[at] as number;
    to.value[place] = value[at] as number;
  }
}

/** Postings in index order, each only once. `document` need not be in any order. */
export function sortedPostings(hash: Float64Array, document: Uint32Array): Postings {
  const sorted = sortByHash(hash, document);
  let count = 0;
  for (let at = 0; at < sorted.count; ) {
    let end = at + 1;
    while (end < sorted.count && sorted.hash[end] === sorted.hash[at]) end++;
    const group = sorted.document.subarray(at, end);
    if (!isAscending(group)) group.sort();
    for (let place = at; place < end; place++) {
      if (place > at && sorted.document[place] === sorted.document[place - 1]) continue;
      sorted.hash[count] = sorted.hash[at] as number; // count never passes place
      sorted.document[count] = sorted.document[place] as number;
      count++;
    }
    at = end;
  }
  return { count, hash: sorted.hash.subarray(0, count), document: sorted.document.subarray(0, count) };
}

function isAscending(numbers: Uint32Array): boolean {
  for (let at = 1; at < numbers.length; at++) if ((numbers[at] as number) < (numbers[at - 1] as number)) return false;
  return true;
}

/** Several sorted postings as one; documents for which `alive` says no are left out. */
export function mergePostings(parts: readonly Postings[], alive: (document: number) => boolean): Postings {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  const hash = new Float64Array(total);
  const document = new Uint32Array(total);
  let count = 0;
  for (const part of parts) {
    for (let at = 0; at < part.count; at++) {
      const owner = part.document[at] as number; // at < count
      if (!alive(owner)) continue;
      hash[count] = part.hash[at] as number;
      document[count++] = owner;
    }
  }
  return sortedPostings(hash.subarray(0, count), document.subarray(0, count));
}

/** How many different fingerprints each of `count` documents from `first` on has. */
export function distinctPrints(postings: Postings, first: number, count: number): Uint32Array {
  const prints = new Uint32Array(count);
  for (let at = 0; at < postings.count; at++) {
    const index = (postings.document[at] as number) - first; // at < count
    prints[index] = (prints[index] ?? 0) + 1;
  }
  return prints;
}

/** Sorted postings of documents that are numbered on from `first` and have so many of the hashes each, in order. */
export function postingsOf(prints: readonly number[], hashes: Float64Array, first: number): Postings {
  const owners = new Uint32Array(hashes.length);
  let at = 0;
  for (const [index, count] of prints.entries()) {
    owners.fill(first + index, at, at + count);
    at += count;
  }
  return sortedPostings(hashes, owners);
}
