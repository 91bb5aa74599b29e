import { type LanguageCode, languageOfWord } from './language.ts';
import { REGISTRY } from './registry.ts';
import type { Lexicon } from './shape/lexicon.ts';

/** What is known of the words of a language. */
export function lexiconOf(language: LanguageCode): Lexicon {
  return REGISTRY[language].lexicon;
}

/**
 * Whether a key is a word that joins or points (preposition, conjunction, particle, pronoun, article): such a word in
 * common does not make two stretches of text answer each other.
 */
export function isFunctionWord(key: string, language: LanguageCode): boolean {
  return lexiconOf(languageOfWord(key, language)).functionWords().has(key);
}
