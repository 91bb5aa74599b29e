/**
 * The first of the places `from` to `to` (half-open) of which `isBefore` does not hold, or `to`; it holds of the places
 * up to there and of none behind.
 */
export function firstNotBefore(from: number, to: number, isBefore: (at: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first place whose number is at least `value`, in numbers that stand in order; `to` where there is none. */
export function firstAtLeast(
  sorted: Int32Array | Float64Array,
  value: number,
  from: number = 0,
  to: number = sorted.length,
): number {
  // Written out, without a function to call: fingerprints and blocks are looked up by the million.
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last place whose whole number is at most `value`, of the first `count` that stand in order, or -1. */
export function lastAtMost(sorted: Int32Array, value: number, count: number = sorted.length): number {
  return firstAtLeast(sorted, value + 1, 0, count) - 1;
}

/** Places of a text that share a row of the table: hardly more than a handful of words begin in so many code units. A power of two. */
const ROW_BITS = 5;

/**
 * The same for places of a text, a look at a table that is made at the first question: the edits of a long text ask
 * where its words begin by the million, and halving goes through as many pages of memory each time.
 */
export function firstAtPlace(starts: Int32Array): (place: number) => number {
  let firsts: Int32Array | undefined;
  return (place) => {
    if (place <= 0) return 0;
    firsts ??= firstsOfRows(starts);
    let at = firsts[Math.min(place >> ROW_BITS, firsts.length - 1)] as number;
    while (at < starts.length && (starts[at] as number) < place) at++;
    return at;
  };
}

/** For each row of places the first number that lies in it or behind it; one row more than the last number has. */
function firstsOfRows(starts: Int32Array): Int32Array {
  const firsts = new Int32Array(((starts[starts.length - 1] ?? 0) >> ROW_BITS) + 2);
  let row = 0;
  for (let at = 0; at < starts.length; at++)
    for (const own = (starts[at] as number) >> ROW_BITS; row <= own; row++) firsts[row] = at;
  firsts.fill(starts.length, row);
  return firsts;
}
