import type { Comparison, Difference } from '../classify/comparison.ts';
import { lastAtMost } from '../text/document.ts';
import { findLines } from '../text/line.ts';
import { findWords } from '../text/word.ts';
import type { Passage, PassageSide } from './results.ts';

/** Words that may differ between two stretches for them to be one passage: an edit does not end a quotation. */
const BRIDGED = 3;

interface Stretch {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
}

/** The stretches of at least `least` words that stand in both texts of a comparison, moved ones too. */
export function passagesOf(
  { differences }: Pick<Comparison, 'differences'>,
  a: string,
  b: string,
  least: number,
): readonly Passage[] {
  const linesA = findLines(a).start;
  const linesB = findLines(b).start;
  const passages: Passage[] = [];
  for (const { a: inA, b: inB } of [...keptStretches(differences, a, b), ...movedStretches(differences)]) {
    const words = findWords(a.slice(...inA)).count;
    if (words < least) continue;
    passages.push({ a: sideOf(a, linesA, inA), b: sideOf(b, linesB, inB), words });
  }
  return passages.sort((one, other) => one.a.start - other.a.start);
}

/** The one passage of two equal texts. */
export function wholeText(text: string): readonly Passage[] {
  const side = sideOf(text, findLines(text).start, [0, text.length]);
  const words = findWords(text).count;
  return words === 0 ? [] : [{ a: side, b: side, words }];
}

/** What stands in the same order in both, across small and cosmetic differences. */
function keptStretches(differences: readonly Difference[], a: string, b: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let startA = 0;
  let startB = 0;
  let endA = 0;
  let endB = 0;
  const close = (untilA: number, untilB: number): void => {
    if (untilA > startA) stretches.push({ a: [startA, untilA], b: [startB, untilB] });
  };
  for (const difference of differences) {
    const wide =
      difference.severity !== 'cosmetic' && Math.max(wordsIn(difference.a.text), wordsIn(difference.b.text)) > BRIDGED;
    endA = difference.a.start;
    endB = difference.b.start;
    if (!wide) continue;
    close(endA, endB);
    startA = difference.a.end;
    startB = difference.b.end;
  }
  close(a.length, b.length);
  return stretches;
}

function movedStretches(differences: readonly Difference[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const from of differences) {
    if (from.move === undefined || from.a.end === from.a.start) continue;
    const to = differences.find((other) => other.move === from.move && other.b.end > other.b.start);
    if (to !== undefined) stretches.push({ a: [from.a.start, from.a.end], b: [to.b.start, to.b.end] });
  }
  return stretches;
}

function wordsIn(text: string): number {
  return text === '' ? 0 : findWords(text).count;
}

function sideOf(text: string, lines: Int32Array, [start, end]: readonly [number, number]): PassageSide {
  const last = Math.max(start, end - 1);
  return {
    start,
    end: Math.min(end, text.length),
    line: lastAtMost(lines, start) + 1,
    endLine: lastAtMost(lines, last) + 1,
  };
}
