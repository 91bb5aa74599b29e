import { ACRONYM_ENDING, fullFormsOf } from '../../language/abbreviation.ts';
import { commonPrefix, withoutOwning } from '../../language/endings.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, languageOfWord, type PerLanguage, perLanguage } from '../../language/language.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { changesStems, stem } from '../../language/stem.ts';
import { isCapital } from '../../text/character.ts';
import type { WordView } from './view.ts';

// Letters by ranges: a property class (\p{Lu}) costs a quarter of a millisecond when the program starts.
const ACRONYM = /^[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9]+(?:[-&][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9]*)*/;
const ROMAN_NUMERAL = /^[IVXLCDMІХ]+$/;
/** Longer words in capitals are shouted. UTF-16 code units. */
const LONGEST_ACRONYM = 16;

/** Whether a word begins with a capital. */
export function hasCapital(raw: string): boolean {
  return isCapital(raw.charCodeAt(0));
}

/** Whether a word is written as an initial: one capital. */
export function isInitial(raw: string): boolean {
  return raw.length === 1 && hasCapital(raw);
}

/** Whether a word is a Roman numeral: a figure, not a name. A single letter may be either and is not one here. */
export function isRomanNumeral(raw: string): boolean {
  return raw.length > 1 && raw.length <= LONGEST_ACRONYM && ROMAN_NUMERAL.test(raw);
}

/** The capitals of an acronym (МИД, NATO, ЖШС of ЖШС-нің), or undefined. */
export function acronymOf(word: WordView): string | undefined {
  if (word.shouted || word.raw.length > LONGEST_ACRONYM || !mayBeSecond(word.raw.charCodeAt(1))) return undefined;
  const capitals = ACRONYM.exec(word.raw)?.[0];
  if (capitals === undefined || isRomanNumeral(capitals)) return undefined;
  return ACRONYM_ENDING.test(word.raw.slice(capitals.length)) ? capitals : undefined;
}

/** Whether an acronym can go on with a code unit: after the first capital another one, or a digit. */
function mayBeSecond(unit: number): boolean {
  return isCapital(unit) || (unit >= 0x30 && unit <= 0x39);
}

/** How surely a word with a capital is a proper name, or a part of one. */
export type NameEvidence = 'none' | 'maybe' | 'name';

/**
 * What speaks for a name. In the middle of a sentence the capital does; where every word has one (first words, lines
 * of capitals) the habit of the text, lists of given names and the endings of surnames do.
 */
export function nameEvidence(word: WordView, language: LanguageCode): NameEvidence {
  if (!hasCapital(word.raw) || isRomanNumeral(word.raw)) return 'none';
  if (isNeverName(word.key, language) && !isListedAcronym(word, language)) return 'none';
  if (isCommonAcronym(word, language)) return 'none';
  if (acronymOf(word) !== undefined) return 'name';
  if (!word.sentenceStart && !word.shouted)
    return word.usually === 'small' && !isKnownName(word.key, language) ? 'maybe' : 'name';
  if (isInstitution(word.key, language)) return 'none';
  if (word.usually === 'capital') return 'name';
  if (word.usually === 'small' || isBareSubject(word.key, language)) return 'none';
  const named =
    isKnownName(word.key, language) ||
    isPlace(word.key, language) ||
    (word.acts === true && !isBareNoun(word.key, language)) ||
    (!word.shouted && (endsLikeSurname(word.key, language) || TOWN[language](word.key)));
  return named ? 'name' : 'maybe';
}

const TOWN = ask((key, language) => NAME_RULES[languageOfWord(key, language)].town.test(key));

/** Whether a word is an acronym that names nobody, in any form: CEO, ДТП, ЖШС-нің. */
export function isCommonAcronym(word: WordView, language: LanguageCode): boolean {
  // PhD
  if (!mayBeSecond(word.raw.charCodeAt(1)) && !mayBeSecond(word.raw.charCodeAt(2))) return false;
  const listed = lexiconOf(languageOfWord(word.key, language)).commonAcronyms();
  return listed.has(word.key) || listed.has(word.key.slice(0, acronymOf(word)?.length ?? 0));
}

/** US among small letters, which is no small word. */
function isListedAcronym(word: WordView, language: LanguageCode): boolean {
  return acronymOf(word) === word.raw && fullFormsOf(word.raw, language) !== undefined;
}

/** Whether a key ends like a noun that needs no article: Inflation rose, Prices rose. */
function isBareNoun(key: string, language: LanguageCode): boolean {
  return NAME_RULES[languageOfWord(key, language)].respect?.bareNoun.test(withoutOwning(key)) === true;
}

/** Whether a key is a noun or pronoun that begins sentences without an article: Output rose. */
function isBareSubject(key: string, language: LanguageCode): boolean {
  return lexiconOf(languageOfWord(key, language)).bareSubjects().has(withoutOwning(key));
}

/** Words with a capital that is no sign of a name: small words, Вы, months and days. */
function isNeverName(key: string, language: LanguageCode): boolean {
  const { functionWords, politeWords, calendarWords, givenNames } = lexiconOf(languageOfWord(key, language));
  if (key.endsWith("'s") && calendarWords().has(key.slice(0, -2))) return true;
  return (functionWords().has(key) && !givenNames().has(key)) || politeWords().has(key) || calendarWords().has(key);
}

/** What is asked of a key, by the grammar that it goes by. */
type Question<T = boolean> = PerLanguage<(key: string) => T>;

function ask<T>(answer: (key: string, language: LanguageCode) => T): Question<T> {
  return perLanguage((language) => remember((key) => answer(key, language)));
}

/** Letters that all forms of a word begin with: no stem is shorter, and none of a longer word. */
const COMMON_START = 2;
const LONG_WORD = 7;
const COMMON_START_OF_LONG = 3;

/** A word of a list, and what its forms begin with. */
interface Listed {
  readonly word: string;
  readonly start: string;
}

/**
 * Whether a key is a form of a word of a list. Looks at the few words of the list that begin like it: finding the stem
 * of the key itself takes longer than all else.
 */
function formOf(listOf: (language: LanguageCode) => Iterable<string>): Question {
  const tables: { [language in LanguageCode]?: Map<string, string[]> } = {};
  const listed: Question<readonly Listed[]> = ask((start, language) => {
    tables[language] ??= byStart(listOf(language), language);
    return (tables[language].get(start) ?? []).map((word) => ({ word, start: startOfForms(word, language) }));
  });
  const beginsForms = (key: string, letters: number, language: LanguageCode): boolean =>
    listed[language](key.slice(0, letters)).some(
      ({ word, start }) =>
        word === key ||
        (key.startsWith(start) && mayShareStem(word, key, language) && sameLemma(word, key, language, false)),
    );
  return ask(
    (key, language) =>
      beginsForms(key, COMMON_START, language) ||
      (key.length >= COMMON_START_OF_LONG && beginsForms(key, COMMON_START_OF_LONG, language)),
  );
}

/** What it has in common with its stem, but for the last letter, which may change (ministry, ministries). */
function startOfForms(word: string, language: LanguageCode): string {
  if (changesStems(language)) return '';
  const whole = stem(word, language);
  return word.slice(0, Math.min(commonPrefix(word, whole), whole.length - 1));
}

/**
 * Kazakh stems change before endings (министрлік, министрлігі), so that they are no sign; a last letter may have been taken
 * for an ending in one form and not in another (Казахста-н, Казахстан-е).
 */
function mayShareStem(a: string, b: string, language: LanguageCode): boolean {
  if (changesStems(language)) return true;
  const [one, two] = [stem(a, language), stem(b, language)];
  return (
    one === two ||
    (one.startsWith(two) ? one.length === two.length + 1 : two.startsWith(one) && two.length === one.length + 1)
  );
}

function byStart(words: Iterable<string>, language: LanguageCode): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const long = changesStems(language) ? COMMON_START : COMMON_START_OF_LONG;
  for (const word of words) {
    const start = word.slice(0, word.length < LONG_WORD ? COMMON_START : long);
    const known = table.get(start);
    if (known === undefined) table.set(start, [word]);
    else known.push(word);
  }
  return table;
}

const BODY = formOf((language) => lexiconOf(language).institutionWords());
/** Asked of every word that opens a sentence: one memory instead of two. */
const INSTITUTION = ask((key, language) => TITLE[language](key) || BODY[language](key));
const TITLE = formOf((language) => lexiconOf(language).titles());
const PORTFOLIO = formOf((language) => lexiconOf(language).portfolios());

/** Whether a key is a form of the field of a ministry: культуры, спорт. */
export function isPortfolio(key: string, language: LanguageCode): boolean {
  return PORTFOLIO[languageOfWord(key, language)](key);
}

const PLACE = formOf((language) => lexiconOf(language).placeNames());

/** Shorter words are forms of too much else (рост, бак) and must be of the list themselves: Иран. Letters. */
const SHORTEST_PLACE = 5;

/** Whether a key is a form of a country or a large city. */
export function isPlace(key: string, language: LanguageCode): boolean {
  const grammar = languageOfWord(key, language);
  return key.length < SHORTEST_PLACE ? lexiconOf(grammar).placeNames().has(key) : PLACE[grammar](key);
}

const STATE = formOf((language) => lexiconOf(language).stateNames());

/** Whether a key is a form of a country. */
export function isState(key: string, language: LanguageCode): boolean {
  return isPlace(key, language) && STATE[languageOfWord(key, language)](key);
}

/** Whether a key is a form of a title that stands before a name: Президента, Mr. */
export function isTitle(key: string, language: LanguageCode): boolean {
  return TITLE[languageOfWord(key, language)](key);
}

/** Whether a key is a title or a noun of a body (Министерство), which get capitals out of respect. */
export function isInstitution(key: string, language: LanguageCode): boolean {
  return INSTITUTION[languageOfWord(key, language)](key);
}

/** Longer words are no names, and are not tried. Letters. */
const LONGEST_NAME = 30;
/** Inflected forms of a given name are at most so much longer. Letters. */
const LONGEST_NAME_ENDING = 5;
/** Names of two or three letters take endings only where the list has the form itself: Ли, Ким. */
const SHORTEST_INFLECTED = 3;

const KNOWN = ask((key, language) => {
  const { givenNames, givenNameEndings } = lexiconOf(language);
  const names = givenNames();
  if (names.has(key)) return true;
  if (key.length > LONGEST_NAME) return false;
  if (givenNameEndings.some((ending) => key.endsWith(ending) && key.length >= ending.length + 3)) return true;
  if (!openingsOf(names).has(key.slice(0, SHORTEST_INFLECTED)) || isFormOfPersonNoun(key, language)) return false;
  for (
    let length = key.length - 1;
    length >= Math.max(SHORTEST_INFLECTED, key.length - LONGEST_NAME_ENDING);
    length--
  ) {
    const start = key.slice(0, length);
    for (const ending of NAME_RULES[language].dictionaryEndings) {
      const name = start + ending;
      if (name !== key && names.has(name) && sameLemma(name, key, language, true)) return true;
    }
  }
  return false;
});
const openings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The first letters of all names: a word with others is no form of any. */
function openingsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  let known = openings.get(names);
  if (known === undefined) {
    known = new Set(Array.from(names, (name) => name.slice(0, SHORTEST_INFLECTED)));
    openings.set(names, known);
  }
  return known;
}

/** Ғалымдар, ғалымның: a form of a noun for a person, which may be a given name as well; the bare word is that name. */
function isFormOfPersonNoun(key: string, language: LanguageCode): boolean {
  const { personNouns } = NAME_RULES[language];
  return !personNouns.has(key) && [...personNouns].some((noun) => sameLemma(noun, key, language, false));
}

/** Whether a key is a form of a given name of the lists or ends like one. */
export function isKnownName(key: string, language: LanguageCode): boolean {
  return KNOWN[languageOfWord(key, language)](key);
}

/** Whether a key ends like a surname and is no word known to end so by chance. */
export function endsLikeSurname(key: string, language: LanguageCode): boolean {
  const grammar = languageOfWord(key, language);
  return (
    key.length <= LONGEST_NAME && NAME_RULES[grammar].surname.test(key) && !lexiconOf(grammar).notSurnames().has(key)
  );
}
