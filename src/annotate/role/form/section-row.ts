import { lazily } from '../../../language/lazily.ts';
import { hasPredicate } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import { isPressed } from './buttons.ts';
import { longestPhrase } from './phrase-run.ts';

/** Small words that a headline has and a row of sections has not: for, in, of. */
const joins = phrasesOf('authorJoins');

/** Words of the shortest row, and capitals in it. */
const FEWEST_WORDS = 4;
const FEWEST_CAPITALS = 3;
const MOST_WORDS = 12;
/** Sections that lists know, where any headline may have one: More Money for Ashby. */
const FEWEST_KNOWN = 2;

const MARKS = /[.,:;!?…"«»“”()\d]|\s[—–-]\s/u;
const TAIL = /\s+(?:LIVE|\(?(?:0|6|12|16|18) ?\+\)?)$/;
const CAPITAL = lazily(() => /^\p{Lu}/u);

/**
 * Names of sections side by side with nothing between: City Power Economy Services. Where headlines have capitals on each
 * word, two of them are sections that every page has. `taken` is how many of its words the story has: a headline that goes
 * on in the next line has more of them.
 */
export function isRowOfSections(line: string, taken: number): boolean {
  const text = line.trim().replace(TAIL, '');
  const words = text.split(/\s+/);
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || MARKS.test(text) || hasPredicate(text)) return false;
  const capitals = words.filter((word) => CAPITAL().test(word)).length;
  if (capitals < FEWEST_CAPITALS || capitals * 2 < words.length || !CAPITAL().test(text)) return false;
  if (!/[A-Za-z]{2}/.test(text)) return taken * 2 <= capitals;
  if (words.some((word) => joins().has(word))) return false;
  const lower = text.toLowerCase().split(/\s+/);
  return taken <= 1 && lower.filter((_, at) => longestPhrase(lower, at, isPressed) > 0).length >= FEWEST_KNOWN;
}
