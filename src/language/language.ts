/** The languages whose grammar the rules know; every other text is compared without it. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];
/** The language of a text that does not say. */
export const USUAL_LANGUAGE: LanguageCode = 'ru';

/** What the letters of a key say (`lettersOf`). */
export const HAS_LATIN = 1;
export const HAS_CYRILLIC = 2;
export const HAS_KAZAKH = 4;
/** ё; the letters of Kazakh come after it. */
const LAST_RUSSIAN = 0x451;
const KAZAKH_LETTERS = new Set(Array.from('әғқңөұүһі', (letter) => letter.charCodeAt(0)));

/**
 * The language by whose grammar a word goes, given the language of its text: a Latin word in a Russian text is taken
 * for English, a Cyrillic one in an English text for Russian or, by its letters, Kazakh.
 */
export function languageOfWord(key: string, language: LanguageCode): LanguageCode {
  const letters = lettersOf(key);
  if (language === 'en') return (letters & HAS_CYRILLIC) === 0 ? 'en' : (letters & HAS_KAZAKH) !== 0 ? 'kk' : 'ru';
  if ((letters & HAS_LATIN) !== 0) return 'en';
  return (letters & HAS_KAZAKH) !== 0 ? 'kk' : language;
}

/** The language that the letters of a text speak for, of whatever case: Kazakh by one letter of its own. */
export function languageOfLetters(text: string): LanguageCode {
  if (/[әғқңөұүһі]/i.test(text)) return 'kk';
  return /[\u0400-\u04ff]/.test(text) ? 'ru' : 'en';
}

/** Which alphabets a key shows, up to the first Latin letter; one pass, since this is asked of every word. */
export function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 0x61 && unit <= 0x7a) return letters | HAS_LATIN;
    } else if (unit >= 0x400 && unit <= 0x4ff)
      letters |= unit > LAST_RUSSIAN && KAZAKH_LETTERS.has(unit) ? HAS_CYRILLIC | HAS_KAZAKH : HAS_CYRILLIC;
    else if (unit >= 0xc0 && unit <= 0x24f) return letters | HAS_LATIN;
  }
  return letters;
}
