import type { Role } from '../../terms/role.ts';
import { type Document, paragraphOf } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { readLine } from './line.ts';
import { isEventOpening, type Place, roleOfLine } from './rules.ts';

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

/** Answered once for each paragraph: the rules, the score and the pairing all ask. */
const rolesOfParagraphs = new WeakMap<Document, (Role | undefined | 'unknown')[]>();

/** The role of a paragraph of a document. */
export function roleOfParagraph(document: Document, paragraph: number): Role | undefined {
  const paragraphs = document.paragraphs.count;
  let known = rolesOfParagraphs.get(document);
  if (known === undefined) {
    known = new Array<Role | undefined | 'unknown'>(paragraphs).fill('unknown');
    rolesOfParagraphs.set(document, known);
  }
  let role = known[paragraph];
  if (role === 'unknown') {
    role = roleOf(textOf(document, paragraph), { paragraph, paragraphs, part: 'whole' });
    known[paragraph] = role;
  }
  return role;
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
  return roleOf(text.slice(start, end), { paragraph, paragraphs: paragraphs.count, part });
}

/**
 * Whether the score should leave a paragraph aside. An opening sentence that tells when and where is a dateline when
 * one text lacks it, and yet part of the story: it counts.
 */
export function isBoilerplate(document: Document, paragraph: number): boolean {
  const role = roleOfParagraph(document, paragraph);
  return role !== undefined && !(role === 'dateline' && isEventOpening(readLine(textOf(document, paragraph))));
}

/** The sentences of boilerplate inside the paragraphs of a document that are content as a whole, in order: word ranges. */
export function boilerplateSentences(document: Document, breaks: Uint8Array): readonly BoilerplateSentence[] {
  const found: BoilerplateSentence[] = [];
  const { words, paragraphs } = document;
  for (let from = 0, to = 1; to <= words.count; to++) {
    if ((breaks[to] as number) < SENTENCE_BREAK) continue;
    const paragraph = paragraphOf(document, from);
    const isWhole = paragraphs.firstWord[paragraph] === from && paragraphs.firstWord[paragraph + 1] === to;
    const role = isWhole ? undefined : sentenceRole(document, from, to);
    if (role !== undefined) found.push({ from, to, role });
    from = to;
  }
  return found;
}

/** A sentence of boilerplate within a paragraph of content, as a half-open range of words. */
export interface BoilerplateSentence {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

function textOf(document: Document, paragraph: number): string {
  const { lines, paragraphs, text } = document;
  const start = lines.start[paragraphs.firstLine[paragraph] as number] as number;
  return text.slice(start, lines.end[(paragraphs.endLine[paragraph] as number) - 1]);
}
