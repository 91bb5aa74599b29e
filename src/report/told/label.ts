import type { Difference, DifferenceSide } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import { sayAll } from '../../terms/sentences.ts';
import type { Words } from '../words/catalogue.ts';
import { shownSpace } from './changed-part.ts';
import { excerpt } from './excerpt.ts';
import type { PairInput } from './input.ts';

/** "number · date". */
export function labelOf(difference: Difference, words: Words): string {
  const category = words.categories[difference.category];
  return difference.kind === undefined ? category : `${category} · ${words.kinds[difference.kind]}`;
}

/** What to know besides: it changed places with another, stands in a quotation, a note of the classifier, its page. */
export function notesOf(difference: Difference, words: Words): readonly string[] {
  const notes: string[] = [];
  if (difference.swap) notes.push(words.change.swapped);
  if (difference.inQuotation) notes.push(words.change.inQuotation);
  if (difference.notes !== undefined) notes.push(sayAll(difference.notes, words.notes));
  // a result that was made elsewhere may have the sentence alone
  else if (difference.note !== undefined) notes.push(difference.note);
  const page = difference.b.text === '' ? difference.a.page : difference.b.page;
  if (page !== undefined) notes.push(words.change.page(page));
  return notes;
}

/** Categories whose name tells already whether the text came or went. */
const OWN_FATE: ReadonlySet<Category> = new Set(['inserted', 'deleted', 'moved']);

/**
 * A difference as one line: "number · date: 15 → 16", "negation added: not", with its notes. It begins with our own
 * words, so that no input stands where a program looks for a command. `show` shortens what each text says; white space
 * alone is told by signs.
 */
function changeOf(difference: Difference, show: (text: string) => string, words: Words): string {
  const { a, b } = difference;
  const shown = ({ text }: DifferenceSide): string => (text.trim() === '' ? shownSpace(text) : show(text.trim()));
  const fate = a.text !== '' && b.text !== '' ? '' : b.text === '' ? words.change.removed : words.change.added;
  const head = fate === '' || OWN_FATE.has(difference.category) ? '' : ` ${fate}`;
  const change = fate === '' ? `${shown(a)} → ${shown(b)}` : shown(a.text === '' ? b : a);
  return [`${labelOf(difference, words)}${head}: ${change}`, ...notesOf(difference, words)].join(' · ');
}

/** Code units of the sentence on each side of a change. */
const AROUND = 80;

/**
 * The same with the words around the change, as B has them (of what B lacks, as A had them), the change between signs:
 * ` in "the mayor [not] ruled out a second reading"`. A passage of its own has none.
 */
export function changeInPlace(
  { textA, textB }: PairInput,
  difference: Difference,
  show: (text: string) => string,
  words: Words,
): string {
  const told = changeOf(difference, show, words);
  const { a, b, category, severity } = difference;
  const isPassage = OWN_FATE.has(category) || (severity === 'boilerplate' && (a.text === '' || b.text === ''));
  if (isPassage || `${a.text}${b.text}`.trim() === '') return told;
  const { before, changed, after } = b.text === '' ? excerpt(textA, a, AROUND) : excerpt(textB, b, AROUND);
  return before + after === '' ? told : `${told} · "${before}[${show(changed)}]${after}"`;
}
