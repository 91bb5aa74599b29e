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
