import type { FigureLexicon } from '../language/figure-words.ts';
import { endingAfter, isYear, readQuantity } from './figure-number.ts';
import type { Quantity } from './figure-numeral.ts';
import {
  type FigureText,
  gapAt,
  isAllCapitals,
  isCapital,
  isDigits,
  isJoined,
  isJoinedByComma,
  isJoinedByStop,
  isSlashed,
  keyAt,
  lookUp,
  wordAt,
} from './figure-text.ts';
import { RANGE } from './figure-value.ts';

/** A date and the words that it takes. */
export interface DateRead {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly number?: number;
}

function two(value: number | string): string {
  return String(value).padStart(2, '0');
}

/** `2026-02-27`, `--02-27`, `2026-02`, `--02`. */
function dateValue(year: string | undefined, month: number, day?: string): string {
  const head = year ?? '-';
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** Two digits are a year of this century up to here, of the last one beyond. */
const LAST_SHORT_YEAR = 69;

function wholeYear(written: string): string {
  if (written.length === 4) return written;
  return Number(written) > LAST_SHORT_YEAR ? `19${written}` : `20${written}`;
}

function isDay(value: string): boolean {
  return /^\d{1,2}$/.test(value) && Number(value) >= 1 && Number(value) <= 31;
}

function isMonth(value: string): boolean {
  return Number(value) >= 1 && Number(value) <= 12;
}

/** A date in digits alone: 27.02.2026, 2026-02-27, 27/02/2026; and 27.02 after a word that asks for a date. */
export function readNumericDate(text: FigureText, word: number): DateRead | undefined {
  const key = keyAt(text, word);
  const slashed = slashedDate(text, word);
  if (slashed !== undefined) return slashed;
  if (!key.includes('.') && !key.includes('-')) return undefined;
  const value = dottedDate(key) ?? dottedRange(key);
  if (value !== undefined) return { from: word, to: afterYearWord(text, endingAfter(text, word + 1)), value };
  const short = /^(\d{1,2})\.(\d{2})$/.exec(key);
  const before = isJoined(text, word) && text.lexicon.beforeDate.has(keyAt(text, word - 1));
  if (short === null || !before || text.lexicon.commaGroups || !isDay(short[1] ?? '') || !isMonth(short[2] ?? ''))
    return undefined;
  if (isMeasured(text, word + 1)) return undefined;
  return { from: word, to: word + 1, value: dateValue(undefined, Number(short[2]), short[1]) };
}

/** Whether a sign or word after a number makes it a quantity. */
export function isMeasured(text: FigureText, next: number): boolean {
  if (
    /^\s?[%‰₸₽$€£°℃]/u.test(
      text.document.text.slice(text.document.words.end[next - 1], (text.document.words.end[next - 1] ?? 0) + 2),
    )
  )
    return true;
  if (!isJoined(text, next)) return false;
  const { unit, scale } = wordAt(text, next);
  return (unit !== undefined && unit !== 'hour') || scale !== undefined || text.lexicon.phrases.has(keyAt(text, next));
}

function dottedDate(key: string): string | undefined {
  const dotted = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4}|\d{2})$/.exec(key);
  if (dotted !== null) {
    const [, day = '', month = '', year = ''] = dotted;
    const sure = year.length === 4 || key.includes('.');
    return sure && isDay(day) && isMonth(month) ? dateValue(wholeYear(year), Number(month), day) : undefined;
  }
  const iso = /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})$/.exec(key);
  if (iso === null) return undefined;
  const [, year, month = '', day = ''] = iso;
  return isDay(day) && isMonth(month) ? dateValue(year, Number(month), day) : undefined;
}

/** 01.02.2026-03.02.2026. */
function dottedRange(key: string): string | undefined {
  const ends = key.split('-').map(dottedDate);
  return ends.length === 2 && ends.every((end) => end !== undefined) ? ends.join(RANGE) : undefined;
}

/** 27/02/2026, 2/27/2026, 2026/02/27; where both parts can be a month, English puts it first. */
function slashedDate(text: FigureText, word: number): DateRead | undefined {
  if (!isSlashed(text, word + 1) || !isSlashed(text, word + 2)) return undefined;
  const parts = [keyAt(text, word), keyAt(text, word + 1), keyAt(text, word + 2)];
  if (!parts.every((part) => /^(\d{1,2}|\d{4})$/.test(part))) return undefined;
  const [one = '', other = '', third = ''] = parts;
  const to = word + 3;
  if (one.length === 4) {
    if (!isMonth(other) || !isDay(third)) return undefined;
    return { from: word, to, value: dateValue(one, Number(other), third) };
  }
  const monthFirst = isMonth(one) && (text.language === 'en' || !isMonth(other));
  const [day, month] = monthFirst ? [other, one] : [one, other];
  if (!isDay(day) || !isMonth(month)) return undefined;
  return { from: word, to, value: dateValue(wholeYear(third), Number(month), day) };
}

/** The word after a year word (года, г., жыл) at `word`, or `word`. */
function afterYearWord(text: FigureText, word: number): number {
  return wordAt(text, word).year === true && isJoined(text, word) ? word + 1 : word;
}

/** A year at a word, as digits: its value and the word after it and its year word. */
function yearAt(text: FigureText, word: number): { year: string; to: number } | undefined {
  const year = keyAt(text, word).replace(/-.*$/, '');
  if (!isDigits(text, word) || !isYear(year) || !isOneNumber(text, word)) return undefined;
  return { year, to: afterYearWord(text, word + 1) };
}

/** No decimals and no grouped thousands (2 026): years are written together. */
function isOneNumber(text: FigureText, word: number): boolean {
  const { words } = text.document;
  const isTogether = (words.end[word] as number) - (words.start[word] as number) === keyAt(text, word).length;
  return isTogether && /^\d{4}(-\D+)?$/.test(keyAt(text, word));
}

/** A date with a day or year before its month or year word: 27 февраля 2026 года, 5th of May, 2026 жылғы 27 ақпан. */
export function readDate(text: FigureText, word: number, number: Quantity): DateRead | undefined {
  if (number.raw === 'date') return { from: word, to: afterYearWord(text, number.to), value: number.values[0] ?? '' };
  const years = yearsOf(text, word, number);
  if (years !== undefined) return years;
  if (number.raw !== undefined || number.scaled || number.unit !== undefined || !number.values.every(isDay))
    return undefined;
  if (number.month !== undefined) return dated(text, word, number.to, number.month, number.values);
  const of = text.language === 'en' && keyAt(text, number.to) === 'of' && isJoined(text, number.to) ? 1 : 0;
  const at = number.to + of;
  const { month, doubtful } = wordAt(text, at);
  if (month === undefined || !isJoined(text, at)) return undefined;
  if (
    doubtful === true &&
    (text.language === 'en' ? !isCapital(text, at) : !number.inDigits || number.form === 'ordinal')
  )
    return undefined;
  return dated(text, word, at + 1, month, number.values);
}

/** A day and month, with the year after them. */
function dated(text: FigureText, from: number, afterMonth: number, month: number, days: readonly string[]): DateRead {
  const joined = isJoinedByStop(text, afterMonth) || isJoinedByComma(text, afterMonth);
  const year = joined ? yearAt(text, afterMonth) : undefined;
  const value = days.map((day) => dateValue(year?.year, month, day)).join(RANGE);
  return { from, to: year?.to ?? afterMonth, value };
}

/** 2026 года, 2025–2026 годы, две тысячи шестой год; in Kazakh the day and month follow. */
function yearsOf(text: FigureText, from: number, number: Quantity): DateRead | undefined {
  const isNumber = number.raw === undefined && number.unit === undefined && number.values.every(isYear);
  if (!isNumber || (number.scaled && number.form !== 'ordinal')) return undefined;
  const named = number.year === true || (wordAt(text, number.to).year === true && isJoined(text, number.to));
  if (!named) return undefined;
  const to = afterYearWord(text, number.to);
  const [year = ''] = number.values;
  if (text.language === 'kk' && number.values.length === 1) {
    const rest = dayAndMonth(text, to, year);
    if (rest !== undefined) return { from, ...rest };
  }
  const only = number.values.length === 1 ? { number: Number(year) } : {};
  return { from, to, value: number.values.join(RANGE), ...only };
}

/** What follows 2026 жылғы: 27 ақпан, or ақпан. */
function dayAndMonth(text: FigureText, word: number, year: string): { to: number; value: string } | undefined {
  if (!isJoinedByStop(text, word)) return undefined;
  const alone = wordAt(text, word).month;
  if (alone !== undefined) return { to: afterMonthWord(text, word + 1), value: dateValue(year, alone) };
  const day = isDigits(text, word) ? readQuantity(text, word) : undefined;
  if (day === undefined || day.raw !== undefined || !day.values.every(isDay)) return undefined;
  const month = day.month ?? (isJoined(text, day.to) ? wordAt(text, day.to).month : undefined);
  if (month === undefined) return undefined;
  const value = day.values.map((one) => dateValue(year, month, one)).join(RANGE);
  return { to: day.month === undefined ? day.to + 1 : day.to, value };
}

/** ақпан айында: the word for month after its name. */
function afterMonthWord(text: FigureText, word: number): number {
  return text.lexicon.monthWords.has(keyAt(text, word)) && isJoined(text, word) ? word + 1 : word;
}

/** mid-2026, mid-March: a prefix that leaves the date as it is. */
export function isPrefixedDate(lexicon: FigureLexicon, key: string): boolean {
  const at = key.indexOf('-');
  if (at < 0 || !lexicon.datePrefixes.has(key.slice(0, at))) return false;
  const rest = key.slice(at + 1);
  return isYear(rest) || lexicon.words.get(rest)?.month !== undefined;
}

/** A date in a word with a hyphen: mid-2026, мае-июне, Monday-Friday. */
export function readHyphenedDate(text: FigureText, word: number): DateRead | undefined {
  const key = keyAt(text, word);
  const parts = key.split('-');
  const [, last = ''] = parts;
  if (parts.length !== 2) return undefined;
  if (isPrefixedDate(text.lexicon, key)) {
    const value = isYear(last) ? last : dateValue(undefined, lookUp(text.lexicon, last).month ?? 0);
    return { from: word, to: word + 1, value };
  }
  const values = parts.map((part) => {
    const { month, weekday } = lookUp(text.lexicon, part);
    return month !== undefined ? dateValue(undefined, month) : weekday !== undefined ? `weekday-${weekday}` : undefined;
  });
  return values.includes(undefined) ? undefined : { from: word, to: word + 1, value: values.join(RANGE) };
}

/** A month with the day or year after it, or alone: February 27, 2026; март; Наурыз айында. */
export function readMonth(text: FigureText, word: number): DateRead | undefined {
  const { month } = wordAt(text, word);
  if (month === undefined) return undefined;
  const year = isJoinedByStop(text, word + 1) || isJoinedByComma(text, word + 1) ? yearAt(text, word + 1) : undefined;
  if (year !== undefined) return { from: word, to: year.to, value: dateValue(year.year, month) };
  if (text.language === 'en' && isCapital(text, word) && isJoinedByStop(text, word + 1) && isDigits(text, word + 1)) {
    const day = readQuantity(text, word + 1);
    if (day !== undefined && day.raw === undefined && !day.scaled && day.unit === undefined && day.values.every(isDay))
      return dated(text, word, day.to, month, day.values);
  }
  const to = afterMonthWord(text, word + 1);
  const value = dateValue(undefined, month);
  return to > word + 1 || isSurelyMonth(text, word) ? { from: word, to, value } : undefined;
}

/** Verbs that a month can be the subject of, where a modal (May we …) or an order (March on …) cannot stand. */
const MONTH_VERB = /^(is|was|has|had|will|and|to|through|[a-z]{2,}[^s'i]s)$/;
const NOT_AFTER_MONTH = new Set(['this', 'his', 'its', 'us', 'yes', 'thus']);

/** Whether a month without a number beside it is one, and no name, verb, feast or cauldron. */
function isSurelyMonth(text: FigureText, word: number): boolean {
  const { short, doubtful } = wordAt(text, word);
  if (short === true) return false;
  const capital = isCapital(text, word);
  // Марта and Августа are women; a line of capitals names nobody
  if (text.language === 'ru') return !capital || /[ьйт]$/.test(keyAt(text, word)) || isAllCapitals(text, word);
  if (doubtful !== true) return text.language === 'kk' || capital;
  if (text.language === 'kk' || !capital) return false;
  const next = keyAt(text, word + 1);
  if (/^\s?[-–—]\s?$/.test(gapAt(text, word + 1) ?? '') && wordAt(text, word + 1).month !== undefined) return true;
  if (!opensSentence(text, word))
    return (
      text.lexicon.beforeDate.has(keyAt(text, word - 1)) ||
      wordAt(text, word - 1).month !== undefined ||
      !isCapital(text, word - 1)
    );
  return isJoined(text, word + 1) && MONTH_VERB.test(next) && !NOT_AFTER_MONTH.has(next);
}

/** Whether a word is the first of its paragraph or follows the end of a sentence. */
function opensSentence(text: FigureText, word: number): boolean {
  const gap = gapAt(text, word);
  return gap === undefined || /[.!?…:"«“]/.test(gap);
}

/** A day of the week; abbreviations and words that mean something else only beside a date or another day. */
export function readWeekday(text: FigureText, word: number): DateRead | undefined {
  const { weekday, short, doubtful } = wordAt(text, word);
  if (weekday === undefined) return undefined;
  const found = { from: word, to: word + 1, value: `weekday-${weekday}` };
  if (text.language === 'en' && !isCapital(text, word)) return undefined;
  const afterIn = isJoined(text, word) && text.lexicon.beforeDate.has(keyAt(text, word - 1));
  if ((short !== true && doubtful !== true) || (doubtful === true && afterIn)) return found;
  return isDateWord(text, word - 1) || isDateWord(text, word + 1) ? found : undefined;
}

function isDateWord(text: FigureText, word: number): boolean {
  return isDigits(text, word) || wordAt(text, word).weekday !== undefined;
}
