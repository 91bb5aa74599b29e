import { BASES_OF_TIME, EXACT_UNITS } from '../../language/measures.ts';
import { plus, times } from './decimal.ts';
import { readQuantity } from './number.ts';
import type { Quantity } from './numeral.ts';
import { endOf, type FigureText, follows, isDigits, isJoined, keyAt, wordAt } from './text.ts';
import { readUnit, type UnitRead } from './unit.ts';

/** A number with its unit. */
export interface Measured {
  readonly number: Quantity;
  readonly after: UnitRead;
}

/**
 * 7 лет 6 месяцев, four years and three months, 5 рублей 50 копеек: as one quantity, so many of the smaller unit, where
 * the second part is less than one of the first.
 */
export function withSmallerUnit(text: FigureText, whole: Measured): Measured {
  const { number, after } = whole;
  const own = EXACT_UNITS.get(after.unit ?? '');
  const [value, other] = number.values;
  if (own === undefined || value === undefined || other !== undefined || number.raw !== undefined) return whole;
  if (!follows(text, after.to, after.end)) return whole;
  // 4 years and 3 months
  const isListed = BASES_OF_TIME.has(own.base) && text.lexicon.notation.listJoiners.has(keyAt(text, after.to));
  const at = after.to + (isListed ? 1 : 0);
  if ((isListed && !isJoined(text, at)) || !mayCount(text, at)) return whole;
  const rest = readQuantity(text, at);
  if (rest === undefined || rest.raw !== undefined || rest.form === 'ordinal' || rest.values.length > 1) return whole;
  const behind = readUnit(text, rest);
  // 62 рубля 14 копеек за литр: the rate is that of the whole
  const smaller = EXACT_UNITS.get(behind.unit?.split('/')[0] ?? '');
  if (smaller === undefined || smaller.base !== own.base || smaller.times >= own.times) return whole;
  const ratio = own.times / smaller.times;
  const [part = ''] = rest.values;
  if (Number(part) >= ratio) return whole;
  const { doubtful: _, unit: __, ...firm } = number;
  return withSmallerUnit(text, {
    number: { ...firm, to: behind.to, values: [plus(times(value, ratio), part)] },
    after: behind,
  });
}

/** год и два месяца, a year and two months: one of a unit of time that a part of it is added to. */
export function readOneAndPart(text: FigureText, word: number): Quantity | undefined {
  const { unit } = wordAt(text, word);
  if (unit === undefined || !BASES_OF_TIME.has(EXACT_UNITS.get(unit)?.base ?? '')) return undefined;
  if (!text.lexicon.notation.listJoiners.has(keyAt(text, word + 1))) return undefined;
  const one = { to: word + 1, values: ['1'], form: 'cardinal', inDigits: false, scaled: false, unit } as const;
  const whole = { number: one, after: { unit, to: word + 1, end: endOf(text, word) } };
  return withSmallerUnit(text, whole) === whole ? undefined : one;
}

function mayCount(text: FigureText, word: number): boolean {
  return isDigits(text, word) || wordAt(text, word).cardinal !== undefined;
}
