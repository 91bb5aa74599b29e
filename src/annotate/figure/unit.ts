import { CURRENCIES, SIGNS } from '../../language/measures.ts';
import { degreesBehind, isInitial, isMoney, isYear } from './number.ts';
import { compoundUnit, type Quantity } from './numeral.ts';
import {
  characterAt,
  endOf,
  type FigureText,
  follows,
  gapAt,
  isCapital,
  isDigits,
  isFormOf,
  isHyphened,
  isJoined,
  isJoinedByStop,
  isSlashed,
  keyAt,
  placeOfSign,
  startOf,
  wordAt,
} from './text.ts';

/** The unit of a quantity, and how far it reaches. */
export interface UnitRead {
  readonly unit: string | undefined;
  /** The word after it, and the code unit after it and its sign. */
  readonly to: number;
  readonly end: number;
}

/** The unit after a number: a sign (12 %, 5 $, −3 °C), a word or two (5 кв. м), the unit of a rate (per day, км/ч). */
export function readUnit(text: FigureText, number: Quantity): UnitRead {
  const plain = { unit: number.unit, to: number.to, end: endOf(text, number.to - 1) };
  if (number.form === 'ordinal') return plain;
  const own = number.unit === undefined ? (signAfter(text, number.to) ?? wordsAfter(text, number) ?? plain) : plain;
  return withRate(text, own, number);
}

/** A sign, with a space before it or not, and what is written together with it (12%-ный, 5 °C). */
function signAfter(text: FigureText, next: number): UnitRead | undefined {
  const at = placeOfSign(text, endOf(text, next - 1));
  const sign = characterAt(text, at);
  const unit = SIGNS.get(sign);
  if (unit === undefined) return undefined;
  const after = characterAt(text, at + 1);
  if (after >= '0' && after <= '9') return undefined;
  if (unit === '°C' && sign !== '℃') return degrees(text, next, at);
  // 12%-ный, and no second end: 5%-10%
  const isEnding = after === '-' && text.document.words.start[next] === at + 2 && /^\p{L}/u.test(keyAt(text, next));
  const ending = isEnding ? 1 : 0;
  return { unit, to: next + ending, end: ending === 1 ? endOf(text, next) : at + 1 };
}

/** ° alone, °C and °F; the C may be Cyrillic. */
function degrees(text: FigureText, next: number, at: number): UnitRead {
  const gap = gapAt(text, next)?.trim();
  // −15 °C-қа: with the ending of a case
  const scale = gap === '°' || gap === 'º' ? keyAt(text, next).replace(/^(.)-\p{L}+$/u, '$1') : '';
  if (scale === 'f') return { unit: '°F', to: next + 1, end: endOf(text, next) };
  if (scale === 'c' || scale === 'с') return { unit: '°C', to: next + 1, end: endOf(text, next) };
  return { unit: '°C', to: next, end: at + 1 };
}

/** One word or two after a number. A single letter is a unit only beside digits (5 г, 10 m). */
function wordsAfter(text: FigureText, number: Quantity): UnitRead | undefined {
  const { to } = number;
  if (isHyphened(text, to)) return hyphenedUnit(text, number);
  if (!(number.scaled ? isJoinedByStop(text, to) : isJoined(text, to))) return undefined;
  for (const { second, unit } of text.lexicon.phrases.get(keyAt(text, to)) ?? [])
    if (isJoinedByStop(text, to + 1) && isFormOf(second, keyAt(text, to + 1)))
      return { unit, to: to + 2, end: endOf(text, to + 1) };
  const scale = degreesBehind(text, to);
  if (scale !== undefined) return { unit: scale, to: to + 1, end: endOf(text, to) };
  const key = keyAt(text, to);
  // 3.4in, where in the midst of a sentence it is a small word
  const unit =
    wordAt(text, to).unit ?? (gapAt(text, to) === '' ? text.lexicon.notation.gluedUnits?.get(key) : undefined);
  if (
    unit === undefined ||
    (key.length === 1 && !number.inDigits) ||
    (isInitial(text, to, key) && !isMoney(text, to - 1))
  )
    return undefined;
  // 68 x 42 cm: between two numbers it is no unit of the first
  if (unit === 'times' && key.length === 1 && isDigits(text, to + 1)) return undefined;
  if (text.lexicon.notation.yearBeforePeriod && isPeriodOfYear(number, unit)) return undefined;
  const hours = hoursBehind(text, to + 1);
  return { unit: hours === 1 ? `${unit}h` : unit, to: to + 1 + hours, end: endOf(text, to + hours) };
}

/** кВт·ч: whether an hour is multiplied with the unit before it; the words that it takes. */
function hoursBehind(text: FigureText, word: number): 0 | 1 {
  return /^[·⋅*]$/.test(gapAt(text, word) ?? '') && wordAt(text, word).unit === 'hour' ? 1 : 0;
}

/** 1.7-litre, 2,5-часовой: what a decimal counts behind a hyphen, which stands in one word with a whole number. */
function hyphenedUnit(text: FigureText, { to, form, values }: Quantity): UnitRead | undefined {
  if (form !== 'cardinal' || values.length > 1 || text.lexicon.notation.hyphenOrders) return undefined;
  const unit = wordAt(text, to).unit ?? compoundUnit(text.lexicon, keyAt(text, to));
  return unit === undefined ? undefined : { unit, to: to + 1, end: endOf(text, to) };
}

/** "the same 1986 month": a year before a period counts nothing. */
function isPeriodOfYear({ values, scaled, inDigits }: Quantity, unit: string): boolean {
  const isPeriod = unit === 'month' || unit === 'week' || unit === 'day' || unit === 'quarter';
  return isPeriod && inDigits && !scaled && values.every(isYear);
}

/** With the period or unit of a rate: after it, or before the number (`rateBefore`). */
function withRate(text: FigureText, own: UnitRead, number: Quantity): UnitRead {
  const { lexicon } = text;
  const { to } = own;
  const rated = (per: string, end: number): UnitRead => ({
    unit: `${own.unit ?? ''}/${per}`,
    to: end,
    end: endOf(text, end - 1),
  });
  if (isSlashed(text, to) && (own.unit !== undefined || isPriced(text, number))) {
    // м/с-қа: the ending of a case
    const [letters = '', ending] = keyAt(text, to).split('-');
    const isSecond = lexicon.notation.slashedSecond.has(letters);
    const per =
      isSecond && (ending === undefined || lexicon.cardinalEndings.has(ending))
        ? 'second'
        : (wordAt(text, to).unit ?? lexicon.rateUnits.get(keyAt(text, to)));
    if (per === undefined) return own;
    const hours = hoursBehind(text, to + 1);
    return rated(hours === 1 ? `${per}h` : per, to + 1 + hours);
  }
  // behind a sign too: 2.4% a year
  if (
    !(
      follows(text, to, own.end) ||
      (keyAt(text, to - 1).length < 4 && isJoinedByStop(text, to) && !isCapital(text, to))
    )
  )
    return own;
  const { rate } = wordAt(text, to);
  if (rate !== undefined && (own.unit !== undefined || number.scaled) && !isDigits(text, to + 1))
    return rated(rate, to + 1);
  const per =
    lexicon.beforeRate.has(keyAt(text, to)) && isJoined(text, to + 1)
      ? lexicon.rateUnits.get(keyAt(text, to + 1))
      : undefined;
  return per === undefined || lexicon.notation.sinceWhen.has(keyAt(text, to + 2)) ? own : rated(per, to + 2);
}

/** €1.35/kg: whether the sign of a currency stands before a number. */
function isPriced(text: FigureText, { to, inDigits }: Quantity): boolean {
  const unit = inDigits ? SIGNS.get(characterAt(text, startOf(text, to - 1) - 1)) : undefined;
  return unit !== undefined && CURRENCIES.has(unit);
}

/** Words between the unit of a rate and its number: тәулігіне ең аз дегенде 12 мың. */
const MOST_AFTER_RATE = 3;

/** The unit of a rate before a number: күніне 2 литр, күн сайын 2 литр. */
export function rateBefore(text: FigureText, word: number): { per: string; from: number } | undefined {
  if (!isJoined(text, word)) return undefined;
  const { rate } = wordAt(text, word - 1);
  const { rateFirst, afterRate } = text.lexicon.notation;
  if (rate !== undefined && rateFirst) return { per: rate, from: word - 1 };
  for (let at = word - 1; at >= word - MOST_AFTER_RATE && afterRate?.has(keyAt(text, at)) === true; at--) {
    const before = isJoined(text, at) ? wordAt(text, at - 1).rate : undefined;
    if (before !== undefined) return { per: before, from: at - 1 };
  }
  if (!text.lexicon.afterPeriod.has(keyAt(text, word - 1)) || !isJoined(text, word - 1)) return undefined;
  const { unit } = wordAt(text, word - 2);
  return unit === undefined ? undefined : { per: unit, from: word - 2 };
}
