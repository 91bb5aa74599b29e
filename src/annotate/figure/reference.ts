import { isNoteMark } from '../../text/note-mark.ts';
import {
  characterAt,
  endOf,
  type FigureText,
  gapAt,
  isDigits,
  isJoined,
  isJoinedByStop,
  isSpace,
  keyAt,
  startOf,
  wordAt,
} from './text.ts';
import type { Reading } from './value.ts';

/** Digits of a telephone number with its country: E.164 allows 15; fewer than 10 have no country. */
const SHORTEST_PHONE = 10;
const LONGEST_PHONE = 15;
/** Digits of a number of Kazakhstan or Russia with its first 7 or 8. */
const NATIONAL_PHONE = 11;
/** Labels of list items have no more digits; a year opens a sentence. */
const LONGEST_LABEL = 3;
/** What follows the number of an item: its mark and a space, or a capital set close to it (1.Definitions). */

/** A telephone number, however its digits are grouped: +7 (7172) 55-01-20, 8 7172 550120. */
export function readPhone(text: FigureText, word: number): Reading | undefined {
  const plus = characterAt(text, startOf(text, word) - 1) === '+';
  const first = keyAt(text, word);
  if (!plus && !/^[78](\d{3}(\d{3})?)?(-[\d-]+)?$/.test(first)) return undefined;
  let digits = '';
  let to = word;
  while (to < text.end && isDigits(text, to) && (to === word || joinsPhone(gapAt(text, to)))) {
    const more = keyAt(text, to);
    const added = more.replaceAll('-', '');
    if (!/^\d+$/.test(added) || digits.length + added.length > LONGEST_PHONE) break;
    digits += added;
    to++;
    if (digits.length === NATIONAL_PHONE && /^[78]/.test(digits)) break;
  }
  const whole = plus
    ? digits.length >= SHORTEST_PHONE && digits.length <= LONGEST_PHONE
    : digits.length === NATIONAL_PHONE;
  if (!whole) return undefined;
  const value = digits.length === NATIONAL_PHONE && digits.startsWith('8') ? `7${digits.slice(1)}` : digits;
  const start = startOf(text, word) - (plus ? 1 : 0);
  return { from: word, to, start, end: endOf(text, to - 1), kind: 'reference', value };
}

function joinsPhone(gap: string | undefined): boolean {
  return gap !== undefined && gap.length <= 3 && /^[\s()‑‐–-]+$/.test(gap);
}

/** The number of a list item at the beginning of a line: `1.`, `2)`, `3.1.` */
export function readLabel(text: FigureText, word: number): Reading | undefined {
  const key = keyAt(text, word);
  if (
    key.length > 2 * LONGEST_LABEL ||
    !/^\d[\d.]*$/.test(key) ||
    key.split('.').some((part) => part.length > LONGEST_LABEL)
  )
    return undefined;
  const label = {
    from: word,
    to: word + 1,
    start: startOf(text, word),
    end: endOf(text, word),
    kind: 'reference',
    value: key,
    label: true,
  } as const;
  if (isNote(text, word) || isPageNumber(text, word)) return label;
  const mark = characterAt(text, endOf(text, word));
  if (mark !== '.' && mark !== ')') return undefined;
  return opensLine(text, word) && /^[.)][*_]{0,2}(?:\s|\p{Lu})/u.test(textAfter(text, word)) ? label : undefined;
}

function textAfter(text: FigureText, word: number): string {
  const end = endOf(text, word);
  return text.written.slice(end, end + 5);
}

/** Nothing but white space, brackets and the marks of a heading or list before it in its line. */
function opensLine(text: FigureText, word: number): boolean {
  let at = startOf(text, word) - 1;
  const lowest = Math.max(0, at - 20);
  while (at >= lowest && /[ \t\u00a0(#*>•-]/.test(characterAt(text, at))) at--;
  return at < 0 || /[\n\r]/.test(characterAt(text, at));
}

/** ³ or [3]: the mark of a note or source. */
function isNote(text: FigureText, word: number): boolean {
  if (isNoteMark(text.document.text.slice(startOf(text, word), endOf(text, word)))) return true;
  return characterAt(text, startOf(text, word) - 1) === '[' && characterAt(text, endOf(text, word)) === ']';
}

/** The page in a table of contents: dots lead to it, and its line ends there. */
function isPageNumber(text: FigureText, word: number): boolean {
  const start = startOf(text, word);
  let before = start - 1;
  while (before > start - 5 && isSpace(characterAt(text, before))) before--;
  if (characterAt(text, before) !== '.' && characterAt(text, before) !== '…') return false;
  const leader = text.written.slice(Math.max(0, start - 5), start).trim();
  return /(\.\s?\.|…)\s*$/.test(leader) && /^[ \t]*($|[\r\n])/.test(textAfter(text, word));
}

/**
 * What makes a number a reference: № or a word before it (пункт 8, Article 3), or after it (8-бап).
 * Only a number without a unit can be `named` by a word.
 */
export function referenceAt(
  text: FigureText,
  word: number,
  next: number,
  named: boolean,
): { from: number; start: number } | undefined {
  const start = startOf(text, word);
  const gap = gapAt(text, word) ?? text.written.slice(Math.max(0, start - 2), start);
  const sign = /[№#§]\s?$/u.exec(gap.slice(-2));
  if (sign !== null) return { from: word, start: start - sign[0].length };
  if (!named) return undefined;
  const before = word - 1;
  const { numberLetters, referenceAfter } = text.lexicon.notation;
  if (numberLetters.has(keyAt(text, before)) && isJoined(text, word))
    return { from: before, start: startOf(text, before) };
  if (referenceAfter) {
    const after = isJoined(text, next) && wordAt(text, next).reference === true;
    return after ? { from: word, start } : undefined;
  }
  return wordAt(text, before).reference === true && isJoinedByStop(text, word) ? { from: word, start } : undefined;
}
