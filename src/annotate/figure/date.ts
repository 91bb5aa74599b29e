import type { FigureLexicon } from '../../language/figure-words.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { isYear, readQuantity } from './number.ts';
import type { Quantity } from './numeral.ts';
import { afterYearWord, type DateRead, dateValue, isDay } from './numeric-date.ts';
import {
  type FigureText,
  gapAt,
  isAllCapitals,
  isCapital,
  isDigits,
  isJoined,
  isJoinedByComma,
  isJoinedByStop,
  keyAt,
  lookUp,
  wordAt,
} from './text.ts';
import { RANGE } from './value.ts';

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
  const across = acrossMonths(text, word, number);
  if (across !== undefined) return across;
  const opening = openingOfRange(text, word, number);
  if (opening !== undefined) return opening;
  const { dayJoiners, months } = text.lexicon.notation;
  const at = number.to + (dayJoiners.has(keyAt(text, number.to)) && isJoined(text, number.to) ? 1 : 0);
  const { month, doubtful } = wordAt(text, at);
  if (month === undefined || !isJoined(text, at)) return undefined;
  if (
    doubtful === true &&
    (months === 'capital' ? !isCapital(text, at) : !number.inDigits || number.form === 'ordinal')
  )
    return undefined;
  return dated(text, word, at + 1, month, number.values);
}

/** November 6 and 7, 3 to 8: the later day behind a joiner is of the month before the first one. */
export function readLaterDay(text: FigureText, word: number): DateRead | undefined {
  const { monthFirst, listJoiners, rangeJoiners } = text.lexicon.notation;
  const joiner = keyAt(text, word - 1);
  if (!monthFirst || !(listJoiners.has(joiner) || rangeJoiners.has(joiner))) return undefined;
  const [day, earlier] = [keyAt(text, word), keyAt(text, word - 2)];
  if (!isDay(day) || !isDay(earlier) || Number(day) <= Number(earlier)) return undefined;
  const { month } = wordAt(text, word - 3);
  if (month === undefined || !isCapital(text, word - 3)) return undefined;
  if (![word, word - 1, word - 2].every((at) => isJoined(text, at)) || isCounted(text, word + 1)) return undefined;
  return dated(text, word, word + 1, month, [day]);
}

/** Whether a word behind a number is what it may count: no comma parts them, and it is none that stands before a day. */
function isCounted(text: FigureText, word: number): boolean {
  const key = keyAt(text, word);
  return isJoined(text, word) && !isFunctionWord(key, text.language) && !text.lexicon.beforeDate.has(key);
}

/** с 12 по 15 мая, 8 and 11 April: the first day is of the month behind the second. */
function openingOfRange(text: FigureText, word: number, number: Quantity): DateRead | undefined {
  const joiner = number.to;
  const { rangeJoiners, listJoiners, monthFirst } = text.lexicon.notation;
  const isListed = listJoiners.has(keyAt(text, joiner));
  if (!number.inDigits || !(isListed || rangeJoiners.has(keyAt(text, joiner))) || !isJoined(text, joiner))
    return undefined;
  // Thursday 6 to Sunday 9 November
  const last = joiner + (wordAt(text, joiner + 1).weekday !== undefined && isJoined(text, joiner + 1) ? 2 : 1);
  if (!isJoined(text, last) || !isDigits(text, last)) return undefined;
  const day = readQuantity(text, last);
  if (day === undefined || day.raw !== undefined || day.scaled || day.unit !== undefined || !day.values.every(isDay))
    return undefined;
  // of two days the later one stands behind: 8 и 11 апреля
  if (isListed && Number(number.values[0]) >= Number(day.values[0])) return undefined;
  const { month, doubtful } = wordAt(text, day.to);
  const isMonth = month !== undefined && (doubtful !== true || !monthFirst || isCapital(text, day.to));
  if (!isMonth || !isJoined(text, day.to)) return undefined;
  return { ...dated(text, word, day.to + 1, month, number.values), to: number.to };
}

/** 30 ноября-1 декабря: the hyphen joins the first month to the second day. */
function acrossMonths(text: FigureText, word: number, number: Quantity): DateRead | undefined {
  const joint = /^([^\d-]+)-(\d{1,2})$/.exec(keyAt(text, number.to));
  if (joint === null || !isJoined(text, number.to) || !isJoined(text, number.to + 1)) return undefined;
  const [, first = '', day = ''] = joint;
  const one = lookUp(text.lexicon, first).month;
  const other = wordAt(text, number.to + 1).month;
  const [from = ''] = number.values;
  if (one === undefined || other === undefined || number.values.length > 1 || !isDay(day)) return undefined;
  const end = dated(text, word, number.to + 2, other, [day]);
  return { ...end, value: `${dateValue(undefined, one, from)}${RANGE}${end.value}` };
}

/** A day and month, with the year after them. */
function dated(text: FigureText, from: number, afterMonth: number, month: number, days: readonly string[]): DateRead {
  const joined = isJoinedByStop(text, afterMonth) || isJoinedByComma(text, afterMonth);
  const year = joined ? yearAt(text, afterMonth) : undefined;
  const value = days.map((day) => dateValue(year?.year, month, day)).join(RANGE);
  return { from, to: year?.to ?? afterMonth, value };
}

/** 2026 года, 2025–2026 годы, две тысячи шестой год; where the year comes first, day and month follow. */
function yearsOf(text: FigureText, from: number, number: Quantity): DateRead | undefined {
  const isNumber = number.raw === undefined && number.unit === undefined && number.values.every(isYear);
  if (!isNumber || (number.scaled && number.form !== 'ordinal')) return undefined;
  const named = number.year === true || (wordAt(text, number.to).year === true && isJoined(text, number.to));
  if (!named) return undefined;
  const to = afterYearWord(text, number.to);
  const [year = ''] = number.values;
  if (text.lexicon.notation.yearFirst && number.values.length === 1) {
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
  if (alone !== undefined) {
    const behind = dayBehindMonth(text, word);
    const to = behind?.to ?? afterMonthWord(text, word + 1);
    return { to, value: dateValue(year, alone, behind?.values[0]) };
  }
  const day = isDigits(text, word) ? readQuantity(text, word) : undefined;
  if (day === undefined || day.raw !== undefined || !day.values.every(isDay)) return undefined;
  const month = day.month ?? (isJoined(text, day.to) ? wordAt(text, day.to).month : undefined);
  if (month === undefined) return undefined;
  const value = day.values.map((one) => dateValue(year, month, one)).join(RANGE);
  return { to: day.month === undefined ? day.to + 1 : day.to, value };
}

/** шілденің 15-іне, шілде айының он бесінде: the day behind a month, where the endings of both say that it is one. */
function dayBehindMonth(text: FigureText, word: number): Quantity | undefined {
  const { notation, words } = text.lexicon;
  if (notation.dayBehindMonth === undefined) return undefined;
  const at = afterMonthWord(text, word + 1);
  if (!notation.dayBehindMonth.month.test(keyAt(text, at - 1)) || !isJoined(text, at)) return undefined;
  const day = readQuantity(text, at);
  const isPlain = day !== undefined && day.raw === undefined && !day.scaled && day.unit === undefined;
  if (!isPlain || day.values.length > 1 || !day.values.every(isDay)) return undefined;
  const last = keyAt(text, day.to - 1);
  // екі and жеті end as a day of a month does
  return notation.dayBehindMonth.day.test(last) && !words.has(last) ? day : undefined;
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
  const dayMayFollow = text.lexicon.notation.monthFirst && isCapital(text, word);
  if (dayMayFollow && isJoinedByStop(text, word + 1) && isDigits(text, word + 1)) {
    const day = readQuantity(text, word + 1);
    if (day !== undefined && day.raw === undefined && !day.scaled && day.unit === undefined && day.values.every(isDay))
      return dated(text, word, day.to, month, day.values);
  }
  const behind = dayBehindMonth(text, word);
  if (behind !== undefined) return dated(text, word, behind.to, month, behind.values);
  const to = afterMonthWord(text, word + 1);
  const value = dateValue(undefined, month);
  return to > word + 1 || isSurelyMonth(text, word) ? { from: word, to, value } : undefined;
}

/** Whether a month without a number beside it is one, and no name, verb, feast or cauldron. */
function isSurelyMonth(text: FigureText, word: number): boolean {
  const { short, doubtful } = wordAt(text, word);
  if (short === true) return false;
  const { months, surelyMonth, afterMonth, relativeYears } = text.lexicon.notation;
  const isFollowed = isJoined(text, word + 1) && afterMonth?.test(keyAt(text, word + 1)) === true;
  if (months === 'either')
    return doubtful !== true || isFollowed || isMonthBefore(text, word) || isMonthAfter(text, word);
  const capital = isCapital(text, word);
  // Марта and Августа are women; a line of capitals names nobody
  if (months === 'small') return !capital || surelyMonth?.test(keyAt(text, word)) === true || isAllCapitals(text, word);
  if (doubtful !== true || !capital) return capital;
  // Next March
  if (isMonthAfter(text, word) || relativeYears.has(keyAt(text, word - 1))) return true;
  if (!opensSentence(text, word))
    return (
      text.lexicon.beforeDate.has(keyAt(text, word - 1)) ||
      wordAt(text, word - 1).month !== undefined ||
      !isCapital(text, word - 1)
    );
  return isFollowed;
}

/** Whether a dash parts a word from a month behind it, or before it. */
function isMonthAfter(text: FigureText, word: number): boolean {
  return /^\s?[-–—]\s?$/.test(gapAt(text, word + 1) ?? '') && wordAt(text, word + 1).month !== undefined;
}
function isMonthBefore(text: FigureText, word: number): boolean {
  return wordAt(text, word - 1).month !== undefined && isMonthAfter(text, word - 1);
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
  if (text.lexicon.notation.months === 'capital' && !isCapital(text, word)) return undefined;
  const afterIn = isJoined(text, word) && text.lexicon.beforeDate.has(keyAt(text, word - 1));
  if ((short !== true && doubtful !== true) || (doubtful === true && afterIn)) return found;
  return isDateWord(text, word - 1) || isDateWord(text, word + 1) ? found : undefined;
}

function isDateWord(text: FigureText, word: number): boolean {
  return isDigits(text, word) || wordAt(text, word).weekday !== undefined;
}
