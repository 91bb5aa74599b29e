import { LANGUAGES, type LanguageCode } from './language.ts';

/** Something of each language, by its code. */
export type PerLanguage<T> = Readonly<Record<LanguageCode, T>>;

/** Makes it for every language. */
export function perLanguage<T>(make: (language: LanguageCode) => T): PerLanguage<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as PerLanguage<T>;
}
