import { CURRENCIES, DOLLARS, SIGNS } from '../../language/measures.ts';
import { type Measured, readOneAndPart, withSmallerUnit } from './compound.ts';
import { readDate, readHyphenedDate, readLaterDay, readMonth, readWeekday } from './date.ts';
import { plus, times } from './decimal.ts';
import { sideOfZero } from './degrees.ts';
import { isPeriod, readGrade, readPeriod, readRoman } from './mark.ts';
import { behindAndPart, isYear, readOneAndShare, readQuantity } from './number.ts';
import type { Quantity } from './numeral.ts';
import { type DateRead, readNumericDate } from './numeric-date.ts';
import { readPart, readPeriodAlone, readShare, readTimes, readYearOfLife } from './part.ts';
import { NO_END, otherEnd } from './range-end.ts';
import { readLabel, readPhone, referenceAt } from './reference.ts';
import { readSpokenClock } from './spoken-clock.ts';
import {
  characterAt,
  endOf,
  type FigureText,
  gapAt,
  isDash,
  isDigits,
  isHyphened,
  isJoined,
  isJoinedByStop,
  isSpace,
  keyAt,
  startOf,
  wordAt,
} from './text.ts';
import { readClock, readClockWord, readHour, type TimeRead } from './time.ts';
import { rateBefore, readUnit } from './unit.ts';
import { type FigureKind, RANGE, type Reading } from './value.ts';

/**
 * The figure that begins at a word, or whose number does. It takes no word before `floor` and no code unit before
 * `floorAt`, where the figure before it ends.
 */
export function readFigure(text: FigureText, word: number, floor: number, floorAt: number): Reading | undefined {
  if (isDigits(text, word)) {
    const reference = readPhone(text, word) ?? readLabel(text, word);
    if (reference !== undefined) return reference;
    const time = readClock(text, word);
    if (time !== undefined) return placed(text, time, 'time');
    const date = readNumericDate(text, word) ?? readLaterDay(text, word);
    if (date !== undefined) return placed(text, date, 'date');
  } else {
    const mark = readGrade(text, word) ?? readPeriod(text, word) ?? readRoman(text, word);
    if (mark !== undefined) return mark;
    const day = readMonth(text, word) ?? readWeekday(text, word) ?? readHyphenedDate(text, word);
    if (day !== undefined) return placed(text, day, 'date');
    const clock = readClockWord(text, word) ?? readSpokenClock(text, word);
    if (clock !== undefined) return placed(text, clock, 'time');
  }
  const number =
    readPart(text, word) ??
    readShare(text, word) ??
    readPeriodAlone(text, word) ??
    readOneAndShare(text, word) ??
    readOneAndPart(text, word) ??
    readQuantity(text, word) ??
    readTimes(text, word);
  if (number === undefined || isExcluded(text, word, number)) return undefined;
  const age = readYearOfLife(text, number);
  if (age !== undefined) return measured(text, word, age, floor, floorAt);
  const date = readDate(text, word, number);
  if (date !== undefined) return placed(text, date, 'date');
  const time = readHour(text, word, number);
  if (time !== undefined) return placed(text, time, 'time');
  return measured(text, word, number, floor, floorAt);
}

function placed(text: FigureText, read: DateRead | TimeRead, kind: FigureKind): Reading {
  return { ...read, start: startOf(text, read.from), end: endOf(text, read.to - 1), kind };
}

/** один из, one of, Первым делом: pronouns and adverbs that only look like figures. */
function isExcluded(text: FigureText, word: number, number: Quantity): boolean {
  if (number.doubtful !== true || number.to > word + 1) return false;
  const { lexicon } = text;
  const next = keyAt(text, word + 1);
  const before = isJoined(text, word) ? keyAt(text, word - 1) : '';
  return (isJoined(text, word + 1) && lexicon.notBefore.has(next)) || lexicon.notAfter.has(before);
}

/** A number with its unit, its rate, its currency before it, its sign. */
function measured(text: FigureText, word: number, plain: Quantity, floor: number, floorAt: number): Reading {
  const { number, after: read } = withSmallerUnit(text, withUnit(text, plain));
  const degrees = sideOfZero(text, read);
  const after = degrees?.after ?? read;
  let { unit } = after;
  let from = word;
  let start = startOf(text, word);
  const rate = unit?.includes('/') === true ? undefined : rateBefore(text, word);
  if (rate !== undefined && rate.from >= floor) {
    unit = `${unit ?? ''}/${rate.per}`;
    from = rate.from;
    start = startOf(text, from);
  }
  let values = number.values;
  const currency = currencyBefore(text, word, floor, floorAt);
  const [base, per] = unit?.split('/') ?? [];
  if (currency !== undefined && (base === undefined || base === '' || base === currency.unit || base === 'm')) {
    if (base === 'm') values = values.map((value) => times(value, 1e6));
    unit = per === undefined ? currency.unit : `${currency.unit}/${per}`;
    from = currency.from;
    start = Math.min(start, currency.start);
  }
  const end = number.raw === undefined ? otherEnd(text, word, number) : NO_END;
  unit ??= end.unit;
  if (end.scale > 1) values = values.map((value) => times(value, end.scale));
  const isTimes = unit === 'times' && text.lexicon.notation.beforeTimes.has(keyAt(text, word - 1));
  if ((isTimes || number.ofEach === true) && word - 1 >= floor && isJoined(text, word)) {
    from = word - 1;
    start = startOf(text, from);
  }
  const minus = minusBefore(text, word, floor, floorAt);
  if (minus !== undefined) {
    from = Math.min(from, minus.from);
    start = Math.min(start, minus.start);
    values = values.map((value) => `-${value}`);
  } else {
    if (degrees?.isBelow === true) values = values.map((value) => `-${value}`);
    if (characterAt(text, start - 1) === '+' && start > floorAt) start--;
  }
  const named = unit === undefined && number.form === 'cardinal';
  const reference = referenceAt(text, word, after.to, named);
  if (reference !== undefined && reference.from >= floor && reference.start >= floorAt) ({ from, start } = reference);
  const value = values.join(RANGE);
  const [only = ''] = values;
  const amount =
    number.raw === undefined && values.length === 1 && /^-?[\d.]+$/.test(only) ? { number: Number(only) } : {};
  return {
    from,
    to: after.to,
    start,
    end: after.end,
    kind: kindOf(text, word, number, unit, reference !== undefined),
    value,
    ...amount,
    ...(unit !== undefined && { unit }),
    ...(number.doubtful === true && (unit === undefined || unit === number.unit) && { doubtful: true as const }),
  };
}

/** With the unit behind it, and the half behind that: two hours and a half, 2 года с половиной. */
function withUnit(text: FigureText, number: Quantity): Measured {
  const after = readUnit(text, number);
  const [value, other] = number.values;
  const isWhole = after.unit !== undefined && after.to > number.to && other === undefined && number.raw === undefined;
  const behind = isWhole && value !== undefined ? behindAndPart(text, after.to) : undefined;
  if (behind === undefined || value === undefined) return { number, after };
  const { part, to } = behind;
  return { number: { ...number, values: [plus(value, part)] }, after: { ...after, to, end: endOf(text, to - 1) } };
}

function kindOf(
  text: FigureText,
  word: number,
  number: Quantity,
  unit: string | undefined,
  reference: boolean,
): FigureKind {
  const base = unit?.split('/')[0] ?? '';
  if (base === '%' || base === '‰' || base === 'pp' || base === 'bp') return 'percent';
  if (CURRENCIES.has(base)) return 'sum';
  if (reference || number.reference === true) return 'reference';
  if (number.form === 'ordinal') return 'ordinal';
  if (number.raw !== undefined) return number.raw;
  if (unit === undefined && number.inDigits && !number.scaled && number.values.every(isYear)) {
    const before = isJoined(text, word) ? keyAt(text, word - 1) : '';
    const asked = text.lexicon.beforeDate.has(before) || isPeriod(before);
    if (asked || number.values.length === 2) return 'date';
  }
  return 'count';
}

/** $5, US$5, ₸ 500, USD 5 million. */
function currencyBefore(
  text: FigureText,
  word: number,
  floor: number,
  floorAt: number,
): { unit: string; from: number; start: number } | undefined {
  let at = startOf(text, word) - 1;
  if (isSpace(characterAt(text, at))) at--;
  const unit = SIGNS.get(characterAt(text, at));
  if (unit !== undefined && CURRENCIES.has(unit) && at >= floorAt) {
    const named = unit === 'USD' && word - 1 >= floor ? DOLLARS.get(keyAt(text, word - 1)) : undefined;
    if (named === undefined || endOf(text, word - 1) !== at) return { unit, from: word, start: at };
    return { unit: named, from: word - 1, start: startOf(text, word - 1) };
  }
  const first = currencyOfRange(text, word);
  if (first !== undefined) return { unit: first, from: word, start: startOf(text, word) };
  const code = isJoinedByCode(text, word) && word - 1 >= floor ? keyAt(text, word - 1) : '';
  const named = /^(?:[a-z]{3}|rs)$/.test(code) ? wordAt(text, word - 1).unit : undefined;
  return named !== undefined && CURRENCIES.has(named)
    ? { unit: named, from: word - 1, start: startOf(text, word - 1) }
    : undefined;
}

/** KZT 500, KZT500, Rs. 500. */
function isJoinedByCode(text: FigureText, word: number): boolean {
  return isJoinedByStop(text, word) || endOf(text, word - 1) === startOf(text, word);
}

/** $240m–270m: the sign before the first end is that of the second as well, where both are written in one way. */
function currencyOfRange(text: FigureText, word: number): string | undefined {
  if (!isHyphened(text, word)) return undefined;
  // 3.5bn is two words, 240m is one
  const first = isDigits(text, word - 1) ? word - 1 : word - 2;
  const letters = (at: number): string => keyAt(text, at).replace(/^[\d.,]+/, '') || keyAt(text, at + 1);
  if (!isDigits(text, first) || !/^\D/.test(letters(word)) || letters(word) !== letters(first)) return undefined;
  const unit = SIGNS.get(characterAt(text, startOf(text, first) - 1));
  if (unit === undefined || !CURRENCIES.has(unit)) return undefined;
  const named = unit === 'USD' ? DOLLARS.get(keyAt(text, first - 1)) : undefined;
  return named !== undefined && endOf(text, first - 1) === startOf(text, first) - 1 ? named : unit;
}

/** What a minus may follow besides a space: −7…−5, (−5). */
const BEFORE_MINUS = new Set(['(', '[', '…', '.']);
const LONG_DASH = new Set(['—', '―']);

/** −5 and минус 5; a dash with a space after it, a bullet or a range is no minus. */
function minusBefore(
  text: FigureText,
  word: number,
  floor: number,
  floorAt: number,
): { from: number; start: number } | undefined {
  const start = startOf(text, word);
  const sign = characterAt(text, start - 1);
  if (isDash(sign) && !LONG_DASH.has(sign) && start - 1 >= floorAt) {
    const before = characterAt(text, start - 2);
    const afterNumber = isDigits(text, word - 1) && (gapAt(text, word)?.length ?? 0) <= 2;
    if (before === '' || (isSpace(before) && !afterNumber) || BEFORE_MINUS.has(before))
      return { from: word, start: start - 1 };
  }
  const named = isJoined(text, word) && word - 1 >= floor && text.lexicon.minus.has(keyAt(text, word - 1));
  return named ? { from: word - 1, start: startOf(text, word - 1) } : undefined;
}
