import { LANGUAGES } from '../../../language/language.ts';
import { lexiconOf } from '../../../language/lexicon.ts';

/** Whether words in lower case are the name of a country, a region or a city that any language knows. */
export function isPlaceName(phrase: string): boolean {
  return LANGUAGES.some((language) => lexiconOf(language).placeNames().has(phrase));
}
