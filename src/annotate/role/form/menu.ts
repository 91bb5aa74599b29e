import { CAPITALS, LETTERS } from '../../../language/shape/letters.ts';
import { countWords } from '../line.ts';
import { hasPredicate } from '../match.ts';
import type { PageLine } from '../row.ts';
import { edgeOf } from '../story.ts';

/** Items of the shortest menu of which no list knows a word, and words of the longest name of a section. */
const FEWEST_ITEMS = 3;
const MOST_ITEM_WORDS = 4;
const BETWEEN_ITEMS = /\s*[|·•→]\s*|\s{2,}|\s(?:[/>]|::)\s/u;
const NO_ITEM = /[.,;!?…\d"«“]|(?<!:):(?!:)/u;
/** A name of a person, as lists of winners have them. */
const TWO_NAMES = new RegExp(`^[${CAPITALS}][${LETTERS}.'’-]*(?: [${CAPITALS}][${LETTERS}.'’-]*){1,2}$`);

/**
 * Names of sections above or below a story with bars, dots, arrows or wide spaces between them, whatever they are:
 * Patients | Science | Visits. A row beside another one of as many columns is of a table.
 */
export function takeMenus(rows: PageLine[]): void {
  const menus = rows.flatMap((row, at) => (row.role === undefined && isMenu(row.text) ? [at] : []));
  if (menus.length === 0) return;
  const isAtEdge = edgeOf(rows);
  for (const at of menus) {
    const row = rows[at] as PageLine;
    if (isAtEdge(at) && !isOfTable(row, rows[at - 1]) && !isOfTable(row, rows[at + 1])) row.role = 'furniture';
  }
}

function isMenu(text: string): boolean {
  const items = itemsOf(text);
  if (items.length < FEWEST_ITEMS || NO_ITEM.test(text) || items.every((item) => TWO_NAMES.test(item))) return false;
  return items.every((item) => /^\p{Lu}/u.test(item) && countWords(item) <= MOST_ITEM_WORDS && !hasPredicate(item));
}

function itemsOf(text: string): readonly string[] {
  return text.trim().split(BETWEEN_ITEMS);
}

function isOfTable({ text }: PageLine, beside: PageLine | undefined): boolean {
  return beside !== undefined && itemsOf(beside.text).length === itemsOf(text).length;
}
