import type { Tracked } from '../../document.ts';
import { createFields } from '../fields.ts';
import type { Note } from '../finish.ts';
import { createTables } from '../flat-tables.ts';
import { raised } from '../raised.ts';
import { type Block, createStory } from '../story.ts';
import { symbolOf } from '../symbol-font.ts';
import type { Numbering } from '../word-lists.ts';
import type { CharacterFormat, ParagraphFormat } from './formats.ts';
import type { Piece } from './pieces.ts';
import type { StyleMeaning } from './styles.ts';

/** What the text of a document is read with. */
export interface DocContext {
  readonly pieces: readonly Piece[];
  readonly characters: (offset: number) => CharacterFormat;
  readonly paragraphs: (offset: number) => ParagraphFormat;
  readonly styles: (style: number) => StyleMeaning;
  readonly fonts: readonly string[];
  readonly numbering: Numbering;
  readonly tracked: Tracked;
  /** The characters that are marks of notes; asked in the order of the text. */
  readonly noteMark: (position: number) => string | undefined;
}

/** Characters with a meaning of their own ([MS-DOC] 2.4.1). */
const CELL_END = 0x07;
const LINE = 0x0b;
const PAGE = 0x0c;
const PARAGRAPH_END = 0x0d;
const COLUMN = 0x0e;
const FIELD = { 19: 'begin', 20: 'separate', 21: 'end' } as const;
const SYMBOL = 0x28;
const NO_BREAK_HYPHEN = 0x1e;
const TAB = 0x09;

/** Reads characters of a document as a story, from one to another (half-open). */
export function readStory(from: number, to: number, context: DocContext): readonly Block[] {
  const story = createStory();
  const tables = createTables(story);
  const fields = createFields();

  const isThere = ({ hidden, deleted, inserted }: CharacterFormat): boolean =>
    !hidden && !(context.tracked === 'final' ? deleted : inserted);
  const labelOf = ({ list, level }: ParagraphFormat): string =>
    list === 0 ? '' : context.numbering.next(String(list), level, undefined);
  const end = (code: number, paragraph: ParagraphFormat): void => {
    const { mark, heading } = context.styles(paragraph.style);
    if (code === CELL_END) {
      if (paragraph.ends === 'row') tables.row(false);
      else tables.cell(false, labelOf(paragraph));
    } else if (paragraph.ends === 'inner-cell') tables.cell(true, labelOf(paragraph));
    else if (paragraph.ends === 'inner-row') tables.row(true);
    else {
      tables.place(paragraph.tableDepth);
      story.paragraph({ label: labelOf(paragraph), mark, heading });
    }
  };
  const say = (text: string, paragraph: ParagraphFormat): void => {
    if (fields.inCode() || text === '') return;
    tables.place(paragraph.tableDepth);
    story.text(text);
  };

  for (const piece of context.pieces) {
    const first = Math.max(0, from - piece.from);
    const last = Math.min(piece.text.length, to - piece.from);
    for (let index = first; index < last; index += 1) {
      const code = piece.text.charCodeAt(index);
      const offset = piece.offset + index * piece.width;
      const format = context.characters(offset);
      if (!isThere(format)) continue;
      const paragraph = context.paragraphs(offset);
      if (code === PARAGRAPH_END || code === CELL_END) end(code, paragraph);
      else if (code in FIELD) fields.meet(FIELD[code as keyof typeof FIELD]);
      else say(context.noteMark(piece.from + index) ?? shown(code, format, context.fonts), paragraph);
    }
  }
  tables.place(0);
  return story.blocks();
}

/** What a character shows. */
function shown(code: number, { symbol, position }: CharacterFormat, fonts: readonly string[]): string {
  if (symbol !== undefined && code === SYMBOL) return symbolOf(fonts[symbol.font] ?? '', symbol.code);
  if (code === LINE || code === PAGE || code === COLUMN) return '\n';
  if (code === NO_BREAK_HYPHEN) return '-';
  if (code === TAB) return '\t';
  // Pictures, marks of comments and of notes, separators, and hyphens that may break a line.
  if (code < 0x20) return '';
  const character = String.fromCharCode(code);
  return position === undefined ? character : raised(character, position);
}

/** The notes of a document: where their marks stand, and which characters are theirs. */
export interface NotePlaces {
  readonly marks: readonly number[];
  readonly texts: readonly number[];
  /** The first character of the story of these notes. */
  readonly from: number;
}

/** The body with its notes in the order of their marks. */
export function readBody(
  length: number,
  places: readonly NotePlaces[],
  given: Omit<DocContext, 'noteMark'>,
): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
  const ranges = new Map<number, readonly [number, number]>();
  for (const { marks, texts, from } of places)
    for (const [index, mark] of marks.entries()) {
      const [begin, end] = [texts[index], texts[index + 1]];
      if (mark < length && begin !== undefined && end !== undefined) ranges.set(mark, [from + begin, from + end]);
    }
  const asked: (readonly [number, number])[] = [];
  const blocks = readStory(0, length, {
    ...given,
    noteMark: (position) => {
      const range = ranges.get(position);
      return range === undefined ? undefined : `[${asked.push(range)}]`;
    },
  });
  const inNote: DocContext = { ...given, noteMark: () => undefined };
  return { blocks, notes: asked.map(([begin, end]) => readStory(begin, end, inNote)) };
}
