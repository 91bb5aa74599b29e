import { countWords } from '../line.ts';
import { hasPredicate, opensWithCapital } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';

const dateWords = phrasesOf('dateWords');

/** Days or months of the shortest row of a calendar; words of the shortest row that repeats itself, and the share of them that came before. */
const FEWEST_OF_CALENDAR = 5;
const FEWEST_OF_STAMMER = 6;
const SHARE_OF_STAMMER = 0.25;
const AROUND_MONTH = /^[«<‹←]{1,2}\s|\s[»>›→]{1,2}$/u;
const DAYS_OF_WEEK = 7;
const DAYS = /^\d{1,2}(?:\s+\d{1,2}){4,}$/;

/** The days of a week by their letters: M T W T F S S. */
function areInitialsOfDays(text: string): boolean {
  const letters = text.split(/\s+/);
  return letters.length === DAYS_OF_WEEK && letters.every((letter) => letter.length === 1 && opensWithCapital(letter));
}

/** The days of a calendar, or the months of an archive, side by side; its numbers count on. */
export function isCalendar({ phrase, figures }: LinePart, text: string): boolean {
  const words = phrase.split(' ');
  // the months before and after: « Oct Dec »
  if (figures.length === 0 && AROUND_MONTH.test(text))
    return words.length <= 2 && words.every((word) => dateWords().has(word));
  if (areInitialsOfDays(text)) return true;
  if (figures.length === 0) return words.length >= FEWEST_OF_CALENDAR && words.every((word) => dateWords().has(word));
  if (!DAYS.test(text)) return false;
  const days = text.split(/\s+/).map(Number);
  return days.every((day, at) => at === 0 || day === (days[at - 1] as number) + 1);
}

/** Names in a row without a mark that come again: subjects of a page, or a button for each network. */
export function isStammer({ phrase }: LinePart, text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < FEWEST_OF_STAMMER || /[.,:;!?…"«»“”—–<>/*]|\s{2}|(?:^|\s)\d/u.test(text)) return false;
  const names = words.filter((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));
  const again = names.length - new Set(names).size;
  return again >= 2 && again >= countWords(phrase) * SHARE_OF_STAMMER && !hasPredicate(text);
}
