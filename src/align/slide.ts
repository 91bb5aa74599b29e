import { type Aligned, UNLINKED } from './alignment.ts';

/**
 * Where an inserted (or deleted) run could stand at several places, it is moved to where the text breaks:
 *
 *     A:  x y | x z            the words x y may be the first or the second pair
 *     B:  x y . x y x z        → the run that begins and ends at a sentence border is taken
 *
 * `links` lead from the side that lacks the run to the side that has it; changed in place.
 */
export function slideRuns(links: Int32Array, long: Aligned): void {
  const ids = long.document.words.id;
  for (let word = 0; word + 1 < links.length; word++) {
    const left = links[word] as number;
    const right = links[word + 1] as number;
    if (left === UNLINKED || right === UNLINKED || right === left + 1) continue;
    const run = right - left - 1;
    const limit = Math.min(run, FARTHEST_SLIDE);
    let best = 0;
    let bestScore = score(long.breaks, left + 1, run);
    for (let back = 1; back <= limit; back++) {
      if (links[word - back + 1] !== left - back + 1 || ids[left - back + 1] !== ids[right - back]) break;
      const value = score(long.breaks, left + 1 - back, run);
      if (value > bestScore) [best, bestScore] = [-back, value];
    }
    for (let on = 1; on <= limit; on++) {
      if (links[word + on] !== right + on - 1 || ids[left + on] !== ids[right + on - 1]) break;
      const value = score(long.breaks, left + 1 + on, run);
      if (value > bestScore) [best, bestScore] = [on, value];
    }
    for (let step = 0; step > best; step--) links[word + step] = right + step - 1;
    for (let step = 1; step <= best; step++) links[word + step] = left + step;
  }
}

/** Words; a longer slide would carry a run out of sight of where it was found. */
const FARTHEST_SLIDE = 400;

function score(breaks: Uint8Array, start: number, run: number): number {
  return (breaks[start] as number) + (breaks[start + run] as number);
}

/** The same links seen from the other side. */
export function invert(links: Int32Array, count: number): Int32Array {
  const other = new Int32Array(count).fill(UNLINKED);
  for (let word = 0; word < links.length; word++) if (links[word] !== UNLINKED) other[links[word] as number] = word;
  return other;
}
