import { lazily } from '../../language/lazily.ts';
import { LETTERS } from '../../language/shape/letters.ts';
import { isAddress } from './address.ts';
import { isReworkedNote } from './form/listed.ts';
import { isOfOutlet, isOutletStamp } from './form/outlet-stamp.ts';
import { isRowOfSections } from './form/section-row.ts';
import { isDateAlone } from './form/stamp.ts';
import { pointerOf } from './form/teaser.ts';
import { countWords } from './line.ts';
import { hasPredicate } from './match.ts';
import { phrasesOf } from './page-words.ts';
import { partsOfLine } from './part.ts';
import { saysRevised } from './revision.ts';
import { isStory, LONGEST, NUMBERS, type PageLine } from './row.ts';
import { beginOfStory, extentOf, isOfPage } from './story.ts';

const dateWords = phrasesOf('dateWords');

/** Words of the longest line above a headline that may be a name of the site, a section, a service. */
const MOST_HEAD_WORDS = 8;
const MOST_SLOGAN_WORDS = 14;
/** Letters of the shortest name of a section that stands alone in capitals. */
const SHORTEST_RUBRIC = 4;
/** Words of a line between a headline and its story that names an author, a section, a medium. */
const MOST_BESIDE_WORDS = 4;
/** Lines between a headline and a line of the page. */
const MOST_BESIDE = 3;
/** Lines of the shortest menu. */
const FEWEST_OF_MENU = 3;
/** Words of the shortest line that a headline may go on in, or begin in: a shorter one is a section. */
const FEWEST_HEADLINE_WORDS = 4;
/** Headlines of other stories in their shortest row, the words of one, and of its words those a story may have by chance. */
const FEWEST_OTHERS = 2;
const FEWEST_OTHER_WORDS = 3;
const MOST_OTHER_WORDS = 20;
const MOST_TAKEN = 1;
/** Words of the shortest headline that is known when it stands again in a longer line. */
const FEWEST_REPEATED_WORDS = 3;
/** Words of the shortest lead with which the text begins again, and rows below it among which that beginning stands. */
const FEWEST_LEAD_WORDS = 5;
const LEAD_REACH = 3;
/** Rows of the story in which the words of its headline are looked for. */
const LEAD_ROWS = 3;

/** A day with its year, or a time of day, by which a date of the page is told from a year that a line speaks of. */
const STAMP = lazily(
  () =>
    /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}:\d{2}|\d{1,2}(?:, | \p{L}{3,10}\.? )(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/u,
);
/** A day with its year: between a headline and its story it is that of the page. */
const WITH_YEAR = /\d.*(?:19|20)\d\d|(?:19|20)\d\d.*\d/;
/** The year of an archive, alone. */
const YEAR = /^\s*(?:19|20)\d\d\s*$/;
/** What is counted, measured or traded, and its figures: € 101,35 ▲, +7 °C, KSTL 14.22 (2.2%). */
const QUOTE =
  /^[^\d.!?:;№#]{0,24}?(?:\(?[+−-]?\d{1,3}(?:[  ]?\d{3})*(?:[.,]\d{1,4})? ?[%°]?[CСFcс]?\)? ?){1,3}[▲▼↑↓]?$/u;
const MOST_QUOTE_WORDS = 4;

/**
 * Lines above the headline, where something shows that a page stands around the story: its name, its sections, the office
 * that keeps it. No list knows them all, so the headline is found by its words, which the story takes up, and what
 * stands above it and says nothing is of the page. Below the headline a line may be a second one: only what names
 * nobody and stands between lines of the page is of it.
 */
export function takeHead(rows: PageLine[]): void {
  const extent = extentOf(rows);
  if (extent === undefined || extent.first < 1) return;
  const { last } = extent;
  const first = beginOfStory(rows, extent);
  const title = headlineAt(rows, first);
  if (title < 0) return;
  takeRepeated(rows, first, title);
  for (let at = title + 1; at < first; at++) {
    const row = rows[at] as PageLine;
    if (row.role === undefined && row.text.startsWith('(') && isReworkedNote(row.text)) row.role = 'furniture';
  }
  takeRubric(rows, title);
  const above = rows.slice(0, title);
  const isPage =
    rows.some((row, at) => (at < first || at > last) && isOfPage(row)) ||
    above.some((row) => isNamedSite(row) && isOfOutlet(row)) ||
    rows.slice(0, first).some((row, at) => at !== title && isOutletStamp(row));
  if (!isPage && !isMenu(above) && !above.some(isAddress)) return;
  takeOtherStories(rows, title, last);
  for (const [at, row] of above.entries())
    if (
      row.role === undefined &&
      (isMenuRow(row, rows, title, last) ||
        ((isOfHead(row) || isAddress(row)) && !(at === title - 1 && mayGoOn(row, rows[title]))))
    )
      row.role = 'furniture';
  takeBelowHeadline(rows, title, first);
}

/**
 * Headlines of other stories above the one of this story: two or more in a row, of which none has as many words that the
 * story takes up as its own headline has. What a page tells ahead of its story in points has more of them.
 */
function takeOtherStories(rows: PageLine[], title: number, last: number): void {
  const story = rows.slice(title, last + 1).filter(({ role }) => role === undefined);
  for (let at = 0; at < title; at++) {
    let end = at;
    while (end < title && mayBeOther(rows[end] as PageLine) && takenIn(rows[end] as PageLine, story) <= MOST_TAKEN)
      end++;
    const isRun = end - at >= FEWEST_OTHERS && takenIn(rows[title] as PageLine, story.slice(1)) > MOST_TAKEN;
    if (isRun) for (const row of rows.slice(at, end)) row.role = 'related';
    at = Math.max(at, end);
  }
}

/** How many words of a line others have. */
export function takenIn({ stems }: PageLine, own: readonly PageLine[]): number {
  return Array.from(stems()).filter((stem) => own.some((row) => row.stems().has(stem))).length;
}

/** Whether a line above the headline is a row of sections, of whose words the story has few. */
function isMenuRow(row: PageLine, rows: readonly PageLine[], title: number, last: number): boolean {
  const isGoingOn = /^\p{Ll}/u.test((rows[title] as PageLine).text.trim());
  return !isGoingOn && isRowOfSections(row.text, takenIn(row, rows.slice(title, last + 1)));
}

function mayBeOther({ role, size, isProse, text }: PageLine): boolean {
  return (
    role === undefined &&
    !isProse &&
    size >= FEWEST_OTHER_WORDS &&
    size <= MOST_OTHER_WORDS &&
    !/:\s*$/.test(text) &&
    !saysRevised(text)
  );
}

/** Below the headline: stamps, counters, and the few short lines that stand between it and a line of the page. */
function takeBelowHeadline(rows: PageLine[], title: number, first: number): void {
  for (let at = title + 1; at < first; at++) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined) continue;
    if (
      isStamped(row) ||
      isOutletStamp(row) ||
      (WITH_YEAR.test(row.text) && isDateAlone(row.text)) ||
      (NUMBERS.test(row.text) && [rows[at - 1], rows[at + 1]].some((near) => near?.role !== undefined))
    )
      row.role = 'furniture';
  }
  for (let at = title + 1; at < first; at++) {
    let end = at;
    while (end < first && end - at < MOST_BESIDE && isBeside(rows[end] as PageLine)) end++;
    if (end > at && end < first && rows[end]?.role !== undefined)
      for (const row of rows.slice(at, end)) row.role = row.person() === undefined ? 'furniture' : 'byline';
    at = Math.max(at, end);
  }
}

function isBeside(row: PageLine): boolean {
  const { role, size, isProse, text } = row;
  return role === undefined && size <= MOST_BESIDE_WORDS && !isProse && !/[\d:]/.test(text) && !hasPredicate(text);
}

/** Short lines in a row: a menu, which needs no other sign of a page. */
function isMenu(rows: readonly PageLine[]): boolean {
  let run = 0;
  for (const row of rows) {
    const isItem = row.role === undefined && row.size <= MOST_BESIDE_WORDS && !/\d/.test(row.text) && isOfHead(row);
    run = isItem ? run + 1 : 0;
    if (run === FEWEST_OF_MENU) return true;
  }
  return false;
}

/** The row that has most words which the first sentences of the story take up, or the longest; -1 for none. */
export function headlineAt(rows: readonly PageLine[], first: number): number {
  if (first <= 0) return -1;
  const lead = rows.slice(first, first + LEAD_ROWS).filter(isStory);
  let best = -1;
  let most = 0;
  for (let at = 0; at < first; at++) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined || /:\s*$/.test(row.text) || (best >= 0 && isOpening(rows, at))) continue;
    if (pointerOf(row.text) !== undefined) continue;
    let taken = 0;
    for (const stem of row.stems()) if (lead.some(({ stems }) => stems().has(stem))) taken++;
    // a shared word weighs more than any length; of equals the lower one stands closer to the story
    const weight = taken * LONGEST + row.size;
    if (weight >= most) [best, most] = [at, weight];
  }
  // of a headline and the same with the name of the site behind it the headline is the shorter one
  const long = (rows[best] as PageLine | undefined)?.text ?? '';
  const again = rows
    .slice(0, first)
    .findLastIndex((row, at) => at !== best && row.role === undefined && isRepeatedIn(row, long));
  return again < 0 ? best : again;
}

const END_MARKS = /[\s.!?…:]+$/u;

/** A line without spaces around it and without the mark at its end. */
export function plainOf({ text }: PageLine): string {
  return text.trim().replace(END_MARKS, '');
}

/** Whether a row below begins with all of a line, as a sentence of its own, and goes on: it is a lead. */
export function isOpening(rows: readonly PageLine[], at: number): boolean {
  const row = rows[at] as PageLine;
  if (row.size < FEWEST_LEAD_WORDS) return false;
  const text = plainOf(row);
  return rows.slice(at + 1, at + 1 + LEAD_REACH).some((below) => {
    const other = below.text.trim();
    return below.size > row.size && other.startsWith(text) && /[.!?…:]/u.test(other.charAt(text.length));
  });
}

/** Whether a line has all of a headline, or a part with which it begins, and a part of its own beside it. */
function isRepeatedIn({ size, part }: PageLine, line: string): boolean {
  if (size < FEWEST_REPEATED_WORDS) return false;
  const parts = partsOfLine(line);
  if (parts.length < 2) return false;
  const last = (parts.at(-1)?.text ?? '').replace(/(?:…|\.{3})$/, '');
  return line.includes(part.text) || (countWords(last) >= FEWEST_REPEATED_WORDS && part.text.startsWith(last));
}

/** The headline again, as the title of a window or at the end of the way to the page: … » Headline, Headline — Outlet. */
function takeRepeated(rows: PageLine[], first: number, title: number): void {
  const headline = rows[title] as PageLine;
  for (let at = 0; at < first; at++) {
    const row = rows[at] as PageLine;
    if (at === title || row.role !== undefined) continue;
    if (row.part.text === headline.part.text || isAtEndOfTrail(row, headline) || isRepeatedIn(headline, row.text))
      row.role = 'furniture';
  }
}

/** The headline behind marks alone, whose sections are pictures: » » Headline. */
function isAtEndOfTrail({ text, part }: PageLine, { part: own }: PageLine): boolean {
  return (
    pointerOf(text) !== undefined && part.phrase === own.phrase && part.figures.join(' ') === own.figures.join(' ')
  );
}

/** One word in capitals right above a headline that is not: PORTRAIT. */
function takeRubric(rows: PageLine[], title: number): void {
  const [row, headline] = [rows[title - 1], rows[title]];
  if (row === undefined || row.role !== undefined || row.size > 1 || headline === undefined) return;
  if (!saysRevised(row.text) && isLoudWord(row.text.trim()) && headline.text !== headline.text.toUpperCase())
    row.role = 'furniture';
}

function isLoudWord(text: string): boolean {
  return text.length >= SHORTEST_RUBRIC && text === text.toUpperCase() && WORD().test(text);
}

const WORD = lazily(() => new RegExp(`^[${LETTERS}]+$`));

function isOfHead(row: PageLine): boolean {
  if (isNamedSite(row)) return true;
  if (row.size > MOST_HEAD_WORDS || saysRevised(row.text)) return false;
  if (/\d/.test(row.text)) return isQuote(row) || isStamped(row) || isOutletStamp(row) || YEAR.test(row.text);
  return !/:\s*$/.test(row.text) && (!row.isProse || row.size <= MOST_BESIDE_WORDS) && !hasPredicate(row.text);
}

/** The name of a site, a bar and what it says of itself. */
function isNamedSite({ text, size, isProse }: PageLine): boolean {
  const bar = Math.max(text.indexOf(' | '), text.indexOf(' · '));
  if (bar <= 0 || isProse || size > MOST_SLOGAN_WORDS || /\d/.test(text)) return false;
  const name = text.slice(0, bar).trim();
  return name.split(/\s+/).length <= MOST_BESIDE_WORDS && /^["«“]?\p{Lu}/u.test(name) && !hasPredicate(name);
}

/** Whether a line right above a headline may be the beginning of it. */
function mayGoOn(row: PageLine, title: PageLine | undefined): boolean {
  if (title !== undefined && /^\p{Ll}/u.test(title.text.trim())) return true;
  return row.size >= FEWEST_HEADLINE_WORDS && !/\d/.test(row.text) && partsOfLine(row.text).length === 1;
}

/** A date of the page with the section, the medium or the author beside it. */
function isStamped({ text, size, isProse, part }: PageLine): boolean {
  if (isProse || size > MOST_HEAD_WORDS || !/\d/.test(text) || !STAMP().test(text) || hasPredicate(text)) return false;
  const beside = part.phrase.split(' ').filter((word) => word !== '' && !dateWords().has(word));
  return beside.length <= MOST_BESIDE_WORDS;
}

function isQuote({ text, size }: PageLine): boolean {
  return size <= MOST_QUOTE_WORDS && QUOTE.test(text.trim());
}
