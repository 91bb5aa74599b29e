import { givenNamesWithS } from './en/names.ts';
import { commonPrefix, compileEndings, type Endings, shareStem } from './endings.ts';
import { nameSuffixes, nounSuffixes, softened, verbSuffixes } from './kk/suffixes.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { lazily } from './lazily.ts';
import { lexiconOf } from './lexicon.ts';
import { remember } from './remember.ts';
import { commonEndings, fleetingVowels, nameEndings } from './ru/endings.ts';
import { LONGEST_CHAIN, suffixChains } from './suffix-chain.ts';

/** Longer words are not inflected but hostile. Letters. */
const LONGEST_WORD = 40;
const LEAST_KAZAKH_STEM = 3;

/**
 * Whether two different keys are forms of one word. A proper name takes fewer endings than a common word (Иванов is no
 * plural of Иван), so the caller says whether the words are names. Compounds with a hyphen answer part by part.
 */
export function sameLemma(a: string, b: string, language: LanguageCode, isName: boolean): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD) return false;
  const grammar = grammarOf(a, b, language);
  if (grammar === undefined) return false;
  if (a.includes('-') && b.includes('-')) return samePartByPart(a.split('-'), b.split('-'), grammar, isName);
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

/** One Kazakh letter makes a pair Kazakh: комитет, комитеті. Words of two scripts have no grammar in common. */
function grammarOf(a: string, b: string, language: LanguageCode): LanguageCode | undefined {
  const [ofA, ofB] = [languageOfWord(a, language), languageOfWord(b, language)];
  if (ofA === ofB) return ofA;
  return ofA === 'en' || ofB === 'en' ? undefined : 'kk';
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

const russianNames = lazily(() => compileEndings(nameEndings()));
const russian = lazily(() => compileEndings(commonEndings()));

function sameInRussian(a: string, b: string, isName: boolean): boolean {
  const endings = isName ? russianNames() : russian();
  if (shareStem(a, b, endings)) return true;
  if (losesVowel(a, b, endings) || losesVowel(b, a, endings)) return true;
  if (isName) return false;
  const [plainA, plainB] = [withoutReflexive(a), withoutReflexive(b)];
  return (plainA !== a || plainB !== b) && (plainA === plainB || shareStem(plainA, plainB, endings));
}

/** A vowel between the last two consonants: рынок, Павел, окон. */
const FLEETING_VOWEL = /^([а-я]+[бвгджзклмнпрстфхцчшщ])[ое]([бвгджзклмнпрстфхцчшщ])$/;
/** Before -о it comes and goes only in front of these: окон, окно; каталог has no каталго. */
const BEFORE_O = new Set(['н', 'л', 'к']);

/** Whether `word` is `other` without its ending and with a vowel that comes and goes: рынок, рынка; окон, окно. */
function losesVowel(word: string, other: string, endings: Endings): boolean {
  if (!fleetingVowels.has(word.charAt(word.length - 2))) return false;
  const [, start, last] = FLEETING_VOWEL.exec(word) ?? [];
  if (start === undefined || last === undefined) return false;
  const stem = start + last;
  if (other === stem || !other.startsWith(stem)) return false;
  return (other !== `${stem}о` || BEFORE_O.has(last)) && shareStem(stem, other, endings);
}

function withoutReflexive(word: string): string {
  return word.length > 5 && (word.endsWith('ся') || word.endsWith('сь')) ? word.slice(0, -2) : word;
}

const isNounChain = suffixChains(nounSuffixes, true);
const isVerbChain = suffixChains(verbSuffixes, true);
const isNameChain = suffixChains(nameSuffixes, false);
/** Names in -ұлы, -қызы have the endings of what belongs to somebody: Нұрланқызына. */
const PATRONYM = /(?:ұлы|қызы|улы|кызы)$/;
const PATRONYM_ENDING = /^(?:н(?:а|ан|да|дағы|ың|ікі)?|мен)?$/;
/** Russian surnames in a Kazakh sentence, which may be feminine: Сапаров, Сапарованың. */
const SURNAME_STEM = /(?:ов|ев|ин)$/;

function sameInKazakh(a: string, b: string, isName: boolean): boolean {
  const least = Math.max(LEAST_KAZAKH_STEM, Math.max(a.length, b.length) - LONGEST_CHAIN);
  for (let length = commonPrefix(a, b); length >= least; length--) {
    const [start, endingA, endingB] = [a.slice(0, length), a.slice(length), b.slice(length)];
    if ((isName ? areNameEndings : areEndings)(endingA, endingB, start)) return true;
  }
  const [hardA, hardB] = [hardened(a, b), hardened(b, a)];
  return (hardA !== a && sameInKazakh(hardA, b, isName)) || (hardB !== b && sameInKazakh(a, hardB, isName));
}

function areEndings(a: string, b: string, start: string): boolean {
  if (isNounChain(start, a) && isNounChain(start, b)) return true;
  return a !== '' && b !== '' && isVerbChain(start, a) && isVerbChain(start, b);
}

function areNameEndings(a: string, b: string, start: string): boolean {
  if (isNameChain(start, a) && isNameChain(start, b)) return true;
  if (PATRONYM.test(start)) return PATRONYM_ENDING.test(a) && PATRONYM_ENDING.test(b);
  if (!SURNAME_STEM.test(start)) return false;
  return isSurnameEnding(start, a) && isSurnameEnding(start, b);
}

function isSurnameEnding(start: string, ending: string): boolean {
  return ending.startsWith('а') ? isNameChain(`${start}а`, ending.slice(1)) : isNameChain(start, ending);
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
  if (singular.length < 3 || givenNamesWithS().has(singular)) return false;
  if (plural === `${singular}s` || plural === `${singular}es`) return true;
  return singular.endsWith('y') && plural === `${singular.slice(0, -1)}ies`;
}

/** Words in -s of their own: news is no plural of new. */
const NO_PLURALS = new Set(['news', 'goods', 'means', 'customs', 'lens', 'series', 'species', 'mars', 'texas']);

const SIBILANT_PLURAL = /(?:s|x|z|ch|sh|o)es$/;

/** The dictionary forms that a word can be a form of; some of them are no words, which does no harm in a pair. */
const englishLemmas = remember((word: string): readonly string[] => {
  const lemmas = [word];
  if (NO_PLURALS.has(word)) return lemmas;
  const add = (ending: string, ...instead: readonly string[]): boolean => {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2) return false;
    for (const letters of instead)
      if (!rest.endsWith('e') || letters !== '' || ending === 's') lemmas.push(rest + letters);
    const doubled = rest.length > 3 && rest.at(-1) === rest.at(-2);
    if (doubled && ending !== 's' && ending !== 'es') lemmas.push(rest.slice(0, -1));
    return true;
  };
  if (add('ies', 'y', 'ie') || add('ied', 'y', 'ie')) return lemmas;
  if (SIBILANT_PLURAL.test(word)) add('es', '', 'e');
  else if (!/[sui]s$/.test(word)) add('s', '');
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
