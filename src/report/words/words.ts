import type { Words } from './catalogue.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { UiLanguage } from './ui-language.ts';

const CATALOGUES: Readonly<Record<UiLanguage, Words>> = { en, ru, kk };

/** All strings of the human formats in one language. */
export function wordsOf(language: UiLanguage): Words {
  return CATALOGUES[language];
}
