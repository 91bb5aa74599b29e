import type { Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name, namesBetween } from '../../annotate/name/names.ts';
import { type NameRelation, sameName } from '../../annotate/name/same.ts';
import {
  acronymOf,
  endsLikeSurname,
  hasCapital,
  isInitial,
  isInstitution,
  isKnownName,
  isPlace,
  isPortfolio,
  isTitle,
} from '../../annotate/name/word.ts';
import { type LanguageCode, USUAL_LANGUAGE } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import type { Category } from '../../terms/category.ts';
import { type Document, gapBefore, paragraphOf, wordKey, wordText } from '../../text/document.ts';
import { isEmpty, type Range } from '../../text/range.ts';

/** A side of an edit, with what names are read from. */
export interface NameEdit extends Range {
  readonly side: Pick<Side, 'document' | 'viewOf' | 'languages'>;
}

/**
 * What an edit does to the names that it stands in or beside: `name` where another one comes out, one is added or
 * dropped; the category of a lesser change where the whole names still mean the same (К.-Ж. Токаев and Касым-Жомарт
 * Токаев, Mr Barlow and Peter Barlow); undefined where no name is touched.
 */
export function nameChange(a: NameEdit, b: NameEdit): Category | undefined {
  if (isEmpty(a)) return insertedName(b, a);
  if (isEmpty(b)) return insertedName(a, b);
  const [own, other] = withNamesBehind(a, b).map(namesTouched) as [readonly Name[], readonly Name[]];
  if (own.length === 0 && other.length === 0) return undefined;
  if (own.length !== other.length) return 'name';
  let farthest: Category = 'wording';
  for (const [at, name] of own.entries()) {
    const category = CATEGORY_OF[sameName(name, other[at] as Name)]; // lists of one length
    if (category === 'name') return category;
    if (category !== 'wording') farthest = category;
  }
  return farthest;
}

const CATEGORY_OF: Readonly<Record<NameRelation, Category>> = {
  same: 'wording',
  inflection: 'inflection',
  spelling: 'spelling',
  order: 'wording',
  abbreviation: 'abbreviation',
  different: 'name',
};

/**
 * A first name put beside its surname fills a name out, and so does the office of one who is named; a name put beside
 * another one is new.
 */
function insertedName(edit: NameEdit, place: NameEdit): Category | undefined {
  if (withNameOfTitles(edit) !== edit) return 'wording';
  const [only, ...more] = namesTouched(edit);
  if (only === undefined) return undefined;
  const beside = namesTouched(place);
  const known = beside.map((other) => CATEGORY_OF[sameName(only, other)]).find((category) => category !== 'name');
  if (more.length === 0 && known !== undefined) return known;
  if (more.length === 0 && isFilledOut(edit, only, place)) return 'abbreviation';
  return isOfficeOfNamed(edit) ? 'wording' : 'name';
}

/** премьер-министр [Кир] Стармер: behind a title the first of two words is a given name, unless they name a place. */
function isFilledOut({ side, to }: NameEdit, full: Name, place: NameEdit): boolean {
  const surname = wordKey(place.side.document, place.to);
  if (full.parts.at(-1)?.key !== surname || to !== full.from + 1) return false;
  return isBehindTitle(side, full.from, full.language) && isTwoWordsOfPerson(full);
}

/** Two words that name no place and no body, as far as is known. */
function isTwoWordsOfPerson({ parts, language }: Name): boolean {
  const { adjective } = NAME_RULES[language];
  return (
    parts.length === 2 &&
    parts.every(
      ({ key, initial }) =>
        !initial && !isPlace(key, language) && !isInstitution(key, language) && adjective?.test(key) !== true,
    )
  );
}

/** Words between a title and a name: министр [иностранных дел РФ] Лавров. */
const LONGEST_OFFICE = 5;

/** Whether a title stands right before a place, or its field and country between them. */
function isBehindTitle(side: NameEdit['side'], from: number, language: LanguageCode): boolean {
  for (let word = from - 1; word >= Math.max(0, from - LONGEST_OFFICE); word--) {
    if (!isInOffice(side, word + 1)) return false;
    if (isTitle(wordKey(side.document, word), language)) return true;
    if (!isOfOffice(side, word, language)) return false;
  }
  return false;
}

/** Whether a word says of what somebody is the head: a field, a country, an acronym. */
function isOfOffice({ document, viewOf }: NameEdit['side'], word: number, language: LanguageCode): boolean {
  const key = wordKey(document, word);
  if (isPortfolio(key, language) || isPlace(key, language) || acronymOf(viewOf(word)) !== undefined) return true;
  if (isStopped(document, word)) return true;
  const { stateWord, stateQuality } = NAME_RULES[language];
  return stateWord.test(key) || stateQuality.test(key);
}

/** [US] President Hart, [Қазақстан Республикасының] Мәдениет министрі Ә. Сейітов: whether an office with its field and its holder follow. */
function isBeforeOffice(side: NameEdit['side'], to: number, language: LanguageCode): boolean {
  const { ownerOfOffice } = NAME_RULES[language];
  if (ownerOfOffice === undefined) return false;
  const isOwner =
    ownerOfOffice.test(wordKey(side.document, to - 1)) ||
    acronymOf(side.viewOf(to - 1)) === wordText(side.document, to - 1);
  if (!isOwner) return false;
  const end = Math.min(side.document.words.count - 1, to + LONGEST_OFFICE);
  for (let word = to; word < end && isInOffice(side, word); word++) {
    if (isTitle(wordKey(side.document, word), language)) {
      const [person] = namesBetween(side.document, side.viewOf, side.languages, to, word + 2);
      return isInOffice(side, word + 1) && person?.from === word + 1 && isPerson(person);
    }
    if (!isOfOffice(side, word, language)) return false;
  }
  return false;
}

/** U. of U.S. */
function isStopped(document: Document, word: number): boolean {
  return isInitial(wordText(document, word)) && gapBefore(document, word + 1).startsWith('.');
}

/** What stands between the words of an office and its holder; the marks are those of Markdown. */
const IN_OFFICE = /^[\s*_]+$/;

/** Whether a word goes on with the office before it. */
function isInOffice({ document }: NameEdit['side'], word: number): boolean {
  const gap = gapBefore(document, word);
  const isShort = isStopped(document, word - 1);
  return (
    (IN_OFFICE.test(gap) || (isShort && /^\.\s?$/.test(gap))) &&
    paragraphOf(document, word - 1) === paragraphOf(document, word)
  );
}

/**
 * министр обороны [США] Остин, [глава МИД РФ] Лавров: whether words are the office, or end it, of a person who is named
 * right behind them and stays.
 */
function isOfficeOfNamed({ side, from, to }: NameEdit): boolean {
  if (!isInOffice(side, to)) return false;
  const language = languageAt({ side, from, to }, from);
  const isBefore = isBeforeOffice(side, to, language);
  const isBehind = isBehindTitle(side, from, language);
  let hasTitle = isBehind || isBefore;
  let isCountry = true;
  for (let word = from; word < to; word++) {
    if (word > from && !isInOffice(side, word)) return false;
    const key = wordKey(side.document, word);
    const isTitled = isTitle(key, language);
    const isOf = isOfOffice(side, word, language);
    const isPart = isOf || isKnownName(key, language) || (isBefore && isQuality(side, word, language));
    if (!isTitled && !(hasTitle && isPart)) return false;
    hasTitle ||= isTitled;
    isCountry &&= isOf;
  }
  if (isBefore) return true;
  const [person] = namesBetween(side.document, side.viewOf, side.languages, to, to + 1);
  if (person === undefined) return false;
  const isGiven = isKnownName(wordKey(side.document, to - 1), language);
  return hasTitle && (isGiven || isPerson(person) || (isBehind && isCountry && isOneWord(person)));
}

/** [special] U.S. envoy Reed: a small word before the country of an office. */
function isQuality({ document }: NameEdit['side'], word: number, language: LanguageCode): boolean {
  return !hasCapital(wordText(document, word)) && !isFunctionWord(wordKey(document, word), language);
}

/** канцлер [Австрии] Лемер: one word that names no place and no body. */
function isOneWord({ parts, language }: Name): boolean {
  const [only, ...more] = parts;
  if (only === undefined || more.length > 0) return false;
  return !isPlace(only.key, language) && !isInstitution(only.key, language) && only.raw !== only.raw.toUpperCase();
}

function isPerson(name: Name): boolean {
  const { parts, language } = name;
  const [first] = parts;
  const last = parts.at(-1);
  return (
    (first !== undefined && (first.initial || isKnownName(first.key, language))) ||
    (last !== undefined && endsLikeSurname(last.key, language)) ||
    isTwoWordsOfPerson(name)
  );
}

/** Titles belong to the name behind them: with Mr for Peter, the whole of Mr Barlow stands for Peter Barlow. */
function withNameOfTitles(edit: NameEdit): NameEdit {
  const { side, from, to } = edit;
  if (from === to || to >= side.document.words.count) return edit;
  for (let word = from; word < to; word++)
    if (!isTitle(wordKey(side.document, word), languageAt(edit, word))) return edit;
  return /^[. \u00a0]+$/.test(gapBefore(side.document, to)) ? { ...edit, to: to + 1 } : edit;
}

/** A title came or went in front of a name: the name behind it stands behind the words in its place, too. */
function withNamesBehind(a: NameEdit, b: NameEdit): readonly [NameEdit, NameEdit] {
  const [wideA, wideB] = [withNameOfTitles(a), withNameOfTitles(b)];
  if ((wideA === a) === (wideB === b)) return [wideA, wideB];
  const [{ words: wordsA }, { words: wordsB }] = [a.side.document, b.side.document];
  const isInBoth =
    a.to < wordsA.count && b.to < wordsB.count && wordKey(a.side.document, a.to) === wordKey(b.side.document, b.to);
  return isInBoth
    ? [
        { ...a, to: a.to + 1 },
        { ...b, to: b.to + 1 },
      ]
    : [wideA, wideB];
}

function languageAt({ side }: NameEdit, word: number): LanguageCode {
  return side.languages[paragraphOf(side.document, word)] ?? USUAL_LANGUAGE;
}

/** The names of which a range has words; of an empty range, those that end or begin where it stands. */
function namesTouched({ side, from, to }: NameEdit): readonly Name[] {
  const { document } = side;
  const word = Math.min(from, document.words.count - 1);
  const paragraph = document.paragraphs.firstWord[paragraphOf(document, word)] ?? 0;
  const first = Math.max(paragraph, from - MOST_PARTS);
  const names = namesBetween(document, side.viewOf, side.languages, first, Math.min(document.words.count, to + 1));
  if (from === to) return names.filter((name) => name.from <= from && name.to >= from);
  return names.filter((name) => name.from < to && name.to > from);
}
