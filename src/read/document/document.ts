import type { DocumentMeta, MarkedLines, PageStart } from '../../terms/document.ts';
import type { ExtractionWarning } from '../../terms/doubt.ts';
import type { Said } from '../../terms/said.ts';
import type { RecordFields } from '../record-fields.ts';

export type { DocumentMeta, LineMark, MarkedLines, PageStart } from '../../terms/document.ts';
export type { ExtractionWarning } from '../../terms/doubt.ts';

/** Kinds of documents that are read, by what their first bytes and their name say. */
export const DOCUMENT_KINDS = [
  'text',
  'docx',
  'odt',
  'rtf',
  'doc',
  'html',
  'pdf',
  'eml',
  'newsml',
  'nitf',
  'ninjs',
  'rss',
  'atom',
  'md',
  'csv',
  'tsv',
  'json',
  'jsonl',
  'zip',
  'gz',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** The text of a document: a paragraph a line, cells of a table apart by a tab, no markup left. */
export interface ExtractedText {
  /** Lines end at LF. Without a line end at the end. */
  readonly text: string;
  readonly meta: DocumentMeta;
  readonly marks: readonly MarkedLines[];
  readonly pages: readonly PageStart[];
  readonly warnings: readonly ExtractionWarning[];
}

/** A part that is a document of its own: read already (an item of a feed), or still bytes (a file in an archive). */
export type DocumentPart =
  | { readonly id: string; readonly extracted: ExtractedText }
  | { readonly id: string; readonly bytes: Uint8Array };

/** What a reader makes of a file: its own text, where it has one, and documents inside. */
export interface ExtractedDocument {
  /** Null where the file is only a case for others, as a zip archive and a feed of several items are. */
  readonly own: ExtractedText | null;
  readonly parts: readonly DocumentPart[];
  /** Records that could not be read, each with its place and why. */
  readonly unread?: readonly { readonly id: string; readonly reason: Said }[];
}

/** Which side of tracked changes is read. */
export type Tracked = 'final' | 'original';

/** What a reader is given beside the bytes. */
export interface ReaderOptions {
  /** What the file is called in messages. */
  readonly name: string;
  readonly tracked: Tracked;
  /** Where records keep what, as the user says. */
  readonly fields?: RecordFields | undefined;
  /** The encoding that the user names; formats that tell theirs ask this last. */
  readonly encoding?: string | undefined;
  /** Asked before memory is taken for what was packed. */
  readonly budget: Budget;
}

/**
 * The bounds of one document with all its parts. A reader spends what it unpacks and makes before it takes the memory.
 *
 * @throws Failure `too-large` when a bound is passed.
 */
export interface Budget {
  /** Bytes that are about to be unpacked. */
  readonly unpack: (bytes: number) => void;
  /** Markup elements, objects or cells that were met: a million empty ones cost as much as a long text. */
  readonly meet: (things: number) => void;
}

/** Reads a kind of document. Throws a Failure, in words a user can act on, for what cannot be read. */
export type DocumentReader = (
  bytes: Uint8Array,
  options: ReaderOptions,
) => ExtractedDocument | Promise<ExtractedDocument>;
