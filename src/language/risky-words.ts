import { capitonyms } from './en/capitonyms.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { yoPairs } from './ru/yo-pairs.ts';

/** Whether a key is, with a capital, a name of the list: the Greens. Only English needs one. */
export function isCapitonym(key: string, language: LanguageCode): boolean {
  return languageOfWord(key, language) === 'en' && capitonyms().has(key);
}

/** Party, партия, партиясы in their forms; not партизан, partying. */
const PARTY = /^(?:part(?:y|ies)|парти(?:я|и|ю|ей|й|ям|ями|ях|ясы[а-яәғқңөұүһі]{0,6}))$/;

/** Whether a key is a form of the noun "party", before which the name of one stands. */
export function isPartyNoun(key: string): boolean {
  return PARTY.test(key);
}

const ANSWERS = new Set(['нет', 'жоқ', 'no']);

/** Whether a key is a "no" that answers when a comma follows (No, seats are left) and denies when none does. */
export function isAnsweringNo(key: string): boolean {
  return ANSWERS.has(key);
}

/** Whether a word as it is written, with ё, is another word without it. */
export function isYoPair(word: string): boolean {
  return yoPairs().has(word.toLowerCase());
}
