import { hasPredicate } from './match.ts';
import { phrasesOf } from './page-words.ts';
import type { PageLine } from './row.ts';

const streets = phrasesOf('streets');

/** Words of the longest address. */
const MOST_WORDS = 16;

/** Where a body has its office: a street with its number, and nothing said of it. */
export function isAddress({ text, size, part }: PageLine): boolean {
  if (part.figures.length === 0 || size > MOST_WORDS) return false;
  const words = text.split(/[\s,.]+/);
  const others = words.filter((word) => !streets().has(word.toLowerCase()));
  return others.length < words.length && !hasPredicate(others.join(' '));
}
