import { lazily } from '../../language/lazily.ts';
import type { Role } from '../../terms/role.ts';
import type { Document } from '../../text/document.ts';
import { type Authors, authorsOf, type Person, personsOf } from './byline.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import { rememberLines } from './line-memory.ts';
import { type LinePart, readPart } from './part.ts';

/** A paragraph on its page, as the passes below see it. */
export interface PageLine {
  readonly text: string;
  /** Words between spaces. */
  readonly size: number;
  /** A sentence, or more: it ends with a mark and has more words than a heading. */
  readonly isProse: boolean;
  /** It as one part; nothing of a longer line. */
  readonly part: LinePart;
  readonly furniture: Furniture;
  /** Several passes ask these; they are worked out at the first question. */
  readonly person: () => Person;
  readonly authors: () => Authors;
  /** Beginnings of its longer words, by which a headline is known in its story. */
  readonly stems: () => ReadonlySet<string>;
  role: Role | undefined;
}

/** Content lines before or behind which a line is still at the head or the tail of its story. */
export const EDGE_LINES = 3;
/** Longer lines have no role but by what stands above them. UTF-16 code units. */
export const LONGEST = 400;
/** Words of the shortest sentence of a story. */
const FEWEST_PROSE_WORDS = 3;
/** Nothing but counts: 619 0, 1.2K, 14 %. */
export const NUMBERS = /^[\s\d.,KkMmКкМм%·|/+-]*\d[\s\d.,KkMmКкМм%·|/+-]*$/;
const NO_PART: LinePart = { phrase: '', figures: [], text: '' };
/** Letters by which a word of a headline answers one of the story, whatever its ending; shorter words answer nothing. */
export const STEM = 4;
const END_MARKS = '.!?…';
const CLOSING_MARKS = '"\'»”’)]';
/** Words of a heading that ends with a mark. */
const MOST_TITLE_WORDS = 4;

const rowsOf = rememberLines(rowOf);

/** A reader of the paragraphs of a document, each as nothing is known of the lines beside it. */
export function rowReader(document: Document): (text: string) => PageLine {
  const read = rowsOf(document);
  return (text) => ({ ...read(text) });
}

function rowOf(text: string): PageLine {
  const isLong = text.length > LONGEST;
  const part = isLong ? NO_PART : readPart(text);
  const size = isLong ? LONGEST : text.trim().split(/\s+/).length;
  return {
    text,
    size,
    isProse: size >= FEWEST_PROSE_WORDS && endsSentence(text),
    part,
    furniture: isLong ? undefined : furnitureOf(text, part),
    person: lazily(() => personsOf(text)),
    authors: lazily(() => authorsOf(text)),
    stems: lazily(() => stemsOf(isLong ? readPart(text.slice(0, LONGEST)) : part)),
    role: undefined,
  };
}

function stemsOf({ phrase }: LinePart): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of phrase.split(' ')) if (word.length >= STEM) stems.add(word.slice(0, STEM));
  return stems;
}

/** Read from its end: a pattern would try every mark of a long text. */
function endsSentence(text: string): boolean {
  let at = text.trimEnd().length - 1;
  while (at >= 0 && CLOSING_MARKS.includes(text.charAt(at))) at--;
  return at >= 0 && END_MARKS.includes(text.charAt(at));
}

/** For each row the number of rows of content before it; at the end that of all. */
export function contentBefore(rows: readonly PageLine[]): readonly number[] {
  const counts = [0];
  for (const { role } of rows) counts.push((counts.at(-1) as number) + (role === undefined ? 1 : 0));
  return counts;
}

/** A sentence of the story, or a line as long as one. */
export function isStory({ isProse, size, role }: PageLine): boolean {
  return role === undefined && (isProse ? size > MOST_TITLE_WORDS : size > 5 * MOST_TITLE_WORDS);
}

/** Whether a row stands below the story, or closes it. */
export function isAtTail(counts: readonly number[], at: number): boolean {
  return (counts.at(-1) as number) - (counts[at + 1] as number) < EDGE_LINES;
}
