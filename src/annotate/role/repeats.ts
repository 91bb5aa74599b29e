import { headlineAt, isOpening, plainOf } from './head.ts';
import type { PageLine } from './row.ts';
import { type Extent, extentOf } from './story.ts';

/** Words of the shortest line of which it is no chance that it stands twice. */
const FEWEST_WORDS = 3;
/** Rows beside a line among which the one is looked for that repeats it. */
const REACH = 3;
/** Words beside a headline in a line that names it: Subscribe to comments for “…”. */
const MOST_BESIDE = 6;

/** Rows of the shortest text that is looked at for a form of its own; lines of it, and how often each of them stands. */
const FEWEST_ROWS = 30;
const FEWEST_LINES = 3;
const FEWEST_TIMES = 4;
/** Words of a line of a form: a page has its buttons again and again, and its headline a few times. */
const FEWEST_FORM_WORDS = 4;

/**
 * Whether a text has several long lines again and again: licences one after the other, cards of a catalogue. Such a text
 * is the form itself, no page stands around it, and neither what is short nor what comes again is of one.
 */
export function repeatsItsForm(rows: readonly PageLine[]): boolean {
  if (rows.length < FEWEST_ROWS) return false;
  const times = new Map<string, number>();
  let lines = 0;
  for (const { text, size, furniture } of rows) {
    if (size < FEWEST_FORM_WORDS || furniture !== undefined) continue;
    const count = (times.get(text) ?? 0) + 1;
    times.set(text, count);
    if (count === FEWEST_TIMES && ++lines === FEWEST_LINES) return true;
  }
  return false;
}

const QUOTED = /["«“„‘']([^"»”]{8,300})["»”’']/u;

/**
 * What a page says twice: its headline again, above the story or within it, a line above the story that another one
 * repeats, the lead again as the beginning of the text, and below the story a line that names the headline in quotes.
 * One of them stays content, so nothing is hidden.
 */
export function takeRepeats(rows: PageLine[]): void {
  const extent = extentOf(rows);
  if (extent === undefined) return;
  const title = headlineAt(rows, extent.first);
  const headline = rows[title];
  const name = headline === undefined ? undefined : plainOf(headline);
  for (const [at, row] of rows.entries()) {
    const text = plainOf(row);
    if (at > extent.first && headline === undefined) return;
    const isAgain =
      row.size >= FEWEST_WORDS &&
      (isTwin(rows, at, extent.first, text) || (at > title && isBeside(at, extent) && text === name));
    if (row.role === undefined && at !== title) {
      if (isAgain && !row.isProse) row.role = 'furniture';
      else if (title >= 0 && at <= extent.first && isOpening(rows, at)) row.role = 'furniture';
      else if (at > extent.last && isNamed(row, headline)) row.role = 'furniture';
    }
  }
}

/** Whether a row stands close to the opening of the story, or below it. */
function isBeside(at: number, { first, last }: Extent): boolean {
  return at <= first + REACH || at > last;
}

/** Whether a line above the story stands again close to itself. */
function isTwin(rows: readonly PageLine[], at: number, first: number, text: string): boolean {
  if (at > first) return false;
  return rows.slice(Math.max(0, at - REACH), at).some((row) => row.role === undefined && plainOf(row) === text);
}

function isNamed({ text, size, isProse }: PageLine, headline: PageLine | undefined): boolean {
  if (headline === undefined || isProse || headline.size < FEWEST_WORDS) return false;
  const quoted = QUOTED.exec(text)?.[1];
  return quoted !== undefined && plainOf(headline).includes(quoted.trim()) && size <= headline.size + MOST_BESIDE;
}
