import type { Side } from '../../../../annotate/annotated.ts';
import type { Figure } from '../../../../annotate/figure/figures.ts';
import type { Range } from '../../../../text/range.ts';
import type { Context } from '../../../context.ts';
import type { Neighbourhood } from '../../neighbourhood.ts';
import { figuresAmong } from '../../sentences.ts';
import { saysSame } from '../unsaid-unit.ts';
import { kinship } from './kinship.ts';

/**
 * Whether figures that face each other in a sentence written anew do so by chance: each stands near the other sentence as
 * well, and the clauses in which it stands have more in common than those that face each other. With nothing to go by they
 * are of two sorts.
 */
export function areAtHome(
  { a, b }: Context,
  near: Neighbourhood,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  // the number of a school is its name, and who beat whom is told by the order
  if ([...inA, ...inB].some(({ kind }) => kind === 'reference')) return false;
  const crossed = Math.max(...inA.flatMap((own) => inB.map((other) => kinship(a, own, b, other))));
  const own = inA.map((figure) => homeOf(a, figure, b, near.b, inB));
  const other = inB.map((figure) => homeOf(b, figure, a, near.a, inA));
  if ([...own, ...other].some((kin) => kin === undefined)) return false;
  const straight = [...own, ...other].reduce<number>((sum, kin) => sum + (kin ?? 0), 0);
  if (straight > 2 * crossed) return true;
  return (
    near.isRewritten() && straight === 2 * crossed && inA.every((one) => inB.every((two) => areOfTwoUnits(one, two)))
  );
}

function areOfTwoUnits(one: Figure, two: Figure): boolean {
  return one.kind !== two.kind || (one.unit !== undefined && two.unit !== undefined && one.unit !== two.unit);
}

/** How much a figure has in common with the most alike that says the same elsewhere in the other text; undefined where none does. */
function homeOf(
  side: Side,
  figure: Figure,
  other: Side,
  near: readonly Range[],
  facing: readonly Figure[],
): number | undefined {
  const answers = near
    .flatMap((words) => figuresAmong(other, words))
    .filter((one) => !facing.includes(one) && saysSame(side, figure, other, one));
  return answers.length === 0 ? undefined : Math.max(...answers.map((one) => kinship(side, figure, other, one)));
}
