import type { Document } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { firstAtLeast } from '../../text/sorted.ts';
import type { Span } from '../../text/span.ts';
import { hasPredicate } from './match.ts';
import { phrasesOf } from './page-words.ts';
import type { PageLine } from './row.ts';

const people = phrasesOf('letterPeople');
const subjects = phrasesOf('letterSubjects');
const dates = phrasesOf('letterDates');

/** UTF-16 code units of the longest label of a line above a letter, and lines of the longest head. */
const LONGEST_LABEL = 20;
const MOST_LINES = 14;
/** A head tells who writes to whom, and of what or when: one line alone is the beginning of a story. */
const FEWEST_LABELS = 2;
/** What programs put above a letter that is sent on. */
const SENT_ON = /^[-–—_>\s]*$|^-{2,}.*-{2,}$/;
const LABEL = /^[^\s:][^:]*:/;
/** A line that is set in and holds something. */
const SET_IN = /^[\t ]+\S/;
const ENDS_SENTENCE = /[.!?…]["»”')\]]*$/;

/**
 * The words above the text of an e-mail, as ranges in order: From, To, Date. The subject is the headline of a letter that
 * has no other: then its label alone goes with them.
 */
export function letterHead({ text, lines, words }: Document): readonly Range[] {
  if (!mayBeLetter(text)) return [];
  const lineAt = (line: number): string => (line < lines.count ? text.slice(lines.start[line], lines.end[line]) : '');
  let [line, labels, hasPeople, isLetter] = [0, 0, false, false];
  let subject: Span | undefined;
  for (; line < lines.count && line < MOST_LINES; line++) {
    const own = lineAt(line);
    const label = LABEL.exec(own.slice(0, LONGEST_LABEL + 1))?.[0] ?? '';
    const phrase = label.slice(0, -1).trim().toLowerCase();
    if (people().has(phrase)) {
      hasPeople = true;
      isLetter ||= own.includes('@');
    } else if (subjects().has(phrase)) {
      isLetter = true;
      subject = { start: (lines.start[line] as number) + label.length, end: lines.end[line] as number };
    } else if (!dates().has(phrase)) {
      // a long line of a head goes on in the next one, which is set in
      if (SENT_ON.test(own) || (labels > 0 && SET_IN.test(own))) continue;
      break;
    }
    labels++;
  }
  if (!hasPeople || !isLetter || labels < FEWEST_LABELS) return [];
  const wordAt = (place: number): number => firstAtLeast(words.start, place, 0, words.count);
  const end = line < lines.count ? wordAt(lines.start[line] as number) : words.count;
  if (subject === undefined || isHeadline(lineAt(line), lineAt(line + 1))) return [{ from: 0, to: end }];
  return [
    { from: 0, to: wordAt(subject.start) },
    { from: wordAt(subject.end), to: end },
  ];
}

/** Whether the first line of a text has a label; nearly all texts are told apart by its first letters. */
function mayBeLetter(text: string): boolean {
  if (text.startsWith('--')) return true;
  const colon = text.slice(0, LONGEST_LABEL + 1).indexOf(':');
  if (colon <= 0) return false;
  const phrase = text.slice(0, colon).trim().toLowerCase();
  return people().has(phrase) || subjects().has(phrase) || dates().has(phrase);
}

/** Whether a line is no sentence, nor the beginning of one that goes on in the next line. */
function isHeadline(line: string, below: string): boolean {
  const first = below.trim().charAt(0);
  return line.trim() !== '' && !ENDS_SENTENCE.test(line.trim()) && first === first.toUpperCase();
}

/** The roles of paragraphs that are nothing but the head of a letter. */
export function takeLetterHead(rows: PageLine[], document: Document): void {
  const head = letterHead(document);
  if (head.length === 0) return;
  const { firstWord } = document.paragraphs;
  for (const [at, row] of rows.entries()) {
    const [from, to] = [firstWord[at] as number, firstWord[at + 1] as number];
    if (head.some((own) => own.from <= from && to <= own.to)) row.role ??= 'furniture';
  }
}

/** Lines of the longest close of a letter, and words of one. */
const MOST_CLOSE_LINES = 8;
const MOST_CLOSE_WORDS = 20;
const CLOSE = /^\s*--\s*$/;

/** The mark of programs above what they put below a letter, and the short lines there: --, The Mill Post, why you get it. */
export function takeLetterClose(rows: PageLine[]): void {
  const first = Math.max(1, rows.length - 1 - MOST_CLOSE_LINES);
  const mark = rows.findIndex((row, at) => at >= first && row.role === undefined && CLOSE.test(row.text));
  if (mark < 0) return;
  const below = rows.slice(mark + 1);
  const isClose = below.some(({ role }) => role !== undefined);
  if (isClose && below.every(({ role, size }) => role !== undefined || size <= MOST_CLOSE_WORDS))
    for (const row of rows.slice(mark)) row.role ??= 'furniture';
}

const regards = phrasesOf('letterRegards');
const MOST_REGARDS_WORDS = 4;

/** Words of regards below a story, and who sends them there or behind the comma: С уважением, press office of the mill. */
export function takeRegards(rows: PageLine[]): void {
  const first = Math.max(1, rows.length - MOST_CLOSE_LINES);
  const at = rows.findIndex((row, own) => own >= first && sendsRegards(row));
  if (at < 0) return;
  const below = rows.slice(at + 1);
  if (below.some(({ role, size, isProse }) => role === undefined && (isProse || size > MOST_CLOSE_WORDS))) return;
  for (const row of rows.slice(at)) row.role ??= 'signature';
}

/** С уважением, or the same with a name or a body behind a comma and nothing said of them. */
function sendsRegards({ text, size, role }: PageLine): boolean {
  if (role !== undefined && role !== 'signature') return false;
  const comma = text.indexOf(',');
  const own = (comma < 0 ? text : text.slice(0, comma)).trim();
  if (size > MOST_CLOSE_WORDS || own.split(/\s+/).length > MOST_REGARDS_WORDS) return false;
  const phrase = own.toLowerCase().replace(/[.!]$/, '');
  return regards().has(phrase) && (comma < 0 || !hasPredicate(text.slice(comma + 1)));
}
