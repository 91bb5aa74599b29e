import { languageAt, type Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import { sameName } from '../../annotate/name/same.ts';
import { acronymOf, hasCapital, isInstitution, isTitle } from '../../annotate/name/word.ts';
import { onceOfText } from '../../annotate/once-of-text.ts';
import { fullFormsOf, initialsOf, isAbbreviationOf, lettersOfAcronym, opensWith } from '../../language/abbreviation.ts';
import { sameLemma } from '../../language/inflection.ts';
import { perLanguage } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, keysBetween, wordKey, wordText } from '../../text/document.ts';
import { keyOf } from '../../text/key.ts';
import type { Range } from '../../text/range.ts';
import { isWritten, namesOf, namesTouching, namesWithin } from './known-names.ts';
import { isCalled } from './name/namesakes.ts';
import { isSameState, type StateNamed, statesWithin } from './states.ts';

const IN_NAME = /^[ \u00a0\u202f]$/;

/** Words of one text. */
export interface Place {
  readonly side: Side;
  readonly words: Range;
}

/**
 * Компания «Норд» строит цех. [«Норд» → Компания] даст работу: whether a noun of bodies stands in the place of the one body
 * that a text puts beside it, or a noun of lands in that of the only state that is spoken of.
 */
export function isBodyOf(office: Place, named: Place, body: Name): boolean {
  const noun = bodyIn(office);
  if (noun === undefined) return false;
  if (IS_LAND[languageAt(office.side, office.words.to - 1)](noun)) return isOnlyState(office, named);
  if (isEndOfAcronym(office, named, body, noun) || isOnlyBody(office, named, body, noun)) return true;
  if ([office, named].some(({ side }) => isSpelledOut(side, named, body, noun))) return true;
  const own = keysWide(named.side, body);
  const called = [office.side, named.side].flatMap((side) => calledBy(side, noun));
  return (
    called.length > 0 &&
    called.every(({ name, keys }) => keys === own || (sameName(name, body) !== 'different' && !isCut(named.side, body)))
  );
}

/** Words before a noun in which the body stands that it points at, and nothing else of its kind: two or three sentences. */
export const LOOK_BACK = 60;

/**
 * В МЧС → в ведомстве, ECB → the bank: whether a noun that points at a body stands in the place of the only one that is
 * spoken of just before, or of the body of the person behind both (глава [МЧС → ведомства] Лунин).
 */
function isOnlyBody(office: Place, named: Place, body: Name, noun: string): boolean {
  const last = office.words.to - 1;
  if (!POINTS[languageAt(office.side, last)](noun) || !isBody(named.side, body)) return false;
  if (isOfOnePerson(office, named)) return true;
  const isToldIn = [office, named].map((place): boolean | undefined => {
    const { side, words } = place;
    const before = { from: Math.max(0, words.from - LOOK_BACK), to: words.from };
    const full = fullBefore(place, body);
    const bodies = namesTouching(side, before).filter((name) => isBody(side, name) && mayBeMeant(name, noun));
    const isOwn = (name: Name): boolean =>
      (full !== undefined && name.from < full.to && name.to > full.from) ||
      isCalled(name, body) ||
      isCalled(body, name);
    if (!bodies.every(isOwn)) return undefined;
    // Роскомнадзор that opens its sentence may be any word
    const keys = body.parts.map(({ key }) => key);
    return bodies.length > 0 || full !== undefined || isWritten(side, keys, before);
  });
  return isToldIn[0] === true && isToldIn[1] !== undefined;
}

/** Национальный банк, for the Нацбанк that stands in the place of a noun: the last words just before the noun that are its long form. */
function fullBefore({ side, words: { from } }: Place, { parts: [only, ...more] }: Name): Range | undefined {
  if (only === undefined || more.length > 0) return undefined;
  const { document } = side;
  for (let word = from - 1; word >= Math.max(0, from - LOOK_BACK); word--) {
    if (!opensWith(only.raw, wordKey(document, word))) continue;
    const language = languageAt(side, word);
    for (let to = word + 2; to <= Math.min(from, word + LONGEST_FULL); to++)
      if (isAbbreviationOf(only.raw, keysBetween(document, word, to), language)) return { from: word, to };
  }
  return undefined;
}

const IS_LAND = perLanguage((language) =>
  remember((key: string): boolean =>
    // ел is too short for a stem
    [...NAME_RULES[language].landNouns].some((noun) => noun === key || sameLemma(noun, key, language, false)),
  ),
);

/** В стране → в Казахстане: whether words name a state beside which none else is spoken of, of which the other text speaks too or of none. */
function isOnlyState(land: Place, named: Place): boolean {
  const [own, ...more] = statesWithin(named.side, named.words);
  if (own === undefined || more.length > 0) return false;
  const language = languageAt(named.side, own.from);
  const isOwn = (state: StateNamed): boolean => isSameState(state, own, language) || isSameState(own, state, language);
  const near = [land, named].flatMap(({ side, words: { from, to } }) =>
    statesWithin(side, {
      from: Math.max(0, from - LOOK_BACK),
      to: Math.min(side.document.words.count, to + LOOK_BACK),
    }),
  );
  if (!near.every(isOwn)) return false;
  const all = statesWithin(land.side, { from: 0, to: land.side.document.words.count });
  return all.length === 0 ? !isQualified(land) : all.some(isOwn);
}

/** в Словацкую [Республику]: whether a word with a capital says which land it is. */
function isQualified({ side, words: { from } }: Place): boolean {
  if (!isCut(side, { from }) || side.viewOf(from - 1).sentenceStart) return false;
  return !isFunctionWord(wordKey(side.document, from - 1), languageAt(side, from - 1));
}

const POINTS = perLanguage((language) =>
  remember((key: string): boolean =>
    [...NAME_RULES[language].bodyNouns].some((noun) => sameLemma(noun, key, language, false)),
  ),
);

/** Whether a name is that of a body: an acronym, between quotation marks, or with a noun of bodies; a country is none. */
function isBody(side: Side, { from, to, parts, language }: Name): boolean {
  if (statesWithin(side, { from, to }).length > 0) return false;
  if (acronymOf(side.viewOf(from)) !== undefined || /["«“„]$/.test(gapBefore(side.document, from))) return true;
  return parts.some(
    ({ key, initial }) =>
      !initial && !isTitle(key, language) && (isInstitution(key, language) || NAME_RULES[language].stateBody.test(key)),
  );
}

/** A ministry or an office of a state is no fund and no company. */
function mayBeMeant({ parts, language }: Name, noun: string): boolean {
  const { stateBody } = NAME_RULES[language];
  return (
    !stateBody.test(noun) ||
    parts.some(({ key }) => stateBody.test(key)) ||
    !parts.some(({ key }) => POINTS[language](key))
  );
}

/** глава [МЧС] Лунин, [Holm] director Reed: whether a title stands beside words of both texts, and the same person behind them. */
function isOfOnePerson(a: Place, b: Place): boolean {
  const people = [a, b].map(({ side, words: { from, to } }) => {
    const isTitleAt = (word: number): boolean =>
      word >= 0 && word < side.document.words.count && isTitle(wordKey(side.document, word), languageAt(side, word));
    const at = isTitleAt(from - 1) ? to : to + 1;
    const isTitled = at === to || isTitleAt(to);
    return isTitled ? namesWithin(side, { from: at, to: at + 1 }).find((name) => name.from === at) : undefined;
  });
  const [own, other] = people;
  return own !== undefined && other !== undefined && sameName(own, other) !== 'different';
}

/** EC → the Community: whether a noun with a capital stands for the acronym that ends with its letter and that both texts have. */
function isEndOfAcronym(office: Place, named: Place, { parts: [only, ...more] }: Name, noun: string): boolean {
  if (only === undefined || more.length > 0 || !hasCapital(wordText(office.side.document, office.words.to - 1)))
    return false;
  const letters = acronymOf(named.side.viewOf(named.words.to - 1));
  if (letters === undefined || keyOf(letters).at(-1) !== noun.charAt(0)) return false;
  const isInBoth = [office.side, named.side].every((side) => {
    const acronyms = namesOf(side).filter(
      ({ parts }) => parts.length === 1 && /^\p{Lu}{2,4}$/u.test(parts[0]?.raw ?? ''),
    );
    const ending = new Set(
      acronyms.flatMap(({ parts: [one] }) => (one?.key.at(-1) === noun.charAt(0) ? [one.key] : [])),
    );
    return ending.size === 1 && ending.has(only.key);
  });
  return (
    isInBoth && namesOf(named.side).filter(({ parts }) => parts.length === 1 && parts[0]?.key === only.key).length > 1
  );
}

/** Words of the longest name of a body that an acronym is short for. */
const LONGEST_FULL = 7;

const spelledOut = onceOfText<boolean>();
const besideNoun = onceOfText<readonly Called[]>();

/** A name beside the noun that says what it is of, with its keys. */
interface Called {
  readonly name: Name;
  readonly keys: string;
}

function calledBy(side: Side, noun: string): readonly Called[] {
  return besideNoun(side, noun, () =>
    namesOf(side)
      .filter((name) => isBeside(side, name, noun))
      .map((name) => ({ name, keys: keysWide(side, name) })),
  );
}

/** ректор университета → ректор ЖГУ: whether a text has the long form of the acronym of a body, and the noun in it. */
function isSpelledOut(told: Side, { side }: Place, body: Name, noun: string): boolean {
  const acronym = body.parts.length === 1 ? acronymOf(side.viewOf(body.from)) : undefined;
  if (acronym === undefined) return false;
  return spelledOut(told, `${acronym} ${noun}`, () => hasLongForm(told, acronym, noun));
}

function hasLongForm(told: Side, acronym: string, noun: string): boolean {
  const { document } = told;
  return nounsIn(told, noun).some((word) => {
    const language = languageAt(told, word);
    const isListed = fullFormsOf(acronym, language) !== undefined;
    if (!isListed && initialsAround(told, noun).has(lettersOfAcronym(acronym))) return true;
    return windowsOf(told, word).some(({ from, to }) => {
      const mayOpen = isListed || opensWith(acronym, wordKey(document, from));
      return mayOpen && isAbbreviationOf(acronym, keysBetween(document, from, to), language);
    });
  });
}

const nouns = onceOfText<readonly number[]>();
const initials = onceOfText<ReadonlySet<string>>();

/** The words of a text that are a noun, in whatever form. */
function nounsIn(side: Side, noun: string): readonly number[] {
  return nouns(side, noun, () => {
    const found: number[] = [];
    for (let word = 0; word < side.document.words.count; word++)
      if (sameLemma(wordKey(side.document, word), noun, languageAt(side, word), false)) found.push(word);
    return found;
  });
}

/** All that the first letters of words with a noun among them may spell. */
function initialsAround(side: Side, noun: string): ReadonlySet<string> {
  return initials(side, noun, () => {
    const found = new Set<string>();
    for (const word of nounsIn(side, noun))
      for (const { from, to } of windowsOf(side, word))
        for (const letters of initialsOf(keysBetween(side.document, from, to), languageAt(side, word)))
          found.add(letters);
    return found;
  });
}

/** The runs of words with a word among them that may be the name of a body. */
function windowsOf({ document }: Side, word: number): readonly Range[] {
  const windows: Range[] = [];
  for (let from = Math.max(0, word - LONGEST_FULL + 1); from <= word; from++)
    for (let to = Math.max(word + 1, from + 2); to <= Math.min(document.words.count, from + LONGEST_FULL); to++)
      windows.push({ from, to });
  return windows;
}

/** The keys of a name with the word before it that may begin it, since it opens its sentence: [Nord] Steel. */
function keysWide({ document }: Side, { from, to }: Name): string {
  const first = isCut({ document }, { from }) ? from - 1 : from;
  return keysBetween(document, first, to).join(' ');
}

/** Whether a word with a capital stands right before a name. */
function isCut({ document }: Pick<Side, 'document'>, { from }: Pick<Name, 'from'>): boolean {
  return from > 0 && IN_NAME.test(gapBefore(document, from)) && hasCapital(wordText(document, from - 1));
}

/** The noun of bodies that is the only word of content among words. */
function bodyIn({ side, words }: Place): string | undefined {
  let noun: string | undefined;
  for (let word = words.from; word < words.to; word++) {
    const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
    if (isFunctionWord(key, language)) continue;
    if (noun !== undefined || !(isInstitution(key, language) || POINTS[language](key) || IS_LAND[language](key)))
      return undefined;
    noun = key;
  }
  return noun;
}

/** Whether a noun stands right before a name or behind it, perhaps as an apposition: компания «Норд»; Nord, a company from Holm. */
function isBeside(side: Side, { from, to }: Name, noun: string): boolean {
  const isNoun = (word: number): boolean =>
    sameLemma(wordKey(side.document, word), noun, languageAt(side, word), false);
  if (isNoun(from - 1) && /^[ \u00a0\u202f]["«“„]?$/.test(gapBefore(side.document, from))) return true;
  if (to >= side.document.words.count) return false;
  const gap = gapBefore(side.document, to);
  if (isNoun(to)) return /^["»”]?,?[ \u00a0\u202f]$/.test(gap);
  return gap === ', ' && isFunctionWord(wordKey(side.document, to), languageAt(side, to)) && isNoun(to + 1);
}
