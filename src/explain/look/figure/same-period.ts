import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import type { FigureWord } from '../../../language/figure-words.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { BASES_OF_TIME, EXACT_UNITS } from '../../../language/measures.ts';
import type { Notation } from '../../../language/shape/notation.ts';
import { gapBefore, joinedKeys, wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { askedOnce } from '../../rule/word-memory.ts';
import { figuresAmong } from '../sentences.ts';
import { endFrom, lastDayOf } from './last-day.ts';
import { isYearToldNearby } from './same-day.ts';

/** A stretch of time, with all that it may be called: `month-10` from January, `quarter-4`, `second-86400`, `from-2027-01`. */
interface Period {
  readonly words: Range;
  readonly names: readonly string[];
  /** Its words as they are looked up. */
  readonly way: string;
  /** The year that its own words tell. */
  readonly year?: string;
  /** The year was told for the sake of a day: who tells no day may leave it out. */
  readonly isYearOfDay?: true;
}

/**
 * One stretch of time told in two ways: 24 часа → сутки, за десять месяцев → в январе–октябре, the final quarter → the
 * fourth quarter, the nineties → the 1990s, с 1 января → с января. Each period of which an edit has words has to stand in
 * the other sentence, as often as in its own; a year beside it must be told there too.
 */
export function isSamePeriodToldOtherwise(a: Side, b: Side, ranges: RangePair, sentences: RangePair): boolean {
  const own = periodsTouched(a, ranges.a, sentences.a);
  if (own === undefined) return false;
  const other = periodsTouched(b, ranges.b, sentences.b);
  if (other === undefined) return false;
  if (![...own, ...other].some(({ names }) => names.length > 0)) return false;
  const [all, answers] = [periodsIn(a, sentences.a), periodsIn(b, sentences.b)];
  return (
    own.every((period) => isAnswered(period, all, answers)) &&
    other.every((period) => isAnswered(period, answers, all)) &&
    own.every((period) => isYearTold(period, b, sentences.b)) &&
    other.every((period) => isYearTold(period, a, sentences.a))
  );
}

function isYearTold({ year, isYearOfDay }: Period, other: Side, sentence: Range): boolean {
  if (year === undefined || isYearToldNearby(other, sentence, year)) return true;
  return isYearOfDay === true && !figuresAmong(other, sentence).some(({ value }) => OF_YEAR.test(value));
}

const OF_YEAR = /^\d{4}(?:-|$)/;

/** Whether the other sentence tells a period, as often as its own does, and never in the same words. */
function isAnswered(period: Period, own: readonly Period[], other: readonly Period[]): boolean {
  const called = (periods: readonly Period[], name: string): readonly Period[] =>
    periods.filter(({ names }) => names.includes(name));
  const isToldOtherwise = (name: string): boolean => {
    const answers = called(other, name);
    return called(own, name).length === answers.length && answers.every(({ way }) => way !== period.way);
  };
  return period.names.length === 0 || period.names.some(isToldOtherwise);
}

/**
 * The periods of which a range has words, or in which it stands; a year beside them is one without a name. Undefined where
 * the range has another figure.
 */
function periodsTouched(side: Side, { from, to }: Range, sentence: Range): readonly Period[] | undefined {
  // what begins behind the range touches it no more
  const touched = periodsIn(side, { from: sentence.from, to }).filter(({ words }) =>
    from === to ? words.from < from && from < words.to : words.from < to && from < words.to,
  );
  const years: Period[] = [];
  for (let word = from; word < to; word++) {
    const figure = figureAt(side, word);
    if (figure === undefined || touched.some(({ words }) => words.from < figure.to && figure.from < words.to)) continue;
    if (!YEAR.test(figure.value) || figure.unit !== undefined) return undefined;
    years.push({ words: figure, names: [], way: figure.text, year: figure.value });
  }
  return [...touched, ...years];
}

const YEAR = /^\d{4}$/;

function periodsIn(side: Side, { from, to }: Range): readonly Period[] {
  const language = languageAt(side, from);
  const { notation } = lexiconOfFigures(language);
  // the end of a month is read in the language of its own line
  const mayBegin = (word: number): boolean =>
    side.figureOfWord[word] !== 0 ||
    mayBeginPeriod(language)(side.document, word) ||
    mayBeginPeriod(languageAt(side, word))(side.document, word);
  const periods: Period[] = [];
  for (let word = from; word < to; word++) {
    if (!mayBegin(word)) continue;
    const period = periodAt(side, word, notation);
    if (period === undefined) continue;
    periods.push({ ...period, way: joinedKeys(side.document, period.words.from, period.words.to) });
    word = period.words.to - 1;
  }
  return periods;
}

/** Whether a period may begin with a word that is no figure: hardly any word does, and it is asked of whole sentences. */
const mayBeginPeriod = lazilyPerLanguage((language) => {
  const lexicon = lexiconOfFigures(language);
  const { ends, first, final, decades, articles, one } = lexicon.notation.periods ?? {};
  const openers = [ends, first, final, decades, articles, one];
  return askedOnce((key) => {
    const { year, unit } = lookUp(lexicon, key);
    return year === true || unit === 'year' || openers.some((words) => words?.has(key) === true);
  });
});

/** A period before its words are looked up. */
type Read = Omit<Period, 'way'>;

function periodAt(side: Side, word: number, notation: Notation): Read | undefined {
  const figure = figureAt(side, word);
  if (figure === undefined)
    return (
      endFrom(side, word) ??
      firstHalf(side, word, notation) ??
      finalQuarter(side, word, notation) ??
      onePeriod(side, word, notation)
    );
  if (figure.from !== word) return undefined;
  if (figure.kind === 'date') {
    const months = monthsOf(side, figure, notation) ?? monthsBehindDay(side, figure, notation);
    return months ?? endFrom(side, word) ?? lastDayOf(figure) ?? dayOrDecade(side, figure);
  }
  return figure.kind === 'ordinal' ? ordered(side, figure, notation) : measured(side, figure, notation);
}

/** The second half and the third quarter with their months, by the first and the last of them. */
function namesOfMonths(first: number, last: number): readonly string[] {
  const count = last - first + 1;
  const names = first === 1 ? [`month-${last}`] : [];
  if (count === 3 && last % 3 === 0) names.push(`quarter-${last / 3}`);
  if (count === 6 && last % 6 === 0) names.push(`half-${last / 6}`);
  return names;
}

const MONTH = /^(\d{4}|-)-(\d\d)$/;
const MONTHS = /^(\d{4}|-)-(\d\d)\.\.(\d{4}|-)-(\d\d)$/;

/** январь-октябрь, с января по октябрь 2026 года, қаңтардан қазанға дейін. */
function monthsOf(side: Side, figure: Figure, notation: Notation): Read | undefined {
  const range = MONTHS.exec(figure.value);
  if (range !== null) return spanOfMonths({ from: figure.from, to: figure.to }, range[2], range[4], range[3]);
  const first = MONTH.exec(figure.value);
  if (first === null) return undefined;
  const { between } = notation;
  const isBetween =
    wordKey(side.document, figure.from - 1) === between?.opener && wordKey(side.document, figure.to) === between.joiner;
  const isJoined = isBetween || notation.rangeJoiners.has(wordKey(side.document, figure.to));
  const last = figureAt(side, figure.to + (isJoined ? 1 : 0));
  const end = last?.from === figure.to + (isJoined ? 1 : 0) ? MONTH.exec(last.value) : null;
  if (last === undefined || end === null || !(isJoined || isRangeBefore(side, last.from, notation))) return undefined;
  const year = end[1] === '-' ? first[1] : end[1];
  return spanOfMonths({ from: figure.from, to: last.to }, first[2], end[2], year);
}

function isRangeBefore(side: Side, word: number, { firstEndings }: Notation): boolean {
  const key = wordKey(side.document, word - 1);
  return /^\s?[-–—]\s?$/.test(gapBefore(side.document, word)) || firstEndings.some((ending) => key.endsWith(ending));
}

function spanOfMonths(words: Range, first = '', last = '', year = '-'): Read | undefined {
  const names = namesOfMonths(Number(first), Number(last));
  if (names.length === 0) return undefined;
  return year === '-' ? { words, names } : { words, names, year };
}

const FIRST_OF_MONTH = /^((?:\d{4}|-)-\d\d)(?:-01)?$/;
const DECADE = /^(\d\d)?(\d0)s$/;
/** Two digits of a decade are of the last century from here on. */
const FIRST_SHORT_DECADE = 30;

/** 1 января, января, from which on something holds; 1990s, 90-х. */
function dayOrDecade(side: Side, figure: Figure): Read | undefined {
  const month = FIRST_OF_MONTH.exec(figure.value);
  if (month !== null) return { words: figure, names: [`from-${month[1]}`] };
  const decade = DECADE.exec(figure.value);
  if (decade !== null) return { words: figure, names: [decadeName(Number(decade[2]), decade[1])] };
  return isYearsAt(side, figure.to - 1) && /^\d{3}0$/.test(figure.value)
    ? { words: figure, names: [decadeName(Number(figure.value.slice(2)), figure.value.slice(0, 2))] }
    : undefined;
}

function decadeName(decade: number, century?: string): string {
  return `decade-${century ?? (decade < FIRST_SHORT_DECADE ? '20' : '19')}${decade}`;
}

/** The first quarter, в первом полугодии, in the first ten months, Q4; девяностых годах. */
function ordered(side: Side, { from, to, value, text }: Figure, notation: Notation): Read | undefined {
  const short = /^([QH])(\d)$/.exec(value);
  if (short !== null) return named({ from, to }, short[1] === 'Q' ? 3 : 6, Number(short[2]));
  const order = Number(value);
  const next = figureAt(side, to);
  if (next !== undefined && next.from === to && next.unit === 'year' && next.number === 0.5)
    return named({ from, to: next.to }, 6, order);
  const months = order === 1 && next?.from === to ? measured(side, next, notation) : undefined;
  if (months !== undefined) return { ...months, words: { from, to: months.words.to } };
  // девяностых: what is counted alone in words is years
  const isOfYears = isYearsAt(side, to) || isYearsAt(side, to - 1) || !/\d/.test(text);
  if (order >= 20 && order < 100 && order % 10 === 0 && isOfYears)
    return { words: { from, to }, names: [decadeName(order)] };
  const each = monthsOfPeriod(side, to, notation);
  return each === undefined ? undefined : named({ from, to: to + 1 }, each, order);
}

/** A quarter or a half of a year, by its number; each may be told by its months. */
function named(words: Range, months: number, order: number): Read | undefined {
  if (!(order >= 1 && order * months <= 12)) return undefined;
  return { words, names: namesOfMonths((order - 1) * months + 1, order * months) };
}

/** Months of the period that an ordinal may count: a quarter, a half of the year. */
function monthsOfPeriod(side: Side, word: number, { periods }: Notation): number | undefined {
  if (wordAt(side, word).unit === 'quarter' || wordAt(side, word).part === 4) return 3;
  return periods?.halves.has(wordKey(side.document, word)) === true ? 6 : undefined;
}

/** Алғашқы жарты жылда, 2025 жылдың алғашқы жартысында: the first half of a year, whose half is a part in words. */
function firstHalf(side: Side, word: number, { periods }: Notation): Read | undefined {
  if (periods?.first?.has(wordKey(side.document, word)) !== true) return undefined;
  const half = figureAt(side, word + 1);
  if (half?.from !== word + 1 || half.value !== '0.5') return undefined;
  const isOfYear = half.unit === 'year' || YEAR.test(figureAt(side, word - 1)?.value ?? '');
  return isOfYear ? named({ from: word, to: half.to }, 6, 1) : undefined;
}

/** The final quarter: the fourth one. */
function finalQuarter(side: Side, word: number, notation: Notation): Read | undefined {
  if (notation.periods?.final.has(wordKey(side.document, word)) !== true) return undefined;
  const months = monthsOfPeriod(side, word + 1, notation);
  return months === 3 ? named({ from: word, to: word + 2 }, months, 4) : undefined;
}

/** 10 месяцев, which may be counted from January unless a word before it says otherwise; 48 hours. */
function measured(side: Side, { from, to, unit, number }: Figure, notation: Notation): Read | undefined {
  const { periods, rangeJoiners } = notation;
  if (number === undefined || periods === undefined) return undefined;
  const isNamed = unit === undefined && periods.months?.has(wordKey(side.document, to)) === true;
  const exact = EXACT_UNITS.get(isNamed ? 'month' : (unit ?? ''));
  if (exact === undefined || !BASES_OF_TIME.has(exact.base)) return undefined;
  const names = [`${exact.base}s-${number * exact.times}`];
  const isOfYear = (isNamed || unit === 'month') && !periods.rolling.has(wordKey(side.document, from - 1));
  if (isOfYear) names.push(`month-${number}`);
  const end = isNamed ? to + 1 : to;
  const day = periods.ended.has(wordKey(side.document, end)) ? figureAt(side, end + 1) : undefined;
  if (isOfYear && day !== undefined) return endedOn({ from, to: day.to }, number, names, day);
  // nine months to September are those from January
  const last = isOfYear && rangeJoiners.has(wordKey(side.document, end)) ? figureAt(side, end + 1) : undefined;
  const [, year, month] = MONTH.exec(last?.value ?? '') ?? [];
  if (last === undefined || Number(month) !== number) return { words: { from, to: end }, names };
  return { words: { from, to: last.to }, names, ...(year !== '-' && { year }) };
}

/** 30 маусымда аяқталған алты ай. */
function monthsBehindDay(side: Side, day: Figure, notation: Notation): Read | undefined {
  if (notation.periods?.ended.has(wordKey(side.document, day.to)) !== true) return undefined;
  const figure = figureAt(side, day.to + 1);
  const months = figure?.from === day.to + 1 ? measured(side, figure, notation) : undefined;
  if (figure?.number === undefined || months === undefined) return undefined;
  return endedOn({ from: day.from, to: months.words.to }, figure.number, months.names, day);
}

const DAY_OF_MONTH = /^(\d{4}|-)-(\d\d)(?:-\d\d)?$/;

/** Six months ended 30 June are those from January; those to September are no half of the year. */
function endedOn(words: Range, count: number, names: readonly string[], day: Figure): Read | undefined {
  const [, year = '-', month] = DAY_OF_MONTH.exec(day.value) ?? [];
  if (month === undefined) return undefined;
  const last = Number(month);
  const own =
    last === count ? [...names, ...namesOfMonths(1, last)] : last > count ? namesOfMonths(last - count + 1, last) : [];
  const all = own.length > 0 ? own : [`months-${count}-to-${last}`];
  return year === '-' ? { words, names: all } : { words, names: all, year, isYearOfDay: true };
}

/** сутки, a day: one of its unit, with the article before it; the nineties. */
function onePeriod(side: Side, word: number, { periods }: Notation): Read | undefined {
  if (periods === undefined) return undefined;
  const decade = periods.decades?.get(wordKey(side.document, word));
  if (decade !== undefined) return { words: { from: word, to: word + 1 }, names: [decadeName(decade)] };
  const isArticle = periods.articles.has(wordKey(side.document, word));
  const at = word + (isArticle ? 1 : 0);
  const exact = EXACT_UNITS.get(periods.one.get(wordKey(side.document, at)) ?? '');
  if (exact === undefined || figureAt(side, at) !== undefined) return undefined;
  const before = wordKey(side.document, word - 1);
  const isOne =
    periods.beforeOne === undefined ? !periods.notOne.has(before) : isArticle || periods.beforeOne.has(before);
  return isOne ? { words: { from: word, to: at + 1 }, names: [`${exact.base}s-${exact.times}`] } : undefined;
}

function isYearsAt(side: Side, word: number): boolean {
  const { periods } = lexiconOfFigures(languageAt(side, word)).notation;
  return periods?.years.has(wordKey(side.document, word).replace(/^\d+-/, '')) === true;
}

function wordAt(side: Side, word: number): FigureWord {
  return lookUp(lexiconOfFigures(languageAt(side, word)), wordKey(side.document, word));
}
