import { INPUT_LIMIT, readFileBytes, readStandardInput } from './bytes.ts';
import type { DocumentKind, Tracked } from './document/document.ts';
import { type DocumentSource, type FileTexts, onlyText, plainText, textsOfExtraction } from './document/file-texts.ts';
import { isPlainAtFirstSight } from './first-sight.ts';
import type { RecordFields } from './record-fields.ts';
import { type ReadOptions, STANDARD_INPUT } from './source.ts';

export type { DocumentSource, FileTexts } from './document/file-texts.ts';

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
    return plainText(bytes, operand, name, encoding);
  const { openDocument } = await import('./document/read-document.ts');
  const extraction = await openDocument(bytes, { name: operand, kind, encoding, tracked, fields });
  return extraction === undefined ? plainText(bytes, operand, name, encoding) : textsOfExtraction(extraction, name);
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
