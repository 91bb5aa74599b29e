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
