import type { Figure } from '../../../annotate/figure/figures.ts';
import { LANGUAGES } from '../../../language/codes.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { lazily } from '../../../language/lazily.ts';

/** Whether each figure is told by one of the others in another form: so many times, an age, what is counted in one word. */
export function areToldOtherwise(own: readonly Figure[], other: readonly Figure[]): boolean {
  return own.every((figure) => other.some((one) => isToldOtherwise(one, figure) || isToldOtherwise(figure, one)));
}

/** Whether a bare number says what another figure says with a unit. */
export function isToldOtherwise(one: Figure, bare: Figure): boolean {
  return (
    isAge(one, bare) ||
    isOften(one, bare) ||
    isSoManieth(one, bare) ||
    isOfCompound(one, bare) ||
    isGluedMillion(one, bare)
  );
}

const oftenWords = lazily(() => LANGUAGES.map((language) => lexiconOfFigures(language).notation.oftenWords));

/** scored twice, two goals: so many times, and a number before the noun of what was done. */
function isOften(times: Figure, bare: Figure): boolean {
  if (times.unit !== 'times' || bare.unit !== undefined || bare.kind !== 'count' || times.value !== bare.value)
    return false;
  const last = times.text.slice(times.text.lastIndexOf(' ') + 1).toLowerCase();
  return oftenWords().some((words) => words.has(last));
}

/** Flooded three times, flooded for the third time. */
function isSoManieth(times: Figure, ordinal: Figure): boolean {
  return (
    times.unit === 'times' && ordinal.kind === 'ordinal' && ordinal.unit === undefined && times.value === ordinal.value
  );
}

/** 34-year-old John Kerr, and John Kerr, 34: the age of somebody has its unit in the word, or none behind his name. */
function isAge(age: Figure, bare: Figure): boolean {
  if (bare.unit !== undefined || bare.kind !== 'count' || age.unit !== 'year') return false;
  return age.to - age.from === 1 && age.value === bare.value;
}

/** 214-seat, and 214 seats: what is counted stands in the word of the figure, or behind it. */
function isOfCompound(compound: Figure, bare: Figure): boolean {
  return (
    compound.unit?.startsWith('-') === true &&
    bare.unit === undefined &&
    bare.kind === 'count' &&
    compound.value === bare.value
  );
}

const GLUED = /^\d+(?:[.,]\d+)?m$/;
const MILLION = 1e6;

/** 3m, which alone may be metres, and 3 million of anything. */
function isGluedMillion(glued: Figure, bare: Figure): boolean {
  return GLUED.test(glued.text) && glued.number !== undefined && bare.number === glued.number * MILLION;
}
