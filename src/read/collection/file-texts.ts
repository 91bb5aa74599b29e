import { dateInHead } from '../../archive/history/date.ts';
import { isoDate } from '../../archive/history/day.ts';
import type { DocumentMeta } from '../../terms/document.ts';
import { plainly, said } from '../../terms/said.ts';
import type { Obstacle } from '../../terms/skipped.ts';
import { type TextOptions, textsOf } from '../texts.ts';
import { contentOf } from './content.ts';

/** A text of a file that is not made of records. */
interface FileText {
  /** Null for the text of the file itself. */
  readonly id: string | null;
  readonly text: string;
  /** Hash of what it was read from; empty unless wished for. */
  readonly content: string;
  /** ISO date that the document gives where its text tells none. */
  readonly date: string | null;
  readonly meta?: DocumentMeta;
  /** Whether reading it again would take long: it was taken out of a document. */
  readonly extracted: boolean;
}

/** The texts of a file and what of it could not be read. */
interface TextsOfFile {
  readonly texts: readonly FileText[];
  readonly problems: readonly FileProblem[];
}

/** Something in a file that could not be read. */
export interface FileProblem extends Obstacle {
  /** Only a part of a document: the rest of it was read. */
  readonly ofPart?: true;
}

/** Reads the texts of a file from its bytes, which are handed over. Throws a Failure where it cannot be read. */
export async function readFileTexts(
  bytes: Uint8Array,
  path: string,
  options: TextOptions & { readonly hashed: boolean },
): Promise<TextsOfFile> {
  const hash = options.hashed ? contentOf(bytes) : '';
  const { sources, unread, isPlain } = await textsOf(bytes, path, options);
  if (isPlain) {
    const texts = sources.map(({ text }) => ({ id: null, text, content: hash, date: null, extracted: false }));
    return { texts, problems: [] };
  }
  const texts = sources
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, meta }) => ({
      id,
      text,
      content: id === null || !options.hashed ? hash : contentOf(JSON.stringify([id, text])),
      date: dateInHead(text) ?? isoDate(meta?.date ?? ''),
      ...(meta !== undefined && { meta }),
      extracted: true,
    }));
  if (texts.length === 0 && unread.length === 0)
    return { texts, problems: [{ code: 'empty', reason: plainly('holds no text') }] };
  return {
    texts,
    problems: unread.map(({ id, code, reason }) => ({ code, reason: said`${id} ${reason}`, ofPart: true })),
  };
}
