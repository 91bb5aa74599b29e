import type { DocumentMeta, MarkedLines, PageStart } from '../terms/document.ts';
import { INPUT_LIMIT, readFileBytes, readStandardInput } from './bytes.ts';
import type { DocumentKind, Tracked } from './document/document.ts';
import { decode } from './encoding/decode.ts';
import { Failure, type FailureCode } from './failure.ts';
import { isPlainAtFirstSight } from './first-sight.ts';
import type { RecordFields } from './record-fields.ts';
import { type ReadOptions, type Source, STANDARD_INPUT } from './source.ts';

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
  readonly unread: readonly { readonly id: string; readonly code: FailureCode; readonly reason: string }[];
  /** It is no document but a plain text. */
  readonly isPlain: boolean;
}

/** How files that may be documents are read. */
export interface TextOptions extends ReadOptions {
  /** What the user says that they are. */
  readonly kind?: DocumentKind | undefined;
  /** Which side of tracked changes is read; the final one by default. */
  readonly tracked?: Tracked | undefined;
  readonly fields?: RecordFields | undefined;
}

/**
 * Reads a file, or standard input for `-`, whatever kind of document it is. Throws a Failure that names the operand.
 */
export async function readTexts(operand: string, options: TextOptions = {}): Promise<FileTexts> {
  const limit = options.limit ?? INPUT_LIMIT;
  const bytes = operand === STANDARD_INPUT ? readStandardInput(limit) : readFileBytes(operand, limit);
  return textsOf(bytes, operand, options);
}

/** The texts of a file that was read; its bytes are handed over. */
export async function textsOf(bytes: Uint8Array, operand: string, options: TextOptions = {}): Promise<FileTexts> {
  const { kind, encoding, tracked, fields } = options;
  const name = options.label ?? operand;
  if (kind === 'text' || (kind === undefined && isPlainAtFirstSight(bytes, operand)))
    return plain(bytes, operand, options);
  const { openDocument } = await import('./document/read-document.ts');
  const extraction = await openDocument(bytes, { name: operand, kind, encoding, tracked, fields });
  if (extraction === undefined) return plain(bytes, operand, options);
  const sources = extraction.texts.map(({ id, text, encoding: found, doubts, meta, marks, pages }) => ({
    name,
    id,
    text,
    encoding: found,
    doubts,
    meta,
    marks,
    pages,
  }));
  return { sources, unread: extraction.unread, isPlain: false };
}

function plain(bytes: Uint8Array, operand: string, { label, encoding }: ReadOptions): FileTexts {
  return {
    sources: [{ name: label ?? operand, id: null, ...decode(bytes, operand, encoding) }],
    unread: [],
    isPlain: true,
  };
}

/** Kinds that hold records, which have readers of their own. */
const OF_RECORDS: ReadonlySet<DocumentKind> = new Set(['csv', 'tsv', 'json', 'jsonl', 'gz']);

/** Whether a file is a document that is neither a plain text nor made of records. Throws a Failure for what is not read. */
export async function isDocument(bytes: Uint8Array, name: string, kind?: DocumentKind): Promise<boolean> {
  if (kind === undefined && isPlainAtFirstSight(bytes, name)) return false;
  const { kindOf } = await import('./document/read-document.ts');
  const found = kindOf(bytes, { name, kind });
  return found !== 'text' && !OF_RECORDS.has(found);
}

/** Reads the one text of a file. Throws a Failure for one that holds several and is none itself. */
export async function readText(operand: string, options: TextOptions = {}): Promise<DocumentSource> {
  return onlyText(await readTexts(operand, options), operand);
}

/** The one text that a file stands for: its own, or the only one inside of it. */
function onlyText({ sources, unread }: FileTexts, operand: string): DocumentSource {
  const [first] = sources;
  const own = first?.id === null ? first : undefined;
  const inside = sources.filter(({ id, text }) => id !== null && text.trim() !== '');
  // A letter without words of its own brings what it has as an attachment.
  const [only] = inside;
  if (own !== undefined && (own.text.trim() !== '' || inside.length !== 1)) return own;
  if (inside.length === 1 && only !== undefined) return only;
  if (inside.length > 1) {
    const advice = 'compare one of them, or find the copies among them with dedupe scan';
    throw new Failure('several', operand, `holds ${inside.length} texts; ${advice}`);
  }
  if (first !== undefined) return first;
  const [failed] = unread;
  if (failed !== undefined)
    throw new Failure(failed.code, operand, `holds nothing that can be read: ${failed.id} ${failed.reason}`);
  throw new Failure('empty', operand, 'holds no text');
}
