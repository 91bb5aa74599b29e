import type { PageLine } from '../row.ts';
import { edgeOf, extentOf, isOfPage } from '../story.ts';
import { isDateAlone, isStamped } from './stamp.ts';

/** Words of the shortest line that may be a story. */
const FEWEST_STORY_WORDS = 3;
const LIST_ROW = /^[^:]{1,39}[^:\d]:\s*\d[\d., ]*$|^\d{1,2}[:.]\d{2}\s*[—–-]\s*\S/u;

/** Furniture, unless its neighbours are lines of the same form about the story: a list of results. */
export function takeFurniture(rows: PageLine[]): void {
  if (!rows.some(({ isProse, furniture, size }) => furniture === undefined && (isProse || size >= FEWEST_STORY_WORDS)))
    return;
  const isAtEdge = edgeOf(rows);
  const opening = extentOf(rows)?.first ?? -1;
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined || row.furniture === undefined) continue;
    if (row.furniture === 'edge' && !isAtEdge(at)) continue;
    const near = [rows[at - 1], rows[at + 1]];
    if (opening >= 0 && at > opening && isOfProgramme(rows, at, opening)) continue;
    if (near.some(isRowOfList) || (at > opening && opening >= 0 && isDateOfList(row, near))) continue;
    row.role = 'furniture';
  }
}

const TIME_ALONE = /^\s*\d{1,2}[:.]\d{2}\s*$/;

/** Times on lines of their own with what happens then between them, and no line of the page above: a programme. */
function isOfProgramme(rows: readonly PageLine[], at: number, opening: number): boolean {
  const isTime = (row: PageLine | undefined): boolean => row !== undefined && TIME_ALONE.test(row.text);
  if (!isTime(rows[at]) || !(isTime(rows[at - 2]) || isTime(rows[at + 2]))) return false;
  return !rows.slice(opening, at).some(isOfPage);
}

/** A bare date below the opening is of the story where another one stands beside it, or what introduces it above. */
function isDateOfList(row: PageLine, near: readonly (PageLine | undefined)[]): boolean {
  const [above] = near;
  const isIntroduced = above !== undefined && above.role === undefined && /:\s*$/.test(above.text);
  return isBareDate(row) && (isIntroduced || near.some((other) => other !== undefined && isBareDate(other)));
}

function isBareDate({ text, role }: PageLine): boolean {
  return role === undefined && isDateAlone(text) && !isStamped(text);
}

function isRowOfList(row: PageLine | undefined): boolean {
  return row !== undefined && row.role === undefined && row.furniture === undefined && LIST_ROW.test(row.text.trim());
}
