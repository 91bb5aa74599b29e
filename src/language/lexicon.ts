import { abbreviations as enAbbreviations } from './en/abbreviations.ts';
import { givenNameEndings as enGivenNameEndings, givenNames as enGivenNames } from './en/names.ts';
import { nearWords as enNearWords } from './en/near-words.ts';
import { placeNames as enPlaceNames } from './en/places.ts';
import { words as en } from './en/words.ts';
import { abbreviations as kkAbbreviations } from './kk/abbreviations.ts';
import { givenNameEndings as kkGivenNameEndings, givenNames as kkGivenNames } from './kk/names.ts';
import { nearWords as kkNearWords } from './kk/near-words.ts';
import { placeNames as kkPlaceNames } from './kk/places.ts';
import { words as kk } from './kk/words.ts';
import type { LanguageCode } from './language.ts';
import { abbreviations as ruAbbreviations } from './ru/abbreviations.ts';
import { givenNameEndings as ruGivenNameEndings, givenNames as ruGivenNames } from './ru/names.ts';
import { nearWords as ruNearWords } from './ru/near-words.ts';
import { placeNames as ruPlaceNames } from './ru/places.ts';
import { words as ru } from './ru/words.ts';

/** The words of a language about which a rule has something to say; all of them keys. */
export interface Lexicon {
  readonly functionWords: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly titles: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly institutionWords: () => ReadonlySet<string>;
  /** Fields of bodies (культура, justice), in dictionary form. */
  readonly portfolios: () => ReadonlySet<string>;
  /** In all forms. */
  readonly politeWords: () => ReadonlySet<string>;
  /** In all forms. */
  readonly calendarWords: () => ReadonlySet<string>;
  /** In all forms. */
  readonly notSurnames: () => ReadonlySet<string>;
  /** In dictionary form. */
  readonly givenNames: () => ReadonlySet<string>;
  readonly givenNameEndings: readonly string[];
  /** In dictionary form. */
  readonly placeNames: () => ReadonlySet<string>;
  /** Nouns and pronouns that begin a sentence without an article; of English only. */
  readonly bareSubjects: () => ReadonlySet<string>;
  readonly prefixes: () => ReadonlySet<string>;
  /** Rows of forms of one word. */
  readonly irregularForms: readonly string[];
  /** Short forms with their full ones: `short=long|another long`. */
  readonly abbreviations: readonly string[];
  /** Words with look-alikes, in dictionary form. */
  readonly nearWords: () => ReadonlySet<string>;
}

const LEXICONS: Readonly<Record<LanguageCode, Lexicon>> = {
  ru: {
    ...ru,
    givenNames: ruGivenNames,
    givenNameEndings: ruGivenNameEndings,
    placeNames: ruPlaceNames,
    nearWords: ruNearWords,
    abbreviations: ruAbbreviations,
  },
  kk: {
    ...kk,
    givenNames: kkGivenNames,
    givenNameEndings: kkGivenNameEndings,
    placeNames: kkPlaceNames,
    nearWords: kkNearWords,
    abbreviations: kkAbbreviations,
  },
  en: {
    ...en,
    givenNames: enGivenNames,
    givenNameEndings: enGivenNameEndings,
    placeNames: enPlaceNames,
    nearWords: enNearWords,
    abbreviations: enAbbreviations,
  },
};

/** What is known of the words of a language. */
export function lexiconOf(language: LanguageCode): Lexicon {
  return LEXICONS[language];
}
