import { wordText } from '../../text/document.ts';
import { endingAfter } from './number.ts';
import type { Quantity } from './numeral.ts';
import { isMeasured } from './numeric-date.ts';
import { type FigureText, gapAt, isDigits, isJoined, keyAt, lookUp, wordAt } from './text.ts';
import { RANGE } from './value.ts';

/** A time of day and the words that it takes. */
export interface TimeRead {
  readonly from: number;
  readonly to: number;
  /** `15:00`; a range has two. */
  readonly value: string;
}

/** A half of the day, or the night, which has hours of both. */
export type Half = 'am' | 'pm' | 'night';
/** From this hour on the night is before midnight: 11 ночи, түнгі 10. */
const LATE = 8;
/** Hour, minutes, and seconds as they are written. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly rest: string;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function shown({ hour, minute, rest }: Clock, half: Half | undefined): string {
  return `${two(half === undefined ? hour : hourOf(hour, half))}:${two(minute)}${rest}`;
}

function hourOf(hour: number, half: Half): number {
  const isBeforeNoon = half === 'am' || (half === 'night' && (hour < LATE || hour === 12));
  if (hour === 12) return isBeforeNoon ? 0 : 12;
  return isBeforeNoon || hour > 12 ? hour : hour + 12;
}

/** What parts the hour from the minutes. */
type Mark = ':' | '.' | '-' | '';

/** 15:00, 9:30:15; with a point 15.00, with a hyphen 15-00. */
function clockOf(written: string, mark: Mark): Clock | undefined {
  const found = CLOCKS[mark].exec(written);
  if (found === null || Number(found[1]) > 24) return undefined;
  return { hour: Number(found[1]), minute: Number(found[2] ?? 0), rest: found[3] ?? '' };
}

function clocksOf(written: string, mark: Exclude<Mark, '-'>): Clock[] | undefined {
  if (!written.includes(mark)) return undefined;
  const clocks = written.split('-').map((end) => clockOf(end, mark));
  const all = clocks.filter((clock) => clock !== undefined);
  return clocks.length <= 2 && all.length === clocks.length ? all : undefined;
}

const CLOCKS: Readonly<Record<Mark, RegExp>> = {
  ':': /^(\d{1,2}):([0-5]\d)((?::[0-5]\d)?)$/,
  '.': /^(\d{1,2})\.([0-5]\d)()$/,
  '-': /^(\d{1,2})-([0-5]\d)()$/,
  '': /^(\d{1,2})()()$/,
};

/** A time of so many clocks, all of one half of the day. */
export function timeRead(from: number, to: number, clocks: readonly Clock[], half: Half | undefined): TimeRead {
  return { from, to, value: clocks.map((clock) => shown(clock, half)).join(RANGE) };
}

/** The half of the day after a number: pm, p.m., утра; after a word for "hour" also дня and ночи. */
export function halfAfter(text: FigureText, word: number, hourNamed: boolean): { half: Half; to: number } | undefined {
  const gap = gapAt(text, word);
  if (gap === undefined || gap.trim() !== '') return undefined;
  const { half, unit } = wordAt(text, word);
  const { notation } = text.lexicon;
  const key = keyAt(text, word);
  if (half !== undefined) {
    if (isOfNextHour(text, word)) return undefined;
    const needsHour = unit !== undefined || notation.halfWithHour.has(key);
    return needsHour && !hourNamed ? undefined : { half, to: word + 1 };
  }
  const stopped = key.length === 1 ? notation.stoppedHalves.get(`${key} ${keyAt(text, word + 1)}`) : undefined;
  return stopped !== undefined && gapAt(text, word + 1)?.trim() === '.' ? { half: stopped, to: word + 2 } : undefined;
}

/** таңғы 7-ден [кешкі] 8-ге: a half before the hour that follows it. */
function isOfNextHour(text: FigureText, half: number): boolean {
  const { halfFirst, hourWords } = text.lexicon.notation;
  if (!halfFirst) return false;
  const hour = hourWords.has(keyAt(text, half + 1)) && isJoined(text, half + 1) ? half + 2 : half + 1;
  return isJoined(text, hour) && isDigits(text, hour);
}

/** The half of the day in several words behind an hour that is asked for: [at three] in the afternoon. */
export function halfPhraseAfter(text: FigureText, word: number): { half: Half; to: number } | undefined {
  if (!isJoined(text, word)) return undefined;
  for (const { words, half } of text.lexicon.notation.halfPhrases)
    if (words.every((own, at) => keyAt(text, word + at) === own)) return { half, to: word + words.length };
  return undefined;
}

/** The half of the day before a number: кешкі сағат 7-де. */
function halfBefore(text: FigureText, word: number): Half | undefined {
  const { halfFirst, hourWords } = text.lexicon.notation;
  if (!halfFirst || !isJoined(text, word)) return undefined;
  const own = wordAt(text, word - 1).half;
  const named = own === undefined && hourWords.has(keyAt(text, word - 1)) && isJoined(text, word - 1);
  return named ? wordAt(text, word - 2).half : own;
}

/** A time in digits: 15:00, в 15.00, 9am, 3.30 p.m., 9–10 am. */
export function readClock(text: FigureText, word: number): TimeRead | undefined {
  const key = keyAt(text, word);
  const ends = key.endsWith('m') ? /^(\d{1,2})([ap]m)-(\d{1,2})([ap]m)$/.exec(key) : null;
  if (ends !== null) return betweenHalves(text, word, ends);
  const parted = betweenPartedHalves(text, word);
  if (parted !== undefined) return parted;
  const glued = key.endsWith('m') ? /^(\d{1,2}|\d{1,2}-(?:0\d|1[3-9]|[2-5]\d))([ap]m)$/.exec(key) : null;
  if (glued !== null) {
    const clock = clockOf(glued[1] ?? '', glued[1]?.includes('-') === true ? '-' : '');
    const { half } = lookUp(text.lexicon, glued[2] ?? '');
    return clock === undefined || half === undefined ? undefined : timeRead(word, word + 1, [clock], half);
  }
  const colon = clocksOf(key, ':');
  const ending = endingAfter(text, word + 1);
  const mayName = text.lexicon.notation.hourAfterClock && wordAt(text, ending).unit === 'hour';
  const hour = mayName && isJoined(text, ending) ? 1 : 0;
  const after =
    halfAfter(text, ending + hour, hour === 1) ??
    (colon !== undefined || isAsked(text, word) ? halfPhraseAfter(text, ending + hour) : undefined);
  const half = after?.half ?? halfBefore(text, word);
  const to = after?.to ?? ending + hour;
  if (colon !== undefined) return timeRead(word, to, colon, half);
  const point = clocksOf(key, '.');
  if (point !== undefined && (after !== undefined || hour === 1 || isTimePoint(text, word, key)))
    return timeRead(word, to, point, half);
  const hyphen = clockOf(key, '-');
  if (hyphen !== undefined && isTimeWithHyphen(text, word, hyphen, ending, half !== undefined || hour === 1))
    return timeRead(word, to, [hyphen], half);
  const ofZone = isBeforeZone(text, word) ? clockOf(key.replace(/^\d\d(?=\d\d$)/, '$&:'), ':') : undefined;
  if (ofZone !== undefined) return timeRead(word, word + 1, [ofZone], undefined);
  const whole = after === undefined ? undefined : clocksOf(key, '');
  return whole === undefined || hour === 1 ? undefined : timeRead(word, to, whole, half);
}

/** Whether a word that asks for a time stands before a number. */
function isAsked(text: FigureText, word: number): boolean {
  return isJoined(text, word) && text.lexicon.beforeTime.has(keyAt(text, word - 1));
}

/** 9am-5pm. */
function betweenHalves(
  { lexicon }: FigureText,
  word: number,
  [, from = '', first = '', to = '', last = '']: RegExpExecArray,
) {
  const [one, two] = [clockOf(from, ''), clockOf(to, '')];
  const [half, other] = [lookUp(lexicon, first).half, lookUp(lexicon, last).half];
  if (one === undefined || two === undefined || half === undefined || other === undefined) return undefined;
  return { from: word, to: word + 1, value: shown(one, half) + RANGE + shown(two, other) };
}

/** 9am-4.30pm, 9.30am–5pm: two times of which one has minutes are cut by their points into other words than times are. */
const PARTED = /^(\d{1,2})(?:[.:]([0-5]\d))?([ap]m)[-–](\d{1,2})(?:[.:]([0-5]\d))?([ap]m)\b/i;
const LONGEST_PARTED = 16;

function betweenPartedHalves(text: FigureText, from: number): TimeRead | undefined {
  const { document, lexicon, end } = text;
  if (!/[ap]m/.test(keyAt(text, from)) && !/^[ap]m/.test(keyAt(text, from + 1))) return undefined;
  const start = document.words.start[from] as number;
  const written = document.text.slice(start, start + LONGEST_PARTED);
  const found = PARTED.exec(written);
  if (found === null) return undefined;
  const [whole, hour = '', minute, first = '', itsHour = '', itsMinute, last = ''] = found;
  const [one, two] = [clockOf(`${hour}:${minute ?? '00'}`, ':'), clockOf(`${itsHour}:${itsMinute ?? '00'}`, ':')];
  const [half, other] = [lookUp(lexicon, first.toLowerCase()).half, lookUp(lexicon, last.toLowerCase()).half];
  if (one === undefined || two === undefined || half === undefined || other === undefined) return undefined;
  let to = from;
  while (to < end && (document.words.start[to] as number) < start + whole.length) to++;
  return { from, to, value: shown(one, half) + RANGE + shown(two, other) };
}

/** 1342 GMT: whether the short form of a zone stands behind a number. */
function isBeforeZone(text: FigureText, word: number): boolean {
  if (!isJoined(text, word + 1) || !text.lexicon.notation.zoneWords.has(keyAt(text, word + 1))) return false;
  return /^[A-Z]{3,4}$/.test(wordText(text.document, word + 1));
}

/** 15.00 after a word that asks for a time, where it can be no date and no quantity. */
function isTimePoint(text: FigureText, word: number, key: string): boolean {
  const { pointInTime, surelyBeforeTime } = text.lexicon.notation;
  if (!pointInTime) return false;
  const before = isJoined(text, word) ? keyAt(text, word - 1) : '';
  const asked = text.lexicon.beforeTime.has(before) || text.lexicon.afterTime.has(keyAt(text, word + 1));
  if (!asked || isMeasured(text, word + 1)) return false;
  const minutes = Number(key.slice(-2));
  // an hour is always a day as well
  const looksLikeDate = minutes >= 1 && minutes <= 12;
  return !looksLikeDate || (minutes % 5 === 0 && surelyBeforeTime.has(before));
}

/**
 * 15-00, 3-40 am, сағат 20-20-ге: hour and minutes where they can be no two hours (9-11 a.m.). No range ends with a zero
 * before its digit, and none stands alone behind the word for "hour".
 */
function isTimeWithHyphen(text: FigureText, word: number, { minute }: Clock, next: number, isTime: boolean): boolean {
  if (isTime) return minute > HOURS_OF_HALF || minute < TEN;
  const before = isJoined(text, word) ? keyAt(text, word - 1) : '';
  if (isMeasured(text, next)) return false;
  const { hourWords, surelyBeforeTime } = text.lexicon.notation;
  if (minute < TEN) return text.lexicon.beforeTime.has(before) || hourWords.has(before) || next > word + 1;
  return hourWords.has(before) || (minute % 5 === 0 && surelyBeforeTime.has(before));
}

const TEN = 10;
const HOURS_OF_HALF = 12;

/** A time in words or with the word "hour": в 9 часов 30 минут, 9 утра, сағат тоғызда, nine o'clock. */
export function readHour(text: FigureText, word: number, number: Quantity): TimeRead | undefined {
  if (number.form === 'ordinal' || number.raw !== undefined || number.scaled || number.unit !== undefined)
    return undefined;
  const clocks = number.values.map((value) => clockOf(value, '') ?? halfHourOf(value, text, number));
  const hours = clocks.filter((clock) => clock !== undefined);
  if (hours.length < clocks.length) return undefined;
  // 12 noon, 12 midnight
  const named = number.values.join() === '12' && isJoined(text, number.to) ? readClockWord(text, number.to) : undefined;
  if (named !== undefined) return { ...named, from: word };
  const before = isJoined(text, word) ? keyAt(text, word - 1) : '';
  const direct =
    halfAfter(text, number.to, false) ?? (isAsked(text, word) ? halfPhraseAfter(text, number.to) : undefined);
  if (direct !== undefined) return timeRead(word, direct.to, hours, direct.half);
  const { hour, hourWords } = text.lexicon.notation;
  if (hour === 'clock')
    return hourWords.has(keyAt(text, number.to)) ? timeRead(word, number.to + 1, hours, undefined) : undefined;
  if (hour === 'before') {
    const half = halfBefore(text, word);
    const asked = hourWords.has(before) && !(isDigits(text, word - 2) && isJoined(text, word - 1));
    if (!asked && half === undefined) return undefined;
    const more = hourBehindTen(text, number);
    return more === undefined
      ? timeRead(word, number.to, hours, half)
      : timeRead(word, number.to + 1, [{ hour: Number(number.values[0]) + more, minute: 0, rest: '' }], half);
  }
  if (wordAt(text, number.to).unit !== 'hour' || !isJoined(text, number.to)) return undefined;
  const minutes = minutesAfter(text, number.to + 1);
  const half = halfAfter(text, minutes.to, true);
  if (half === undefined && (!text.lexicon.beforeHour.has(before) || isRate(text, minutes.to))) return undefined;
  const exact = hours.map((clock) => ({ ...clock, minute: minutes.minute }));
  return timeRead(word, half?.to ?? minutes.to, exact, half?.half);
}

/** сағат он бірде: the one hour behind ten or twenty, whose word means something else by itself. */
function hourBehindTen(text: FigureText, { to, values: [ten, ...more], inDigits }: Quantity): number | undefined {
  const isTen = !inDigits && more.length === 0 && (ten === '10' || ten === '20');
  return isTen && isJoined(text, to) ? wordAt(text, to).hour : undefined;
}

/** сағат жеті жарымда: the half of an hour behind its number, where hours are told so. */
function halfHourOf(value: string, { lexicon }: FigureText, { inDigits }: Quantity): Clock | undefined {
  const [hour = '', rest] = value.split('.');
  const isHalf = lexicon.notation.hour === 'before' && !inDigits && rest === '5';
  const clock = isHalf ? clockOf(hour, '') : undefined;
  return clock && { ...clock, minute: 30 };
}

/** 8 часов в день: so many hours each day. */
function isRate(text: FigureText, word: number): boolean {
  const { beforeRate, rateUnits } = text.lexicon;
  return beforeRate.has(keyAt(text, word)) && rateUnits.has(keyAt(text, word + 1));
}

/** 30 минут after the hours. */
function minutesAfter(text: FigureText, word: number): { minute: number; to: number } {
  const key = keyAt(text, word);
  const found = /^[0-5]?\d$/.test(key) && wordAt(text, word + 1).unit === 'minute';
  return found && isJoined(text, word) && isJoined(text, word + 1)
    ? { minute: Number(key), to: word + 2 }
    : { minute: 0, to: word };
}

/** Noon and midnight; сағат бірге, whose number means something else by itself. */
export function readClockWord(text: FigureText, word: number): TimeRead | undefined {
  const { clock, hour } = wordAt(text, word);
  if (hour !== undefined && isJoined(text, word) && text.lexicon.notation.hourWords.has(keyAt(text, word - 1)))
    return timeRead(word, word + 1, [{ hour, minute: 0, rest: '' }], halfBefore(text, word));
  if (clock === undefined) return undefined;
  return timeRead(word, word + 1, [{ hour: Math.floor(clock / 60), minute: clock % 60, rest: '' }], undefined);
}
