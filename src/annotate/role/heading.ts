import { countWords } from './line.ts';
import { listOf, phrasesOf } from './page-words.ts';
import type { LinePart } from './part.ts';

const listed = listOf('listed');
const listWords = phrasesOf('listWords');
const relatedHeads = phrasesOf('relatedHeads');

/** Words of a heading over a list of the page; one word alone is a section or a button, which lists name. */
const FEWEST_WORDS = 2;
const MOST_WORDS = 6;

/**
 * Whether a line heads a list of the page: View more in this section, Популярное в рубрике. Pages word such headings
 * freely, out of few words: what is listed, and where, when or by what it was chosen. A headline has other words.
 */
export function isListHeading({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0 || phrase === '') return false;
  if (relatedHeads().has(phrase)) return true;
  const count = countWords(phrase);
  if (count < FEWEST_WORDS || count > MOST_WORDS) return false;
  let things = 0;
  for (const word of phrase.split(' ')) {
    if (listWords().has(word)) continue;
    if (!listed().some((beginning) => word.startsWith(beginning))) return false;
    things++;
  }
  return things > 0;
}
