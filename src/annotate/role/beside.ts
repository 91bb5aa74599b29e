import type { Role } from '../../terms/role.ts';
import { isLabelOfAuthors, isSigned, personsOf } from './byline.ts';
import { isDateAlone } from './furniture.ts';
import { phrasesOf } from './page-words.ts';
import { contentBefore, isStory, type PageLine } from './row.ts';

const stamps = phrasesOf('stamps');
const sourceLabels = phrasesOf('sourceLabels');

/** Words of a label on a line of its own; of a line below one; of a line in the tail of a page. */
const MOST_LABEL_WORDS = 4;
const MOST_VALUE_WORDS = 10;
const MOST_TAIL_WORDS = 8;
/** Lines of content at the head of a page among which a counter without its word is looked for. */
const HEAD_LINES = 5;

const NUMBER_ALONE = /^\s*\d{1,3}(?:[  ,.]?\d{3})*\s*$/u;

/** Labels that stand on a line of their own, with what they name on the next one, or, for an author, on the one above. */
export function takeLabelled(rows: PageLine[]): void {
  const opening = rows.findIndex(isStory);
  for (const [at, row] of rows.entries()) {
    if (row.isProse || row.size > MOST_LABEL_WORDS || (row.role !== undefined && row.role !== 'furniture')) continue;
    const { phrase, figures } = row.part;
    if (figures.length > 0 || phrase === '') continue;
    const above = rows[at - 1];
    const below = rows[at + 1];
    if (below !== undefined && stamps().has(phrase) && isDateAlone(below.text)) fill(row, below, 'furniture');
    else if (at < opening && below !== undefined && sourceLabels().has(phrase) && isValue(below))
      fill(row, below, 'furniture');
    else if (isLabelOfAuthors(phrase)) {
      if (below !== undefined && isAuthor(below)) fill(row, below, 'byline');
      else if (above !== undefined && isAuthor(above)) fill(row, above, 'byline');
    }
  }
}

function isValue({ role, isProse, size, text }: PageLine): boolean {
  return role === undefined && !isProse && size <= MOST_VALUE_WORDS && /^\s*["«“]?\p{Lu}/u.test(text);
}

function isAuthor({ role, isProse, text }: PageLine): boolean {
  return (role === undefined || role === 'byline') && !isProse && personsOf(text) !== undefined;
}

function fill(row: PageLine, other: PageLine, role: Role): void {
  row.role = role;
  other.role = role;
}

/** A number alone, or minutes, beside a stamp at the head: its word is a picture. Among numbers it is a row of a table. */
export function takeBareCounters(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  for (const [at, row] of rows.entries()) {
    if ((counts[at] as number) > HEAD_LINES) return;
    if (row.role !== undefined || !(NUMBER_ALONE.test(row.text) || isMinutes(row))) continue;
    const near = [rows[at - 1], rows[at + 1]];
    if (near.some((other) => other?.role === 'furniture') && !near.some((other) => isNumber(other)))
      row.role = 'furniture';
  }
}

/** How long it takes to read, without a word that says so: 2 min. */
function isMinutes({ text, size }: PageLine): boolean {
  return size === 2 && isDateAlone(text) && /^\s*\d{1,2}\s*\D+$/.test(text);
}

function isNumber(row: PageLine | undefined): boolean {
  return row !== undefined && row.role === undefined && NUMBER_ALONE.test(row.text);
}

/**
 * Short lines below a story and below the first sure line of the page: names of sections, subjects and services come in
 * rows, and no list knows them all; a question to the reader is one of them. A sentence, a figure or a colon
 * ends the tail: the story may go on.
 */
export function takeTail(rows: PageLine[]): void {
  let at = rows.findLastIndex((row) => isStory(row) && !isShort(row)) + 1;
  if (at === 0) return;
  for (let isTail = false; at < rows.length; at++) {
    const row = rows[at] as PageLine;
    if (row.role === 'furniture' || row.role === 'related') isTail = true;
    else if (row.role === undefined) {
      isTail &&= isShort(row);
      if (isTail) row.role = isSigned(row.text) ? 'signature' : isAuthor(row) ? 'byline' : 'furniture';
    }
  }
}

function isShort({ text, size }: PageLine): boolean {
  return size <= MOST_TAIL_WORDS && !/\d|[.!…:]["»”)]*\s*$/u.test(text);
}
