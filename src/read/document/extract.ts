import type { Doubt } from '../../terms/doubt.ts';
import { said } from '../../terms/said.ts';
import type { Obstacle } from '../../terms/skipped.ts';
import { decode } from '../encoding/decode.ts';
import { Failure, isFailure } from '../failure.ts';
import type { RecordFields } from '../record-fields.ts';
import { createBudget } from './budget.ts';
import type { Budget, DocumentKind, DocumentPart, ExtractedDocument, ExtractedText, Tracked } from './document.ts';
import { DOCUMENT_KINDS } from './document.ts';
import { READERS } from './readers.ts';
import { type FileKind, sniff } from './sniff/sniff.ts';
import { unreadFailure } from './sniff/unread.ts';

/** How a document is to be read. Plain data that can be sent between threads. */
export interface DocumentRequest {
  /** What it is called in messages; the end of it may tell its kind. */
  readonly name: string;
  /** Its kind, where the user says so. */
  readonly kind?: DocumentKind | undefined;
  readonly encoding?: string | undefined;
  readonly tracked?: Tracked | undefined;
  readonly fields?: RecordFields | undefined;
}

/** A text of a document. */
interface FoundText extends ExtractedText {
  /** Null for the text of the document itself, else the names of the parts on the way to it. */
  readonly id: string | null;
  readonly kind: DocumentKind;
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
}

/** A part that could not be read. */
interface UnreadPart extends Obstacle {
  readonly id: string;
}

/** The texts of a document in their order, its own first. */
export interface Extraction {
  readonly texts: readonly FoundText[];
  readonly unread: readonly UnreadPart[];
}

/** Documents inside one another that are followed: a letter in an archive that was sent on twice. */
const DEPTH = 6;
/** Code units of all texts of a document together. */
const MOST_TEXT = 48 * 1024 * 1024;
/** Code units of a text that is one among others: a thousand pages. Several such are compared with each other. */
const MOST_OF_A_PART = 4 * 1024 * 1024;

/**
 * Reads a document with all documents inside it. What is wrong with a part is told beside the others.
 *
 * @throws Failure for a document that cannot be read, or is of a kind that is not.
 */
export async function extract(bytes: Uint8Array, request: DocumentRequest): Promise<Extraction> {
  const texts: FoundText[] = [];
  const unread: UnreadPart[] = [];
  const ids = new Set<string>();
  const budget = createBudget(request.name);
  let units = 0;
  const add = (found: FoundText): void => {
    if (found.id !== null && found.text.length > MOST_OF_A_PART)
      throw new Failure('too-large', found.id, 'is longer than any text of an archive; read it by itself');
    units += found.text.length;
    if (units > MOST_TEXT) throw new Failure('too-large', request.name, 'holds more text than is read at a time');
    texts.push(found);
  };
  const open = async (file: OpenedFile, depth: number): Promise<void> => {
    const { own, parts, unread: broken, ...rest } = await readFile(file, request, budget);
    for (const { id, reason } of broken)
      unread.push({ id: file.id === null ? id : `${file.id}/${id}`, code: 'undecodable', reason });
    if (own !== null) add({ ...own, id: file.id, ...rest });
    if (depth === DEPTH && parts.length > 0)
      throw new Failure('too-large', file.name, said`lies deeper than ${DEPTH} files`);
    for (const [at, part] of parts.entries()) {
      const id = freshId(file.id, part.id === '' ? String(at + 1) : part.id, ids);
      try {
        if ('extracted' in part) add({ ...part.extracted, id, ...rest });
        else await open({ id, name: id, bytes: part.bytes }, depth + 1);
      } catch (error) {
        const { code, reason } = asReadingFailure(error, id);
        unread.push({ id, code, reason });
      }
    }
  };
  await open({ id: null, name: request.name, kind: request.kind, bytes }, 0);
  return { texts, unread };
}

interface OpenedFile {
  readonly id: string | null;
  readonly name: string;
  readonly kind?: DocumentKind | undefined;
  readonly bytes: Uint8Array;
}

interface ReadFile extends Pick<FoundText, 'kind' | 'encoding' | 'doubts'> {
  readonly own: ExtractedText | null;
  readonly parts: readonly DocumentPart[];
  readonly unread: NonNullable<ExtractedDocument['unread']>;
}

async function readFile(
  { bytes, name, kind: given }: OpenedFile,
  { encoding, fields, tracked = 'final' }: DocumentRequest,
  budget: Budget,
): Promise<ReadFile> {
  const kind = kindOf(bytes, { name, kind: given });
  const reader = await READERS[kind]?.();
  if (reader !== undefined) {
    const { own, parts, unread = [] } = await reader(bytes, { name, tracked, encoding, fields, budget });
    if (own !== null || parts.length > 0 || !STAND_AS_TEXT.has(kind))
      return { own, parts, unread, kind, encoding: 'utf-8', doubts: own?.warnings ?? [] };
  } else if (kind !== 'text' && !STAND_AS_TEXT.has(kind))
    throw new Failure('binary', name, said`is a document (${kind}) that is not read; give its text`);
  const { text, ...told } = decode(bytes, name, encoding);
  return { own: { text, meta: {}, marks: [], pages: [], warnings: [] }, parts: [], unread: [], kind: 'text', ...told };
}

/**
 * The kind of a file, as the user says or by its content and name.
 *
 * @throws Failure for one that is recognised and not read.
 */
export function kindOf(bytes: Uint8Array, { name, kind }: Pick<DocumentRequest, 'name' | 'kind'>): DocumentKind {
  if (kind !== undefined) return kind;
  const found = sniff(bytes, name);
  if (isDocumentKind(found)) return found;
  throw unreadFailure(found, name);
}

function isDocumentKind(kind: FileKind): kind is DocumentKind {
  return (DOCUMENT_KINDS as readonly string[]).includes(kind);
}

/** Kinds that are no markup: without a reader, or without any record inside, they are compared as they stand. */
const STAND_AS_TEXT: ReadonlySet<DocumentKind> = new Set(['md', 'csv', 'tsv', 'json', 'jsonl']);

/** Whether a kind has no reader and is compared as the text that it is. */
export function isReadAsText(kind: DocumentKind): boolean {
  return STAND_AS_TEXT.has(kind) && READERS[kind] === undefined;
}

/** A name that no other part has. */
function freshId(parent: string | null, own: string, taken: Set<string>): string {
  const wanted = parent === null ? own : `${parent}/${own}`;
  let id = wanted;
  for (let copy = 2; taken.has(id); copy++) id = `${wanted}#${copy}`;
  taken.add(id);
  return id;
}

/** What went wrong in words a user can act on: a reader that stumbles has met what no producer writes. */
export function asReadingFailure(error: unknown, name: string): Failure {
  if (isFailure(error)) return error;
  return new Failure('damaged', name, 'is damaged, or written in a way that is not understood; save it anew');
}
