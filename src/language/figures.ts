import { createEnglishFigures } from './en/figures.ts';
import type { FigureLexicon } from './figure-words.ts';
import { createKazakhFigures } from './kk/figures.ts';
import type { LanguageCode } from './language.ts';
import { createRussianFigures } from './ru/figures.ts';

const CREATE = { ru: createRussianFigures, kk: createKazakhFigures, en: createEnglishFigures };
/** Thousands of forms each: a language is built when its first figure is looked for. */
const built = new Map<LanguageCode, FigureLexicon>();

/** The words of figures in a language. */
export function figuresOf(language: LanguageCode): FigureLexicon {
  let lexicon = built.get(language);
  if (lexicon === undefined) {
    lexicon = CREATE[language]();
    built.set(language, lexicon);
  }
  return lexicon;
}
