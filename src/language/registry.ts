import type { LanguageCode } from './codes.ts';
import { ENGLISH } from './en/english.ts';
import { KAZAKH } from './kk/kazakh.ts';
import { RUSSIAN } from './ru/russian.ts';
import type { Language } from './shape/language.ts';
import { UKRAINIAN } from './uk/ukrainian.ts';

/** What is known of each language. */
export const REGISTRY: Readonly<Record<LanguageCode, Language>> = {
  ru: RUSSIAN,
  kk: KAZAKH,
  en: ENGLISH,
  uk: UKRAINIAN,
};
