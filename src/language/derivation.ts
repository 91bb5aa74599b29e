import { type LanguageCode, languageOfWord } from './language.ts';
import { REGISTRY } from './registry.ts';

/**
 * Whether two different keys are two words of one root: a verb in its two aspects (получал, получил), the doer and the
 * deed (issue, issuer; даму, дамушы), the adverb of an adjective. Neither is a misprint of the other.
 */
export function areDerived(a: string, b: string, language: LanguageCode): boolean {
  const grammar = languageOfWord(a, language);
  return grammar === languageOfWord(b, language) && REGISTRY[grammar].grammar.areDerived(a, b);
}
