import { classOf, DIGIT, isCapital, SPACE } from './character.ts';
import type { Lines } from './line.ts';

/** Fewer breaks inside a sentence than this say nothing about wrapping. */
const FEWEST_BREAKS = 3;
/** Columns at which people and programs wrap; those of newspapers, which break words, are narrower. */
const NARROWEST = 36;
const NARROWEST_COLUMN = 16;
const WIDEST = 100;
/** Broken words that tell a column. */
const BROKEN_WORDS = 2;
/** One line in ten may be longer than the width: a heading, an address that nothing can break. */
const LONGER_SHARE = 0.1;
/** Of ten breaks inside sentences so many must be forced; the rest are of paragraphs edited after they were wrapped. */
const FORCED_SHARE = 0.65;
const FORCED_SHARE_OF_COLUMN = 0.6;
/** Wrapped prose breaks within a sentence at two lines in three; lines that are sentences or items hardly ever do. */
const INNER_SHARE = 0.35;
/** Where most lines end in a comma or a semicolon they are items of a list. */
const LISTED_SHARE = 0.6;

const END_MARK = /[.!?…:;][\]"'»”’)]*$/;
const ITEM_MARK = /[,;]$/;
const MARKER = /^(?:[*•·▪◦‣]|[-–—]\s|\d{1,3}[.)]\s)/;

/** Which line ends lie inside a paragraph. */
export interface SoftBreaks {
  /** 1 for lines whose paragraph goes on in the next one. */
  readonly continues: Uint8Array;
  /** Whether the text is hard-wrapped. */
  readonly wrapped: boolean;
}

/** A line end between two lines that are not blank. */
interface Break {
  readonly line: number;
  /** The first word of the next line would not have fitted into this one. */
  readonly forced: boolean;
  /** It stands inside a sentence, or a word. */
  readonly inner: boolean;
  /** The next line is set in further than this one. */
  readonly indented: boolean;
  readonly text: string;
  readonly next: string;
}

/**
 * Finds the line ends inside paragraphs. `broken` are the lines that end inside a word.
 *
 * A text is hard-wrapped when its lines are at most 100 characters wide and three or more of them break inside a
 * sentence, a third of all at least, most of them because the next word would not have fitted. Its paragraphs end at
 * blank lines, before a line that is set in or is an item of a list, and where a break was not forced and a capital
 * follows. In other texts a paragraph is a line, and goes on only where a word is broken.
 */
export function softBreaks(text: string, lines: Lines, broken: ReadonlySet<number>): SoftBreaks {
  const continues = new Uint8Array(lines.count);
  for (const line of broken) continues[line] = 1;
  if (lines.count <= FEWEST_BREAKS && broken.size < BROKEN_WORDS) return { continues, wrapped: false };
  const width = widthOf(text, lines);
  if (width < (broken.size >= BROKEN_WORDS ? NARROWEST_COLUMN : NARROWEST) || width > WIDEST)
    return { continues, wrapped: false };
  const breaks = breaksOf(text, lines, width, broken);
  const wrapped = isWrapped(breaks, broken.size);
  if (wrapped) for (const one of breaks) if (!endsParagraph(one)) continues[one.line] = 1;
  return { continues, wrapped };
}

function isWrapped(breaks: readonly Break[], brokenWords: number): boolean {
  const inside = breaks.filter(({ inner }) => inner);
  const forced = inside.filter((one) => one.forced).length;
  const listed = inside.filter((one) => ITEM_MARK.test(one.text)).length;
  const starts = breaks.filter(({ indented, inner }) => indented && !inner).length;
  return (
    inside.length >= FEWEST_BREAKS &&
    inside.length >= (breaks.length - starts) * INNER_SHARE &&
    listed < inside.length * LISTED_SHARE &&
    forced >= inside.length * (brokenWords >= BROKEN_WORDS ? FORCED_SHARE_OF_COLUMN : FORCED_SHARE)
  );
}

function endsParagraph({ forced, inner, indented, text, next }: Break): boolean {
  if (inner) return false;
  if (indented) return !MARKER.test(text.trimStart());
  if (MARKER.test(next.trimStart()) && (!forced || END_MARK.test(text))) return true;
  return !forced && isCapitalized(next);
}

function isCapitalized(line: string): boolean {
  const first = /[\p{L}\p{N}]/u.exec(line)?.[0] ?? '';
  return isCapital(first.charCodeAt(0)) || classOf(first.charCodeAt(0)) === DIGIT;
}

/** The length of the longest line, one in ten left aside. */
function widthOf(text: string, lines: Lines): number {
  const lengths: number[] = [];
  for (let line = 0; line < lines.count; line++)
    if (lines.blank[line] === 0) lengths.push(lineOf(text, lines, line).length);
  lengths.sort((x, y) => y - x);
  return lengths[Math.floor(lengths.length * LONGER_SHARE)] ?? 0;
}

/** A line without the spaces at its end. */
function lineOf(text: string, lines: Lines, line: number): string {
  return text.slice(lines.start[line], lines.end[line]).trimEnd();
}

function breaksOf(text: string, lines: Lines, width: number, broken: ReadonlySet<number>): readonly Break[] {
  const breaks: Break[] = [];
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blank[line] === 1 || lines.blank[line + 1] === 1) continue;
    const own = lineOf(text, lines, line);
    const next = lineOf(text, lines, line + 1);
    const [word = ''] = /\S+/.exec(next) ?? [];
    const isBroken = broken.has(line);
    breaks.push({
      line,
      forced: isBroken || own.length + 1 + word.length > width,
      inner: isBroken || (!END_MARK.test(own) && goesOn(own, next)),
      indented: indentOf(next) > indentOf(own),
      text: own,
      next,
    });
  }
  return breaks;
}

function indentOf(line: string): number {
  let at = 0;
  while (at < line.length && classOf(line.charCodeAt(at)) === SPACE) at++;
  return at;
}

const ADDRESS = /^(?:https?:|www\.|t\.me\/|@|#)/i;

/**
 * Whether a sentence seems to go on in the next line: with a small letter, with a figure behind a word, or in capitals
 * as all of this line. An address begins small and says nothing.
 */
function goesOn(own: string, next: string): boolean {
  const line = next.trimStart();
  if (ADDRESS.test(line) || MARKER.test(line)) return false;
  return (
    /^["'«„“‘([]*\p{Ll}/u.test(line) ||
    (/\p{Ll}$/u.test(own) && /^\d/.test(line)) ||
    (own.length >= NARROWEST && isInCapitals(own) && isInCapitals(line))
  );
}

function isInCapitals(line: string): boolean {
  return /^\P{Ll}*\p{Lu}\P{Ll}*$/u.test(line);
}
