import { lazily } from '../../../language/lazily.ts';
import type { Role } from '../../../terms/role.ts';
import { headlineAt, takenIn } from '../head.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { readPart } from '../part.ts';
import type { PageLine } from '../row.ts';
import { beginOfStory, extentOf } from '../story.ts';
import { isPressed } from './buttons.ts';
import { isMixedRow, isRunOfPage, partsOfRow } from './mixed-row.ts';
import { isAdvert, isOffer } from './offer.ts';
import { areFollowers, isEmergencyNumber, isPressedRow, isRecord } from './page-signs.ts';
import { isOnDuty, isPartners } from './partner.ts';
import { isTraded } from './rates.ts';
import { isRowOfSections } from './section-row.ts';

const founded = lazily(() => [...phrasesOf('founded')()]);
const outletClaims = listOf('outletClaims');
const moreFrom = lazily(() => [...phrasesOf('moreFrom')()]);

/** Where a line stands outside its story. */
type Side = 'above' | 'between' | 'below';

/** Words of the longest line that is looked at, and of what a medium says of itself. */
const MOST_WORDS = 20;
const MOST_SLOGAN_WORDS = 12;
const MOST_HEADING_WORDS = 7;
const MOST_NAME_WORDS = 4;
/** Parts of the shortest row that is no headline. */
const FEWEST_PARTS = 3;
/** Rows of the story in which the words of a line are looked for. */
const LEAD_ROWS = 3;

const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;
const BEHIND_NAME = /\s[—–|]\s/;

/**
 * Lines above the headline, right below it, or below the last sentence that a story may have as well: what they are is
 * told by their words, none of which says more, and by their place. Beside a line of the same form they are of a table.
 */
export function takeAround(rows: PageLine[]): void {
  const extent = extentOf(rows);
  if (extent === undefined) return;
  const begin = beginOfStory(rows, extent);
  const title = lazily(() => titleAt(rows, begin));
  for (const [at, row] of rows.entries()) {
    if (at >= begin && at <= extent.last) continue;
    if (row.role !== undefined || row.furniture !== undefined || row.size > MOST_WORDS || at === title()) continue;
    const side = at > extent.last ? 'below' : at < title() ? 'above' : 'between';
    const form = formOf(row, side) ?? (side === 'above' && isKnownMenu(row) ? MENU : undefined);
    if (form === undefined || [at - 1, at + 1].some((near) => isOfTable(row, form, rows[near], side))) continue;
    if (side === 'below' && isIntroduced(rows, at, extent.last)) continue;
    row.role = form.role;
  }
}

/**
 * The headline. A line that by its form is of the page, and of whose words the story has one at most, is none where
 * another line stands between it and the story.
 */
function titleAt(rows: readonly PageLine[], begin: number): number {
  const title = headlineAt(rows, begin);
  if (title < 0 || !isOfPage(rows[title] as PageLine, rows, begin)) return title;
  const below = rows.findIndex(
    (row, at) =>
      at > title && at < begin && row.role === undefined && row.furniture === undefined && !isOfPage(row, rows, begin),
  );
  return below < 0 ? title : below;
}

/** Whether a line above a story may be a row of the page, by its parts or by its form. */
function isOfPage(row: PageLine, rows: readonly PageLine[], begin: number): boolean {
  if (partsOfRow(row.text).length >= FEWEST_PARTS) return true;
  const taken = takenIn(row, rows.slice(begin, begin + LEAD_ROWS));
  return taken <= 1 && (formOf(row, 'above') !== undefined || isRowOfSections(row.text, taken));
}

/** A form of lines outside a story. */
interface Form {
  readonly role: Role;
  readonly sides: readonly Side[];
  /** Whether several such lines one below the other may be a table of the story. */
  readonly isTabular: boolean;
  readonly holds: (row: PageLine, side: Side) => boolean;
}

const ANYWHERE: readonly Side[] = ['above', 'between', 'below'];
const OUTER: readonly Side[] = ['above', 'below'];

const FORMS: readonly Form[] = [
  {
    role: 'furniture',
    sides: ANYWHERE,
    isTabular: true,
    holds: ({ text }, side) => isMixedRow(text, side === 'above'),
  },
  { role: 'furniture', sides: ANYWHERE, isTabular: false, holds: ({ text }) => isRunOfPage(text) || isPartners(text) },
  { role: 'furniture', sides: ANYWHERE, isTabular: false, holds: ({ part }) => isOffer(part) || isPressedRow(part) },
  { role: 'contact', sides: OUTER, isTabular: false, holds: ({ part }) => isEmergencyNumber(part) },
  { role: 'furniture', sides: OUTER, isTabular: true, holds: ({ text }) => isAdvert(text) || isTraded(text) },
  { role: 'furniture', sides: OUTER, isTabular: true, holds: ({ text, part }) => areFollowers(text) || isRecord(part) },
  { role: 'related', sides: ['below'], isTabular: false, holds: ({ text }) => isMoreFrom(text) },
  { role: 'signature', sides: ['below'], isTabular: false, holds: ({ text }) => isOnDuty(text) },
  { role: 'furniture', sides: ['above'], isTabular: false, holds: ({ text }) => isOfItself(text) },
];

const MENU: Form = { role: 'furniture', sides: ['above'], isTabular: false, holds: () => true };

/** A row of sections of which a list knows one: the others need another sign of a page. */
function isKnownMenu({ text }: PageLine): boolean {
  return isRowOfSections(text, 0) && text.split(/\s+/).some((word) => isPressed(word.toLowerCase()));
}

function formOf(row: PageLine, side: Side): Form | undefined {
  return FORMS.find(({ sides, holds }) => sides.includes(side) && holds(row, side));
}

/** The heading over other texts of an author, a section or a paper: More from Ann Hale. */
function isMoreFrom(text: string): boolean {
  const { phrase, figures } = readPart(text);
  const words = phrase.split(' ').length;
  if (figures.length > 0 || words > MOST_HEADING_WORDS || /[.!?,;]|:\s*\S/.test(text) || hasPredicate(text))
    return false;
  return moreFrom().some((own) => phrase.startsWith(`${own} `) || phrase.endsWith(` ${own}`));
}

/** What a medium says of itself: Est. 1871; Mill FM — All the Valley's News. */
function isOfItself(text: string): boolean {
  const { phrase, figures } = readPart(text);
  const words = phrase.split(' ');
  if (words.length > MOST_SLOGAN_WORDS || /[.!?]$/.test(text.trim())) return false;
  if (figures.length === 1 && YEAR.test(text))
    return founded().some((own) => phrase === own || phrase.endsWith(` ${own}`));
  const mark = BEHIND_NAME.exec(text);
  if (mark === null || hasPredicate(text)) return false;
  const name = text.slice(0, mark.index).trim();
  const claim = text.slice(mark.index + mark[0].length).trim();
  return (
    name.split(/\s+/).length <= MOST_NAME_WORDS &&
    !/\d/.test(claim) &&
    isInCapitals(name) &&
    (isInCapitals(claim) || !/[A-Za-z]/.test(claim)) &&
    readPart(claim)
      .phrase.split(' ')
      .some((word) => outletClaims().some((stem) => word.startsWith(stem)))
  );
}

/** Whether each longer word of a text has a capital, as names have. */
function isInCapitals(text: string): boolean {
  return text.split(/\s+/).every((word) => !/^\p{Ll}{4,}/u.test(word));
}

/** Whether the line beside a line has as many parts, or its shape, and is no line of the page by a form of its own. */
function isOfTable({ text }: PageLine, form: Form, beside: PageLine | undefined, side: Side): boolean {
  if (beside === undefined || beside.role !== undefined) return false;
  const other = formOf(beside, side);
  if (other !== undefined && !(form.isTabular && other === form)) return false;
  const count = partsOfRow(text).length;
  if (count > 1) return partsOfRow(beside.text).length === count;
  const shape = shapeOf(text);
  return !beside.isProse && shape !== WORDS_ALONE && shapeOf(beside.text) === shape;
}

/** The shape of words without a mark, which says nothing. */
const WORDS_ALONE = 'a';

/** A line without its letters: Partner: Hale Bank and Winner: Comb United are of one form. */
function shapeOf(text: string): string {
  return text
    .trim()
    .replace(/["«»“”]/g, '')
    .replace(/[\p{L}\p{M}'’-]+(?:\s+[\p{L}\p{M}'’-]+)*/gu, 'a')
    .replace(/\d+/g, '0');
}

/** Whether a line below the last sentence is of what that sentence, or a line between, introduces. */
function isIntroduced(rows: readonly PageLine[], at: number, last: number): boolean {
  return rows.slice(last, at).some(({ text, role }) => role === undefined && /:\s*$/.test(text));
}
