import { lazily } from '../../language/lazily.ts';
import { CAPITALS, LETTERS } from '../../language/shape/letters.ts';
import { widthAt } from '../../text/character.ts';
import { listOf } from './page-words.ts';

/** A part of a line between marks: of `12:40 | Society | 1,203 views` there are three. */
export interface LinePart {
  /** Its words in lower case with single spaces, without figures and marks. */
  readonly phrase: string;
  /** Its figures as they are written. */
  readonly figures: readonly string[];
  /** It as it is written. */
  readonly text: string;
}

const BETWEEN_PARTS = new RegExp(
  `[|·•●▪◦‧∙;\\t]|\\s/\\s|\\s[—–-]{1,2}\\s|\\s{2,}|,\\s|(?<=[${LETTERS}]{2})\\.\\s(?=[${CAPITALS}])|\\s[>»›→]\\s`,
);
const FIGURE = /\d+(?:[.,:\u00a0\u202f ]\d+)*(?:[.-]\d+)*/gu;
/** What cuts a figure short: 1,2K, 3 тыс. */
const shortened = lazily((): ReadonlySet<string> => new Set(listOf('shortened')()));

/** The parts of a line, none of them empty. */
export function partsOfLine(line: string): readonly LinePart[] {
  return line
    .split(BETWEEN_PARTS)
    .map(readPart)
    .filter(({ phrase, figures }) => phrase !== '' || figures.length > 0);
}

/** A text as one part. */
export function readPart(text: string): LinePart {
  // what makes a sign a picture is no part of a word
  const lower = text.toLowerCase().replaceAll('\ufe0f', '');
  return {
    phrase: wordsAround(lower),
    figures: /\d/.test(lower) ? (lower.match(FIGURE) ?? []) : [],
    text: text.trim(),
  };
}

/**
 * The words of a text in lower case, without what cuts a figure short. A hyphen or an apostrophe belongs to a word when
 * it stands alone between two letters. Read letter by letter: patterns for all letters take longer to make ready.
 */
function wordsAround(lower: string): string {
  const words: string[] = [];
  let start = -1;
  let isBehindLetter = false;
  const end = (at: number): void => {
    if (start >= 0) words.push(lower.slice(start, at));
    start = -1;
    isBehindLetter = false;
  };
  for (let at = 0; at < lower.length; at += widthAt(lower, at)) {
    if (isLetter(lower, at)) {
      const stop = isBehindLetter ? at : endOfShortened(lower, at);
      if (stop > at) {
        end(at);
        at = stop - 1;
      } else {
        if (start < 0) start = at;
        isBehindLetter = true;
      }
    } else if (isBehindLetter && JOINERS.includes(lower.charAt(at)) && isLetter(lower, at + 1)) isBehindLetter = false;
    else if (isMark(lower, at)) {
      if (start < 0) start = at;
      isBehindLetter = false;
    } else end(at);
  }
  end(lower.length);
  return words.join(' ');
}

const JOINERS = "-'’";

/** Where letters end that cut short the figure before `at`; `at` where none do. */
function endOfShortened(lower: string, at: number): number {
  const before = lower.charAt(at - 1) === ' ' ? at - 2 : at - 1;
  if (!isDigit(lower.charCodeAt(before))) return at;
  let stop = at;
  while (isLetter(lower, stop)) stop += widthAt(lower, stop);
  return !isDigit(lower.charCodeAt(stop)) && shortened().has(lower.slice(at, stop)) ? stop : at;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a letter of any script begins at a place. */
function isLetter(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at);
  if (unit < FIRST_OTHER) return unit >= 0x61 && unit <= 0x7a;
  if ((unit >= 0x400 && unit <= 0x481) || (unit >= 0x48a && unit <= 0x52f)) return true;
  return !isPlain(unit) && /^\p{L}/u.test(lower.slice(at, at + 2));
}

/** Whether a combining mark begins at a place. */
function isMark(lower: string, at: number): boolean {
  const unit = lower.charCodeAt(at);
  return unit >= FIRST_MARK && !isPlain(unit) && /^\p{M}/u.test(lower.slice(at, at + 2));
}

const FIRST_OTHER = 0x80;
const FIRST_MARK = 0x300;

/** What the press writes beyond ASCII that is neither letter nor mark: spaces, quotes, dashes, №. */
function isPlain(unit: number): boolean {
  return unit === 0xa0 || unit === 0xab || unit === 0xbb || (unit >= 0x2000 && unit < 0x2070) || unit === 0x2116;
}
