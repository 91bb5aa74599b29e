import { endingAfter } from './number.ts';
import { characterAt, endOf, type FigureText, isJoined, isSlashed, keyAt, placeOfSign, wordAt } from './text.ts';
import { RANGE } from './value.ts';

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
export function dateValue(year: string | undefined, month: number, day?: string): string {
  const head = year ?? '-';
  return day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** Two digits are a year of this century up to here, of the last one beyond. */
const LAST_SHORT_YEAR = 69;

function wholeYear(written: string): string {
  if (written.length === 4) return written;
  return Number(written) > LAST_SHORT_YEAR ? `19${written}` : `20${written}`;
}

/** Whether digits can be a day of a month. */
export function isDay(value: string): boolean {
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

const MEASURED = new Set('%‰₸₽$€£°℃');

/** Whether a sign or word after a number makes it a quantity. */
export function isMeasured(text: FigureText, next: number): boolean {
  if (MEASURED.has(characterAt(text, placeOfSign(text, endOf(text, next - 1))))) return true;
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

/** 01.02.2026-03.02.2026; the first end may leave out what both share: 01-03.02.2026, 28.01-03.02.2026. */
function dottedRange(key: string): string | undefined {
  const [first = [], last = [], ...more] = key.split('-').map((end) => end.split('.'));
  if (last.length < 3 || more.length > 0) return undefined;
  const ends = [[...first, ...last.slice(first.length)], last].map((end) => dottedDate(end.join('.')));
  return ends.every((end) => end !== undefined) ? ends.join(RANGE) : undefined;
}

/** 27/02/2026, 2/27/2026, 2026/02/27; where both parts can be a month, the language tells which is. */
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
  const monthFirst = isMonth(one) && (text.lexicon.notation.monthFirst || !isMonth(other));
  const [day, month] = monthFirst ? [other, one] : [one, other];
  if (!isDay(day) || !isMonth(month)) return undefined;
  return { from: word, to, value: dateValue(wholeYear(third), Number(month), day) };
}

/** The word after a year word (года, г., жыл) at `word`, or `word`. */
export function afterYearWord(text: FigureText, word: number): number {
  return wordAt(text, word).year === true && isJoined(text, word) ? word + 1 : word;
}
