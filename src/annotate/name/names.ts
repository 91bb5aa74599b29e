import { type LanguageCode, USUAL_LANGUAGE } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { isCapital } from '../../text/character.ts';
import { type Document, gapBefore, paragraphOf, wordKey, wordText } from '../../text/document.ts';
import type { ViewOf, WordView } from './view.ts';
import {
  acronymOf,
  endsLikeSurname,
  hasCapital,
  isCommonAcronym,
  isInstitution,
  isKnownName,
  isPlace,
  isState,
  isTitle,
  nameEvidence,
} from './word.ts';

/** One word of a name. */
export interface NamePart {
  readonly raw: string;
  readonly key: string;
  /** Only the first letter (or two: Дж.) with a full stop. */
  readonly initial: boolean;
}

/** A person, a place or a body that a text names; titles before it do not belong to it. */
export interface Name {
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly NamePart[];
  readonly language: LanguageCode;
}

/** Words of one name; longer runs of capitals are cut. */
export const MOST_PARTS = 6;
/** Ю., Дж., Th.: a capital, perhaps with the consonant that goes with it. */
const INITIAL = new RegExp(
  `^.[${Object.values(NAME_RULES)
    .map(({ initialEnds }) => initialEnds)
    .join('')}]?$`,
);
/** UTF-16 code units. */
const LONGEST_INITIAL = 2;
const SPACE_IN_NAME = /^[ \u00a0\u202f]$/;
/** А. Б. Ли, К.-Ж. Токаев, А.Ли. */
const AFTER_INITIAL = /^\.-?[ \u00a0\u202f]?$/;

/**
 * The names that begin among the words `from` .. `to` (half-open), in order: runs of words with a capital that is not owed
 * to their place, with initials. An acronym is a name of its own. Titles (Президент, Mr) and nouns of bodies standing alone
 * (Министерство) are none.
 */
export function namesBetween(
  document: Document,
  viewOf: ViewOf,
  languages: readonly LanguageCode[],
  from: number,
  to: number,
): readonly Name[] {
  const names: Name[] = [];
  const { firstWord, count } = document.paragraphs;
  let paragraph = Math.max(0, paragraphOf(document, from));
  for (let word = from; word < to; word++) {
    if (!isCapital(document.text.charCodeAt(document.words.start[word] as number))) continue;
    while (paragraph + 1 < count && (firstWord[paragraph + 1] as number) <= word) paragraph++;
    const language = languages[paragraph] ?? USUAL_LANGUAGE;
    const end = endOfRun(document, viewOf, word, language);
    if (end === word) continue;
    const whole = partsOf(document, word, end, language);
    const run = isDegreeBehind(document, word, whole, language) ? [] : withoutDegree(whole, language);
    const titles = titlesBefore(run, language);
    const to = end - (whole.length - run.length);
    if (titles < run.length) names.push({ from: word + titles, to, parts: run.slice(titles), language });
    word = end - 1;
  }
  return names;
}

/** Okafor [M.D.]: the words of a name without the letters of a degree behind them. */
function withoutDegree(run: readonly NamePart[], language: LanguageCode): readonly NamePart[] {
  const { degrees } = NAME_RULES[language];
  if (degrees === undefined || run.at(-1)?.initial !== true) return run;
  const first = run.findLastIndex(({ initial }) => !initial) + 1;
  const letters = run.slice(first).map(({ key }) => key);
  return degrees.has(letters.join('')) ? run.slice(0, first) : run;
}

/** Helen Okafor, [MD]: whether a run is the letters of a degree behind the two words of a name. */
function isDegreeBehind(
  document: Document,
  from: number,
  [only, ...more]: readonly NamePart[],
  language: LanguageCode,
): boolean {
  if (only === undefined || more.length > 0 || from < 2 || only.raw !== only.raw.toUpperCase()) return false;
  if (NAME_RULES[language].degrees?.has(only.key) !== true || !/^,?[ \u00a0\u202f]$/.test(gapBefore(document, from)))
    return false;
  return (
    SPACE_IN_NAME.test(gapBefore(document, from - 1)) &&
    [from - 1, from - 2].every(
      (word) => hasCapital(wordText(document, word)) && !isPlace(wordKey(document, word), language),
    )
  );
}

/** The words of a name, but for those that only join them. */
function partsOf(document: Document, from: number, to: number, language: LanguageCode): readonly NamePart[] {
  const parts = Array.from({ length: to - from }, (_, step) => partOf(document, from + step));
  return parts.filter(({ key, raw }) => hasCapital(raw) || !NAME_RULES[language].bodyLinks.has(key));
}

function partOf(document: Document, word: number): NamePart {
  return { raw: wordText(document, word), key: wordKey(document, word), initial: isInitialAt(document, word) };
}

/** Whether a word is an initial with its full stop: one letter, or two (Дж.). */
export function isInitialAt(document: Document, word: number): boolean {
  const { start, end } = document.words;
  if ((end[word] as number) - (start[word] as number) > LONGEST_INITIAL) return false;
  const raw = wordText(document, word);
  return hasCapital(raw) && INITIAL.test(raw) && gapBefore(document, word + 1).startsWith('.');
}

function endOfRun(document: Document, viewOf: ViewOf, from: number, language: LanguageCode): number {
  let to = from;
  while (to < document.words.count && to - from < MOST_PARTS) {
    if (to > from && (!joins(document, to) || isNextState(document, from, to, language))) break;
    if (to > from && isStateLink(document, to, language)) {
      to += 2;
      break;
    }
    const view = viewOf(to);
    if (acronymOf(view) !== undefined && !isInitialAt(document, to))
      return to === from && !isCommonAcronym(view, language) ? to + 1 : to;
    if (to === from && isOpeningWord(document, view, to, language)) break;
    const evidence = nameEvidence(view, language);
    const isPart = (to > from && isInitialAt(document, to - 1)) || isBeforeStateWord(document, to, language);
    const named = evidence === 'name' || (evidence === 'maybe' && isPart);
    if (!named && !(isInitialAt(document, to) && isFollowed(document, viewOf, to, language))) break;
    to++;
  }
  return to;
}

/** [Нам] важно имя, [Салтанатты] жиын, but [Том] Хейл: whether a small word, or one known for no name, that looks like one opens a sentence, with no name behind it. */
function isOpeningWord(document: Document, view: WordView, word: number, language: LanguageCode): boolean {
  if (!view.sentenceStart || view.usually === 'capital') return false;
  if (!isFunctionWord(view.key, language) && !lexiconOf(language).notSurnames().has(view.key)) return false;
  const next = word + 1;
  return next >= document.words.count || !joins(document, next) || !hasCapital(wordText(document, next));
}

/** Чех Республикасы: what kind of state one is says that the word before it, which opens a sentence, is its name. */
function isBeforeStateWord(document: Document, word: number, language: LanguageCode): boolean {
  const next = word + 1;
  const { bodyLast, stateWord } = NAME_RULES[language];
  return (
    bodyLast &&
    next < document.words.count &&
    SPACE_IN_NAME.test(gapBefore(document, next)) &&
    hasCapital(wordText(document, next)) &&
    stateWord.test(wordKey(document, next))
  );
}

/** Whether a word joins what kind of state one is to its name: the Kingdom [of] Morocco. */
function isStateLink(document: Document, word: number, language: LanguageCode): boolean {
  const { bodyLinks, stateWord } = NAME_RULES[language];
  const { words, text } = document;
  if (word + 1 >= words.count || !bodyLinks.has(wordKey(document, word))) return false;
  return (
    stateWord.test(wordKey(document, word - 1)) &&
    joins(document, word + 1) &&
    isCapital(text.charCodeAt(words.start[word + 1] as number))
  );
}

/**
 * Whether a state or place ends before a word, or the name of one begins behind a person, where nothing but endings parts
 * them: Қырғыз Республикасының | Су қызметі, Қазақстанның | Ресейдегі, Сейітов | Қырғыз Республикасының. An office stays
 * with its state: Қырғыз Республикасының Президенті.
 */
function isNextState(document: Document, from: number, word: number, language: LanguageCode): boolean {
  const { bodyLast, stateWord, patronymic } = NAME_RULES[language];
  const [before, key] = [wordKey(document, word - 1), wordKey(document, word)];
  if (isHeadOfState(before, key, language)) return true;
  if (!bodyLast || isInstitution(key, language)) return false;
  if ((word - from > 1 && stateWord.test(before)) || isInCase(before, language)) return true;
  // Дина Лавская | Павлодарда: who or what has two names is somewhere
  const isSomewhere = word - from > 1 && isInCase(key, language);
  if (!isSomewhere && !endsLikeSurname(before, language) && !patronymic.test(before)) return false;
  const next = word + 1;
  const behind = wordKey(document, next);
  const isOfOffice = isInstitution(behind, language) && hasCapital(wordText(document, next));
  return stateWord.test(behind) || (isPlace(key, language) && !isOfOffice);
}

/** президент России | Сергей Лунин: a state with the ending of a case before a person, where capitals are those of names. */
function isHeadOfState(before: string, key: string, language: LanguageCode): boolean {
  if (NAME_RULES[language].respect !== undefined || !isState(before, language) || !isInCase(before, language))
    return false;
  return isKnownName(key, language) || endsLikeSurname(key, language);
}

/** Whether a key is a place with an ending. */
function isInCase(key: string, language: LanguageCode): boolean {
  return isPlace(key, language) && !lexiconOf(language).placeNames().has(key);
}

function joins(document: Document, word: number): boolean {
  const gap = gapBefore(document, word);
  return isInitialAt(document, word - 1) ? AFTER_INITIAL.test(gap) : SPACE_IN_NAME.test(gap);
}

/** An initial at the start of a sentence counts with a name or another initial behind it. */
function isFollowed(document: Document, viewOf: ViewOf, word: number, language: LanguageCode): boolean {
  const next = word + 1;
  if (next >= document.words.count || !AFTER_INITIAL.test(gapBefore(document, next))) return false;
  return isInitialAt(document, next) || nameEvidence(viewOf(next), language) !== 'none';
}

/**
 * How many words to leave out at the beginning, the country of a title with it (U.S. President); all of them where
 * nothing but titles or one noun of a body is there.
 */
function titlesBefore(run: readonly NamePart[], language: LanguageCode): number {
  const isBody = ({ key, initial }: NamePart): boolean => !initial && isInstitution(key, language);
  const [only] = run;
  if (run.length === 1 && only?.initial === false) return isBody(only) ? 1 : 0;
  if (run.every(isBody)) return run.length === 1 || run.some(({ key }) => isTitle(key, language)) ? run.length : 0;
  const office = run.findIndex(({ key, initial }) => !initial && isTitle(key, language));
  if (office > 1 && run.slice(0, office).every(({ initial }) => initial)) return office + 1;
  const person = run.findIndex(({ key, initial }) => initial || isKnownName(key, language));
  if (person > 0 && run.slice(0, person).some(({ key }) => isInstitution(key, language))) return person;
  let titles = 0;
  while (titles < run.length && isTitle((run[titles] as NamePart).key, language)) titles++;
  return titles;
}
