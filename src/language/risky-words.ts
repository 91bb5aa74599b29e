import { type LanguageCode, languageOfWord } from './language.ts';
import { NAME_RULES } from './rules.ts';

const ALL = Object.values(NAME_RULES);

/** Whether a key is, with a capital, a name of a list: the Greens. */
export function isCapitonym(key: string, language: LanguageCode): boolean {
  return NAME_RULES[languageOfWord(key, language)].respect?.capitonyms().has(key) === true;
}

/** Whether a key is a form of the noun "party", before which the name of one stands: партиясы; not партизан, partying. */
export function isPartyNoun(key: string): boolean {
  return ALL.some(({ party }) => party.test(key));
}

/** Whether a key is a "no" that answers when a comma follows (No, seats are left) and denies when none does. */
export function isAnsweringNo(key: string): boolean {
  return ALL.some(({ answeringNo }) => answeringNo.has(key));
}

/** Whether a word as it is written, with ё, is another word without it. */
export function isYoPair(word: string): boolean {
  return ALL.some(({ yoPairs }) => yoPairs?.().has(word.toLowerCase()) === true);
}
