import porterEnglish from 'natural/lib/natural/stemmers/porter_stemmer.js';
import porterRussian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import { nounSuffixes, verbSuffixes } from './kk/suffixes.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import type { PerLanguage } from './per-language.ts';
import { remember } from './remember.ts';
import { suffixChains } from './suffix-chain.ts';

/** Letters that stay when suffixes are taken off a Kazakh word; with fewer, short words fall together. */
const LEAST_KAZAKH_STEM = 4;
/** Beyond this no word is inflected: what comes is a link, a code or hostile. Letters. */
const LONGEST_WORD = 40;

const STEM: Readonly<Record<LanguageCode, (key: string) => string>> = {
  ru: remember((key) => porterRussian.stem(key)),
  kk: remember(stemOfKazakh),
  en: remember((key) => porterEnglish.stem(key)),
};

/** Whether stems change before endings (министрлік, министрлігі), so that two forms of a word may have two. */
export const CHANGES_STEMS: PerLanguage<boolean> = { ru: false, kk: true, en: false };

/**
 * What is left of a key without its endings: Porter's rules (M. F. Porter, 1980, and Snowball for Russian) as the
 * package `natural` has them, and a suffix set for Kazakh. Two words may have one stem and not be forms of one word,
 * and the other way round; `sameLemma` is the stricter question.
 */
export function stem(key: string, language: LanguageCode): string {
  if (key.length > LONGEST_WORD) return key;
  return STEM[languageOfWord(key, language)](key);
}

const isNounChain = suffixChains(nounSuffixes, true);
const isVerbChain = suffixChains(verbSuffixes, true);

/** The shortest start that the endings of a noun can follow, else those of a verb. */
function stemOfKazakh(key: string): string {
  for (const isChain of [isNounChain, isVerbChain]) {
    for (let length = LEAST_KAZAKH_STEM; length < key.length; length++) {
      const start = key.slice(0, length);
      if (isChain(start, key.slice(length))) return start;
    }
  }
  return key;
}
