import type { Figure } from '../../../annotate/figure/figures.ts';
import type { Context } from '../../context.ts';
import { countedBy } from './figures-apart.ts';
import { areOfOneMeasure } from './one-measure.ts';
import { valuesIn } from './sentence-pairs.ts';

/** How many times as many a count may be that was put for another one. */
const MOST_TIMES = 10;

/**
 * Whether one figure may have been put for another in two sentences that say the same. Without a unit each counts what stands
 * behind it: where that is called otherwise, neither text tells the figure of the other one, and they are of one size (412
 * pupils, 421 children).
 */
export function mayBePutFor({ a, b }: Context, x: Figure, y: Figure): boolean {
  if (!areOfOneMeasure(x, y)) return false;
  if (x.kind !== 'count' || x.unit !== undefined || y.unit !== undefined) return true;
  const [own, other] = [countedBy(a, x), countedBy(b, y)];
  if (own.length === 0 || other.length === 0 || own.some((noun) => other.includes(noun))) return true;
  const [least, most] = [x.number ?? 0, y.number ?? 0].sort((one, two) => one - two) as [number, number];
  return most < MOST_TIMES * least && !valuesIn(b).has(x.value) && !valuesIn(a).has(y.value);
}
