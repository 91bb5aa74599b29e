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
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a format says that a line is for. What it leaves open is told by the words, as in a plain text. */
export type LineMark =
  | 'title'
  | 'subtitle'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'note'
  | 'contact'
  | 'signature'
  | 'furniture';

/** What a document says of itself beside its text. A member is there when the document has it. */
export interface DocumentMeta {
  readonly title?: string;
  readonly author?: string;
  /** ISO 8601, as exact as the document is: a day, or a day and a time with its offset. */
  readonly date?: string;
  /** The body that published it: an agency, a site, the firm of the properties. */
  readonly source?: string;
}

/** Lines of a text that have something in common, half-open, from 0. */
export interface MarkedLines {
  readonly mark: LineMark;
  readonly from: number;
  readonly to: number;
}

/** Where a page (from 1) begins, as a line of the text from 0; in rising order. */
export interface PageStart {
  readonly line: number;
  readonly page: number;
}

/** What a reader should know of how a text was found; English stands with the warnings of the result. */
export type ExtractionWarning =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'pages-without-text'; readonly pages: number; readonly of: number }
  | { readonly kind: 'damaged-part'; readonly part: string }
  | { readonly kind: 'unread-part'; readonly part: string; readonly reason: string };

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
}

/** Which side of tracked changes is read. */
export type Tracked = 'final' | 'original';

/** What a reader is given beside the bytes. */
export interface ReaderOptions {
  /** What the file is called in messages. */
  readonly name: string;
  readonly tracked: Tracked;
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
