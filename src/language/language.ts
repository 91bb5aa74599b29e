/** The languages whose grammar the rules know; every other text is compared without it. */
export const LANGUAGES = ['ru', 'kk', 'en'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** What the letters of a key say. */
const LATIN = 1;
const CYRILLIC = 2;
const KAZAKH = 4;
/** ё; the letters of Kazakh come after it. */
const LAST_RUSSIAN = 0x451;
const KAZAKH_LETTERS = new Set(Array.from('әғқңөұүһі', (letter) => letter.charCodeAt(0)));

/**
 * The language by whose grammar a word goes, given the language of its text: a Latin word in a Russian text is taken
 * for English, a Cyrillic one in an English text for Russian or, by its letters, Kazakh.
 */
export function languageOfWord(key: string, language: LanguageCode): LanguageCode {
  const letters = lettersOf(key);
  if (language === 'en') return (letters & CYRILLIC) === 0 ? 'en' : (letters & KAZAKH) !== 0 ? 'kk' : 'ru';
  if ((letters & LATIN) !== 0) return 'en';
  return (letters & KAZAKH) !== 0 ? 'kk' : language;
}

/** One pass over the code units: this is asked several times for every changed word. */
function lettersOf(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 0x61 && unit <= 0x7a) return letters | LATIN;
    } else if (unit >= 0x400 && unit <= 0x4ff)
      letters |= unit > LAST_RUSSIAN && KAZAKH_LETTERS.has(unit) ? CYRILLIC | KAZAKH : CYRILLIC;
    else if (unit >= 0xc0 && unit <= 0x24f) return letters | LATIN;
  }
  return letters;
}
