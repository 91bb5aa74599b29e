import type { DifferenceSide } from '../../result/comparison.ts';

/** A change within its line: what stands before it, the changed text, what stands after it. */
export interface Excerpt {
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/** Code units of context on each side of a change: some six words. */
const CONTEXT = 44;
/** Code units of a changed passage that are shown before it is cut. */
const LONGEST = 240;

/**
 * The words around a side of a difference, within its line and at most `context` code units on each side; a cut is
 * marked with an ellipsis.
 */
export function excerpt(text: string, side: DifferenceSide, context: number = CONTEXT): Excerpt {
  const start = side.end - side.text.trimStart().length;
  const changed = side.text.trim();
  return {
    before: before(text, start, context),
    changed: shorten(changed, LONGEST),
    after: after(text, start + changed.length, context),
  };
}

/** A text on one line of at most `most` code units, cut at a word where possible, never inside a character. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text.length > most * 2 ? text.slice(0, most * 2) : text);
  if (line.length <= most && text.length <= most * 2) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${wholeEnd(space > most / 2 ? cut.slice(0, space) : cut)}…`;
}

function before(text: string, at: number, context: number): string {
  let start = at;
  while (start > 0 && at - start < context && !isBreak(text.charCodeAt(start - 1))) start--;
  if (start === 0 || isBreak(text.charCodeAt(start - 1))) return text.slice(start, at);
  const shown = text.slice(start, at);
  return `…${wholeStart(shown.slice(shown.indexOf(' ') + 1))}`;
}

function after(text: string, at: number, context: number): string {
  let end = at;
  while (end < text.length && end - at < context && !isBreak(text.charCodeAt(end))) end++;
  if (end === text.length || isBreak(text.charCodeAt(end))) return text.slice(at, end);
  const shown = text.slice(at, end);
  const space = shown.lastIndexOf(' ');
  return `${wholeEnd(space > 0 ? shown.slice(0, space) : shown)}…`;
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n\t ]+/g, ' ');
}

function wholeStart(text: string): string {
  const first = text.charCodeAt(0);
  return first >= 0xdc00 && first <= 0xdfff ? text.slice(1) : text;
}

function wholeEnd(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}
