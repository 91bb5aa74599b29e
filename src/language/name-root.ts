import { LANGUAGES, type LanguageCode, languageOfWord, type PerLanguage, perLanguage } from './language.ts';
import { REGISTRY } from './registry.ts';
import type { Grammar } from './shape/grammar.ts';

/** Longer words are no names. Letters. */
const LONGEST_WORD = 40;

/**
 * What all forms of a name have in common, in both alphabets: Токаев, Токаева, Тоқаевтың. Different names may share
 * it; it finds the candidates among many names, `sameLemma` decides.
 */
export function rootOfName(key: string, language: LanguageCode): string {
  return key.length > LONGEST_WORD ? key : REGISTRY[languageOfWord(key, language)].grammar.rootOfName(key);
}

/** Whether two names are one in two languages of one script and in two cases: Әлиевтің, Алиева. */
export function areRespeltForms(a: string, b: string): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return false;
  return LANGUAGES.some((language) => GRAMMARS[language].areRespelt?.(a, b) === true);
}

const GRAMMARS: PerLanguage<Grammar> = perLanguage((language) => REGISTRY[language].grammar);
