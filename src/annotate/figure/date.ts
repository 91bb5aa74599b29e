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

/** November 6 and 7, 3 to 8, 18, 19 and 25: a later day behind a joiner or a comma is of the month before the first one. */
export function readLaterDay(text: FigureText, word: number): DateRead | undefined {
  if (!text.lexicon.notation.monthFirst || !isDay(keyAt(text, word))) return undefined;
  if (isCounted(text, word + 1)) return undefined;
  if (isDay(keyAt(text, word - 1)) && !isInList(text, word)) return undefined;
  for (let at = word, days = 1; days < MOST_LISTED; days++) {
    const earlier = dayBefore(text, at);
    if (earlier === undefined || Number(keyAt(text, at)) <= Number(keyAt(text, earlier))) return undefined;
    at = earlier;
    const { month } = wordAt(text, at - 1);
    if (month !== undefined && isJoined(text, at) && isCapital(text, at - 1))
      return dated(text, word, word + 1, month, [keyAt(text, word)]);
  }
  return undefined;
}

/** Days of one month that stand in a list. */
const MOST_LISTED = 12;

/** 18, 19 and 25: whether the list of a day that a comma parts from the one before ends with a word that joins its last two. */
function isInList(text: FigureText, word: number): boolean {
  const { listJoiners } = text.lexicon.notation;
  let at = word;
  while (at < word + MOST_LISTED && isDay(keyAt(text, at + 1)) && isJoinedByComma(text, at + 1)) at++;
  return listJoiners.has(keyAt(text, at + 1)) && isDay(keyAt(text, at + 2)) && isJoined(text, at + 2);
}

/** The day of a list before another one: a comma parts them, or a word that joins. */
function dayBefore(text: FigureText, word: number): number | undefined {
  const { listJoiners, rangeJoiners } = text.lexicon.notation;
  const before = keyAt(text, word - 1);
  if (isDay(before)) return isJoinedByComma(text, word) ? word - 1 : undefined;
  if (!(listJoiners.has(before) || rangeJoiners.has(before)) || !isJoined(text, word)) return undefined;
  const isBehind = isJoined(text, word - 1) || isJoinedByComma(text, word - 1);
  return isBehind && isDay(keyAt(text, word - 2)) ? word - 2 : undefined;
}

/** Whether a word behind a number is what it may count: no comma parts them, and it is none that stands before a day. */
function isCounted(text: FigureText, word: number): boolean {
  const key = keyAt(text, word);
  if (!isJoined(text, word) || text.lexicon.notation.behindDays?.test(key) === true) return false;
  return !isFunctionWord(key, text.language) && !text.lexicon.beforeDate.has(key);
}

/** с 12 по 15 мая, 8 and 11 April, 7, 8 и 9 мая: the first day is of the month behind the last. */
function openingOfRange(text: FigureText, word: number, number: Quantity): DateRead | undefined {
  const { monthFirst, dayToDay } = text.lexicon.notation;
  if (!number.inDigits) return undefined;
  // с 15 на 1 апреля: from that day to this one
  const joiner = dayToDay?.openers.has(keyAt(text, word - 1)) === true ? dayToDay.joiner : undefined;
  for (let day = dayBehind(text, number, joiner), days = 1; day !== undefined && days < MOST_LISTED; days++) {
    const { month, doubtful } = wordAt(text, day.to);
    const isMonth = month !== undefined && (doubtful !== true || !monthFirst || isCapital(text, day.to));
    if (isMonth && isJoined(text, day.to))
      return { ...dated(text, word, day.to + 1, month, number.values), to: number.to };
    day = dayBehind(text, day);
  }
  return undefined;
}

/** The day behind another one of a range, or of a list whose days are told in order; another word may join them as well. */
function dayBehind(text: FigureText, { to, values }: Quantity, joiner?: string): Quantity | undefined {
  const { rangeJoiners, listJoiners, firstEndings } = text.lexicon.notation;
  const key = keyAt(text, to);
  const isInRange = (rangeJoiners.has(key) || (joiner !== undefined && key === joiner)) && isJoined(text, to);
  const isBehindWord = isInRange || (listJoiners.has(key) && isJoined(text, to));
  // 12-нен 14 қыркүйекке дейін
  const isBehindEnding = isJoined(text, to) && firstEndings.some((ending) => keyAt(text, to - 1).endsWith(ending));
  if (!isBehindWord && !(isDigits(text, to) && (isBehindEnding || isJoinedByComma(text, to)))) return undefined;
  // Thursday 6 to Sunday 9 November
  const next = to + 1;
  const last = !isBehindWord ? to : wordAt(text, next).weekday !== undefined && isJoined(text, next) ? to + 2 : next;
  if (!isDigits(text, last) || (isBehindWord && !isJoined(text, last))) return undefined;
  const day = readQuantity(text, last);
  if (day === undefined || day.raw !== undefined || day.scaled || day.unit !== undefined || !day.values.every(isDay))
    return undefined;
  // of two days the later one stands behind: 8 и 11 апреля
  return isInRange || Number(values[0]) < Number(day.values[0]) ? day : undefined;
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
  if (!isPlain || !day.values.every(isDay)) return undefined;
  // тамыздың 4–10 аралығында
  if (day.values.length > 1)
    return isJoined(text, day.to) && notation.betweenBehind?.has(keyAt(text, day.to)) === true ? day : undefined;
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
