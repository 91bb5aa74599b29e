import type { Role } from '../../terms/role.ts';
import { type Document, paragraphOf } from '../../text/document.ts';
import { type Line, readLine } from './line.ts';
import { rememberLines } from './line-memory.ts';
import { type Place, placeBetween, placeNumber } from './place.ts';
import { mayHaveRole, roleOfLine } from './rules.ts';

export type { Place, Role };

/** Boilerplate is short; longer texts are content without being looked at. UTF-16 code units. */
const LONGEST = 320;

/** A row of a table has nothing else; too short for a telephone number, and no date. */
const BARE_NUMBER = /^\s*\d{1,9}\s*$/;

/**
 * The role of a paragraph, a sentence or a piece of one, by pattern and place; undefined for content. In doubt it is
 * content: a sentence that merely speaks of a photo or a press office says something.
 */
export function roleOf(text: string, place: Place): Role | undefined {
  return isContent(text) ? undefined : roleOfReadLine(readLine(text), place);
}

function isContent(text: string): boolean {
  return text.length > LONGEST || BARE_NUMBER.test(text);
}

function roleOfReadLine(line: Line, place: Place): Role | undefined {
  return line.text === '' && !line.isLink ? undefined : roleOfLine(line, place);
}

/** Gives the role of a text at a place. */
export type RoleReader = (text: string, place: Place) => Role | undefined;

/** What a text says by itself, and its roles at the places where it was asked for, by their numbers. */
interface ReadLine {
  readonly line: Line;
  readonly roles: (Role | null)[];
}

/** Texts say the same sentence again and again, and pieces of one are asked for from several sides and at several places. */
const linesOf = rememberLines((text): ReadLine => ({ line: readLine(text), roles: [] }));

/** Reads roles of lines and pieces of one document. */
export function rolesOf(document: Document): RoleReader {
  const read = linesOf(document);
  return (text, place) => {
    if (isContent(text)) return undefined;
    const { line, roles } = read(text);
    const number = placeNumber(place);
    let role = roles[number];
    if (role === undefined) {
      role = roleOfReadLine(line, place) ?? null;
      roles[number] = role;
    }
    return role ?? undefined;
  };
}

/** Some words of a document as they stand there, with what is glued to them and is no word, and where that is. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
}

/** Words of a document, half-open, as a sentence or a piece of one; undefined for none and where no boilerplate is as long. */
export function sentenceOf(document: Document, from: number, to: number): Sentence | undefined {
  const { text, words, lines, paragraphs } = document;
  if (from >= to || (words.end[to - 1] as number) - (words.start[from] as number) > LONGEST) return undefined;
  const paragraph = paragraphOf(document, from);
  const opens = paragraphs.firstWord[paragraph] === from;
  const closes = to === paragraphs.firstWord[paragraph + 1];
  let start = words.start[from] as number;
  const begin = Math.max(
    start - LONGEST,
    opens ? (lines.start[paragraphs.firstLine[paragraph] as number] as number) : 0,
  );
  while (start > begin && (opens || !isSpace(text, start - 1))) start--;
  let end = words.end[to - 1] as number;
  while (end < Math.min(text.length, start + 2 * LONGEST) && !isSpace(text, end)) end++;
  const part = opens ? (closes ? 'whole' : 'opening') : 'inside';
  return { text: text.slice(start, end), place: placeBetween(paragraph, paragraphs.count - 1 - paragraph, part) };
}

/** White space, which is nearly always plain: a pattern is asked of what lies beyond ASCII alone. */
function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 0x80 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(text.charAt(at));
}

/** The role of some words of a document, half-open; what is glued to them and is no word goes with them. */
export function sentenceRole(document: Document, from: number, to: number): Role | undefined {
  const sentence = sentenceOf(document, from, to);
  if (sentence === undefined || !mayHaveRole(sentence.text, sentence.place)) return undefined;
  return rolesOf(document)(sentence.text, sentence.place);
}
