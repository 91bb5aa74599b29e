import { CAPITALS, LETTERS } from '../../../language/shape/letters.ts';
import { countWords } from '../line.ts';
import { hasPredicate } from '../match.ts';
import type { PageLine } from '../row.ts';
import { edgeOf, extentOf } from '../story.ts';
import { isPressed } from './buttons.ts';

/** Items of the shortest menu of which no list knows a word, and words of the longest name of a section. */
const FEWEST_ITEMS = 3;
const MOST_ITEM_WORDS = 4;
const BETWEEN_ITEMS = /\s*[|·•●→⁄]\s*|\s{2,}|\s(?:[/>]|::)\s/u;
const BETWEEN_PAIR = /\s*[|·•]\s*/u;
const BETWEEN_DASHED = /\s[–—-]\s/u;
/** Known items of the shortest menu with dashes. */
const FEWEST_PRESSED = 2;
const NO_ITEM = /[.,;!?…\d"«“]|(?<!:):(?!:)/u;
/** A name of a person, as lists of winners have them. */
const TWO_NAMES = new RegExp(`^[${CAPITALS}][${LETTERS}.'’-]*(?: [${CAPITALS}][${LETTERS}.'’-]*){1,2}$`);

/**
 * Names of sections above or below a story with bars, dots, arrows or wide spaces between them, whatever they are:
 * Patients | Science | Visits. A row beside another one of as many columns is of a table.
 */
export function takeMenus(rows: PageLine[]): void {
  const menus = rows.flatMap((row, at) => (row.role === undefined && isMenu(row.text) ? [at] : []));
  const isAtEdge = edgeOf(rows);
  for (const at of menus) {
    const row = rows[at] as PageLine;
    if (isAtEdge(at) && !isOfTable(row, rows[at - 1]) && !isOfTable(row, rows[at + 1])) row.role = 'furniture';
  }
  takePairs(rows);
}

/** Two names of sections with a bar or a dot between, below the story where nothing but lines of the page follows. */
function takePairs(rows: PageLine[]): void {
  const last = extentOf(rows)?.last;
  if (last === undefined) return;
  for (let at = rows.length - 1; at > last; at--) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined) continue;
    const items = row.text.trim().split(BETWEEN_PAIR);
    const isPair = items.length === 2 && !NO_ITEM.test(row.text) && !items.some((item) => TWO_NAMES.test(item));
    if (!isPair || !items.every(isItem)) return;
    row.role = 'furniture';
  }
}

/** Names with dashes between, of which some that every page has: without them they are stations of a way. */
function isDashed(text: string): boolean {
  const items = text.trim().split(BETWEEN_DASHED);
  return (
    items.length > FEWEST_ITEMS &&
    !NO_ITEM.test(text) &&
    items.every(isItem) &&
    items.filter((item) => isPressed(item.toLowerCase())).length >= FEWEST_PRESSED
  );
}

function isItem(item: string): boolean {
  return /^\p{Lu}/u.test(item) && countWords(item) <= MOST_ITEM_WORDS && !hasPredicate(item);
}

function isMenu(text: string): boolean {
  if (isDashed(text)) return true;
  const items = itemsOf(text);
  if (items.length < FEWEST_ITEMS || NO_ITEM.test(text) || items.every((item) => TWO_NAMES.test(item))) return false;
  return items.every(isItem);
}

function itemsOf(text: string): readonly string[] {
  return text.trim().split(BETWEEN_ITEMS);
}

function isOfTable({ text }: PageLine, beside: PageLine | undefined): boolean {
  if (beside === undefined) return false;
  const between = isDashed(text) ? BETWEEN_DASHED : BETWEEN_ITEMS;
  return beside.text.trim().split(between).length === text.trim().split(between).length;
}
