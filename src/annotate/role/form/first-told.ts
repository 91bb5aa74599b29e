import { languageOfLetters } from '../../../language/language.ts';
import { lazily } from '../../../language/lazily.ts';
import { BOILERPLATE_RULES } from '../../../language/rules.ts';
import { CAPITALS, LETTERS } from '../../../language/shape/letters.ts';
import { isOfMedium, isSource } from '../attribution.ts';
import { personsOf } from '../byline.ts';
import type { Line } from '../line.ts';
import { anyLettersOf, RULES } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';

const words = phrasesOf('firstWords');
const marks = phrasesOf('firstMarks');
const placed = phrasesOf('firstPlaced');
const signs = listOf('firstSigns');

/** Words of the longest such sentence, and of the name of an outlet. */
const MOST_WORDS = 18;
const MOST_NAME_WORDS = 6;

/** Whether a text in lower case may say which outlet told it first. */
const mayTellFirst = anyLettersOf(() => signs());

/**
 * A sentence that says which outlet had the text or the news first, and nothing else: This story was first published in the
 * Gazette. Первой об этом сообщила «Волна». Before and behind the outlet stand words for texts and for telling alone, of
 * which one says that it was the first or that the text was taken over. What people told or books say first is content.
 */
export function isFirstTold(line: Line): boolean {
  if (line.isLoud || line.words > MOST_WORDS || !mayTellFirst(line.lower)) return false;
  const text = RULES.reduce((rest, rules) => rest.replace(rules.toldDay(), ''), line.text);
  const own = text.split(' ').filter((word) => word !== '');
  let [from, to] = [0, own.length];
  while (from < to && isOfTelling(own[from] as string, from === 0)) from++;
  while (to > from && words().has((own[to - 1] as string).toLowerCase())) to--;
  const around = [...own.slice(0, from), ...own.slice(to)].map((word) => word.toLowerCase().replace(/,$/, ''));
  // a mark alone names no text and no telling: First Beewire
  if (around.length < 2 || !around.some((word) => marks().has(word)) || to - from > MOST_NAME_WORDS) return false;
  const name = own.slice(from, to).join(' ');
  return isOutlet(name, placed().has(around[from - 1] ?? ''));
}

/** A word for texts and telling; with a capital it may be the first of a name, where it is not the first of the sentence. */
function isOfTelling(word: string, isFirst: boolean): boolean {
  const lower = word.toLowerCase().replace(/,$/, '');
  return (isFirst || word.charAt(0) === word.charAt(0).toLowerCase()) && words().has(lower);
}

/** A medium by its noun, its quotation marks or its address; in Latin letters one word that may be no place. */
function isOutlet(name: string, mayBePlace: boolean): boolean {
  if (name === '' || personsOf(name) !== undefined) return false;
  if (isOfMedium(name)) return true;
  if (isSource(name, BOILERPLATE_RULES[languageOfLetters(name)])) return !PLAIN().test(name) || !mayBePlace;
  return !mayBePlace && PLAIN().test(name);
}

const PLAIN = lazily(() => new RegExp(`^(?=[A-Z])[${CAPITALS}][${LETTERS}'’-]{2,}$`));
