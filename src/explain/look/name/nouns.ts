import { sameLemma } from '../../../language/inflection.ts';
import { perLanguage } from '../../../language/language.ts';
import { remember } from '../../../language/remember.ts';
import { NAME_RULES } from '../../../language/rules.ts';

/** A question for words that are forms of the nouns of a list. */
export function nounsOf(kind: 'firmNouns' | 'townNouns' | 'capitalNouns' | 'personNouns' | 'codeNouns' | 'courtNouns') {
  return perLanguage((language) =>
    remember((key: string): boolean =>
      // ғалым is no form of қала
      [...(NAME_RULES[language][kind] ?? [])].some(
        (noun) => noun.charAt(0) === key.charAt(0) && sameLemma(noun, key, language, false),
      ),
    ),
  );
}
