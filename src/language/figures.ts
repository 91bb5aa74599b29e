import type { FigureLexicon } from './figure-words.ts';
import type { LanguageCode } from './language.ts';
import { REGISTRY } from './registry.ts';

/** Thousands of forms each: a language is built when its first figure is looked for. */
const built = new Map<LanguageCode, FigureLexicon>();

/** The words of figures in a language. */
export function figuresOf(language: LanguageCode): FigureLexicon {
  let lexicon = built.get(language);
  if (lexicon === undefined) {
    lexicon = REGISTRY[language].figures();
    built.set(language, lexicon);
  }
  return lexicon;
}
