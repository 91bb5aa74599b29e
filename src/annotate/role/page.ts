import { alphabetOf, inCyrillic } from '../../language/other-alphabet.ts';
import type { Role } from '../../terms/role.ts';
import { type Document, paragraphText } from '../../text/document.ts';
import { takeBareCounters, takeLabelled, takeListed, takeMonths, takeSentences, takeSubjects } from './beside.ts';
import { takeAbout, takeContacts, takePageNumbers, takeRelated } from './blocks.ts';
import { introducesPeople, isPost, isPostWithName, isSigned, mayBePerson, mayHavePost, personsOf } from './byline.ts';
import { isEventOpening, leaveListedDates } from './date-and-place.ts';
import { takeAround } from './form/around.ts';
import { authorTold, hasPostBelow, isPostLine, isSignedOff, isUnnamedAuthor, nameAndOutlet } from './form/author.ts';
import { isKnownPlace } from './form/dateline-piece.ts';
import { takeFurniture } from './form/furniture-rows.ts';
import { takeMastheads } from './form/masthead.ts';
import { takeMenus } from './form/menu.ts';
import { furnitureOf } from './furniture.ts';
import { takeHead } from './head.ts';
import { takeLetterClose, takeLetterHead, takeRegards } from './letter.ts';
import { readLine } from './line.ts';
import { rememberLines } from './line-memory.ts';
import { placeBetween } from './place.ts';
import { repeatsItsForm, takeRepeats } from './repeats.ts';
import { type RoleReader, rolesOf } from './role.ts';
import { contentBefore, LONGEST, type PageLine, rowReader, STEM } from './row.ts';
import { extentOf } from './story.ts';
import { takeTail } from './tail.ts';

/** What each pass asks and answers: rows without a role get one, in order. */
type Pass = (rows: PageLine[], roleOf: RoleReader) => void;

/** By their own form, then by their neighbours; a pass sees what those before it found. */
const PASSES: readonly Pass[] = [
  takeForms,
  takeSplitCounters,
  takeLabelled,
  takePageNumbers,
  takeContacts,
  takeFurniture,
  takeSentences,
  takeForms,
  takeRelated,
  takeListed,
  takeAbout,
  takeForms,
  takeFurniture,
  takeMonths,
  takeBareCounters,
  takeBylines,
  takeSignatures,
  takeRegards,
  takeLetterClose,
  takeAround,
  takeMenus,
  takeMastheads,
  takeAround,
  takeMastheads,
  takeHead,
  takeSubjects,
  takeRepeats,
  takeTail,
  takeAbout,
  takeAround,
  takeBylines,
  takeSignatures,
  takeBylines,
  takeForms,
  leaveListedDates,
];

/** What is told of lines by nothing but their place around one story. */
const BY_PLACE: ReadonlySet<Pass> = new Set<Pass>([
  takeAround,
  takeMenus,
  takeMastheads,
  takeHead,
  takeRepeats,
  takeTail,
]);

/** The role of each paragraph that is boilerplate; a page in the other alphabet of its language is read in both. */
function readPage(document: Document): readonly (Role | undefined)[] {
  const own = readRows(document, (text) => text);
  const alphabet = alphabetOf(document.text);
  if (alphabet === undefined) return own;
  const others = readRows(document, (text) => inCyrillic(text, alphabet));
  return own.map((role, paragraph) => role ?? others[paragraph]);
}

/** The roles of paragraphs as a reading has them. */
function readRows(document: Document, readingOf: (text: string) => string): readonly (Role | undefined)[] {
  const read = rowReader(document);
  const rows = Array.from({ length: document.paragraphs.count }, (_, paragraph) =>
    read(readingOf(paragraphText(document, paragraph))),
  );
  for (const [paragraph, role] of document.given ?? []) {
    const row = rows[paragraph];
    if (row !== undefined) row.role = role ?? undefined;
  }
  takeLetterHead(rows, document);
  const roleOf = rolesOf(document);
  const isForm = repeatsItsForm(rows);
  for (const pass of PASSES) if (!(isForm && BY_PLACE.has(pass))) pass(rows, roleOf);
  return rows.map(({ role }, paragraph) => (document.given?.get(paragraph) === null ? undefined : role));
}

/** Answered once for each text: the rules, the score and the pairing all ask. */
const pages = new WeakMap<Document, readonly (Role | undefined)[]>();

/** The role of a paragraph of a document. */
export function roleOfParagraph(document: Document, paragraph: number): Role | undefined {
  let roles = pages.get(document);
  if (roles === undefined) {
    roles = readPage(document);
    pages.set(document, roles);
  }
  return roles[paragraph];
}

const eventOpenings = rememberLines((text) => isEventOpening(readLine(text)));

/**
 * Whether a paragraph is no part of the body. An opening sentence that tells when and where is a dateline when one text
 * lacks it, and yet part of the story: it counts.
 */
export function isBoilerplate(document: Document, paragraph: number): boolean {
  const role = roleOfParagraph(document, paragraph);
  return role !== undefined && !(role === 'dateline' && eventOpenings(document)(paragraphText(document, paragraph)));
}

/** Lines whose own form says what they are, where the page around the story is not counted for their place. */
function takeForms(rows: PageLine[], roleOf: RoleReader): void {
  const counts = contentBefore(rows);
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined || row.furniture !== undefined) continue;
    const below = (counts.at(-1) as number) - (counts[at + 1] as number);
    row.role = roleOf(row.text, placeBetween(counts[at] as number, below, 'whole'));
  }
}

const LONGEST_HEADING = 5;
/** Letters of the shortest word by which a name is known in the story. */
const FEWEST_LETTERS = 3;

/** Counters that a page breaks in two lines: `464` and `views`. */
function takeSplitCounters(rows: PageLine[]): void {
  for (let at = 0; at + 1 < rows.length; at++) {
    const [row, next] = [rows[at] as PageLine, rows[at + 1] as PageLine];
    if (row.role !== undefined || next.role !== undefined || row.size > 2 || next.size > 2) continue;
    if (!/\d/.test(row.text) || /\d/.test(next.text)) continue;
    if (furnitureOf(`${row.text} ${next.text}`) !== 'sure') continue;
    row.role = 'furniture';
    next.role = 'furniture';
  }
}

/** An author's line above or below the story; a name among names, or under what introduces it, is content. */
function takeBylines(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  const total = counts.at(-1) as number;
  const opening = extentOf(rows)?.first ?? -1;
  for (const [at, row] of rows.entries()) {
    if (row.role !== undefined || row.text.length > LONGEST) continue;
    if (rows[at - 1]?.role === 'byline' && isPostLine(row.text)) row.role = 'byline';
    const isHead = at < opening || ((counts[at] as number) < 2 && total > (counts[at + 1] as number));
    const behind = hasPostBelow(row, rows[at + 1]) ? at + 2 : at + 1;
    const isLast = total === counts[behind] && (counts[at] as number) > 0;
    if (!isHead && !isLast) continue;
    const authors = row.authors();
    if (authors === 'labelled' || (isHead && authors === 'titled')) row.role = 'byline';
    else if (!row.isProse && isNameAlone(rows, at, isLast)) row.role = 'byline';
    else if (isUnnamedAuthor(row.part)) row.role = 'byline';
    else if (isLast && (isAuthorTold(rows, at) || isSignedOff(row.text))) row.role = 'byline';
  }
  takePlacedByline(rows);
}

/** Below the story a name with a comma, and the place from which somebody writes in a line of its own. */
function takePlacedByline(rows: PageLine[]): void {
  const at = rows.findLastIndex(({ role }) => role === undefined);
  const [story, author, place] = [rows[at - 2], rows[at - 1], rows[at]];
  if (story?.isProse !== true || author === undefined || author.role !== undefined || place === undefined) return;
  const name = /^(.{3,60}),$/u.exec(author.text.trim())?.[1];
  if (name === undefined || personsOf(name) !== 'sure' || introducesPeople(story.text)) return;
  if (!isKnownPlace(place.text.trim())) return;
  author.role = 'byline';
  place.role = 'byline';
}

function isNameAlone(rows: readonly PageLine[], at: number, isLast: boolean): boolean {
  const row = rows[at] as PageLine;
  if (isSigned(row.text)) return false;
  const [name, ...rest] = row.text
    .trim()
    .replace(/^[—–-]{1,2}\s*/u, '')
    .split(/\s*[,|/]\s*/u);
  const [author, outlet] = nameAndOutlet(row.text) ?? [];
  const isOfOutlet = outlet !== undefined && personsOf(author as string) === 'sure';
  const isTitled = isOfOutlet || (rest.length > 0 && rest.every((piece) => isPostLine(piece)));
  const isOverPost = hasPostBelow(row, rows[at + 1]);
  const alone = row.text
    .trim()
    .replace(/^[—–-]{1,2}\s*/u, '')
    .replace(/\.$/, '');
  const person =
    personsOf(isOfOutlet ? (author as string) : isTitled ? (name as string) : alone) ??
    (isOverPost && mayHavePost(alone) ? 'sure' : undefined);
  const above = contentRow(rows, at, -1);
  if (person === undefined) return isLast && isBehindStory(rows, at) && mayBePerson(row.text.trim());
  const below = contentRow(rows, isOverPost ? at + 1 : at, 1);
  if (above !== undefined && introducesPeople(above.text)) return false;
  // a closing line in capitals whose words the story has is none
  if (isLast) return above?.isProse === true && (person === 'sure' || !isTakenUp(rows, at, row.text));
  // above the story only a title may stand, and no list may follow
  if (below === undefined || !below.isProse || below.person() !== undefined) return false;
  return above === undefined ? person === 'sure' : above.person() === undefined && person === 'sure';
}

/** Whether a line tells who wrote the story: somebody whom the story does not name. */
function isAuthorTold(rows: readonly PageLine[], at: number): boolean {
  const name = authorTold((rows[at] as PageLine).text);
  if (name === undefined || (personsOf(name) === undefined && !mayBePerson(name))) return false;
  return rows[at - 1] !== undefined && !isTakenUp(rows, at, name);
}

/** Whether another line of content has a word of a text. */
function isTakenUp(rows: readonly PageLine[], at: number, text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= FEWEST_LETTERS)
    .map((word) => word.slice(0, STEM));
  return rows.some((row, other) => {
    if (other === at || row.role !== undefined) return false;
    const lower = ` ${row.text.toLowerCase()}`;
    return words.some((word) => lower.includes(` ${word}`));
  });
}

/** Whether a line is the last one of all, below two sentences of the story at least. */
function isBehindStory(rows: readonly PageLine[], at: number): boolean {
  const [above, before] = [rows[at - 1], rows[at - 2]];
  return at === rows.length - 1 && above?.isProse === true && before?.isProse === true && !introducesPeople(above.text);
}

/** The next row of content in a direction. */
function contentRow(rows: readonly PageLine[], from: number, step: 1 | -1): PageLine | undefined {
  for (let at = from + step; at >= 0 && at < rows.length; at += step)
    if ((rows[at] as PageLine).role === undefined) return rows[at];
  return undefined;
}

/** The post and name of who signs for a body, on one line or on two. */
function takeSignatures(rows: PageLine[]): void {
  const counts = contentBefore(rows);
  const total = counts.at(-1) as number;
  for (let at = rows.length - 1; at > 0; at--) {
    const row = rows[at] as PageLine;
    if (total !== counts[at + 1] && row.role === undefined) return;
    if (row.text.length > LONGEST || (counts[at] as number) === 0) continue;
    const above = rows[at - 1] as PageLine;
    const isLast = at === rows.length - 1 && above.isProse && isPostWithName(row.text);
    if (row.role === undefined && (isLast || isSigned(row.text)) && !/:\s*$/.test(above.text)) row.role = 'signature';
    else if ((row.role === undefined || row.role === 'byline') && isSignedName(row, above)) {
      row.role = 'signature';
      above.role = 'signature';
    }
  }
}

function isSignedName(row: PageLine, above: PageLine): boolean {
  if (above.role !== undefined || above.isProse || above.size > LONGEST_HEADING * 2) return false;
  return row.person() === 'sure' && isPost(above.text.trim().split(/[\s,]+/)) && !/[.:!?]$/.test(above.text.trim());
}
