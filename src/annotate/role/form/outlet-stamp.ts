import { countWords } from '../line.ts';
import { hasPredicate } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import { type LinePart, partsOfLine } from '../part.ts';
import type { PageLine } from '../row.ts';
import { isDateAlone } from './stamp.ts';

const dateWords = phrasesOf('dateWords');
const outletNouns = phrasesOf('outletNouns');

/** Words of the longest such line, parts of it that are no day, and words of one of them. */
const MOST_SLOGAN_WORDS = 14;
const MOST_BESIDE = 3;
const MOST_BESIDE_WORDS = 4;

/** A day with its year or its weekday, and beside it the name of an outlet, bars between them. */
export function isOutletStamp(row: PageLine): boolean {
  const { text, size, isProse, role } = row;
  if (role !== undefined || isProse || size > MOST_SLOGAN_WORDS || !/\d/.test(text) || /\s[—–-]+\s/.test(text))
    return false;
  if (!(BARS.test(text) || isOfOutlet(row)) || hasPredicate(text)) return false;
  const parts = partsOfLine(text);
  const days = parts.filter((part) => isDateAlone(part.text)).length;
  const others = parts.filter((part) => !isDatePart(part));
  if (days === 0 || others.length === 0 || others.length > MOST_BESIDE) return false;
  return others.every(isNameBeside) && (isOfOutlet(row) || (BARS.test(text) && others.length > 1));
}

const BARS = /\s[|·/]\s.*\s[|·/]\s/u;

function isDatePart({ phrase }: LinePart): boolean {
  return phrase.split(' ').every((word) => word === '' || dateWords().has(word));
}

function isNameBeside({ text, phrase, figures }: LinePart): boolean {
  return figures.length === 0 && /^["«“]?\p{Lu}/u.test(text) && countWords(phrase) <= MOST_BESIDE_WORDS;
}

/** Whether a line has a word of names of papers and agencies: The Mill Herald, «Вестник долины». */
export function isOfOutlet({ part }: PageLine): boolean {
  return part.phrase.split(' ').some((word) => outletNouns().has(word));
}
