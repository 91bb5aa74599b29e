/** The languages whose grammar the rules know; every other text is compared without it. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

const LATIN_LETTER = /[a-z\u00c0-\u024f]/;
const KAZAKH_LETTER = /[әғқңөұүһі]/;
const CYRILLIC_LETTER = /[\u0400-\u04ff]/;

/**
 * The language by whose grammar a word goes, given the language of its text: a Latin word in a Russian text is taken
 * for English, a Cyrillic one in an English text for Russian or, by its letters, Kazakh.
 */
export function languageOfWord(key: string, language: LanguageCode): LanguageCode {
  if (language === 'en') return !CYRILLIC_LETTER.test(key) ? 'en' : KAZAKH_LETTER.test(key) ? 'kk' : 'ru';
  if (LATIN_LETTER.test(key)) return 'en';
  return language === 'ru' && KAZAKH_LETTER.test(key) ? 'kk' : language;
}
