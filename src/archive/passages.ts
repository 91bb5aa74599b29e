import type { Judged } from '../compare.ts';
import type { Change } from '../result/tell.ts';
import { type Document, lastAtMost } from '../text/document.ts';
import { findLines } from '../text/line.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/word.ts';
import type { Passage, PassageSide } from './results.ts';

/** Words that may differ between two stretches for them to be one passage: an edit does not end a quotation. */
const BRIDGED = 3;

interface Stretch {
  readonly a: Span;
  readonly b: Span;
}

/** The stretches of at least `least` words that stand in both texts of a pair, moved ones too. */
export function passagesOf({ a, b, changes }: Judged, least: number): readonly Passage[] {
  const passages: Passage[] = [];
  for (const stretch of [...keptStretches(changes, a, b), ...movedStretches(changes)]) {
    const words = wordsIn(a, stretch.a);
    if (words < least) continue;
    passages.push({ a: sideOf(a.text, a.lines.start, stretch.a), b: sideOf(b.text, b.lines.start, stretch.b), words });
  }
  return passages.sort((one, other) => one.a.start - other.a.start);
}

/** The one passage of two equal texts. */
export function wholeText(text: string): readonly Passage[] {
  const side = sideOf(text, findLines(text).start, { start: 0, end: text.length });
  const words = findWords(text).count;
  return words === 0 ? [] : [{ a: side, b: side, words }];
}

/** What stands in the same order in both, across small and cosmetic differences. */
function keptStretches(changes: readonly Change[], a: Document, b: Document): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let startA = 0;
  let startB = 0;
  const close = (untilA: number, untilB: number): void => {
    if (untilA > startA) stretches.push({ a: { start: startA, end: untilA }, b: { start: startB, end: untilB } });
  };
  for (const change of changes) {
    if (change.isCosmetic || Math.max(wordsIn(a, change.a), wordsIn(b, change.b)) <= BRIDGED) continue;
    close(change.a.start, change.b.start);
    startA = change.a.end;
    startB = change.b.end;
  }
  close(a.text.length, b.text.length);
  return stretches;
}

function movedStretches(changes: readonly Change[]): readonly Stretch[] {
  const targets = new Map<number, Span>();
  for (const { move, b } of changes) if (move !== undefined && b.end > b.start) targets.set(move, b);
  const stretches: Stretch[] = [];
  for (const { move, a } of changes) {
    const target = move === undefined || a.end === a.start ? undefined : targets.get(move);
    if (target !== undefined) stretches.push({ a, b: target });
  }
  return stretches;
}

/** Words that begin in a span. */
function wordsIn({ words }: Document, { start, end }: Span): number {
  if (end === start) return 0;
  return lastAtMost(words.start, end - 1, words.count) - lastAtMost(words.start, start - 1, words.count);
}

function sideOf(text: string, lines: Int32Array, { start, end }: Span): PassageSide {
  const last = Math.max(start, end - 1);
  return {
    start,
    end: Math.min(end, text.length),
    line: lastAtMost(lines, start) + 1,
    endLine: lastAtMost(lines, last) + 1,
  };
}
