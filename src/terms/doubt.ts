import type { Sentences } from './sentences.ts';

/** What is doubtful about how a text was read. */
export type Doubt =
  /** Bytes that stand for no character of the encoding. */
  | { readonly kind: 'no-character'; readonly places: number; readonly encoding: string }
  /** UTF-8 that was read as another encoding and saved again. */
  | { readonly kind: 'twice-encoded'; readonly as: string };

/** In English, which the `warnings` of a result are in. */
export const ENGLISH_DOUBTS: Sentences<Doubt> = {
  'no-character': ({ places, encoding }) => `${places} places hold no valid ${encoding} and read as U+FFFD`,
  'twice-encoded': ({ as }) =>
    `looks encoded twice: UTF-8 that was read as ${as} and saved again; compared as it stands`,
};
