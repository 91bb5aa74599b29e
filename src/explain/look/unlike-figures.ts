import type { Kind } from '../../terms/kind.ts';

/** Kinds of figures that tell when. */
const OF_TIME: ReadonlySet<Kind | undefined> = new Set<Kind>(['date', 'time']);
/** Kinds of figures that tell how much, with their unit. */
const OF_MEASURE: ReadonlySet<Kind | undefined> = new Set<Kind>(['sum', 'percent']);

/** Whether figures of two kinds stand in the place of each other by chance: nobody corrects a sum into a day. */
export function areUnlike(a: Kind | undefined, b: Kind | undefined): boolean {
  return (OF_TIME.has(a) && OF_MEASURE.has(b)) || (OF_MEASURE.has(a) && OF_TIME.has(b));
}
