import type { Figure } from '../../../annotate/figure/figures.ts';
import { EXACT_UNITS } from '../../../language/measures.ts';
import { areNoPair } from '../../pair/figures.ts';

/** Two figures of one kind and unit, of one value, or of two units of one measure: days, weeks. */
export function areOfOneMeasure(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || areNoPair(a, b)) return false;
  const [own, other] = [a, b].map(({ unit = '' }) => EXACT_UNITS.get(unit)?.base);
  if (a.unit === b.unit) return true;
  if (a.unit === undefined || b.unit === undefined || isRate(a.unit) !== isRate(b.unit)) return false;
  return a.value === b.value || (own !== undefined && own === other);
}

/** Whether a unit is one of a rate, which may stand elsewhere: a cubic metre will cost 42 crowns. */
function isRate(unit: string): boolean {
  return unit.includes('/');
}
