import type { DocumentMeta, ExtractedDocument, ExtractionWarning } from '../document.ts';
import { createTextBuilder } from '../text-builder.ts';
import type { Block } from './story.ts';

/** The paragraphs of a note. */
export type Note = readonly Block[];

/** A heading of the first level is the title where nothing else is, when it stands this early (in paragraphs). */
const TITLE_WITHIN = 5;

/** What a reader of an office document found. */
export interface FoundDocument {
  readonly blocks: readonly Block[];
  /** In the order of their marks `[1]`, `[2]` … in the text. */
  readonly notes: readonly Note[];
  readonly meta: DocumentMeta;
  readonly warnings: readonly ExtractionWarning[];
}

/** The text of an office document: its paragraphs, then its notes, each after its number. */
export function finishDocument({ blocks, notes, meta, warnings }: FoundDocument): ExtractedDocument {
  const builder = createTextBuilder();
  for (const warning of warnings) builder.warn(warning);
  const title = titleOf(blocks);
  for (const block of blocks) builder.paragraph(plainHyphens(block.text), block === title ? 'title' : block.mark);
  for (const [index, note] of notes.entries())
    for (const [line, { text }] of note.entries())
      builder.paragraph(plainHyphens(line === 0 ? `[${index + 1}] ${text.trimStart()}` : text), 'note');
  return { own: builder.build(withTitle(meta, title)), parts: [] };
}

/** A hyphen at which no line may break is a hyphen: formats write it as a sign of their own or as a character. */
function plainHyphens(text: string): string {
  return text.replaceAll('\u2011', '-');
}

function titleOf(blocks: readonly Block[]): Block | undefined {
  return (
    blocks.find(({ mark }) => mark === 'title') ?? blocks.slice(0, TITLE_WITHIN).find(({ heading }) => heading === 1)
  );
}

function withTitle(meta: DocumentMeta, title: Block | undefined): DocumentMeta {
  if (meta.title !== undefined || title === undefined) return meta;
  return { ...meta, title: title.text.replaceAll(/\s+/g, ' ').trim() };
}
