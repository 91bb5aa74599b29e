import { lazily } from '../../language/lazily.ts';
import type { Role } from '../../terms/role.ts';
import { authorsOf, isLabelOfAuthors } from './byline.ts';
import { isCalendar } from './form/calendar.ts';
import { listedBehind } from './form/listed.ts';
import { isDateAlone } from './form/stamp.ts';
import { furnitureOf } from './furniture.ts';
import { headlineAt } from './head.ts';
import { hasPredicate, opensSmall, opensWithCapital } from './match.ts';
import { phrasesOf } from './page-words.ts';
import { placeBetween } from './place.ts';
import type { RoleReader } from './role.ts';
import { contentBefore, isStory, type PageLine } from './row.ts';
import { edgeOf, extentOf } from './story.ts';

const stamps = phrasesOf('stamps');
const sourceLabels = phrasesOf('sourceLabels');

/** Words of a label on a line of its own; of a line below one. */
const MOST_LABEL_WORDS = 4;
const MOST_VALUE_WORDS = 10;
/** Lines of content at the head of a page among which a counter without its word is looked for. */
const HEAD_LINES = 5;

/** One counter or two, behind the sign that a page draws before them. */
const COUNTS = /^\s*(?:[•·|]\s*)?\d{1,6}(?:[\s,]\d{1,5})?\s*$/;
const NUMBER_ALONE = /^\s*\d{1,3}(?:[  ,.]?\d{3})*\s*$/u;

/** Labels that stand on a line of their own, with what they name on the next one, or, for an author, on the one above. */
export function takeLabelled(rows: PageLine[]): void {
  const opening = extentOf(rows)?.first ?? -1;
  for (const [at, row] of rows.entries()) {
    if (row.isProse || row.size > MOST_LABEL_WORDS || (row.role !== undefined && row.role !== 'furniture')) continue;
    const { phrase, figures } = row.part;
    const above = rows[at - 1];
    const below = rows[at + 1];
    if (figures.length > 0 || phrase === '') continue;
    if (below !== undefined && stamps().has(phrase) && isDateAlone(below.text)) fill(row, below, 'furniture');
    else if (at < opening && below !== undefined && sourceLabels().has(phrase) && isValue(below))
      fill(row, below, 'furniture');
    else if (isLabelOfAuthors(phrase)) {
      if (below !== undefined && isAuthor(below)) fill(row, below, 'byline');
      if (above !== undefined && isAuthor(above)) {
        fill(row, above, 'byline');
        // a card of the author has the name as the text of its picture as well
        for (let before = at - 2; rows[before]?.text === above.text; before--)
          (rows[before] as PageLine).role = 'byline';
      }
    }
  }
}

/** Words of a subject, and how many of them stand in the shortest row. */
const MOST_SUBJECT_WORDS = 3;
const FEWEST_SUBJECTS = 3;

/** Subjects in small letters with commas between, right beside a line of the page or a credit: the words of a picture. */
export function takeSubjects(rows: PageLine[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined || row.isProse || !isRowOfSubjects(row)) continue;
    const near = [rows[at - 1]?.role, rows[at + 1]?.role];
    if (near.some((role) => role === 'furniture' || role === 'photo-credit')) row.role = 'furniture';
  }
}

function isRowOfSubjects({ text, part }: PageLine): boolean {
  if (part.figures.length > 0 || !opensSmall(text.trimStart()) || /[.!?;:—–]/.test(text)) return false;
  const subjects = text.split(',');
  return (
    subjects.length >= FEWEST_SUBJECTS &&
    subjects.every((subject) => /\S/.test(subject) && subject.trim().split(/\s+/).length <= MOST_SUBJECT_WORDS) &&
    !hasPredicate(text)
  );
}

/** The month over the days of a calendar. */
export function takeMonths(rows: PageLine[]): void {
  for (const [at, row] of rows.entries()) {
    const below = rows[at + 1];
    if (row.role !== undefined || below?.role !== 'furniture' || !isDateAlone(row.text)) continue;
    if (isCalendar(below.part, below.text.trim())) row.role = 'furniture';
  }
}

function isValue({ role, isProse, size, text }: PageLine): boolean {
  return role === undefined && !isProse && size <= MOST_VALUE_WORDS && /^\s*["«“]?\p{Lu}/u.test(text);
}

function isAuthor({ role, isProse, person }: PageLine): boolean {
  return (role === undefined || role === 'byline') && !isProse && person() !== undefined;
}

function fill(row: PageLine, other: PageLine, role: Role): void {
  row.role = role;
  other.role = role;
}

/** Numbers alone between a headline and the first sentence, or what the page puts there: nobody says what they count. */
function isBelowHeadline({ text, size }: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean {
  if (size > 2 || !COUNTS.test(text) || isNumber(above) || below === undefined) return false;
  return below.role !== undefined || isStory(below);
}

/** A number alone, or minutes, beside a stamp at the head: its word is a picture. Among numbers it is a row of a table. */
export function takeBareCounters(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  const opening = extentOf(rows)?.first ?? -1;
  const title = lazily(() => headlineAt(rows, opening));
  for (const [at, row] of rows.entries()) {
    if ((counts[at] as number) > HEAD_LINES) return;
    if (row.role !== undefined) continue;
    if (at < opening && at > title() && isBelowHeadline(row, rows[at - 1], rows[at + 1])) row.role = 'furniture';
    else if (!(NUMBER_ALONE.test(row.text) || isMinutes(row))) continue;
    const near = [rows[at - 1], rows[at + 1]];
    if (!near.some((other) => other?.role === 'furniture' || other?.role === 'dateline')) continue;
    if (!near.some((other) => isNumber(other)) || isPair(rows, at, opening)) row.role = 'furniture';
  }
}

/** Whether a number above the story has one other beside it and no third: views and comments. */
function isPair(rows: readonly PageLine[], at: number, opening: number): boolean {
  return at + 1 < opening && isNumber(rows[at + 1]) && !isNumber(rows[at + 2]) && !isNumber(rows[at - 1]);
}

/** How long it takes to read, without a word that says so: 2 min. */
function isMinutes({ text, size }: PageLine): boolean {
  return size === 2 && isDateAlone(text) && /^\s*\d{1,2}\s*\D+$/.test(text);
}

function isNumber(row: PageLine | undefined): boolean {
  return row !== undefined && row.role === undefined && NUMBER_ALONE.test(row.text);
}

/** Words of a line of several sentences of the page, and of one of them; a sentence of a story is longer. */
const MOST_LINE_WORDS = 26;
const MOST_SENTENCE_WORDS = 14;
/** Letters of the shortest word that ends a sentence of a page. */
const FEWEST_LETTERS = 4;

/** Lines at the edge of the story of which each sentence is of the page: Posted on 3 May. Reading time 2 minutes. */
export function takeSentences(rows: PageLine[], roleOf: RoleReader): void {
  if (!rows.some(mayBeSentences)) return;
  const isAtEdge = edgeOf(rows);
  for (const [at, row] of rows.entries()) {
    if (!mayBeSentences(row) || !isAtEdge(at)) continue;
    const place = placeBetween(at, rows.length - 1 - at, 'whole');
    const sentences = sentencesIn(row.text.trim());
    if (sentences.length < 2) continue;
    const roles = sentences.map((text) => {
      if (furnitureOf(text) !== undefined) return 'furniture';
      return authorsOf(text) === 'labelled' ? 'byline' : roleOf(text, place);
    });
    // who wrote it and who took its pictures is told by one line: Text: Ann Field. Photos: Tom Reed
    if (!roles.includes(undefined)) row.role = roles.every(isOfAuthors) ? roles[0] : 'furniture';
  }
}

function isOfAuthors(role: Role | undefined): boolean {
  return role === 'byline' || role === 'photo-credit';
}

/** The sentences of a line; behind a short word and its stop none begins: Nov. 24, No. 5. */
function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    const word = text.slice(text.lastIndexOf(' ', stop) + 1, stop);
    if ((word.length < FEWEST_LETTERS && !/\d/.test(word)) || !opensSentence(text.charAt(stop + 2))) continue;
    sentences.push(text.slice(start, stop));
    start = stop + 2;
  }
  return [...sentences, text.slice(start)];
}

function opensSentence(sign: string): boolean {
  return opensWithCapital(sign) || '©«"“'.includes(sign);
}

function mayBeSentences({ text, size, role }: PageLine): boolean {
  if (role !== undefined || size > MOST_LINE_WORDS || !text.includes('. ')) return false;
  return text.slice(0, text.indexOf('. ')).split(' ').length <= MOST_SENTENCE_WORDS;
}

/** Headlines of other stories behind a label: below the headline, and below the story where the label says only that there is more. */
export function takeListed(rows: PageLine[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined || (row.isProse && !/\?["»”)]*\s*$/u.test(row.text)) || at === 0) continue;
    const listed = listedBehind(row.text);
    if (listed === undefined) continue;
    const extent = extentOf(rows);
    if (extent !== undefined && at > (listed === 'list' ? extent.first : extent.last)) row.role = 'related';
  }
}
