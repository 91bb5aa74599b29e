import type { Fingerprints } from '../similarity/fingerprint.ts';
import type { Bound } from '../terms/bound.ts';
import { findLines } from '../text/line.ts';
import { lastAtMost } from '../text/sorted.ts';
import { findWords } from '../text/word.ts';
import type { CommonPassage } from './results.ts';
import { COMMON } from './search/boilerplate.ts';

/** Words that very many texts have in a row, half-open, and the first fingerprint, by which two such runs agree. */
interface CommonRun {
  readonly from: number;
  readonly to: number;
  readonly hash: number;
}

/**
 * The runs of a text that more than `COMMON` distinct texts have, of `least` words or more: shorter ones are turns of
 * phrase, and nothing is lost with them. `spread` says of each fingerprint how many texts have it.
 */
export function commonRuns(
  { count, word, hash, words }: Fingerprints,
  spread: Uint16Array,
  shingle: number,
  least: number,
): readonly CommonRun[] {
  const runs: CommonRun[] = [];
  for (let print = 0; print < count; print++) {
    const first = print;
    while (print < count && (spread[print] as number) > COMMON) print++; // print < count, here and below
    if (print === first) continue;
    const from = word[first] as number;
    const to = Math.min(words, (word[print - 1] as number) + shingle);
    if (to - from >= least) runs.push({ from, to, hash: hash[first] as number });
  }
  return runs;
}

/** Where runs of words stand in their text. */
export function passagesAt(text: string, runs: readonly CommonRun[]): readonly CommonPassage[] {
  if (runs.length === 0) return [];
  const words = findWords(text);
  const lines = findLines(text);
  const lineOf = (place: number): number => lastAtMost(lines.start, place, lines.count) + 1;
  return runs.map(({ from, to }) => {
    const [start, end] = [words.start[from] as number, words.end[to - 1] as number]; // from < to <= count
    return { start, end, line: lineOf(start), endLine: lineOf(end - 1), words: to - from };
  });
}

/** The bound that was hit where passages were left out. */
export function commonPassagesBound(left: number): readonly Bound[] {
  return left === 0 ? [] : [{ kind: 'common-passages', left, cap: COMMON }];
}
