import { isFunctionWord } from '../../language/lexicon.ts';
import type { SpokenClock } from '../../language/shape/notation.ts';
import { type FigureText, isJoined, keyAt, wordAt } from './text.ts';
import { halfAfter, halfPhraseAfter, type TimeRead, timeRead } from './time.ts';
import { EITHER } from './value.ts';

const HOURS_OF_CLOCK = 12;
const MINUTES_OF_HOUR = 60;
const HALF_HOUR = 30;

/** Minutes past the full hour, or missing to it, and the hour, with the words that say so. */
interface Spoken {
  readonly from: number;
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
}

/** A time that is told by the part of its hour: half past seven, a quarter to eight, в половине восьмого, без пяти восемь. */
export function readSpokenClock(text: FigureText, word: number): TimeRead | undefined {
  const { spoken } = text.lexicon.notation;
  if (spoken === undefined) return undefined;
  const minutes = minutesAt(text, word);
  if (minutes === undefined) return undefined;
  const told =
    byJoiner(text, word, minutes, spoken) ??
    byMissing(text, word, minutes, spoken) ??
    begun(text, word, minutes, spoken);
  if (told === undefined) return undefined;
  const half = halfAfter(text, told.to, true) ?? halfPhraseAfter(text, told.to);
  if (half === undefined && !endsAt(text, told.to)) return undefined;
  const clock = { hour: told.hour, minute: told.minute, rest: '' };
  if (half !== undefined) return timeRead(told.from, half.to, [clock], half.half);
  const { value } = timeRead(told.from, told.to, [clock], 'am');
  return { from: told.from, to: told.to, value: value + EITHER + timeRead(told.from, told.to, [clock], 'pm').value };
}

/** A half, a quarter, or so many minutes. */
function minutesAt(text: FigureText, word: number): number | undefined {
  const { part, cardinal } = wordAt(text, word);
  if (part === 2 || part === 4) return MINUTES_OF_HOUR / part;
  return cardinal !== undefined && cardinal % 5 === 0 && cardinal < HALF_HOUR ? cardinal : undefined;
}

/** An hour of the clock in words, plain or in order. */
function hourAt(text: FigureText, word: number, which: 'cardinal' | 'ordinal'): number | undefined {
  const hour = isJoined(text, word) ? wordAt(text, word)[which] : undefined;
  return hour !== undefined && Number.isInteger(hour) && hour >= 1 && hour <= HOURS_OF_CLOCK ? hour : undefined;
}

function hourBefore(hour: number): number {
  return hour === 1 ? HOURS_OF_CLOCK : hour - 1;
}

/** half past seven, a quarter to eight, at half seven. */
function byJoiner(
  text: FigureText,
  word: number,
  minute: number,
  { past, missing, before }: SpokenClock,
): Spoken | undefined {
  const isPart = wordAt(text, word).part !== undefined;
  const isAsked = isJoined(text, word) && before.has(keyAt(text, word - 1));
  if (!isPart && !isAsked) return undefined;
  const joiner = isJoined(text, word + 1) ? keyAt(text, word + 1) : '';
  const bare = isAsked && minute === HALF_HOUR ? hourAt(text, word + 1, 'cardinal') : undefined;
  if (bare !== undefined && past.size > 0) return { from: word, to: word + 2, hour: bare, minute };
  const hour = hourAt(text, word + 2, 'cardinal');
  if (hour === undefined) return undefined;
  if (past.has(joiner)) return { from: word, to: word + 3, hour, minute };
  return missing.has(joiner)
    ? { from: word, to: word + 3, hour: hourBefore(hour), minute: MINUTES_OF_HOUR - minute }
    : undefined;
}

/** без четверти восемь, без пяти минут восемь. */
function byMissing(text: FigureText, word: number, minute: number, { less }: SpokenClock): Spoken | undefined {
  if (less === undefined || keyAt(text, word - 1) !== less || !isJoined(text, word)) return undefined;
  const named = wordAt(text, word + 1).unit === 'minute' ? word + 2 : word + 1;
  const hour = hourAt(text, named, 'cardinal');
  if (hour === undefined) return undefined;
  return { from: word - 1, to: named + 1, hour: hourBefore(hour), minute: MINUTES_OF_HOUR - minute };
}

/** в половине восьмого, четверть девятого: so much of the hour that has begun. */
function begun(text: FigureText, word: number, minute: number, { isOfBegun, before }: SpokenClock): Spoken | undefined {
  if (!isOfBegun || wordAt(text, word).part === undefined) return undefined;
  const hour = hourAt(text, word + 1, 'ordinal');
  if (hour === undefined || !isJoined(text, word) || !before.has(keyAt(text, word - 1))) return undefined;
  return { from: word, to: word + 2, hour: hourBefore(hour), minute };
}

/** Whether no noun follows that the hour would belong to: в половине третьего тура, gave a quarter to eight schools. */
function endsAt(text: FigureText, word: number): boolean {
  return !isJoined(text, word) || isFunctionWord(keyAt(text, word), text.language);
}
