import type { Said } from './said.ts';
import type { Sentences } from './sentences.ts';

/** What is doubtful about how a text was read. */
export type Doubt =
  /** Bytes that stand for no character of the encoding. */
  | { readonly kind: 'no-character'; readonly places: number; readonly encoding: string }
  /** UTF-8 that was read as another encoding and saved again. */
  | { readonly kind: 'twice-encoded'; readonly as: string }
  | ExtractionWarning;

/** What a reader should know of how the text of a document was found. */
export type ExtractionWarning =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'pages-without-text'; readonly pages: number; readonly of: number }
  /** What stands last may be missing. */
  | { readonly kind: 'cut-short' }
  | { readonly kind: 'damaged-page'; readonly page: number }
  | { readonly kind: 'unread-part'; readonly part: string; readonly reason: string; readonly said: Said };

/** In English, which the `warnings` of a result are in. */
export const ENGLISH_DOUBTS: Sentences<Doubt> = {
  'no-character': ({ places, encoding }) => `${places} places hold no valid ${encoding} and read as U+FFFD`,
  'twice-encoded': ({ as }) =>
    `looks encoded twice: UTF-8 that was read as ${as} and saved again; compared as it stands`,
  'no-text': () => 'holds no text',
  'pages-without-text': ({ pages, of }) => `${pages} of ${of} pages hold no text, only pictures; run OCR on them`,
  'cut-short': () => 'is damaged: its end may be missing',
  'damaged-page': ({ page }) => `is damaged: page ${page} may be missing`,
  'unread-part': ({ part, reason }) => `${part} is not read: ${reason}`,
};
