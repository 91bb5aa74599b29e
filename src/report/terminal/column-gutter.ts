import type { Comparison } from '../../result/comparison.ts';
import { CATEGORIES, type Category, SEVERITY_OF } from '../../terms/category.ts';
import { gravity } from '../told/findings.ts';
import { isPlain, type MarkedRow } from '../told/marked-rows.ts';
import type { Mark, SideName } from '../told/marks.ts';
import type { Words } from '../words/catalogue.ts';
import { type Segment, segment } from './layout.ts';
import { displayWidth } from './width.ts';

/** The gutter takes at most so much of the width, and no less and no more than these columns. */
const SHARE = 1 / 8;
const LEAST = 12;
const MOST = 20;
/** Columns of a count before a name. */
const COUNT = 3;

/** The lines of both ends of each move, by its number. */
export type Moves = ReadonlyMap<number, Readonly<Record<SideName, number>>>;

/** Columns of the gutter: as many as the longest name of what occurs needs, within bounds. */
export function gutterWidth({ summary, a, b }: Comparison, words: Words, width: number): number {
  const present = CATEGORIES.filter((category) => category !== 'blank-line' && summary.categories[category] > 0);
  const names = present.map((category) =>
    category === 'moved'
      ? displayWidth(words.change.movedFrom(Math.max(a.lines, b.lines)))
      : displayWidth(words.categories[category]) + (summary.categories[category] > 1 ? COUNT : 0),
  );
  return Math.min(Math.max(LEAST, ...names), Math.max(LEAST, Math.floor(width * SHARE)), MOST);
}

/** As `diff -y` has it: < stands only in A, > only in B, | stands in both and differs. */
export function rowSign(marked: MarkedRow): '<' | '>' | '|' | ' ' {
  if (marked.row.b === null) return '<';
  if (marked.row.a === null) return '>';
  return isPlain(marked) ? ' ' : '|';
}

/** What changed in a row, the gravest first: "number · 2 quotes", "moved to line 9". */
export function rowNames({ row, marks }: MarkedRow, moves: Moves, words: Words): readonly Segment[] {
  const moved = new Map<number, string>();
  const counts = new Map<Category, Set<string>>();
  for (const [side, { id, difference }] of sided(marks)) {
    const { category, move, ignored } = difference;
    if (ignored) continue;
    const lines = move === undefined ? undefined : moves.get(move);
    if (move !== undefined && lines !== undefined)
      moved.set(move, side === 'a' ? words.change.movedTo(lines.b) : words.change.movedFrom(lines.a));
    else counts.set(category, (counts.get(category) ?? new Set()).add(id));
  }
  const names = [
    ...[...moved.values()].map((name) => segment(name, 'structure')),
    ...[...counts]
      .sort(([one], [other]) => gravity(SEVERITY_OF[other]) - gravity(SEVERITY_OF[one]))
      .map(([category, { size }]) => segment(nameOf(category, size, words), SEVERITY_OF[category])),
  ];
  if (names.length === 0 && row.kind !== 'same') return [segment(words.paragraphKinds[row.kind], 'dim')];
  return names.flatMap((name, place) => (place === 0 ? [name] : [segment(' · ', 'dim'), name]));
}

function* sided(marks: Readonly<Record<SideName, readonly Mark[]>>): Generator<readonly [SideName, Mark]> {
  for (const side of ['a', 'b'] as const)
    for (const mark of marks[side]) for (const each of [mark, ...mark.inner]) yield [side, each];
}

function nameOf(category: Category, count: number, words: Words): string {
  // A count stays with what it counts.
  return count === 1 ? words.categories[category] : words.categoryCount(count, category).replace(' ', '\u00a0');
}
