import { type LanguageCode, languageOfWord } from './language.ts';
import { REGISTRY } from './registry.ts';

/** Beyond this no word is inflected: what comes is a link, a code or hostile. Letters. */
const LONGEST_WORD = 40;

/**
 * What is left of a key without its endings. Two words may have one stem and not be forms of one word, and the other
 * way round; `sameLemma` is the stricter question.
 */
export function stem(key: string, language: LanguageCode): string {
  return key.length > LONGEST_WORD ? key : REGISTRY[languageOfWord(key, language)].grammar.stem(key);
}

/** Whether stems change before endings, so that two forms of a word may have two. */
export function changesStems(language: LanguageCode): boolean {
  return REGISTRY[language].grammar.changesStems;
}
