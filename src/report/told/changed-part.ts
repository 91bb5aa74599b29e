import type { Category } from '../../terms/category.ts';
import { shorten } from './excerpt.ts';

/** Longest shown text of one side of a change, in code units. */
const LONGEST_CHANGE = 240;

/** One side of a change on one line; of white space alone, every character by a sign of its own. */
export function shownChange(text: string): string {
  return shorten(text.trim() === '' ? shownSpace(text) : text.trim(), LONGEST_CHANGE);
}

/** White space by signs: ␣ a space, ¶ a line end, other kinds by their code points. */
export function shownSpace(text: string): string {
  return text
    .replace(/\r\n|\n|\r/g, '¶')
    .replaceAll(' ', '␣')
    .replace(/\s/g, codePoint);
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** What two spellings of a word have in common at their ends, and what each has between. */
export interface ChangedPart {
  readonly head: string;
  readonly old: string;
  readonly now: string;
  readonly rest: string;
}

/** A change without what both sides have of a hyphenated word: Касым-[Жомарт → Жомарта]. */
export function changedPart(a: string, b: string): ChangedPart {
  return partBetween(a, b, (unit) => unit === '-');
}

/** Categories that change single letters: the rest of the word need not be read again. */
const LETTERS: ReadonlySet<Category> = new Set(['case', 'yo', 'homoglyph', 'invisible']);

/** The same to the letter, where letters are what changed: {П}орядок. */
export function changedLetters(
  { category, also = [] }: { readonly category: Category; readonly also?: readonly Category[] },
  a: string,
  b: string,
): ChangedPart {
  return [category, ...also].every((each) => LETTERS.has(each)) ? partBetween(a, b, isWhole) : changedPart(a, b);
}

/** Code units that are characters by themselves. */
function isWhole(unit: string): boolean {
  return unit < '\uD800' || unit > '\uDFFF';
}

/** Cut where both sides agree so far, behind or before a code unit that a cut may stand at. */
function partBetween(a: string, b: string, isBorder: (unit: string) => boolean): ChangedPart {
  let start = 0;
  for (let at = 0; at < Math.min(a.length, b.length) && a[at] === b[at]; at++)
    if (isBorder(a[at] ?? '')) start = at + 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  for (let back = 1; back <= most && a.at(-back) === b.at(-back); back++) if (isBorder(a.at(-back) ?? '')) end = back;
  return {
    head: a.slice(0, start),
    old: a.slice(start, a.length - end),
    now: b.slice(start, b.length - end),
    rest: a.slice(a.length - end),
  };
}
