import { leastOf, mostOf } from './extent.ts';
import { isMarker } from './marker.ts';
import { type Line, lineOf, type Run, WORD_GAP } from './run.ts';

/** A gap that may part cells, in heights of the font: wider than between words that are not spread. */
const CELL_GAP = 1;
/** How much wider such a gap is than the narrowest of its line: spread lines have equal ones. */
const WIDER = 1.6;
/** A gap that words of a spread line hardly have, in heights. */
const WIDE_GAP = 2.5;

/** Lines of a page that end at one place, from which it is the edge of justified text. */
const JUSTIFIED_LINES = 3;
/** The widest gap of two words that are all that stands in a justified line, in heights: more is a tab. */
const WIDEST_SPREAD = 9;
/** How far below a line the next one of its paragraph stands at most, in heights. */
const NEXT_LINE = 2;
/** How much the gaps of a spread line differ, in heights. */
const EQUAL_GAPS = 0.12;

/** Tells of a line whether its words are spread to end where justified text ends. */
export function spreadLines(lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<number, number>();
  for (const { right } of lines) counts.set(Math.round(right), (counts.get(Math.round(right)) ?? 0) + 1);
  const below = new Map(lines.map((line, at) => [line, lines[at + 1]]));
  return (line) => {
    const edge = Math.round(line.right);
    const ending = [edge - 1, edge, edge + 1].reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
    const gaps = gapsOf(line).slice(isMarker(line.runs[0]?.text ?? '') ? 1 : 0);
    const [least, most] = [leastOf(gaps, (gap) => gap), mostOf(gaps, (gap) => gap)];
    if (ending < JUSTIFIED_LINES || gaps.length === 0) return false;
    if (most > line.size * WIDEST_SPREAD && !leavesNoRoom(line, below.get(line), most)) return false;
    // where words of one run stand close, a wide gap is none of a spread line
    if (most > line.size * CELL_GAP && line.runs.some(({ text }) => text.includes(' '))) return false;
    return most - least < line.size * EQUAL_GAPS;
  };
}

/** Whether a gap is wide because the long word below, which begins its line, had no room in it. */
function leavesNoRoom(line: Line, below: Line | undefined, gap: number): boolean {
  const word = below?.runs[0];
  if (below === undefined || word === undefined || Math.abs(below.x - line.x) > 1) return false;
  return !word.text.includes(' ') && word.width > gap && below.y - line.y < line.size * NEXT_LINE;
}

/** The gaps between the words of a line. */
function gapsOf(line: Line): number[] {
  return line.runs.slice(1).flatMap((run, at) => {
    const before = line.runs[at];
    const gap = before === undefined ? 0 : run.x - before.x - before.width;
    return gap > line.size * WORD_GAP ? [gap] : [];
  });
}

/** Cuts a line at gaps that may part cells, but not behind the sign of a list item. */
export function segmentsOf(line: Line): Line[] {
  const gaps = line.runs.map((run, at) => {
    const before = line.runs[at - 1];
    return before === undefined ? 0 : run.x - before.x - before.width;
  });
  const hasWords = line.runs.some((run) => run.text.trim().includes(' '));
  const least = hasWords
    ? 0
    : leastOf(gaps.slice(1), (gap) => (gap > line.size * 0.15 ? gap : Number.POSITIVE_INFINITY));
  const isWide = (gap: number): boolean =>
    gap > line.size * CELL_GAP && (gap > least * WIDER || gap > line.size * WIDE_GAP);
  const segments: Run[][] = [];
  for (const [at, run] of line.runs.entries()) {
    const last = segments.at(-1);
    const isBehindMarker = segments.length === 1 && isMarker((last ?? []).map(({ text }) => text).join(''));
    if (last === undefined || (isWide(gaps[at] ?? 0) && !isBehindMarker)) segments.push([run]);
    else last.push(run);
  }
  return segments.length === 1 ? [line] : segments.map(lineOf);
}

/** How exactly cells of one column begin at one place, in points; words of justified lines do so by chance. */
const SAME_START = 0.6;
/** So many lines before and behind one are looked at, and so many starts of cells it shares with them. */
const NEAR_LINES = 2;
const SHARED = 2;
/** How far the rows of a table stand apart, in heights of the font. */
const ROW_GAP = 4;

/**
 * Cuts lines of single words where cells begin one below the other. Their gaps alone are those of words that are spread to an
 * edge.
 */
export function sharedCuts(lines: readonly Line[]): (line: Line) => Line[] | undefined {
  const starts = lines.map(startsOf);
  const cuts = new Map<Line, readonly Run[]>();
  for (const [at, line] of lines.entries()) {
    const own = starts[at] ?? [];
    if (own.length === 0) continue;
    const shared: Run[] = [];
    for (let near = Math.max(0, at - NEAR_LINES); near <= at + NEAR_LINES && near < lines.length; near++) {
      const other = lines[near];
      if (near === at || other === undefined || Math.abs(other.y - line.y) > line.size * ROW_GAP * NEAR_LINES) continue;
      for (const run of own) if (starts[near]?.some(({ x }) => Math.abs(x - run.x) <= SAME_START)) shared.push(run);
    }
    if (shared.length >= SHARED) cuts.set(line, shared);
  }
  return (line) => {
    const shared = cuts.get(line);
    if (shared === undefined) return undefined;
    const segments: Run[][] = [];
    for (const run of line.runs) {
      if (segments.length === 0 || shared.includes(run)) segments.push([run]);
      else segments.at(-1)?.push(run);
    }
    return segments.map(lineOf);
  };
}

/** The runs behind a gap that may part cells, in a line of single words. */
function startsOf(line: Line): readonly Run[] {
  if (line.runs.some(({ text }) => text.includes(' '))) return [];
  return line.runs.filter((run, at) => {
    const before = line.runs[at - 1];
    return before !== undefined && run.x - before.x - before.width > line.size * CELL_GAP;
  });
}
