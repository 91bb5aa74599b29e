import type { LanguageCode } from './language.ts';
import { REGISTRY } from './registry.ts';
import type { Lexicon } from './shape/lexicon.ts';

/** What is known of the words of a language. */
export function lexiconOf(language: LanguageCode): Lexicon {
  return REGISTRY[language].lexicon;
}
