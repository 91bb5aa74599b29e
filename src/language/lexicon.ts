import { abbreviations as enAbbreviations } from './en/abbreviations.ts';
import { confusables as enConfusables } from './en/confusables.ts';
import { givenNameEndings as enGivenNameEndings, givenNames as enGivenNames } from './en/names.ts';
import * as en from './en/words.ts';
import { abbreviations as kkAbbreviations } from './kk/abbreviations.ts';
import { confusables as kkConfusables } from './kk/confusables.ts';
import { givenNameEndings as kkGivenNameEndings, givenNames as kkGivenNames } from './kk/names.ts';
import * as kk from './kk/words.ts';
import type { LanguageCode } from './language.ts';
import { abbreviations as ruAbbreviations } from './ru/abbreviations.ts';
import { confusables as ruConfusables } from './ru/confusables.ts';
import { givenNameEndings as ruGivenNameEndings, givenNames as ruGivenNames } from './ru/names.ts';
import * as ru from './ru/words.ts';

/** The words of a language about which a rule has something to say; all of them keys. */
export interface Lexicon {
  readonly functionWords: ReadonlySet<string>;
  /** In dictionary form. */
  readonly titles: ReadonlySet<string>;
  /** In dictionary form. */
  readonly institutionWords: ReadonlySet<string>;
  /** In all forms. */
  readonly politeWords: ReadonlySet<string>;
  /** In all forms. */
  readonly calendarWords: ReadonlySet<string>;
  /** In all forms. */
  readonly notSurnames: ReadonlySet<string>;
  /** In dictionary form. */
  readonly givenNames: ReadonlySet<string>;
  readonly givenNameEndings: readonly string[];
  readonly prefixes: ReadonlySet<string>;
  /** Rows of forms of one word. */
  readonly irregularForms: readonly string[];
  /** Short forms with their full ones: `short=long|another long`. */
  readonly abbreviations: readonly string[];
  /** Rows of words that are not misprints of one another. */
  readonly confusables: readonly string[];
}

const LEXICONS: Readonly<Record<LanguageCode, Lexicon>> = {
  ru: {
    ...ru,
    givenNames: ruGivenNames,
    givenNameEndings: ruGivenNameEndings,
    confusables: ruConfusables,
    abbreviations: ruAbbreviations,
  },
  kk: {
    ...kk,
    givenNames: kkGivenNames,
    givenNameEndings: kkGivenNameEndings,
    confusables: kkConfusables,
    abbreviations: kkAbbreviations,
  },
  en: {
    ...en,
    givenNames: enGivenNames,
    givenNameEndings: enGivenNameEndings,
    confusables: enConfusables,
    abbreviations: enAbbreviations,
  },
};

/** What is known of the words of a language. */
export function lexiconOf(language: LanguageCode): Lexicon {
  return LEXICONS[language];
}
