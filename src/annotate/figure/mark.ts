import { characterAt, endOf, type FigureText, isAllCapitals, isDash, isJoined, keyAt, startOf } from './text.ts';
import type { Reading } from './value.ts';

/** Letters that a grade has before its sign. */
const GRADE = /^([a-f]|aa|aaa|bb|bbb|cc|ccc)$/;
/** Roman numbers of centuries, quarters and congresses; larger ones are years, which nobody counts by. */
const ROMAN =
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv xxvi xxvii xxviii xxix xxx';
const ROMAN_VALUES = new Map(ROMAN.split(' ').map((key, index) => [key, index + 1]));
/** Cyrillic Х and І are often typed for them. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { х: 'x', і: 'i' };
/** Q1, H2: quarters and halves of a business year. */
const PERIOD = /^(q[1-4]|h[12])$/;

/** The key of a Roman number in Latin letters. */
function romanKey(key: string): string {
  return key.replace(/[хі]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
}

/** Whether a key can be a grade or a Roman number. */
export function isMark(key: string): boolean {
  return key.length <= 6 && (GRADE.test(key) || PERIOD.test(key) || ROMAN_VALUES.has(romanKey(key)));
}

/** Whether a key is a quarter or half of a business year: the number behind it is the year. */
export function isPeriod(key: string): boolean {
  return PERIOD.test(key);
}

/** B+, AA−: a letter of a rating with its sign. */
export function readGrade(text: FigureText, word: number): Reading | undefined {
  const key = keyAt(text, word);
  const end = endOf(text, word);
  const sign = characterAt(text, end);
  if (!GRADE.test(key) || !isAllCapitals(text, word) || (sign !== '+' && !isDash(sign))) return undefined;
  const after = characterAt(text, end + 1);
  if (/[\p{L}\p{N}+\-−–—]/u.test(after)) return undefined;
  const value = key.toUpperCase() + (sign === '+' ? '+' : '-');
  return { from: word, to: word + 1, start: startOf(text, word), end: end + 1, kind: 'ordinal', value };
}

/** Q1 2026. */
export function readPeriod(text: FigureText, word: number): Reading | undefined {
  const key = keyAt(text, word);
  if (!PERIOD.test(key) || !isAllCapitals(text, word)) return undefined;
  const value = key.toUpperCase();
  return { from: word, to: word + 1, start: startOf(text, word), end: endOf(text, word), kind: 'ordinal', value };
}

/** XXI век, IV квартал: a Roman number is an ordinal. */
export function readRoman(text: FigureText, word: number): Reading | undefined {
  const key = romanKey(keyAt(text, word));
  const value = ROMAN_VALUES.get(key);
  if (value === undefined || !isAllCapitals(text, word)) return undefined;
  const next = keyAt(text, word + 1);
  const counted = isJoined(text, word + 1) && text.lexicon.romanNouns.some((stem) => next.startsWith(stem));
  if (key.length === 1 && !counted) return undefined;
  return {
    from: word,
    to: word + 1,
    start: startOf(text, word),
    end: endOf(text, word),
    kind: 'ordinal',
    value: String(value),
    number: value,
  };
}
