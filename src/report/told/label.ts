import type { Difference } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import type { Words } from '../words/catalogue.ts';

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

/** Categories whose name tells already whether the text came or went. */
const OWN_FATE: ReadonlySet<Category> = new Set(['inserted', 'deleted', 'moved']);

/**
 * A difference as one line: "number · date: 15 → 16", "negation added: not", with its notes. It begins with our own
 * words, so that no input stands where a program looks for a command. `show` shortens what each text says.
 */
export function changeOf(difference: Difference, show: (text: string) => string, words: Words): string {
  const a = difference.a.text.trim();
  const b = difference.b.text.trim();
  const fate = a !== '' && b !== '' ? '' : b === '' ? words.change.removed : words.change.added;
  const head = fate === '' || OWN_FATE.has(difference.category) ? '' : ` ${fate}`;
  const change = fate === '' ? `${show(a)} → ${show(b)}` : show(a === '' ? b : a);
  return [`${labelOf(difference, words)}${head}: ${change}`, ...notesOf(difference, words)].join(' · ');
}
