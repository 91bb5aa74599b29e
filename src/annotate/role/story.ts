import { SMALL_LETTERS } from '../../language/shape/letters.ts';
import { hasPredicate } from './match.ts';
import { contentBefore, EDGE_LINES, isAtTail, isStory, type PageLine } from './row.ts';

/** The rows of a page between which its story stands, both of them sentences of it. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** Words of a sentence beyond which a longer one says no more clearly that the story is here. */
const MOST_WEIGHT = 25;
/** Words of a question that shows no story. */
const MOST_QUESTION_WORDS = 20;
/** Words of the story that a short line outweighs, one of the page, and a block of them: a story goes on behind an advert. */
const SHORT_LINE = 0.5;
const LINE_OF_PAGE = 6;
const BLOCK_OF_PAGE = 24;

/**
 * Where the story stands: of all runs of rows the one that has most words in sentences, less what lines of the page
 * within it outweigh. A request below the page's menu is a sentence and no part of it.
 *
 *     menu menu Headline sentence sentence list sentence menu question? menu
 *                        └────────── story ──────────┘
 */
export function extentOf(rows: readonly PageLine[]): Extent | undefined {
  let best: Extent | undefined;
  let most = 0;
  let first = -1;
  let weight = 0;
  let block = 0;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as PageLine;
    if (isQuestion(row)) continue;
    if (isStory(row) && row.furniture === undefined) {
      if (weight <= 0) [first, weight] = [at, 0];
      weight += Math.min(row.size, MOST_WEIGHT);
      block = 0;
      if (weight >= most) {
        best = { first, last: at };
        most = weight;
      }
      continue;
    }
    const cost = Math.min(
      row.role === undefined && row.furniture === undefined ? SHORT_LINE : LINE_OF_PAGE,
      BLOCK_OF_PAGE - block,
    );
    block += cost;
    weight -= cost;
  }
  return best;
}

/** Words of the shortest line that introduces a list of the story. */
const FEWEST_INTRODUCING = 3;
/** The marker of an item, or the mark behind it. */
const ITEM = new RegExp(`^\\s*(?:[-–—•*▪·]|\\(?(?:\\d{1,2}|[${SMALL_LETTERS}])[.)])\\s|[;,]\\s*$`);

/** Where a story begins whose first sentence introduces a list: the lines of that are no menu. */
export function beginOfStory(rows: readonly PageLine[], { first }: Extent): number {
  const list = rows.findIndex(
    ({ text, size, role }, at) =>
      at < first &&
      role === undefined &&
      size >= FEWEST_INTRODUCING &&
      /:\s*$/.test(text) &&
      (ITEM.test(rows[at + 1]?.text ?? '') || hasPredicate(text)),
  );
  return list < 0 ? first : list;
}

/** A short question: of the story where it stands in it, and of the page where a page asks its readers. */
function isQuestion({ text, size }: PageLine): boolean {
  return size <= MOST_QUESTION_WORDS && /\?["»”)]*\s*$/u.test(text);
}

/** Tells which rows are at the edge of the story: above its first sentence or below its last one, or nearly so. */
export function edgeOf(rows: readonly PageLine[]): (at: number) => boolean {
  const counts = contentBefore(rows);
  const extent = extentOf(rows);
  const isOutside = (at: number): boolean => extent !== undefined && (at <= extent.first || at >= extent.last);
  return (at) => isOutside(at) || (counts[at] as number) < EDGE_LINES || isAtTail(counts, at);
}

/** Whether a line outside a story shows that a page stands around it. */
export function isOfPage({ role }: PageLine): boolean {
  return role === 'furniture' || role === 'related' || role === 'link';
}
