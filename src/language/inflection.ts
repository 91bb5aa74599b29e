import { givenNamesWithS } from './en/names.ts';
import { commonPrefix, compileEndings, shareStem } from './endings.ts';
import { nameSuffixes, nounSuffixes, softened, verbSuffixes } from './kk/suffixes.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { remember } from './remember.ts';
import { commonEndings, fleetingVowels, nameEndings } from './ru/endings.ts';
import { stem } from './stem.ts';
import { LONGEST_CHAIN, suffixChains } from './suffix-chain.ts';

/** Longer words are not inflected but hostile. Letters. */
const LONGEST_WORD = 40;
/** Porter's Russian stems of at least this length may be trusted to be of one word. Letters. */
const SAFE_PORTER_STEM = 5;
const LEAST_KAZAKH_STEM = 3;

/**
 * Whether two different keys are forms of one word. A proper name takes fewer endings than a common word (Иванов is no
 * plural of Иван), so the caller says whether the words are names. Compounds with a hyphen answer part by part.
 */
export function sameLemma(a: string, b: string, language: LanguageCode, isName: boolean): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return false;
  const grammar = languageOfWord(a, language);
  if (a.includes('-') && b.includes('-')) return samePartByPart(a.split('-'), b.split('-'), grammar, isName);
  if (grammar !== 'en' && languageOfWord(b, language) === 'en') return false;
  if (areIrregularForms(a, b, grammar)) return true;
  switch (grammar) {
    case 'ru':
      return sameInRussian(a, b, isName);
    case 'kk':
      return sameInKazakh(a, b, isName);
    case 'en':
      return sameInEnglish(a, b, isName);
  }
}

function samePartByPart(a: readonly string[], b: readonly string[], language: LanguageCode, isName: boolean): boolean {
  return (
    a.length === b.length &&
    a.every((part, at) => {
      const other = b[at] as string; // of equal length
      return part === other || sameLemma(part, other, language, isName);
    })
  );
}

const RUSSIAN_NAMES = compileEndings(nameEndings);
const RUSSIAN = compileEndings(commonEndings);

function sameInRussian(a: string, b: string, isName: boolean): boolean {
  const endings = isName ? RUSSIAN_NAMES : RUSSIAN;
  if (shareStem(a, b, endings)) return true;
  const [shortA, shortB] = [withoutFleetingVowel(a), withoutFleetingVowel(b)];
  if (shortA !== undefined && b !== shortA && b.startsWith(shortA) && shareStem(shortA, b, endings)) return true;
  if (shortB !== undefined && a !== shortB && a.startsWith(shortB) && shareStem(a, shortB, endings)) return true;
  if (isName) return false;
  const [plainA, plainB] = [withoutReflexive(a), withoutReflexive(b)];
  if ((plainA !== a || plainB !== b) && (plainA === plainB || shareStem(plainA, plainB, endings))) return true;
  const common = stem(a, 'ru');
  return common.length >= SAFE_PORTER_STEM && common === stem(b, 'ru');
}

/** рынок → рынк, Павел → Павл, so that рынка and Павла follow; undefined where no vowel can go. */
function withoutFleetingVowel(word: string): string | undefined {
  const vowel = word.length - 2;
  if (vowel < 2 || !fleetingVowels.has(word.charAt(vowel))) return undefined;
  return word.slice(0, vowel) + word.slice(vowel + 1);
}

function withoutReflexive(word: string): string {
  return word.length > 5 && (word.endsWith('ся') || word.endsWith('сь')) ? word.slice(0, -2) : word;
}

const isNounChain = suffixChains(nounSuffixes);
const isVerbChain = suffixChains(verbSuffixes);
const isNameChain = suffixChains(nameSuffixes);
/** Russian surnames in a Kazakh sentence, which may be feminine: Сапаров, Сапарованың. */
const SURNAME_STEM = /(?:ов|ев|ин)$/;

function sameInKazakh(a: string, b: string, isName: boolean): boolean {
  const least = Math.max(LEAST_KAZAKH_STEM, Math.max(a.length, b.length) - LONGEST_CHAIN);
  for (let length = commonPrefix(a, b); length >= least; length--) {
    const [endingA, endingB] = [a.slice(length), b.slice(length)];
    if (isName ? areNameEndings(endingA, endingB, a.slice(0, length)) : areEndings(endingA, endingB)) return true;
  }
  const [hardA, hardB] = [hardened(a, b), hardened(b, a)];
  return (hardA !== a && sameInKazakh(hardA, b, isName)) || (hardB !== b && sameInKazakh(a, hardB, isName));
}

function areEndings(a: string, b: string): boolean {
  return (isNounChain(a) && isNounChain(b)) || (a !== '' && b !== '' && isVerbChain(a) && isVerbChain(b));
}

function areNameEndings(a: string, b: string, common: string): boolean {
  if (isNameChain(a) && isNameChain(b)) return true;
  return SURNAME_STEM.test(common) && isNameChain(a.replace(/^а/, '')) && isNameChain(b.replace(/^а/, ''));
}

/** `word` with the letter where it leaves `other` made hard, if that is the only thing that parts the stems. */
function hardened(word: string, other: string): string {
  const at = commonPrefix(word, other);
  for (const [hard, soft] of softened) {
    if (word.charAt(at) === soft && other.charAt(at) === hard) return word.slice(0, at) + hard + word.slice(at + 1);
  }
  return word;
}

function sameInEnglish(a: string, b: string, isName: boolean): boolean {
  const [plainA, plainB] = [withoutPossessive(a), withoutPossessive(b)];
  if (plainA === plainB) return true;
  if (isName) return isPluralOf(plainA, plainB) || isPluralOf(plainB, plainA);
  const lemmasOfA = englishLemmas(plainA);
  return englishLemmas(plainB).some((lemma) => lemmasOfA.includes(lemma));
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("s'") ? word.slice(0, -1) : word;
}

function isPluralOf(plural: string, singular: string): boolean {
  if (singular.length < 3 || givenNamesWithS.has(singular)) return false;
  if (plural === `${singular}s` || plural === `${singular}es`) return true;
  return singular.endsWith('y') && plural === `${singular.slice(0, -1)}ies`;
}

/** The dictionary forms that a word can be a form of; some of them are no words, which does no harm in a pair. */
const englishLemmas = remember((word: string): readonly string[] => {
  const lemmas = [word];
  const add = (ending: string, ...instead: readonly string[]): boolean => {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2) return false;
    for (const letters of instead) lemmas.push(rest + letters);
    const doubled = rest.length > 3 && rest.at(-1) === rest.at(-2);
    if (doubled && ending !== 's' && ending !== 'es') lemmas.push(rest.slice(0, -1));
    return true;
  };
  if (add('ies', 'y', 'ie') || add('ied', 'y', 'ie')) return lemmas;
  if (!add('es', '', 'e') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) add('s', '');
  if (!add('ing', '', 'e')) add('ed', '', 'e');
  return lemmas;
});

type Forms = ReadonlyMap<string, readonly number[]>;
const irregular: { [language in LanguageCode]?: Forms } = {};

function areIrregularForms(a: string, b: string, language: LanguageCode): boolean {
  irregular[language] ??= rowsOfWords(lexiconOf(language).irregularForms);
  const forms = irregular[language];
  const rows = forms.get(a);
  return rows !== undefined && (forms.get(b)?.some((row) => rows.includes(row)) ?? false);
}

/** In which rows each word stands. */
function rowsOfWords(rows: readonly string[]): Forms {
  const byWord = new Map<string, number[]>();
  for (const [row, words] of rows.entries()) {
    for (const word of words.split(' ')) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [row]);
      else known.push(row);
    }
  }
  return byWord;
}
