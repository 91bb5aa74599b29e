import type { UiLanguage } from '../report/words/ui-language.ts';

/** A text as the page has it: bytes of a file that was dropped, or words that were pasted. */
export interface PageText {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** What the page asks of its worker. */
export interface Order {
  readonly a: PageText;
  readonly b: PageText;
  readonly language: UiLanguage;
}

/** What the worker answers: the report as a page, and its first lines as plain text; or why there is none. */
export type Answer =
  | { readonly kind: 'report'; readonly html: string; readonly summary: string }
  | { readonly kind: 'failure'; readonly name: string; readonly reason: string };
