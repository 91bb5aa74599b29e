import { lazily } from '../../../language/lazily.ts';
import { countWords } from '../line.ts';
import { phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';
import { firstWord } from './phrase-run.ts';

const requests = lazily(() => [...phrasesOf('requests')()]);
const pageThings = lazily(() => [...phrasesOf('pageThings')()]);
const firstWords = lazily(() => new Set(requests().map(firstWord)));

/** Words of the longest appeal. */
const MOST_WORDS = 24;

/**
 * Whether a site asks its reader for something of its own: to register, to write below a text, to tell of a mistake, to
 * pay for the newsroom. The request opens a sentence or a clause, or closes one, and what it speaks of only a page has; a
 * story that asks for blood or witnesses speaks of something else.
 */
export function isAppeal(text: string, { phrase, figures }: LinePart): boolean {
  if (figures.length > 0 || countWords(phrase) > MOST_WORDS) return false;
  if (!phrase.split(' ').some((word) => firstWords().has(word))) return false;
  if (!pageThings().some((thing) => startsAWord(phrase, thing))) return false;
  const lower = text.toLowerCase();
  return requests().some((request) => asksFor(lower, request));
}

function startsAWord(phrase: string, thing: string): boolean {
  return phrase.startsWith(thing) || phrase.includes(` ${thing}`);
}

/** Whether a request opens a line or one of its sentences or clauses, or closes the line or one of its sentences. */
export function asksFor(lower: string, request: string): boolean {
  for (let at = lower.indexOf(request); at >= 0; at = lower.indexOf(request, at + 1)) {
    const before = lower.slice(0, at);
    const behind = lower.slice(at + request.length);
    if (/\p{L}$/u.test(before) || /^\p{L}/u.test(behind)) continue;
    if (/^[^\p{L}]*$|[.!?:—–,] *$/u.test(before) || /^[^\p{L}]*$/u.test(behind)) return true;
  }
  return false;
}
