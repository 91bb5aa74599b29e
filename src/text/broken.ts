import {
  BREAK,
  COMPLEX,
  classAt,
  classOf,
  DIGIT,
  HYPHEN,
  INVISIBLE,
  isCapital,
  LETTER,
  MARK,
  SPACE,
  widthAt,
} from './character.ts';
import { lineEndAt } from './line.ts';

/**
 * Words that a hyphen breaks at the end of a line, as columns have them:
 *
 *     строи-      бизнес-       строи(soft hyphen)    60-
 *     тельство    центр         тельство              летие
 *
 * Whether the hyphen belongs to the word the line end does not tell, so such a word has two readings: its key is
 * the one without it (with it before a capital), and the other one waits for a pair that asks for it.
 */

/** The indent of the next line, and what an editor leaves behind the hyphen, in code units. */
const MOST_INDENT = 16;
const MOST_TRAILING = 4;
/** What follows a hyphen that hangs: two- and three-year, радио- и телестанции. No syllable reads like them. */
const CONJUNCTIONS = new Set(['и', 'или', 'либо', 'and', 'or', 'және', 'немесе']);
const LONGEST_CONJUNCTION = 8;
const HYPHENS = /[-\u00ad\u2010\u2011\uFE63\uFF0D]/;
const HARD_HYPHENS = /[-\u2010\u2011\uFE63\uFF0D]/;

/**
 * Where a word goes on behind a line end: `from` is where it begins, `stop` where its letters end and `next` the place
 * behind one hyphen or soft hyphens. `stop` where it does not go on.
 */
export function breakInside(text: string, from: number, stop: number, next: number): number {
  const end = skipSpaces(text, next, MOST_TRAILING);
  const lineEnd = lineEndAt(text, end);
  if (lineEnd === 0 || stop === from || !HYPHENS.test(text.slice(stop, next))) return stop;
  const at = skipSpaces(text, end + lineEnd, MOST_INDENT);
  if (!isLetterAt(text, at)) return stop;
  const isSoft = !HARD_HYPHENS.test(text.slice(stop, next));
  if (isDigitAt(text, stop - 1)) return isSoft || isCapitalAt(text, at) || hangs(text, at) ? stop : at;
  if (!isLetterAt(text, lastPlace(text, stop))) return stop;
  // a syllable is no capital; behind a hyphen a part of a name is one
  if (isSoft && isCapitalAt(text, at) && !isCapitalAt(text, lastPlace(text, stop))) return stop;
  return isSoft || !hangs(text, at) ? at : stop;
}

function skipSpaces(text: string, from: number, most: number): number {
  let at = from;
  while (at < from + most && at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Whether a plain digit stands there: a figure keeps its hyphen, 60-летие, 60-жылдығы. */
function isDigitAt(text: string, at: number): boolean {
  return classOf(text.charCodeAt(at)) === DIGIT;
}

/** Whether a letter, or a mark on one, stands there. */
function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind === LETTER || kind === COMPLEX || kind === MARK;
}

/** Whether a capital begins there, of a second plane or another width too (𝐀, Ａ). */
function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return classOf(unit) === LETTER ? isCapital(unit) : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Where the character begins that ends before `stop`. */
function lastPlace(text: string, stop: number): number {
  return stop > 1 && widthAt(text, stop - 2) === 2 ? stop - 2 : stop - 1;
}

/** Whether a conjunction stands at `at`, so that the hyphen before it breaks no word. */
function hangs(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at <= LONGEST_CONJUNCTION && classOf(text.charCodeAt(end)) === LETTER) end++;
  return CONJUNCTIONS.has(text.slice(at, end).toLowerCase());
}

/** Whether a word is broken at a line end. */
export function isBroken(word: string): boolean {
  return word.includes('\n') || word.includes('\r');
}

/** A broken word as it would stand in one line, without its hyphen as a rule. */
export function joined(word: string): string {
  return join(word, belongsToWord);
}

/** A broken word with the hyphens at which it was broken. */
export function joinedByHyphen(word: string): string {
  return join(word, () => true);
}

/** Puts the parts together; `keeps` says of a hyphen between two parts whether it stays. */
function join(word: string, keeps: (head: string, tail: string) => boolean): string {
  let whole = '';
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit !== LINE_FEED && unit !== CARRIAGE_RETURN) continue;
    let head = at;
    let hasHyphen = false;
    for (; head > from; head--) {
      const kind = classOf(word.charCodeAt(head - 1));
      if (kind === HYPHEN) hasHyphen = true;
      else if (kind !== SPACE && kind !== INVISIBLE) break;
    }
    while (at < word.length && isBlank(word.charCodeAt(at))) at++;
    whole += word.slice(from, head) + (hasHyphen && keeps(word.slice(from, head), word.slice(at)) ? '-' : '');
    from = at;
  }
  return whole + word.slice(from);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

function isBlank(unit: number): boolean {
  const kind = classOf(unit);
  return kind === SPACE || kind === BREAK;
}

/** Нью-Йорк, 60-летие; in capitals throughout (СТРОИ-ТЕЛЬСТВО) the next one says nothing. */
function belongsToWord(head: string, tail: string): boolean {
  const last = head.charCodeAt(head.length - 1);
  if (classOf(last) === DIGIT) return true;
  return isCapital(tail.charCodeAt(0)) && !isCapital(last);
}
