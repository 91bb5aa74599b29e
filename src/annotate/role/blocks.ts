import { lazily } from '../../language/lazily.ts';
import type { Role } from '../../terms/role.ts';
import { isSigned, personsOf } from './byline.ts';
import { headlineAt } from './head.ts';
import { isListHeading } from './heading.ts';
import { folded } from './line.ts';
import { hasPredicate, RULES } from './match.ts';
import { listOf, phrasesOf } from './page-words.ts';
import { contentBefore, isAtTail, type PageLine } from './row.ts';
import { extentOf } from './story.ts';

const aboutBefore = listOf('aboutBefore');
const aboutAfter = listOf('aboutAfter');
const aboutBodies = phrasesOf('aboutBodies');
const disclaimers = phrasesOf('disclaimers');
const relatedHeads = phrasesOf('relatedHeads');

/** Words of a line of contacts, of a headline of another story, of the heading over an organisation. */
const MOST_CONTACT_WORDS = 12;
const MOST_HEADLINE_WORDS = 20;
const FEWEST_HEADLINE_WORDS = 4;
const MOST_HEADING_WORDS = 9;
const MOST_LABEL_WORDS = 6;
const MOST_DESK_WORDS = 3;
/** Lines of a block of contacts and of one of headlines; paragraphs about an organisation. */
const MOST_CONTACTS = 12;
const MOST_HEADLINES = 12;
const MOST_ABOUT = 3;
/** Words of a running head. */
const MOST_RUNNING_WORDS = 5;

/** A telephone number and nothing else. */
const NUMBER_ALONE = /^[\s\d()+–-]+$/;
/** What somebody is for, before his name: Contact: Ann Field. */
const LABEL = /^[^:]{2,30}:\s*/;
const REACHABLE = /@[\w-]+\.|(?:https?:\/\/|www\.)|^[+(\d][\d\s()+–-]{5,}$|\d{2,}[\s-]\d{2,}/u;

/** Contacts under their heading, what a number is for on the line above it, and who stands right above a telephone number at the end. */
export function takeContacts(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  for (const [at, row] of rows.entries()) {
    if (row.role !== 'contact') continue;
    const label = rows[at - 1];
    if (
      label?.role === undefined &&
      label !== undefined &&
      NUMBER_ALONE.test(row.text) &&
      (isLabel(label) || (isAtTail(counts, at) && isDesk(label)))
    )
      label.role = 'contact';
    else if (label !== undefined && label.role === undefined && saysContact(label)) label.role = 'contact';
    const isHeading = !REACHABLE.test(row.text);
    let last = at;
    for (let next = at + 1; next < rows.length && next - at <= MOST_CONTACTS; next++) {
      const other = rows[next] as PageLine;
      if (other.role !== undefined && other.role !== 'contact' && other.role !== 'link' && other.role !== 'signature')
        break;
      if (other.role === undefined && !isContactLine(other)) break;
      if (other.role === 'contact' || REACHABLE.test(other.text)) last = next;
    }
    const isBlock = isHeading || last > at;
    if (isBlock) fill(rows, at, last + 1, 'contact');
  }
  takeNamesAbove(rows);
}

function isContactLine({ text, size, isProse }: PageLine): boolean {
  return size <= MOST_CONTACT_WORDS && !(isProse && !REACHABLE.test(text));
}

function isLabel({ text, size }: PageLine): boolean {
  return size <= MOST_LABEL_WORDS && /:\s*$/.test(text) && !/\d/.test(text);
}

/** Who answers at the address below: Contact: Ann Field, Head of Communications. */
function saysContact({ text, size, isProse }: PageLine): boolean {
  if (isProse || size > MOST_CONTACT_WORDS || !text.includes(':') || hasPredicate(text)) return false;
  return RULES.some((rules) => rules.contact().test(folded(text.trim())));
}

/** Who answers at a number at the end, without a mark: Приёмная, Reception. */
function isDesk({ text, size, isProse }: PageLine): boolean {
  return size <= MOST_DESK_WORDS && !isProse && /^\s*\p{Lu}[^.!?…:;\d]*$/u.test(text) && !hasPredicate(text);
}

function takeNamesAbove(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  for (const [at, row] of rows.entries()) {
    if (
      row.role !== 'contact' ||
      !REACHABLE.test(row.text) ||
      rows[at - 1]?.role !== undefined ||
      !isAtTail(counts, at)
    )
      continue;
    for (const above of [1, 2, 3]) {
      const first = rows[at - above];
      if (first === undefined || first.role !== undefined || !isContactLine(first)) break;
      if (isSigned(first.text) && !first.text.includes(',')) break;
      if (personsOf((first.text.split(',')[0] as string).replace(LABEL, '')) === undefined) continue;
      const between = rows.slice(at - above + 1, at);
      if (between.every((own) => isContactLine(own) && !own.isProse)) fill(rows, at - above, at, 'contact');
      break;
    }
  }
}

/** A number of a page between two parts of the story, and the running head beside it. */
export function takePageNumbers(rows: PageLine[]): void {
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined) continue;
    const isMarked = row.furniture === 'sure' && isNumberAlone(row);
    if (!isMarked && !/^\s*\d{1,4}\s*$/.test(row.text)) continue;
    const above = rows[at - 1];
    const below = rows[at + 1];
    const headAbove = above !== undefined && isRunningHead(above);
    const headBelow = below !== undefined && isRunningHead(below);
    const before = rows[headAbove ? at - 2 : at - 1];
    const behind = rows[headBelow ? at + 2 : at + 1];
    const isBetween = before !== undefined && isStory(before) && (behind === undefined ? isMarked : isStory(behind));
    if (!isBetween) continue;
    row.role = 'furniture';
    if (headAbove && above !== undefined) above.role = 'furniture';
    if (headBelow && below !== undefined) below.role = 'furniture';
  }
}

function isNumberAlone({ text }: PageLine): boolean {
  return /^[\s–—-]*\d{1,4}[\s–—-]*$/.test(text);
}

function isRunningHead({ text, size, role, isProse }: PageLine): boolean {
  return role === undefined && !isProse && size <= MOST_RUNNING_WORDS && /^\s*["«“]?\p{Lu}[^.!?:;\d]*$/u.test(text);
}

/** A part of the story: a sentence, or as long as one. */
function isStory({ isProse, size, role }: PageLine): boolean {
  return role === undefined && (isProse || size > MOST_RUNNING_WORDS * 2);
}

/** The headlines under an invitation to read them. */
export function takeRelated(rows: PageLine[]): void {
  // the headline of the story itself may stand right under such a list
  const own = lazily(() => headlineAt(rows, extentOf(rows)?.first ?? 0));
  for (const [at, row] of rows.entries()) {
    if (at === 0 || !isListHeading(row.part) || !mayHead(row, rows[at + 1]) || at === own()) continue;
    const isMarked = /:\s*$/.test(row.text);
    let end = at + 1;
    while (end < rows.length && end !== own() && end - at <= MOST_HEADLINES && isHeadline(rows[end] as PageLine)) end++;
    const isLast = rows.slice(end).every(({ role }) => role !== undefined);
    if (end === at + 1 && !isLast && !isMarked) continue;
    row.role = 'related';
    fill(rows, at + 1, end, 'related');
  }
}

/** A heading that only its words make out stands over what is as long as a headline; the others are known. */
function mayHead({ part }: PageLine, below: PageLine | undefined): boolean {
  return relatedHeads().has(part.phrase) || (below !== undefined && below.size >= FEWEST_HEADLINE_WORDS);
}

function isHeadline({ text, size, isProse, role }: PageLine): boolean {
  return (
    (role === undefined || role === 'link' || role === 'related') &&
    size <= MOST_HEADLINE_WORDS &&
    !/:\s*(?:\d[\d., ]*)?$/.test(text) &&
    (!isProse || /\?["»”]?\s*$/u.test(text))
  );
}

/** The paragraph about an organisation under its heading, when nothing of the story follows. */
export function takeAbout(rows: PageLine[]): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined && row.role !== 'furniture') continue;
    const heading = aboutHeading(row);
    if (heading === undefined) continue;
    let end = at + 1;
    while (end < rows.length && (rows[end] as PageLine).role === undefined) end++;
    const paragraphs = end - at - 1;
    if (
      heading === 'alone'
        ? paragraphs < 1 || paragraphs > MOST_ABOUT || !(rows[at + 1] as PageLine).isProse
        : paragraphs > 1
    )
      continue;
    if (rows.slice(end).some(({ role }) => role === undefined) || !rows.slice(0, at).some(isStory)) continue;
    fill(rows, at, end, 'about');
  }
}

/** Whether a line is the heading over an organisation, alone or with the paragraph behind a colon. */
function aboutHeading({ text, size }: PageLine): 'alone' | 'inline' | undefined {
  if (size > MOST_HEADING_WORDS && !text.includes(':')) return undefined;
  const plain = text
    .trim()
    .replace(/[*_#]+/g, '')
    .trim();
  const colon = plain.indexOf(':');
  if (colon > 0 && colon < plain.length - 1) return isAbout(plain.slice(0, colon), true) ? 'inline' : undefined;
  if (size > MOST_HEADING_WORDS || /[.!?]$/.test(plain)) return undefined;
  if (disclaimers().has(plain.replace(/:$/, '').toLowerCase())) return 'alone';
  return isAbout(plain.replace(/:$/, ''), false) ? 'alone' : undefined;
}

function isAbout(heading: string, isInline: boolean): boolean {
  const words = heading.split(/\s+/, MOST_HEADING_WORDS + 1).length;
  if (words < 2 || words > MOST_HEADING_WORDS) return false;
  const lower = heading.toLowerCase();
  for (const before of aboutBefore())
    if (lower.startsWith(`${before} `)) return isOrganisation(heading.slice(before.length + 1), isInline);
  for (const after of aboutAfter())
    if (lower.endsWith(` ${after}`)) return isOrganisation(heading.slice(0, -after.length - 1), isInline);
  return false;
}

/** A body by its kind (the company), in quotes, or with the capitals of a name or a trade mark. */
function isOrganisation(text: string, isInline: boolean): boolean {
  const lower = text.toLowerCase();
  const words = lower.split(/\s+/);
  for (let count = Math.min(3, words.length); count > 0; count--)
    if (aboutBodies().has(words.slice(0, count).join(' ')) || aboutBodies().has(words.slice(-count).join(' ')))
      return true;
  if (/^["«“]/u.test(text) || /["»”]$/u.test(text)) return true;
  if (isInline && !/^[A-Z]/.test(text)) return false;
  return /^(?:[Tt]he )?[A-Z]/.test(text) || /^\p{Lu}{2,}/u.test(text);
}

function fill(rows: PageLine[], from: number, to: number, role: Role): void {
  for (let at = from; at < to; at++) (rows[at] as PageLine).role = role;
}
