import { en, type Words } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** Languages of the human formats (terminal, HTML, Markdown); English by default and never from the locale. */
export const UI_LANGUAGES = ['en', 'ru', 'kk'] as const;
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const CATALOGUES: Readonly<Record<UiLanguage, Words>> = { en, ru, kk };

/** All strings of the human formats in one language. */
export function wordsOf(language: UiLanguage): Words {
  return CATALOGUES[language];
}
