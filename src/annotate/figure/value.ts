import { CURRENCIES_CALLED, EXACT_UNITS, HUNDREDTHS } from '../../language/measures.ts';
import { isConverted } from './convert.ts';

/** What a figure says. A measure (5 kg, 3 days) is a `count` with a unit. */
export type FigureKind = 'date' | 'time' | 'percent' | 'sum' | 'count' | 'ordinal' | 'reference';

/** A figure of a text: a number, date, time or reference in digits or words, with its unit. */
export interface Figure {
  /** Words that it takes, half-open: numerals, scale, unit, month. */
  readonly from: number;
  readonly to: number;
  /** Code units, half-open, with the signs that belong to it: %, $, №, a minus. */
  readonly start: number;
  readonly end: number;
  readonly kind: FigureKind;
  /**
   * What it means, in a form that does not depend on notation or language: `1500000`, `2026-02-27`, `--02-27`
   * (without a year), `--02` (a month), `2026`, `1990s`, `weekday-3`, `15:00`, `1/3`, `~1000` (thousands), `07:30|19:30` (of either half of the day). The two
   * ends of a range are joined by two points.
   */
  readonly value: string;
  /** The value, where it is one number that a double holds. */
  readonly number?: number;
  /** Canonical unit: `kg`, `KZT`, `%`, `pp`; with the period or unit of a rate: `KZT/day`. */
  readonly unit?: string;
  /** The number of a list item, a note or a page of contents, not one of running text. */
  readonly label?: true;
  /**
   * May as well be no figure (один, first, two-tier): it counts beside a figure of the other text and never
   * against none.
   */
  readonly doubtful?: true;
  /** As it is written. */
  readonly text: string;
}

/** A figure that was read, before its words are cut from the text. */
export type Reading = Omit<Figure, 'text'>;

/** The two ends of a range, or the one value. */
export const RANGE = '..';

/** Parts the two times of day that a clock in words can mean. */
export const EITHER = '|';

/** Whether two figures mean the same: equal value, equal unit, kinds that can name one thing. */
export function sameFigure(a: Figure, b: Figure): boolean {
  if (unitOf(a) !== unitOf(b))
    return (
      isSameMeasure(a, b) ||
      isConverted(a, b) ||
      isInHundredths(a, b) ||
      isInHundredths(b, a) ||
      isWeeksOfMonths(a, b) ||
      isWeeksOfMonths(b, a) ||
      isShareOf(a, b) ||
      isShareOf(b, a) ||
      isMillionsOf(a, b) ||
      isMillionsOf(b, a) ||
      isSameSpan(a, b) ||
      isSameSpan(b, a) ||
      (a.value === b.value && (isCalled(a, b) || isCalled(b, a))) ||
      (a.value === b.value && (isTemperature(a, b) || isTemperature(b, a))) ||
      (a.value === b.value && (isRomanOf(a, b) || isRomanOf(b, a)))
    );
  if (a.value === b.value) return a.kind === b.kind || (isPlain(a.kind) && isPlain(b.kind));
  if (isPeriodOf(a, b) || isPeriodOf(b, a) || isTurnedRange(a, b)) return true;
  return (
    isSameMidnight(a, b) ||
    isOneOfEither(a, b) ||
    isOneOfEither(b, a) ||
    isSameHour(a, b) ||
    isSameHour(b, a) ||
    isSameClock(a, b) ||
    isSameClock(b, a) ||
    isSameResult(a, b)
  );
}

/** Мороз до минус 18, −18 °C; +11, 11 градусов тепла: what is told with a sign and without a unit is as cold or warm. */
function isTemperature({ unit, kind, value, text }: Figure, told: Figure): boolean {
  return (
    unit === undefined && kind === 'count' && (value.startsWith('-') || text.startsWith('+')) && told.unit === '°C'
  );
}

/** Pieces are what is counted anyway: 260 штук капканов, 260 капканов. */
function unitOf({ unit = '' }: Figure): string {
  return unit === 'piece' ? '' : unit;
}

/** Whether the first is the whole of the second, which tells no year: 30 September 2024, 30 September. */
export function isDayOfYear(whole: Figure, day: Figure): boolean {
  return whole.kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(whole.value) && day.value === `-${whole.value.slice(4)}`;
}

/** 8:01,44 and 8.01,44: the time of a race, whatever parts its minutes from its seconds. */
function isSameResult({ value: one }: Figure, { value: two }: Figure): boolean {
  return RESULT.test(one) && RESULT.test(two) && one.replace(/\D/g, ' ') === two.replace(/\D/g, ' ');
}

/** Hours, minutes and seconds with a part of a second. */
const RESULT = /^(?:(\d{1,2})[:.])?(\d{1,2})[:.]([0-5]\d)[.,](\d{1,3})$/;

/** 7 minutes 58.12 seconds and 7:58.12, 3 minutes 41 seconds and 3:41, 13 часов 40 минут and 13:40. */
function isSameSpan({ unit = '', number, text }: Figure, { value, unit: other }: Figure): boolean {
  const { base, times = 0 } = EXACT_UNITS.get(unit) ?? {};
  if (base !== 'second' || number === undefined || other !== undefined || !/\D\d/.test(text)) return false;
  const seconds = number * times;
  const [whole, hours = '0', minutes, rest, part] = RESULT.exec(value) ?? [];
  if (whole !== undefined)
    return Math.abs(Number(hours) * 3600 + Number(minutes) * 60 + Number(`${rest}.${part}`) - seconds) < LEAST_PART / 2;
  const [clock, first, second] = /^(\d{1,2}):([0-5]\d)$/.exec(value) ?? [];
  // of an hour, or of a minute
  return clock !== undefined && [60, 1].some((least) => (Number(first) * 60 + Number(second)) * least === seconds);
}

/** The least part of a second that races are told by. */
const LEAST_PART = 0.001;

/** 1 km and 1000 m, 2 hours and 120 minutes: one quantity in two units of which one is so many of the other. */
function isSameMeasure(a: Figure, b: Figure): boolean {
  if (a.number === undefined || b.number === undefined) return false;
  const [ofA = '', perA] = a.unit?.split('/') ?? [];
  const [ofB = '', perB] = b.unit?.split('/') ?? [];
  const [own, other] = [EXACT_UNITS.get(ofA), EXACT_UNITS.get(ofB)];
  if (own === undefined || other === undefined || own.base !== other.base || perA !== perB) return false;
  const [one, two] = [a.number * own.times, b.number * other.times];
  return Math.abs(one - two) <= ROUNDING * Math.abs(one);
}

/** Months that are told in weeks, four to each: six weeks, a month and a half. Of more months nobody takes them so. */
const MOST_MONTHS_IN_WEEKS = 3;
const WEEKS_OF_MONTH = 4;

function isWeeksOfMonths(weeks: Figure, months: Figure): boolean {
  if (weeks.unit !== 'week' || months.unit !== 'month') return false;
  const { number = 0 } = months;
  return number > 0 && number <= MOST_MONTHS_IN_WEEKS && weeks.number === number * WEEKS_OF_MONTH;
}

/** 7 cents and $0.07: so many hundredths of a currency that has some by that name. */
function isInHundredths(coins: Figure, sum: Figure): boolean {
  if (coins.number === undefined || sum.number === undefined) return false;
  const [ofCoins = '', perCoins] = coins.unit?.split('/') ?? [];
  const [currency = '', per] = sum.unit?.split('/') ?? [];
  if (perCoins !== per || HUNDREDTHS.get(ofCoins)?.has(currency) !== true) return false;
  return Math.abs(coins.number - sum.number * 100) <= ROUNDING * coins.number;
}

/** половина and 50 процентов, a third and 33 per cent: a part in words is so many hundredths, as exactly as those are told. */
function isShareOf(part: Figure, share: Figure): boolean {
  const whole = partInWords(part);
  // на треть за год, на 33 % за год
  if (whole === undefined || share.unit !== `%${part.unit ?? ''}` || share.number === undefined) return false;
  const decimals = share.value.split('.')[1]?.length ?? 0;
  // a quarter is 25 % and nothing near it, a third can only be told roundly
  const slack = part.number === undefined ? 0.5 * 10 ** -decimals : ROUNDING * 100;
  return Math.abs(whole * 100 - share.number) <= slack;
}

/** The value of a part that is written in words: половина, two thirds; undefined for other figures. */
export function partInWords({ kind, unit, text, value, number }: Figure): number | undefined {
  if (unit?.startsWith('/') === false || kind !== 'count' || /\d/.test(text)) return undefined;
  const [over, under] = value.split('/').map(Number);
  const whole = number ?? (over ?? Number.NaN) / (under ?? Number.NaN);
  return whole < 1 ? whole : undefined;
}

/** 220 million kroner, NOK 220m: a name that several currencies have, and one of them. */
function isCalled({ unit: name = '' }: Figure, { unit: own = '' }: Figure): boolean {
  return CURRENCIES_CALLED.get(name)?.has(own) === true;
}

/** Whether a figure may be so many millions that are written as metres are: 1.1m. */
export function isInMillions({ unit, text }: Figure): boolean {
  return unit === 'm' && /\dm$/.test(text);
}

/** 1.1m and 1.1 million, of customers: metres that are written so are as many millions, where those answer. */
function isMillionsOf(short: Figure, full: Figure): boolean {
  if (full.unit !== undefined || !isInMillions(short)) return false;
  return (
    short.number !== undefined &&
    full.number !== undefined &&
    Math.abs(short.number * 1e6 - full.number) <= ROUNDING * full.number
  );
}

/** 180–403 км, 403–180 км: the ends of a stretch, which has no first one; of no score and no rise. */
function isTurnedRange(a: Figure, b: Figure): boolean {
  if (b.kind !== 'count' || !LENGTHS.has(a.unit ?? '')) return false;
  return a.value.includes(RANGE) && a.value.split(RANGE).reverse().join(RANGE) === b.value;
}

const LENGTHS: ReadonlySet<string> = new Set(['km', 'm', 'mile']);

/** Q1 and the first quarter. */
function isPeriodOf(period: Figure, ordinal: Figure): boolean {
  return ordinal.kind === 'ordinal' && /^[QH]\d$/.test(period.value) && period.value.slice(1) === ordinal.value;
}

/** What factors of a power of ten lose in a double, relative to the product. */
const ROUNDING = 1e-12;

/** XXI век and 21 век: a Roman number counts what stands behind it. */
function isRomanOf(roman: Figure, count: Figure): boolean {
  return roman.kind === 'ordinal' && roman.unit === undefined && count.kind === 'count' && ROMAN.test(roman.text);
}

const ROMAN = /^[IVXLCІХ]+$/;

/** 2026 and 2026 года, № 5 and 5: the words around tell the kind, not the figure itself. */
function isPlain(kind: FigureKind): boolean {
  return kind === 'count' || kind === 'date' || kind === 'reference';
}

/** 24:00 and midnight; the end of one day is the beginning of the next. */
function isSameMidnight(a: Figure, b: Figure): boolean {
  const early = (value: string): string => value.replace('24:00', '00:00');
  return a.kind === 'time' && b.kind === 'time' && early(a.value) === early(b.value);
}

/** в 9 and в 9:00; neither has a unit. */
function isSameHour(time: Figure, count: Figure): boolean {
  if (time.kind !== 'time' || count.kind !== 'count') return false;
  return time.value.split(RANGE).every((end) => end.endsWith(':00')) && hours(time.value) === count.value;
}

/** Half past seven, which does not tell the half of the day, and 7:30 or 19:30. */
function isOneOfEither(spoken: Figure, clock: Figure): boolean {
  if (!spoken.value.includes(EITHER)) return false;
  return spoken.value.split(EITHER).some((value) => value === clock.value || isSameClock({ ...spoken, value }, clock));
}

/** 15:00, and 15.00 or 1500, which alone may be a quantity or a year; neither has a unit. */
function isSameClock(time: Figure, count: Figure): boolean {
  if (time.kind !== 'time' || !isPlain(count.kind)) return false;
  if (/^\d{4}$/.test(count.text)) return time.value === `${count.text.slice(0, 2)}:${count.text.slice(2)}`;
  const clocks = count.text.replace(CASE_ENDING, '').split(/[-–—]/);
  return (
    clocks.every((clock) => /^\d{1,2}[.:][0-5]\d$/.test(clock)) &&
    time.value === clocks.map((clock) => clock.replace('.', ':').padStart(5, '0')).join(RANGE)
  );
}

/** 06.40-та: the ending of a case behind digits. */
const CASE_ENDING = /-[^\d-]+$/;

function hours(time: string): string {
  return time
    .split(RANGE)
    .map((end) => String(Number(end.slice(0, 2))))
    .join(RANGE);
}
