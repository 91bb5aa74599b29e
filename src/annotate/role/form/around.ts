import { lazily } from '../../../language/lazily.ts';
import type { Role } from '../../../terms/role.ts';
import { headlineAt } from '../head.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { readPart } from '../part.ts';
import type { PageLine } from '../row.ts';
import { beginOfStory, extentOf } from '../story.ts';
import { isMixedRow, isRunOfPage, partsOfRow } from './mixed-row.ts';
import { isAdvert, isOffer } from './offer.ts';
import { areFollowers, isEmergencyNumber, isPressedRow } from './page-signs.ts';
import { isOnDuty, isPartners } from './partner.ts';

const founded = lazily(() => [...phrasesOf('founded')()]);
const outletClaims = listOf('outletClaims');
const recordWords = phrasesOf('recordWords');

/** Where a line stands outside its story. */
type Side = 'above' | 'between' | 'below';

/** Words of the longest line that is looked at, and of what a medium says of itself. */
const MOST_WORDS = 20;
const MOST_SLOGAN_WORDS = 12;
const MOST_NAME_WORDS = 4;

const YEAR = /(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/;
const BEHIND_NAME = /\s[—–|]\s/;
/** A number of a record: letters and figures, five of them at least. */
const RECORD = lazily(() => /^(.{2,30}?)[\s:.№#]+(?=(?:\D*\d){5})[\p{Lu}\d][\p{Lu}\d/.-]*$/u);

/**
 * Lines above the headline, right below it, or below the last sentence that a story may have as well: what they are is
 * told by their words, none of which says more, and by their place. Beside a line of the same form they are of a table.
 */
export function takeAround(rows: PageLine[]): void {
  const extent = extentOf(rows);
  if (extent === undefined) return;
  const begin = beginOfStory(rows, extent);
  const title = lazily(() => headlineAt(rows, begin));
  for (const [at, row] of rows.entries()) {
    if (at >= begin && at <= extent.last) continue;
    if (row.role !== undefined || row.furniture !== undefined || row.size > MOST_WORDS || at === title()) continue;
    const side = at > extent.last ? 'below' : at < title() ? 'above' : 'between';
    const role = roleAround(row, side);
    if (role === undefined || isOfTable(row, rows[at - 1]) || isOfTable(row, rows[at + 1])) continue;
    if (side === 'below' && isIntroduced(rows, at, extent.last)) continue;
    row.role = role;
  }
}

function roleAround({ text, part }: PageLine, side: Side): Role | undefined {
  if (isMixedRow(text, side === 'above') || isRunOfPage(text)) return 'furniture';
  if (isOffer(part) || isPressedRow(part) || isPartners(text)) return 'furniture';
  if (side === 'between') return undefined;
  if (isEmergencyNumber(part)) return 'contact';
  if (isAdvert(text) || areFollowers(text) || isRecord(text)) return 'furniture';
  if (side === 'below') return isOnDuty(text) ? 'signature' : undefined;
  return isOfItself(text) ? 'furniture' : undefined;
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

/** The number under which a text is kept, of five figures at least: a list of cases counts on with fewer. */
function isRecord(text: string): boolean {
  const label = RECORD().exec(text.trim())?.[1];
  return label !== undefined && recordWords().has(readPart(label).phrase);
}

/** Whether the line beside a line has no role and as many parts, or its form. */
function isOfTable({ text }: PageLine, beside: PageLine | undefined): boolean {
  if (beside === undefined || beside.role !== undefined) return false;
  const count = partsOfRow(text).length;
  if (count > 1) return partsOfRow(beside.text).length === count;
  return !beside.isProse && shapeOf(beside.text) === shapeOf(text);
}

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
