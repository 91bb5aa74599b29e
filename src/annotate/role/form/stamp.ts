import { lazily } from '../../../language/lazily.ts';
import { phrasesOf } from '../page-words.ts';
import { type LinePart, readPart } from '../part.ts';
import { longestPhrase } from './phrase-run.ts';

const stamps = phrasesOf('stamps');
const dateWords = phrasesOf('dateWords');
const ago = phrasesOf('ago');

const TIME = /^\d{1,2}[:.]\d{2}(?::\d{2})?$/;
/** A month or a day of the week, a time, a date in figures: no number of a telephone. */
const WRITTEN_DATE = lazily(() => /\p{L}|\d:\d\d|\d[./-]\d{1,2}[./-]\d/u);

/** The words of a part behind what says that a date follows; the part itself where nothing does. */
function behindStamp(phrase: string): string {
  const words = phrase.split(' ');
  const length = longestPhrase(words, 0, (candidate) => stamps().has(candidate));
  return words.slice(length).join(' ');
}

/** Whether a line says itself that a date of the page follows. */
export function isStamped(text: string): boolean {
  const { phrase } = readPart(text.trim());
  return behindStamp(phrase) !== phrase;
}

/** Whether a part is a date, a time, or what says that one follows. */
export function isDate({ phrase }: LinePart): boolean {
  return behindStamp(phrase)
    .split(' ')
    .every((word) => word === '' || dateWords().has(word) || stamps().has(word));
}

/** A date, with or without its time and what says that one follows, and nothing else. */
export function isDateAlone(text: string): boolean {
  const part = readPart(text.trim());
  return part.figures.length > 0 && isDate(part) && WRITTEN_DATE().test(text);
}

/** A date with a time, or under a label, or told from today; a bare date may be that of an event. */
export function isTimed(part: LinePart, next: LinePart | undefined): boolean {
  const { phrase, figures } = part;
  if (behindStamp(phrase) !== phrase || isRelativeTime(part)) return true;
  const isTime = (figure: string): boolean => figure.split(' ').some((piece) => TIME.test(piece));
  return figures.some(isTime) || (next !== undefined && next.phrase === '' && next.figures.some(isTime));
}

/** A time that is told from now: an hour ago. */
export function isRelativeTime(part: LinePart): boolean {
  const words = part.phrase.split(' ');
  return words.length > 1 - Math.min(1, part.figures.length) && words.some((word) => ago().has(word)) && isDate(part);
}
