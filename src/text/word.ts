import { CURRENCY_CODES } from '../terms/currency.ts';
import { breakInside } from './broken.ts';
import {
  APOSTROPHE,
  BREAK,
  COMPLEX,
  CYRILLIC,
  classAt,
  classOf,
  DASH,
  DIGIT,
  endOfSimple,
  HYPHEN,
  INVISIBLE,
  LATIN,
  LETTER,
  MARK,
  OTHER,
  SPACE,
  SURROGATE,
  scriptOf,
  widthAt,
} from './character.ts';
import { AMPERSAND, referenceAt } from './reference.ts';

/** The words of a text, in order, as parallel arrays (an object a word would cost ten times the memory). */
export interface WordSpans {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Which marks count as words, for `--keep quotes`, `dash` and `punctuation`. */
export interface KeptMarks {
  readonly quotes: boolean;
  readonly dash: boolean;
  readonly punctuation: boolean;
}

/** Press copy has a word every seven characters or so; the arrays grow where that is too few. */
const CHARACTERS_A_WORD = 5;
const QUOTES = new Set('"«»„“”‟‹›‚″〝〞＂');

/** What kind of mark a character outside of words is, for reports and for `--keep`. */
export function kindOfMark(character: string): 'quotes' | 'dash' | 'punctuation' {
  const kind = classOf(character.charCodeAt(0));
  if (kind === APOSTROPHE || QUOTES.has(character)) return 'quotes';
  return kind === HYPHEN || kind === DASH ? 'dash' : 'punctuation';
}

/**
 * The words of a text. The first form that fits at a letter or digit is the word:
 *
 *     1 000 000      1–3 digits, then groups of three after one space of any kind (not before a further digit)
 *     14.2  15:00    digits joined by . , : or a hyphen or dash of any length
 *     KZT            the code of a currency right before a digit
 *     Касым-Жомарт   letters, marks and digits, with single apostrophes and hyphens and any invisible characters inside
 *
 * A character reference (`&rsquo;`) is the character that it stands for, and a word that a hyphen breaks at a line end
 * goes on in the next line.
 */
export function findWords(text: string, marks?: KeptMarks): WordSpans {
  let capacity = Math.ceil(text.length / CHARACTERS_A_WORD) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    let stop = beginsWord(text, at, kind) ? endOfWord(text, at, kind) : at;
    if (stop === at && marks !== undefined && kind !== SPACE && kind !== BREAK && kind !== INVISIBLE && kind !== MARK) {
      const width = widthAt(text, at);
      if (marks[kindOfMark(text.slice(at, at + width))]) stop = at + width;
    }
    if (stop === at) {
      at += kind === OTHER ? widthOfMark(text, at) : 1;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
    }
    start[count] = at;
    end[count] = stop;
    count++;
    at = stop;
  }
  return { count, start: start.subarray(0, count), end: end.subarray(0, count) };
}

function grown<T extends Int32Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}

/** Whether a word begins at `at`, a code unit of the class `kind`. */
export function beginsWord(text: string, at: number, kind: number): boolean {
  if (kind === LETTER || kind === DIGIT || kind === COMPLEX) return true;
  if (kind === OTHER && text.charCodeAt(at) === AMPERSAND) return isWordKind(referenceClassAt(text, at));
  return kind === SURROGATE && classAt(text, at) === COMPLEX;
}

/** Code units of what stands at `at`, which begins no word: those of a reference, or one. */
export function widthOfMark(text: string, at: number): number {
  return text.charCodeAt(at) === AMPERSAND ? (referenceAt(text, at)?.length ?? 1) : 1;
}

/** The class of the character for which a reference at `at` stands; OTHER where there is none. */
function referenceClassAt(text: string, at: number): number {
  const reference = referenceAt(text, at);
  return reference === undefined ? OTHER : classAt(reference.character, 0);
}

/** Classes of which words are made. */
function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === COMPLEX;
}

/** The end of the word that begins at `at`, a letter or digit of the class `kind`. */
export function endOfWord(text: string, at: number, kind: number): number {
  let stop = at;
  if (kind === DIGIT) stop = endOfGroups(text, at);
  if (stop === at && kind === DIGIT) stop = endOfNumber(text, at);
  if (stop > at) return stop;
  if (isDigit(text, at + CODE_LETTERS) && isCode(text, at)) return at + CODE_LETTERS;
  return isDigit(text, at + RUPEES.length) && text.startsWith(RUPEES, at) ? at + RUPEES.length : endOfRun(text, at);
}

/** Rupees before their sum, in this writing only: RS6 is a car. */
const RUPEES = 'Rs';

/** Letters of the code of a currency (ISO 4217). */
const CODE_LETTERS = 3;

/** The code of a currency before its sum, which is a word of its own: KZT27,900 is KZT 27,900. */
function isCode(text: string, at: number): boolean {
  return CURRENCY_CODES.has(text.slice(at, at + CODE_LETTERS));
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

function endOfDigits(text: string, at: number): number {
  let stop = at;
  while (isDigit(text, stop)) stop++;
  return stop;
}

/** The end of a number with grouped thousands that begins at `at`, or `at` where there is none. */
function endOfGroups(text: string, at: number): number {
  let stop = endOfDigits(text, at);
  if (stop - at > 3) return at;
  let groups = 0;
  for (;;) {
    const space = spaceInNumberAt(text, stop);
    if (space === 0 || endOfDigits(text, stop + space) !== stop + space + 3) break;
    stop += space + 3;
    groups++;
  }
  return groups > 0 ? stop : at;
}

/** Code units of a space that may part the groups of a number, 0 where there is none. */
function spaceInNumberAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isSpaceInNumber(unit)) return 1;
  if (unit !== AMPERSAND) return 0;
  const reference = referenceAt(text, at);
  return reference !== undefined && isSpaceInNumber(reference.character.charCodeAt(0)) ? reference.length : 0;
}

/** Tabs and line separators stand between cells and lines, not inside a number. */
function isSpaceInNumber(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit > 0x7f && unit < 0x2028 && classOf(unit) === SPACE && unit !== 0x85) ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** The end of digits joined by a separator, or `at` where no separator joins them. */
function endOfNumber(text: string, at: number): number {
  const first = endOfDigits(text, at);
  let stop = first;
  while (joinsDigits(text.charCodeAt(stop)) && isDigit(text, stop + 1)) stop = endOfDigits(text, stop + 1);
  return stop > first ? stop : at;
}

function joinsDigits(unit: number): boolean {
  if (unit === 0x2e || unit === 0x2c || unit === 0x3a) return true;
  const kind = classOf(unit);
  return kind === HYPHEN || kind === DASH;
}

/** Code units of the letter, digit or mark at `at`, 0 where something else stands there or nothing. */
function widthOfLetter(text: string, at: number): number {
  if (at >= text.length) return 0;
  const kind = classOf(text.charCodeAt(at));
  if (isWordKind(kind) || kind === MARK) return 1;
  if (kind === SURROGATE) {
    const whole = classAt(text, at);
    return whole === COMPLEX || whole === MARK ? widthAt(text, at) : 0;
  }
  if (text.charCodeAt(at) !== AMPERSAND) return 0;
  const reference = referenceAt(text, at);
  if (reference === undefined) return 0;
  const whole = classAt(reference.character, 0);
  return isWordKind(whole) || whole === MARK ? reference.length : 0;
}

/** Class and width of the character at `at`, a reference read; past the end of the text a mark without width. */
function characterAt(text: string, at: number): { readonly kind: number; readonly width: number } {
  if (at >= text.length) return { kind: OTHER, width: 0 };
  const reference = text.charCodeAt(at) === AMPERSAND ? referenceAt(text, at) : undefined;
  if (reference !== undefined) return { kind: classAt(reference.character, 0), width: reference.length };
  return { kind: classAt(text, at), width: widthAt(text, at) };
}

function skipInvisible(text: string, at: number): number {
  let stop = at;
  for (;;) {
    const unit = text.charCodeAt(stop);
    // most words end in a space, which needs no further look
    if (unit === 0x20) return stop;
    const { kind, width } = characterAt(text, stop);
    if (kind !== INVISIBLE) return stop;
    stop += width;
  }
}

function endOfRun(text: string, at: number): number {
  let stop = at;
  for (;;) {
    stop = endOfSimple(text, stop);
    for (let width = widthOfLetter(text, stop); width > 0; width = widthOfLetter(text, stop)) stop += width;
    if (stop >= text.length) return stop;
    let next = skipInvisible(text, stop);
    const { kind, width } = characterAt(text, next);
    if (kind === APOSTROPHE || kind === HYPHEN) next = skipInvisible(text, next + width);
    if (next === stop) return stop;
    if (widthOfLetter(text, next) === 0) next = kind === APOSTROPHE ? stop : breakInside(text, at, stop, next);
    if (next === stop || characterAt(text, next).kind === MARK) return stop;
    stop = next;
  }
}

/** 1 where every code unit of a word folds on its own (`foldOf`), 0 where its key needs `keyOf`. */
export function isPlain(text: string, from: number, to: number): 0 | 1 {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER) seen |= scriptOf(unit);
    else if (kind !== DIGIT && unit !== 0x2d && unit !== 0x27 && unit !== 0x2e && unit !== 0x2c && unit !== 0x3a)
      return 0;
  }
  return seen === (LATIN | CYRILLIC) ? 0 : 1;
}
