import type { DocumentMeta, MarkedLines, PageStart } from '../../terms/document.ts';
import { plainly, said, spoken } from '../../terms/said.ts';
import type { Obstacle } from '../../terms/skipped.ts';
import { decode } from '../encoding/decode.ts';
import { Failure } from '../failure.ts';
import type { Source } from '../source.ts';
import type { Extraction } from './extract.ts';

/** A text of a file that may be a document. */
export interface DocumentSource extends Source {
  /** Which of the texts of its file it is; null for the text of the file itself. */
  readonly id: string | null;
  readonly meta?: DocumentMeta;
  readonly marks?: readonly MarkedLines[];
  readonly pages?: readonly PageStart[];
}

/** All texts of a file, its own first, and the parts that could not be read. */
export interface FileTexts {
  readonly sources: readonly DocumentSource[];
  readonly unread: readonly (Obstacle & { readonly id: string })[];
  /** It is no document but a plain text. */
  readonly isPlain: boolean;
}

/** The texts of a document, called by the name that its reader knows. */
export function textsOfExtraction({ texts, unread }: Extraction, name: string): FileTexts {
  const sources = texts.map(({ id, text, encoding, doubts, meta, marks, pages }) => ({
    name,
    id,
    text,
    encoding,
    doubts,
    meta,
    marks,
    pages,
  }));
  return { sources, unread, isPlain: false };
}

/** A file that is a plain text. Throws a Failure that concerns `path`. */
export function plainText(bytes: Uint8Array, path: string, name: string, encoding?: string): FileTexts {
  return { sources: [{ name, id: null, ...decode(bytes, path, encoding) }], unread: [], isPlain: true };
}

/**
 * The one text that a file stands for: its own, or the only one inside of it.
 *
 * @throws Failure for a file that holds several and is none itself, or holds nothing that can be read.
 */
export function onlyText({ sources, unread }: FileTexts, operand: string): DocumentSource {
  const [first] = sources;
  const own = first?.id === null ? first : undefined;
  const inside = sources.filter(({ id, text }) => id !== null && text.trim() !== '');
  // A letter without words of its own brings what it has as an attachment.
  const [only] = inside;
  if (own !== undefined && (own.text.trim() !== '' || inside.length !== 1)) return withUnread(own, unread);
  if (inside.length === 1 && only !== undefined) return withUnread(only, unread);
  if (inside.length > 1) {
    const advice = plainly('compare one of them, or find the copies among them with dedupe scan');
    throw new Failure('several', operand, said`holds ${inside.length} texts; ${advice}`);
  }
  if (first !== undefined) return first;
  const [failed] = unread;
  if (failed !== undefined)
    throw new Failure(failed.code, operand, said`holds nothing that can be read: ${failed.id} ${failed.reason}`);
  throw new Failure('empty', operand, 'holds no text');
}

/** A text with a warning for each part of its file that could not be read. */
function withUnread(source: DocumentSource, unread: FileTexts['unread']): DocumentSource {
  const missing = unread.map(
    ({ id, reason }) => ({ kind: 'unread-part', part: id, said: reason, reason: `it ${spoken(reason)}` }) as const,
  );
  return missing.length === 0 ? source : { ...source, doubts: [...source.doubts, ...missing] };
}
