import { CONVERSIONS, EXACT_UNITS } from '../../language/measures.ts';

/** What a figure says of how much there is of something. */
interface Amount {
  readonly value: string;
  readonly number?: number;
  readonly unit?: string;
}

/** What a quantity is in the unit of its kind: metres, grams, litres, degrees Celsius. */
interface Based {
  readonly base: string;
  readonly isMetric: boolean;
  readonly of: (value: number) => number;
  readonly value: number;
  /** Half of what the last figure that tells something is worth, in its own unit; of degrees each figure does. */
  readonly slack: number;
}

/** The most that a conversion may be off, however round its figures are. Share. */
const FARTHEST_OFF = 0.03;

/**
 * 60 miles and 97 km, 90 °F and 32 °C: one quantity in the units of two systems, as exact as the rounder figure. Units
 * of one system are no conversions: nobody rounds kilometres to metres.
 */
export function isConverted(a: Amount, b: Amount): boolean {
  const [own, other] = [basedOn(a), basedOn(b)];
  if (own === undefined || other === undefined || own.base !== other.base || own.isMetric === other.isMetric)
    return false;
  const [one, two] = [own.of(own.value), other.of(other.value)];
  // a degree is a degree, wherever zero lies
  const most = own.base === '°C' ? Number.POSITIVE_INFINITY : FARTHEST_OFF * Math.abs(one);
  return Math.abs(one - two) <= Math.min(Math.max(slackOf(own), slackOf(other)), most);
}

function slackOf({ of, slack }: Based): number {
  return of(slack) - of(0);
}

function basedOn({ unit = '', value, number }: Amount): Based | undefined {
  const [name = '', per] = unit.split('/');
  const foreign = CONVERSIONS.get(name);
  const metric = foreign === undefined ? (EXACT_UNITS.get(name) ?? (name === '°C' ? CELSIUS : undefined)) : undefined;
  const known = foreign ?? metric;
  if (known === undefined) return undefined;
  const amount = number ?? (/^-?[\d.]+$/.test(value) ? Number(value) : undefined);
  if (amount === undefined) return undefined;
  const { base, times } = known;
  const shift = foreign?.shift ?? 0;
  return {
    base: per === undefined ? base : `${base}/${per}`,
    isMetric: foreign === undefined,
    of: (one) => (one + shift) * times,
    value: amount,
    slack: (base === '°C' ? Math.min(1, lastPlace(value)) : lastPlace(value)) / 2,
  };
}

const CELSIUS = { base: '°C', times: 1 } as const;

/** What the last digit other than a zero at the end of a whole number is worth: 0.1 for 2.5, 10 for 160. */
function lastPlace(value: string): number {
  const [, fraction] = value.split('.');
  if (fraction !== undefined) return 10 ** -fraction.length;
  return 10 ** (/0*$/.exec(value)?.[0].length ?? 0);
}
