import { figuresOf } from '../../language/figures.ts';
import { DOLLARS } from '../../language/measures.ts';
import { languageAt, type Side } from '../annotated.ts';
import type { Figure } from './figures.ts';

/** Sums that both texts have from which on a bare sign is the style of a house and no slip. */
const FEWEST_SUMS = 2;

/** The dollar that a bare sign is read as. */
const USUAL = 'USD';
const OTHERS: ReadonlySet<string> = new Set([...DOLLARS.values()].filter((code) => code !== USUAL));

/**
 * The figures of a text whose house writes the dollars of its own country without its letters (NZ$61 million of a release
 * is $61 million in the papers there): read as that country's where the other text has most of these sums in its dollars,
 * and neither text needs the bare sign for others.
 */
export function inOwnDollars(side: Side, other: Side): readonly Figure[] {
  const { figures } = side;
  const sums = figures.filter(isWithSign);
  const isOfHouse = (sum: Figure): boolean =>
    isBare(sum) && figuresOf(languageAt(side, sum.from)).notation.bareDollarIsOwn;
  if (sums.length < FEWEST_SUMS || !sums.every(isOfHouse)) return figures;
  const told = other.figures.filter(({ unit }) => codeOf(unit) !== undefined);
  const codes = new Set(told.map(({ unit }) => codeOf(unit)).filter((code) => code !== USUAL));
  const [code, ...more] = codes;
  if (code === undefined || more.length > 0) return figures;
  const valuesIn = (asked: (code: string | undefined) => boolean): ReadonlySet<string> =>
    new Set(told.filter(({ unit }) => asked(codeOf(unit))).map(({ value }) => value));
  const [own, usual] = [valuesIn((one) => one === code), valuesIn((one) => one === USUAL)];
  const same = sums.filter(({ value }) => own.has(value)).length;
  if (same < FEWEST_SUMS || same * 2 <= sums.length || sums.some(({ value }) => usual.has(value))) return figures;
  return figures.map((figure) => (isBare(figure) ? { ...figure, unit: `${code}${rateOf(figure)}` } : figure));
}

/** The dollar of a unit, which may be that of a rate. */
function codeOf(unit = ''): string | undefined {
  const [code = ''] = unit.split('/');
  return code === USUAL || OTHERS.has(code) ? code : undefined;
}

function rateOf({ unit = '' }: Figure): string {
  return unit.slice(USUAL.length);
}

/** Rates and prices that have a code (USD 0.59) say nothing of how a house writes its sums. */
function isWithSign({ unit, text }: Figure): boolean {
  return codeOf(unit) !== undefined && text.includes('$');
}

function isBare({ unit, text }: Figure): boolean {
  return codeOf(unit) === USUAL && text.startsWith('$');
}
