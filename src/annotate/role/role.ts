import type { Role } from '../../terms/role.ts';
import { type Document, paragraphOf } from '../../text/document.ts';
import { readLine } from './line.ts';
import { type Place, placeBetween } from './place.ts';
import { roleOfLine } from './rules.ts';

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
  if (text.length > LONGEST || BARE_NUMBER.test(text)) return undefined;
  const line = readLine(text);
  return line.text === '' && !line.isLink ? undefined : roleOfLine(line, place);
}

/** Gives the role of a text at a place. */
export type RoleReader = (text: string, place: Place) => Role | undefined;

/** `roleOf` that remembers what it said of the same text at the same place. */
function rememberRoles(): RoleReader {
  const places = new Map<string, Map<string, Role | undefined>>();
  return (text, place) => {
    if (text.length > LONGEST) return undefined;
    const key = `${place.paragraph} ${place.paragraphs} ${place.part}`;
    const known = places.get(key) ?? new Map<string, Role | undefined>();
    places.set(key, known);
    const role = known.get(text);
    if (role !== undefined || known.has(text)) return role;
    const fresh = roleOf(text, place);
    known.set(text, fresh);
    return fresh;
  };
}

/** The role of some words of a document, half-open; what is glued to them and is no word goes with them. */
export function sentenceRole(document: Document, from: number, to: number): Role | undefined {
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
  while (start > begin && (opens || /\S/.test(text.charAt(start - 1)))) start--;
  let end = words.end[to - 1] as number;
  while (end < Math.min(text.length, start + 2 * LONGEST) && /\S/.test(text.charAt(end))) end++;
  const part = opens ? (closes ? 'whole' : 'opening') : 'inside';
  const place = placeBetween(paragraph, paragraphs.count - 1 - paragraph, part);
  return rolesOf(document)(text.slice(start, end), place);
}

/** Long texts say the same sentence again and again, and pieces of one are asked for from several sides. */
const readers = new WeakMap<Document, RoleReader>();

/** Reads roles of lines and pieces of one document. */
export function rolesOf(document: Document): RoleReader {
  const known = readers.get(document) ?? rememberRoles();
  readers.set(document, known);
  return known;
}
