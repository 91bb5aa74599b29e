import { isFunctionWord } from './function-word.ts';
import type { LanguageCode } from './language.ts';

/** For each key 1 if it carries content and 0 if it is a function word of one of the languages. */
export function contentOf(keys: readonly string[], languages: Iterable<LanguageCode>): Uint8Array {
  const spoken = [...new Set(languages)];
  return Uint8Array.from(keys, (key) => (spoken.some((language) => isFunctionWord(key, language)) ? 0 : 1));
}
