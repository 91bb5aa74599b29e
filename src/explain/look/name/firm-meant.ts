import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { hasCapital, isInstitution, isTitle } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import { isWritten, namesTouching } from '../known-names.ts';
import { LOOK_BACK, type Place } from '../noun-of-body.ts';
import { statesWithin } from '../states.ts';
import { isKnownPlace } from './capital-of-state.ts';
import { isBehindPlaceWord, isPerson, NAMED_WITHIN } from './named-before.ts';
import { namesakesIn } from './namesakes.ts';
import { nounsOf } from './nouns.ts';

/** Words of what somebody or something is, behind its name: Nord, a privately held bank; Hale, chief executive. */
const LONGEST_APPOSITION = 7;

/** An article and a word that describes: a Norwegian | operator. Words. */
const LONGEST_QUALITY = 2;

const FIRM_NOUNS = nounsOf('firmNouns');

/** The noun that is said to point at a body. */
interface Noun {
  readonly key: string;
  readonly language: LanguageCode;
}

/** Nouns for one kind of body. */
type Kind = ReadonlySet<string>;

const KINDS = lazilyPerLanguage((language): readonly Kind[] =>
  NAME_RULES[language].bodyKinds().map((row) => new Set(row.split(' '))),
);

/**
 * Holm Appliances opened a plant. [Holm Appliances → The company] will hire: whether a noun of firms stands in the place of
 * the firm that both texts named last before it. One for a kind of body (the bank, the museum) points at the last one that
 * is called so, whatever other bodies are spoken of, and at none that is not.
 */
export function isFirmMeant(noun: Place, named: Place, parts: readonly string[]): boolean {
  const last = noun.words.to - 1;
  const told = { key: wordKey(noun.side.document, last), language: languageAt(noun.side, last) };
  const kinds = KINDS(told.language).filter((kind) => isOfKind(told, kind));
  const own = parts.filter((key) => !kinds.some((kind) => isOfKind({ key, language: told.language }, kind)));
  const called = own.length > 0 ? own : parts;
  // Rovers is a club by its name alone
  const isAllKind = (one: Kind): boolean =>
    own.length === 0 && parts.some((key) => isOfKind({ key, language: told.language }, one));
  const isCalled = (one: Kind): boolean =>
    isAllKind(one) || [noun, named].some((place) => isCalledSo(place, called, one));
  const kind = kinds.find(isCalled);
  const isFirm = FIRM_NOUNS[told.language](told.key);
  if (kind === undefined && !isFirm) return false;
  const how = { kind, isCalled: kind !== undefined || isCalled(new Set([told.key])) };
  return [noun, named].every((place) => isLastNamed(place, called, how) && !isUnnamedBefore(place, called, told));
}

/** How a noun points: as that of a kind of which the body is called one, and whether the body is called by it at all. */
interface Told {
  readonly kind: Kind | undefined;
  readonly isCalled: boolean;
}

/** Whether a word calls the kind of body that a noun calls: университет, вуз. */
export function isOfSameKind(noun: Place, named: Place, word: number): boolean {
  const last = noun.words.to - 1;
  const told = { key: wordKey(noun.side.document, last), language: languageAt(noun.side, last) };
  const own = { key: wordKey(named.side.document, word), language: languageAt(named.side, word) };
  return KINDS(told.language).some((kind) => isOfKind(told, kind) && isOfKind(own, kind));
}

function isOfKind({ key, language }: Noun, kind: Kind): boolean {
  for (const noun of kind)
    if (noun.charAt(0) === key.charAt(0) && (noun === key || sameLemma(noun, key, language, false))) return true;
  return false;
}

/** Whether the words before a place, or those in it, name a body with the noun of a kind in its name or beside it. */
function isCalledSo({ side, words }: Place, parts: readonly string[], kind: Kind): boolean {
  const near = { from: Math.max(0, words.from - NAMED_WITHIN), to: words.to };
  return placesOf(side, parts, near).some((word) =>
    hasNoun(side, { from: word, to: word + 1, parts: [], language: languageAt(side, word) }, kind),
  );
}

/** The words of a range that begin a name, which may open their sentence and so be no name by themselves. */
function placesOf(side: Side, [first = '']: readonly string[], { from, to }: Range): readonly number[] {
  const places: number[] = [];
  for (let word = from; word < to; word++) {
    if (!hasCapital(wordText(side.document, word))) continue;
    const key = wordKey(side.document, word);
    if (key === first || sameLemma(key, first, languageAt(side, word), true)) places.push(word);
  }
  return places;
}

/** Whether a name, with the word before it that may begin it, is that which some words are, in full or in short. */
function isOwn({ document }: Side, { from, parts, language }: Name, own: readonly string[]): boolean {
  const is = (a: string, b: string): boolean => a === b || sameLemma(a, b, language, true);
  const isCut = from > 0 && gapBefore(document, from) === ' ' && hasCapital(wordText(document, from - 1));
  const keys = [...(isCut ? [wordKey(document, from - 1)] : []), ...parts.map(({ key }) => key)];
  return (
    own.every((key) => keys.some((part) => is(part, key))) || parts.every(({ key }) => own.some((one) => is(key, one)))
  );
}

/** Tessaly Bank, банк «Тессали», Tessaly, a privately held bank: whether a noun of a kind is a part of a name or says what it is. */
function hasNoun(side: Side, { from, to, parts, language }: Name, kind: Kind): boolean {
  const { document } = side;
  const is = (word: number): boolean => isOfKind({ key: wordKey(document, word), language }, kind);
  if (parts.some(({ key }) => isOfKind({ key, language }, kind))) return true;
  if (from > 0 && /^[ \u00a0\u202f]["«“„]?$/.test(gapBefore(document, from)) && is(from - 1)) return true;
  const isNext = (word: number): boolean =>
    word < document.words.count && /^["»”]?[ \u00a0\u202f]$/.test(gapBefore(document, word));
  // Prairie | Sun Cooperative: a word of a list parts the name
  let next = to;
  while (isNext(next) && next - to < LONGEST_APPOSITION && hasCapital(wordText(document, next)) && !is(next)) next++;
  if (isNext(next) && is(next)) return true;
  return [to, next].some((end) => appositionOf(side, end).some(is));
}

function isRelative(key: string, language: LanguageCode): boolean {
  return isFunctionWord(key, language) && !NAME_RULES[language].articles.has(key);
}

/** The words that say behind a comma what is named, up to the next mark. */
function appositionOf(side: Side, to: number): readonly number[] {
  const { document, breaks } = side;
  const words: number[] = [];
  // Hale, who lent the bank a sum: what somebody did is not what he is
  if (to < document.words.count && isRelative(wordKey(document, to), languageAt(side, to))) return words;
  const end = Math.min(document.words.count, to + LONGEST_APPOSITION);
  for (let word = to; word < end && (breaks[word] as number) < SENTENCE_BREAK; word++) {
    const gap = gapBefore(document, word);
    if (word === to ? !/^["»”]?(?:,| [–—-]| \()[ \u00a0\u202f]?$/.test(gap) : /[,;:)–—]/.test(gap)) break;
    words.push(word);
  }
  return words;
}

/** Whether a body is named before a place, and no other one behind it that may be meant. */
function isLastNamed({ side, words: { from } }: Place, parts: readonly string[], told: Told): boolean {
  if (!isWritten(side, parts, { from: Math.max(0, from - NAMED_WITHIN), to: from })) return false;
  const near = Math.max(0, from - LOOK_BACK);
  const names = namesTouching(side, { from: near, to: from });
  const own = names.filter((name) => isOwn(side, name, parts));
  // Lumenova ends like a surname
  if (!told.isCalled && own.some((name) => isPerson(side, name))) return false;
  const last = placesOf(side, parts, { from: near, to: from }).at(-1);
  const first = Math.max(
    last === undefined ? near : sentenceStart(side, last),
    told.isCalled && told.kind === undefined ? sentenceStart(side, sentenceStart(side, from) - 1) : near,
  );
  const things = new Set(names.filter((name) => isThing(side, name)).map(({ parts: [one] }) => one?.key));
  return !names.some(
    (name) =>
      name.from >= first &&
      !own.includes(name) &&
      !things.has(name.parts[0]?.key) &&
      (told.kind === undefined ? mayBeFirm(side, name) && !isOfPlace(side, name) : isBodyOfKind(side, name, told.kind)),
  );
}

/** Nord builds a mill for a company. The company will hire: whether the sentence before brings in one that has no name. */
function isUnnamedBefore({ side, words: { from } }: Place, parts: readonly string[], { key, language }: Noun): boolean {
  const { document } = side;
  const end = sentenceStart(side, from);
  const first = sentenceStart(side, Math.max(0, end - 1));
  const own = new Set(placesOf(side, parts, { from: first, to: end }).flatMap((word) => appositionOf(side, word + 1)));
  for (let word = first + 1; word < end; word++) {
    if (own.has(word) || !isOfKind({ key: wordKey(document, word), language }, new Set([key]))) continue;
    for (let before = word - 1; before >= Math.max(first, word - LONGEST_QUALITY); before--)
      if (NAME_RULES[language].bringsIn.has(wordKey(document, before))) return true;
  }
  return false;
}

/** The first word of a sentence, or of so much of a long one as is looked at. */
function sentenceStart({ breaks }: Side, word: number): number {
  const farthest = Math.max(0, word - NAMED_WITHIN);
  let first = word;
  while (first > farthest && (breaks[first] as number) < SENTENCE_BREAK) first--;
  return first;
}

/** Whether a name is that of a body of a kind; a noun in it says so of one called after somebody, too. */
function isBodyOfKind(side: Side, name: Name, kind: Kind): boolean {
  const { parts, language } = name;
  return (
    parts.some(({ key }) => isOfKind({ key, language }, kind)) || (hasNoun(side, name, kind) && mayBeFirm(side, name))
  );
}

/** Whether a name may be that of a firm: none of a person, a state or a people, no sign with digits and no aside. */
function mayBeFirm(side: Side, name: Name): boolean {
  const { from, to, parts, language } = name;
  if (parts.some(({ raw }) => /\d/.test(raw)) || isAside(side, name)) return false;
  if (
    isPersonAnywhere(side, name) ||
    appositionOf(side, to).some((word) => isTitle(wordKey(side.document, word), language))
  )
    return false;
  const [state] = statesWithin(side, { from, to });
  return !(state?.from === from && state.to === to);
}

/** Rusk, whom the text calls Alan Rusk as well. */
function isPersonAnywhere(side: Side, name: Name): boolean {
  return isPerson(side, name) || namesakesIn(side, name).some((one) => one.parts.length > 1 && isPerson(side, one));
}

/** Whether a name is that of a place, or no more than the noun of a firm: the Company is who was named before it. */
function isOfPlace(side: Side, name: Name): boolean {
  const { parts, language } = name;
  return (
    isBehindPlaceWord(side, name) || parts.every(({ key }) => FIRM_NOUNS[language](key) || isKnownPlace(key, language))
  );
}

/** Quorrel (QRL): whether nothing but a name stands in brackets. */
function isAside({ document }: Side, { from, to }: Range): boolean {
  return gapBefore(document, from).endsWith('(') && gapBefore(document, to).startsWith(')');
}

/** its BrightKettle line, the MV Corran Light: whether a word before a name says that it is of a thing, and nothing in it that it is of a body. */
function isThing({ document }: Side, { from, to, parts, language }: Name): boolean {
  let first = from;
  while (first > 0 && gapBefore(document, first) === ' ' && hasCapital(wordText(document, first - 1))) first--;
  if (first === 0 || !/^[ \u00a0\u202f]["«“„]?$/.test(gapBefore(document, first))) return false;
  const before = wordKey(document, first - 1);
  const { articles, beforeThing } = NAME_RULES[language];
  if (!beforeThing.has(before) && !(articles.has(before) && !isLoneAcronym(document, { from: first, to })))
    return false;
  return !parts.some(({ key }) => isInstitution(key, language) || FIRM_NOUNS[language](key));
}

/** the FDA: a body has an article too where nothing but letters stands for it. */
function isLoneAcronym(document: Document, { from, to }: Range): boolean {
  const raw = wordText(document, from);
  const isLast = gapBefore(document, to) !== ' ' || !hasCapital(wordText(document, to));
  return to - from === 1 && isLast && raw === raw.toUpperCase();
}
