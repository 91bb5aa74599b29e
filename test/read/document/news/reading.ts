import type {
  DocumentReader,
  ExtractedDocument,
  ExtractedText,
  LineMark,
} from '../../../../src/read/document/document.ts';
import { budgetOf } from '../budgets.ts';

/** What a reader makes of a file that is written here. */
export async function read(reader: DocumentReader, file: string | Uint8Array): Promise<ExtractedDocument> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  return reader(bytes, { name: 'story', tracked: 'final', budget: budgetOf(10_000_000) });
}

/** The text of a file of one story. */
export async function readOne(reader: DocumentReader, file: string | Uint8Array): Promise<ExtractedText> {
  const { own, parts } = await read(reader, file);
  if (own === null || parts.length > 0) throw new Error('the file holds several stories');
  return own;
}

/** The lines that have a mark. */
export function markedLines({ text, marks }: ExtractedText, wanted: LineMark): readonly string[] {
  const lines = text.split('\n');
  return marks.filter(({ mark }) => mark === wanted).flatMap(({ from, to }) => lines.slice(from, to));
}
