import { lazily } from '../../../language/lazily.ts';
import { LETTERS } from '../../../language/shape/letters.ts';
import { phrasesOf } from '../page-words.ts';
import { firstWord } from './phrase-run.ts';

const readOn = phrasesOf('readOn');
const fullTexts = phrasesOf('fullTexts');
const readOnWords = phrasesOf('readOnWords');
const beginnings = lazily(() => [...readOn(), ...fullTexts()]);
const firstWords = lazily(() => new Set(beginnings().map(firstWord)));

/** Words of the longest line that says where the rest stands, and of the headline behind a colon. */
const MOST_WORDS = 16;

const FIRST_WORD = new RegExp(`^[${LETTERS}]*`);
const ADDRESS = lazily(() => /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,7}(?:\/\S*)?$/u);
const NAMED = lazily(() => /^["«“(]?\p{Lu}|[»"”]$/u);

/**
 * Whether a line says where the text can be read in full: Full story: …, Подробнее читайте на …, Толығырақ … оқыңыз. What
 * follows is an address or a name and nothing said of it; behind what names a text and a colon it is a headline.
 */
export function isReadOn(text: string): boolean {
  const lower = text.toLowerCase();
  if (!firstWords().has(FIRST_WORD.exec(lower)?.[0] ?? '')) return false;
  const beginning = longestOf(beginnings(), lower);
  if (beginning === undefined) return false;
  const rest = text.slice(beginning.length);
  // over a list of headlines: Read more from Mill News:
  if (/:\s*$/.test(rest)) return false;
  if (/^\s*:\s*["«“]?\p{Lu}/u.test(rest) && fullTexts().has(beginning))
    return !/\d|[.!…]\s*$/u.test(rest) && rest.split(/\s+/).length <= MOST_WORDS;
  return isPlace(rest, fullTexts().has(beginning));
}

function longestOf(phrases: readonly string[], lower: string): string | undefined {
  let longest: string | undefined;
  for (const phrase of phrases)
    if (lower.startsWith(phrase) && !/^[\p{L}'’-]/u.test(lower.slice(phrase.length)))
      if (phrase.length > (longest?.length ?? 0)) longest = phrase;
  return longest;
}

/** A site, a paper or its number: names, an address, a date, and the small words between them, or those alone: here. */
function isPlace(rest: string, mayBeUnnamed: boolean): boolean {
  const words = rest.split(/[\s:—–]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.length > MOST_WORDS) return false;
  let named = 0;
  let isQuoted = false;
  for (const word of words) {
    const plain = word.replace(/[.,!…]+$/u, '');
    if (ADDRESS().test(plain) || NAMED().test(plain)) named++;
    else if (!(isQuoted || /^\d{1,4}$/.test(plain) || readOnWords().has(plain.toLowerCase()))) return false;
    isQuoted = /["«“]/.test(word) ? !/.["»”]/.test(word) : isQuoted && !/["»”]/.test(word);
  }
  return named > 0 || (mayBeUnnamed && words.length > 0);
}
