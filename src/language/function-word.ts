import { type LanguageCode, languageOfWord } from './language.ts';
import { lexiconOf } from './lexicon.ts';

/**
 * Whether a key is a word that joins or points (preposition, conjunction, particle, pronoun, article): such a word in
 * common does not make two stretches of text answer each other.
 */
export function isFunctionWord(key: string, language: LanguageCode): boolean {
  return lexiconOf(languageOfWord(key, language)).functionWords().has(key);
}
