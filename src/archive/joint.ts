import type { Range } from '../text/range.ts';
import { lastAtMost } from '../text/sorted.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/word.ts';
import type { DocumentName, JointCoverage, JointSource, Passage } from './results.ts';

/** A match as far as it can be a part of the whole. */
export interface JointPart extends DocumentName {
  readonly passages: readonly Passage[];
}

/** Share of the incoming text that the sources together must hold beyond the best single one to be worth telling. */
const LEAST_GAIN = 0.1;

/**
 * The archived texts that together make up the incoming one: greedily the one that adds most words, then the one that
 * adds most to that, as long as at least `least` words are added. Undefined where one text alone does as well.
 */
export function jointCoverage(text: string, parts: readonly JointPart[], least: number): JointCoverage | undefined {
  const { count, start } = findWords(text);
  if (count === 0 || parts.length < 2) return undefined;
  const covered = new Uint8Array(count);
  const ranges = parts.map(({ passages }) => passages.map(({ a }) => wordsIn(a, start)));
  const sources: JointSource[] = [];
  let best = 0;
  let total = 0;
  for (;;) {
    let chosen = -1;
    let most = 0;
    for (const [part, own] of ranges.entries()) {
      const gain = gained(own, covered);
      if (gain > most) [chosen, most] = [part, gain];
    }
    const part = parts[chosen];
    if (part === undefined || most < least) break;
    for (const { from, to } of ranges[chosen] ?? []) covered.fill(1, from, to);
    sources.push({ path: part.path, id: part.id, adds: most / count, passages: part.passages });
    if (sources.length === 1) best = most;
    total += most;
  }
  if (sources.length < 2 || total - best < LEAST_GAIN * count) return undefined;
  return { coverage: total / count, sources };
}

/** The words that begin in a stretch of the text. */
function wordsIn({ start, end }: Span, starts: Int32Array): Range {
  return { from: lastAtMost(starts, start - 1) + 1, to: lastAtMost(starts, end - 1) + 1 };
}

/** Words of the ranges that nothing has covered yet; ranges of one text may overlap. */
function gained(ranges: readonly Range[], covered: Uint8Array): number {
  const counted = new Set<number>();
  for (const { from, to } of ranges)
    for (let word = from; word < to; word++) if (covered[word] === 0) counted.add(word);
  return counted.size;
}
