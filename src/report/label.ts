import type { Difference } from '../classify/comparison.ts';
import type { Words } from './words/en.ts';

/** "number · date". */
export function labelOf(difference: Difference, words: Words): string {
  const category = words.categories[difference.category];
  return difference.kind === undefined ? category : `${category} · ${words.kinds[difference.kind]}`;
}

/** What to know besides: it changed places with another, stands in a quotation, a note of the classifier. */
export function notesOf(difference: Difference, words: Words): readonly string[] {
  const notes: string[] = [];
  if (difference.swap) notes.push(words.change.swapped);
  if (difference.inQuotation) notes.push(words.change.inQuotation);
  if (difference.note !== undefined) notes.push(difference.note);
  return notes;
}
