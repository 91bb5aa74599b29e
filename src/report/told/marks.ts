import type { Difference } from '../../result/comparison.ts';
import type { Span } from '../../text/span.ts';
import { gravest } from './findings.ts';

/** Which text a mark or a cell belongs to. */
export type SideName = 'a' | 'b';

/** A difference as it is marked in one of the texts; an empty span is a place where only the other text has words. */
export interface Mark extends Span {
  /** Number of the difference in the report: "12", or "12-3" inside the moved passage 12. */
  readonly id: string;
  readonly difference: Difference;
  /** Marks inside a moved passage. */
  readonly inner: readonly Mark[];
}

/** The marks of one text, in order. Beyond `most` only the gravest differences are marked. */
export function marksOf(differences: readonly Difference[], side: SideName, most: number): readonly Mark[] {
  const shown = gravest(differences, most);
  const isShown = (id: string) => shown === null || shown.has(id);
  const targets = movedTargets(differences);
  const marks: Mark[] = [];
  differences.forEach((difference, index) => {
    const target = difference.move === undefined ? undefined : targets.get(difference.move);
    const id = String((target?.index ?? index) + 1);
    if (!isShown(id)) return;
    const changes = target?.difference.changes ?? difference.changes ?? [];
    const inner = changes.map((change, place) => markOf(change, `${id}-${place + 1}`, side, []));
    const mark = markOf(
      difference,
      id,
      side,
      inner.filter((each) => isShown(each.id) && isWorthMarking(each)),
    );
    if (isWorthMarking(mark)) marks.push(mark);
  });
  return marks;
}

/** The marks that touch each of a text's cells, asked for in order. A mark at a border belongs to the later cell. */
export function markReader(marks: readonly Mark[]): (cell: Span, isLast: boolean) => readonly Mark[] {
  let next = 0;
  return (cell, isLast) => {
    const touching: Mark[] = [];
    for (let at = next; at < marks.length; at++) {
      const mark = marks[at];
      if (mark === undefined || mark.start > cell.end || (mark.start === cell.end && !isLast)) break;
      if (mark.end > cell.start || mark.start >= cell.start) touching.push(mark);
      if (mark.end <= cell.end && at === next && (mark.start < cell.end || isLast)) next++;
    }
    return touching;
  };
}

/** Where each move went, by its number. */
function movedTargets(
  differences: readonly Difference[],
): ReadonlyMap<number, { readonly index: number; readonly difference: Difference }> {
  const targets = new Map<number, { index: number; difference: Difference }>();
  differences.forEach((difference, index) => {
    if (difference.move !== undefined && difference.b.text !== '') targets.set(difference.move, { index, difference });
  });
  return targets;
}

function markOf(difference: Difference, id: string, side: SideName, inner: readonly Mark[]): Mark {
  const { start, end } = difference[side];
  return { start, end, id, difference, inner };
}

/** An empty place is marked only where a reader would look for the missing words. */
function isWorthMarking(mark: Mark): boolean {
  if (mark.end > mark.start) return true;
  const { a, b, severity, move } = mark.difference;
  return severity !== 'cosmetic' && move === undefined && !hasBreak(a.text) && !hasBreak(b.text);
}

function hasBreak(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}
