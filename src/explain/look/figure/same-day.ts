import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { RANGE } from '../../../annotate/figure/value.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import type { Notation } from '../../../language/shape/notation.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, type Range, type RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { isContent } from '../neighbourhood.ts';
import { figuresAmong } from '../sentences.ts';
import { isOpeningOfYear, isThatYear } from './that-year.ts';

/** How a day, a month or a year is told: from the day at hand (today, last year), by the week, or by the calendar. */
type Telling = 'relative' | 'weekday' | 'calendar';

/** A day, month or year that a stretch of text tells. */
interface Told {
  readonly telling: Telling;
  readonly unit: 'day' | 'month' | 'quarter' | 'year';
}

/**
 * today → on 12 May, on Monday → on 12 May, last year → in 2025: the same day told in two ways, as far as the texts say.
 * The other way may stand elsewhere in the sentence, where nothing else tells when. A year that was put to the word for
 * it (до конца [2026] года) tells which one is at hand. Two days told in one way are compared by value.
 */
export function isSameDayToldOtherwise(context: Context, ranges: RangePair, sentences: RangePair): boolean {
  if (isThatYear(context.a, ranges.a, context.b, ranges.b) || isThatYear(context.b, ranges.b, context.a, ranges.a))
    return true;
  if (
    isOpeningOfYear(context.a, ranges.a, context.b, ranges.b) ||
    isOpeningOfYear(context.b, ranges.b, context.a, ranges.a)
  )
    return true;
  if (isYearOfDay(context.a, ranges.a, context.b, ranges.b, sentences.b)) return true;
  if (isYearOfDay(context.b, ranges.b, context.a, ranges.a, sentences.a)) return true;
  const [a, b] = [toldIn(context.a, ranges.a), toldIn(context.b, ranges.b)];
  if (a === undefined || b === undefined || a.length + b.length === 0) return false;
  if (a.length > 0 && b.length > 0) return areOtherwise(a, b);
  const [one, side, own, other] =
    a.length > 0 ? ([a, context.a, 'a', 'b'] as const) : ([b, context.b, 'b', 'a'] as const);
  if (isEmpty(ranges[other]) && one.every(({ unit }) => unit === 'year') && isYearOfWord(side, ranges[own]))
    return true;
  const [mine, theirs] = [toldIn(side, sentences[own], one), toldIn(context[other], sentences[other], one)];
  return mine !== undefined && theirs !== undefined && mine.length === one.length && areOtherwise(one, theirs);
}

function areOtherwise(a: readonly Told[], b: readonly Told[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ telling, unit }) => b.every((one) => one.unit === unit && one.telling !== telling))
  );
}

const DATED = /^(\d{4})(-\d\d.*)$/;

/** A day without its year, or days of one year without it: 24–28 апреля [2027 года]; undefined where none is told. */
function withoutYear(value: string): string | undefined {
  const ends = value.split(RANGE).map((end) => DATED.exec(end));
  const [first] = ends;
  return ends.every((end) => end?.[1] !== undefined && end[1] === first?.[1])
    ? ends.map((end) => `-${end?.[2]}`).join(RANGE)
    : undefined;
}

/**
 * 1 марта [2027 года], 1 марта: the year of a date that the other text gives without one, or with a word that says which
 * one it is (1 марта следующего года).
 */
function isYearOfDay(side: Side, own: Range, other: Side, its: Range, sentence: Range): boolean {
  const figure = figureAt(side, own.from);
  const day = figure && own.to <= figure.to ? withoutYear(figure.value) : undefined;
  if (day === undefined || isEmpty(own)) return false;
  const { notation } = lexiconOfFigures(languageAt(other, its.from));
  let saysYear = isEmpty(its) || isOnlyDate(other, its);
  for (let word = its.from; word < its.to; word++) saysYear ||= relativeAt(other, word, notation)?.unit === 'year';
  // next March
  const isRelative = (word: number): boolean => notation.relativeYears.has(wordKey(other.document, word - 1));
  return figuresAmong(other, sentence).some(({ from, value }) => value === day && (saysYear || isRelative(from)));
}

/** Whether words are all of one date. */
function isOnlyDate(side: Side, { from, to }: Range): boolean {
  const figure = figureAt(side, from);
  return figure?.kind === 'date' && figure.from <= from && to <= figure.to;
}

const WEEKDAY = /^weekday-\d$/;
const CALENDAR_DAY = /^(?:\d{4}|-)-\d\d-\d\d$/;
const CALENDAR_MONTH = /^(?:\d{4}|-)-\d\d$/;
const YEAR = /^\d{4}$/;

/**
 * The days and years that words tell; undefined where they hold another figure. In a whole sentence only those of the
 * `units` asked for count, whatever else it says.
 */
function toldIn(side: Side, { from, to }: Range, units?: readonly Told[]): readonly Told[] | undefined {
  const { notation } = lexiconOfFigures(languageAt(side, from));
  const told: Told[] = [];
  for (let word = from; word < to; word++) {
    const figure = figureAt(side, word);
    const one =
      figure === undefined ? relativeAt(side, word, notation) : (calendarOf(figure) ?? quarterOf(side, figure));
    if (one === undefined) {
      if (figure !== undefined && units === undefined) return undefined;
    } else if (units === undefined || units.some(({ unit }) => unit === one.unit)) told.push(one);
    if (figure !== undefined) word = figure.to - 1;
  }
  return told;
}

function calendarOf({ kind, value }: Figure): Told | undefined {
  if (kind !== 'date') return undefined;
  if (WEEKDAY.test(value)) return { telling: 'weekday', unit: 'day' };
  if (CALENDAR_DAY.test(value)) return { telling: 'calendar', unit: 'day' };
  if (CALENDAR_MONTH.test(value)) return { telling: 'calendar', unit: 'month' };
  return YEAR.test(value) ? { telling: 'calendar', unit: 'year' } : undefined;
}

function relativeAt(side: Side, word: number, notation: Notation): Told | undefined {
  const key = wordKey(side.document, word);
  if (notation.relativeDays.has(key)) return { telling: 'relative', unit: 'day' };
  if (notation.relativeYearsAlone.has(key)) return { telling: 'relative', unit: 'year' };
  if (!notation.relativeYears.has(key)) return undefined;
  if (notation.partsOfDay.has(wordKey(side.document, word + 1))) return { telling: 'relative', unit: 'day' };
  if (isYearWord(side, word + 1)) return { telling: 'relative', unit: 'year' };
  const unit = unitAt(side, word + 1);
  // last week is told by a day as well
  if (unit === 'week') return { telling: 'relative', unit: 'day' };
  if (isQuarter(side, word + 1)) return { telling: 'relative', unit: 'quarter' };
  return unit === 'month' ? { telling: 'relative', unit } : undefined;
}

/** In the third quarter: the quarter of a year by its number. */
function quarterOf(side: Side, { kind, to }: Figure): Told | undefined {
  return kind === 'ordinal' && isQuarter(side, to) ? { telling: 'calendar', unit: 'quarter' } : undefined;
}

/** Whether a word is the one for a quarter, which may be a part of anything. */
function isQuarter(side: Side, word: number): boolean {
  const { unit, part } = lookUp(lexiconOfFigures(languageAt(side, word)), wordKey(side.document, word));
  return unit === 'quarter' || part === 4;
}

/** Whether words tell a year, by its number or from the one at hand (this year). */
export function isYearToldNearby(side: Side, words: Range, year: string): boolean {
  const { notation } = lexiconOfFigures(languageAt(side, words.from));
  for (let word = words.from; word < words.to; word++) {
    const value = figureAt(side, word)?.value ?? '';
    if (value.split(RANGE).some((end) => end.startsWith(year))) return true;
    if (relativeAt(side, word, notation)?.unit === 'year') return true;
  }
  return false;
}

/** The unit of time that a word is. */
function unitAt(side: Side, word: number): string | undefined {
  return lookUp(lexiconOfFigures(languageAt(side, word)), wordKey(side.document, word)).unit;
}

/** Whether a word is the one for a year. */
function isYearWord(side: Side, word: number): boolean {
  const { year, unit } = lookUp(lexiconOfFigures(languageAt(side, word)), wordKey(side.document, word));
  return year === true || unit === 'year';
}

/** Whether a year was put before the word for it, which says alone which one is meant: до конца года, but not на год. */
function isYearOfWord(side: Side, { from, to }: Range): boolean {
  return to - from === 1 && from > 0 && isYearWord(side, to) && isContent(side, from - 1);
}
