import type { Sentences } from './sentences.ts';

/** A letter of one script that stands in the place of its look-alike in the other: code points as `U+0441`. */
export interface LookAlike {
  readonly from: string;
  readonly to: string;
}

/** What to know about a difference beside its category, as data; a report says it in the language of its reader. */
export type Note =
  /** Letters that are drawn like others. */
  | { readonly kind: 'look-alikes'; readonly letters: readonly LookAlike[] }
  /** Words that contradict each other, as keys. */
  | { readonly kind: 'contrary'; readonly from: string; readonly to: string }
  /** Only the capital says that the word is a name. */
  | { readonly kind: 'name-by-capital'; readonly from: string; readonly to: string }
  /** Only ё tells the two words apart. */
  | { readonly kind: 'two-words'; readonly from: string; readonly to: string }
  /** A mark that moved past a negation. */
  | { readonly kind: 'past-negation'; readonly negation: string }
  /** A comma that makes an opening "no" an answer. */
  | { readonly kind: 'answer'; readonly word: string };

/** The note as it reads from the other text. */
export function mirrorNote(note: Note): Note {
  if (note.kind === 'look-alikes')
    return { ...note, letters: note.letters.map(({ from, to }) => ({ from: to, to: from })) };
  return 'from' in note ? { ...note, from: note.to, to: note.from } : note;
}

/** In English, which the `note` of a result is in. */
export const ENGLISH_NOTES: Sentences<Note> = {
  'look-alikes': ({ letters }) => letters.map(({ from, to }) => `${from} → ${to}`).join(', '),
  contrary: ({ from, to }) => `${from} → ${to}`,
  'name-by-capital': ({ from, to }) => `a name by its capital: ${from} → ${to}`,
  'two-words': ({ from, to }) => `two words: ${from} → ${to}`,
  'past-negation': ({ negation }) => `moved past the negation «${negation}»`,
  answer: ({ word }) => `a comma after «${word}» makes it an answer`,
};
