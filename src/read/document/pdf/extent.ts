/** The least of what is measured of many things; infinite of none. */
export function leastOf<T>(things: Iterable<T>, measure: (thing: T) => number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) least = Math.min(least, measure(thing));
  return least;
}

/** The most of what is measured of many things; minus infinite of none. */
export function mostOf<T>(things: Iterable<T>, measure: (thing: T) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const thing of things) most = Math.max(most, measure(thing));
  return most;
}
