import { classOf, foldOf, isCapital, LETTER } from '../text/character.ts';
import { keyOf } from '../text/key.ts';
import { sameLemma } from './inflection.ts';
import { type LanguageCode, languageOfWord, perLanguage } from './language.ts';
import { isFunctionWord, lexiconOf } from './lexicon.ts';
import { remember } from './remember.ts';

/** Longer words and longer rows of words are no short and no full form. UTF-16 code units, words. */
const LONGEST_SHORT = 24;
const LONGEST_FULL = 8;
/** The longest short form of the lists that is not in capitals. Letters. */
const LONGEST_LISTED = 9;
/** First letters of a word in a word like Минфин. */
const LEAST_SYLLABLE = 3;

/** Capitals, or with the small letter of a small word among them: DfT, МОиН. */
const ACRONYM = /^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ](?:[a-zа-яёәғқңөұүһі]?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]|\d)+/;
/** What may follow the capitals of an acronym: МИДа, ЖШС-нің, NGOs. */
export const ACRONYM_ENDING = /^(?:['’-]?[a-zа-яёәғқңөұүһі]{1,6})?$/;
/** ВятГУ, КазНУ, СибГМУ: the first syllable of the first word and the first letters of the others. */
const SYLLABLE_AND_INITIALS =
  /^([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі]{1,5})([A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]{2,4})((?:['’-]?[a-zа-яёәғқңөұүһі]{1,6})?)$/;
/** ин-т, кол-во, р-на: the beginning and the end of the word. */
const CONTRACTION = /^([a-zа-яёәғқңөұүһі]{1,5})-([a-zа-яёәғқңөұүһі]{1,3})$/;

/**
 * Whether a word, as written, is short for the words of these keys, in any of their forms: by the list of the language
 * (РК, янв., Dept), as their initial letters (МВД, NGOs, ЖШС-нің), as their first syllables (Минфин), or with the
 * middle left out (ин-т).
 */
export function isAbbreviationOf(short: string, full: readonly string[], language: LanguageCode): boolean {
  if (short.length > LONGEST_SHORT || full.length === 0 || full.length > LONGEST_FULL) return false;
  if (!isShortForm(short, language) && !(full.length > 1 && full.some((word) => opensWith(short, word)))) return false;
  const known = fullFormsOf(short, language);
  return (
    (known?.some((form) => sameWords(form, full, language)) ?? false) ||
    (known === undefined && isAcronymOf(short, full, language)) ||
    isContractionOf(short, full) ||
    (full.length > 1 && (isSyllablesOf(short, full, language) || isSyllableAndInitials(short, full, language)))
  );
}

/** Short words come again and again, and folding one costs more than all that is asked of it here. */
const keyOfWord = remember((word) => keyOf(word));

/**
 * Whether a word is in the list, written like an acronym or like a contraction. Any other one is short for nothing but
 * several words, and only where it opens like one of them: most words need no further look.
 */
export function isShortForm(short: string, language: LanguageCode): boolean {
  return (short.length <= LONGEST_LISTED || hasOtherThanSmallLetters(short)) && SHORT_FORM[language](short);
}

/** Whether something but letters, or a capital after the first, stands in a word: longer ones without are in no list. */
function hasOtherThanSmallLetters(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (classOf(unit) !== LETTER || (at > 0 && isCapital(unit))) return true;
  }
  return false;
}

const SHORT_FORM = perLanguage((language) => remember((short: string) => isListedOrCapitals(short, language)));

function isListedOrCapitals(short: string, language: LanguageCode): boolean {
  return (
    fullFormsOf(short, language) !== undefined ||
    ACRONYM.test(short) ||
    SYLLABLE_AND_INITIALS.test(short) ||
    keyOfWord(short).includes('-')
  );
}

/**
 * How the first of several words may begin that a word, as written like a short form, is short for: letters of which one
 * opens it, unless it is a function word.
 */
export function openersOfFull(short: string, language: LanguageCode): string {
  const openers = [keyOfWord(short).charAt(0)];
  for (const [first = ''] of fullFormsOf(short, language) ?? []) openers.push(first.charAt(0));
  return openers.join('');
}

/** Whether a word, as written, begins with the first syllable of a key, and is long enough for another one. */
export function opensWith(short: string, word: string): boolean {
  const first = short.charCodeAt(0);
  const isSmall = classOf(first) === LETTER && foldOf(first) === first;
  if (isSmall && first !== word.charCodeAt(0)) return false;
  const key = keyOfWord(short);
  return key.length >= 2 * LEAST_SYLLABLE && word.startsWith(key.slice(0, LEAST_SYLLABLE));
}

type Full = readonly string[];

/** I-70, US-66: what is short for a noun before its number stands in the lists with its hyphen. */
const NUMBERED = /^([a-zа-я]{1,2}-)(\d{1,3})$/;

/** Short forms with their full forms as the list has them; few of them are ever asked for. */
const listed: { [language in LanguageCode]?: ReadonlyMap<string, string> } = {};

/** What the list has for a short form, which may have an ending (ҚР-ның); a listed acronym stands for nothing else. */
export function fullFormsOf(short: string, language: LanguageCode): readonly Full[] | undefined {
  const letters = lettersBeforeEnding(short);
  if (letters > LONGEST_LISTED) return undefined;
  const key = keyOfWord(short);
  const [, road = '', number] = NUMBERED.exec(key) ?? [];
  if (number !== undefined && letters === short.length)
    return fullFormsIn(writtenFor(road, road.length, language))?.map((form) => [...form, number]);
  const written = writtenFor(key, letters, languageOfWord(key, language));
  // CO2 has the letters of one language and may stand for words of another
  const here = writtenFor(key, letters, language);
  if (written === undefined || here === undefined || here === written) return fullFormsIn(written ?? here);
  return fullFormsIn(`${written}|${here}`);
}

function writtenFor(key: string, letters: number, language: LanguageCode): string | undefined {
  listed[language] ??= readList(lexiconOf(language).abbreviations);
  return listed[language].get(key) ?? listed[language].get(key.slice(0, letters));
}

function readList(rows: readonly string[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const row of rows) {
    const mark = row.indexOf('=');
    const short = row.slice(0, mark);
    const known = forms.get(short);
    const long = row.slice(mark + 1);
    forms.set(short, known === undefined ? long : `${known}|${long}`);
  }
  return forms;
}

const readForms = remember((written): readonly Full[] => written.split('|').map((words) => words.split(' ')));

function fullFormsIn(written: string | undefined): readonly Full[] | undefined {
  return written === undefined ? undefined : readForms(written);
}

function sameWords(form: Full, full: Full, language: LanguageCode): boolean {
  return (
    form.length === full.length &&
    form.every((word, at) => {
      const key = full[at] as string; // of equal length
      return word === key || sameLemma(word, key, language, false);
    })
  );
}

/** How many letters of an inflected acronym are its own; all of them in other words. */
function lettersBeforeEnding(short: string): number {
  const capitals = ACRONYM.exec(short)?.[0].length ?? 0;
  return capitals > 0 && ACRONYM_ENDING.test(short.slice(capitals)) ? capitals : short.length;
}

/** The first letters of the words, parts of compounds each for themselves; small words may be passed over. */
function isAcronymOf(short: string, full: Full, language: LanguageCode): boolean {
  const letters = lettersOfAcronym(short);
  const [first = ''] = full;
  // most words that are asked neither begin as it does nor join
  if (letters === '' || !(first.startsWith(letters.charAt(0)) || isFunctionWord(first, language))) return false;
  return initialsOf(full, language).includes(letters);
}

/** The letters of an acronym, without an ending; none where a word is no acronym. */
export const lettersOfAcronym = remember((short): string => {
  const capitals = ACRONYM.exec(short)?.[0];
  return capitals === undefined || !ACRONYM_ENDING.test(short.slice(capitals.length)) ? '' : keyOfWord(capitals);
});

/** More parts are no name: each small one doubles what they may spell. */
const MOST_PARTS = 12;

/**
 * What the first letters of words may spell as an acronym of them; none where they have but one part. Office of Outdoor
 * Recreation (OOR): a small word may give its letter or not.
 */
export function initialsOf(full: Full, language: LanguageCode): readonly string[] {
  const parts = full.flatMap((word) => word.split('-'));
  if (parts.length < 2 || parts.length > MOST_PARTS) return [];
  return parts.reduce<readonly string[]>(
    (spelled, part) => [
      ...(part === '' ? [] : spelled.map((letters) => letters + part.charAt(0))),
      ...(isFunctionWord(part, language) ? spelled : []),
    ],
    [''],
  );
}

/** Words in a row that an acronym may pass over: Совет по развитию общества и правам человека (СПЧ); two letters fewer. */
const MOST_UNNAMED = 9;
const MOST_UNNAMED_BY_TWO = 3;

/**
 * Whether the letters of an acronym are the first letters of some of the words before it, in order and up to its
 * bracket. An acronym in brackets is explained by what stands before it, so that words may be passed over.
 */
export function isShortInBrackets(capitals: string, before: readonly string[]): boolean {
  const letters = keyOfWord(capitals);
  const initials = before.flatMap((word) => word.split('-')).map((word) => word.charAt(0));
  const most = letters.length > 2 ? MOST_UNNAMED : MOST_UNNAMED_BY_TWO;
  let left = letters.length;
  let passed = 0;
  for (let at = initials.length - 1; at >= 0 && left > 0; at--) {
    if (initials[at] === letters.charAt(left - 1)) {
      left--;
      passed = 0;
    } else if (++passed > most) return false;
  }
  return left === 0 && letters.length > 1;
}

function isContractionOf(short: string, [word = '', ...more]: Full): boolean {
  if (more.length > 0) return false;
  if (!short.includes('-')) return false;
  const [, start = '', end = ''] = CONTRACTION.exec(keyOfWord(short)) ?? [];
  return start !== '' && word.length > start.length + end.length && word.startsWith(start) && word.endsWith(end);
}

/** Генпрокуратура, Минфин, Минобрнауки: first syllables, the last word whole or inflected as the short form is. */
function isSyllablesOf(short: string, full: Full, language: LanguageCode): boolean {
  const key = keyOfWord(short);
  if (!full[0]?.startsWith(key.slice(0, LEAST_SYLLABLE))) return false;
  // Санитариялық-эпидемиологиялық бақылау: the halves of a compound give a syllable each
  const words = full.flatMap((word) => word.split('-')).filter((word) => !isFunctionWord(word, language));
  return words.length > 1 && continuesWith(key, words, language);
}

function isSyllableAndInitials(short: string, [first = '', ...others]: Full, language: LanguageCode): boolean {
  const [, syllable, initials] = SYLLABLE_AND_INITIALS.exec(short) ?? [];
  if (syllable === undefined || initials === undefined || !first.startsWith(keyOfWord(syllable))) return false;
  return initialsOf(others, language).includes(keyOfWord(initials));
}

function continuesWith(rest: string, [word = '', ...more]: Full, language: LanguageCode): boolean {
  if (more.length === 0) return isLastPart(rest, word, language);
  for (let length = LEAST_SYLLABLE; length <= rest.length && length <= word.length; length++) {
    if (!word.startsWith(rest.slice(0, length))) return false;
    if (continuesWith(rest.slice(length), more, language)) return true;
  }
  return false;
}

function isLastPart(rest: string, word: string, language: LanguageCode): boolean {
  if (rest.length < LEAST_SYLLABLE) return false;
  if (word.startsWith(rest) || sameLemma(rest, word, language, false)) return true;
  for (let length = Math.min(rest.length, word.length); length >= LEAST_SYLLABLE; length--) {
    if (word.startsWith(rest.slice(0, length))) return sameLemma(rest, rest.slice(0, length), language, true);
  }
  return false;
}
