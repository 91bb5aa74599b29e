import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import {
  acronymOf,
  endsLikeSurname,
  hasCapital,
  isKnownName,
  isPlace,
  isState,
  isTitle,
} from '../../annotate/name/word.ts';
import { openingOf } from '../../language/endings.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, perLanguage } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isWritten, namesTouching } from './known-names.ts';
import { isPronounBeside } from './name/pronoun-beside.ts';
import { LOOK_BACK } from './noun-of-body.ts';
import { loneWordsOf, wordsWithin } from './sentences.ts';
import { type StateNamed, statesWithin } from './states.ts';

/** Words before a noun in which what it points at is named: a release has about as many. */
const NAMED_WITHIN = 300;
/** A longer run of words that stand on one side alone is no name, and no noun with what describes it. */
const LONGEST_RUN = 5;

/** Words that one side has alone. */
interface Run {
  readonly side: Side;
  readonly words: Range;
}

/** What a noun points at. */
interface Pointed {
  /** Whether a name is surely that of one, and whether it is surely that of something else. */
  readonly isOne: (side: Side, name: Name) => boolean;
  readonly isNone: (side: Side, name: Name) => boolean;
  /** Whether another name may be one as well. */
  readonly mayBe: (side: Side, name: Name) => boolean;
}

const nounsOf = (kind: 'firmNouns' | 'townNouns' | 'capitalNouns' | 'personNouns') =>
  perLanguage((language) =>
    remember((key: string): boolean =>
      // ғалым is no form of қала
      [...NAME_RULES[language][kind]].some(
        (noun) => noun.charAt(0) === key.charAt(0) && sameLemma(noun, key, language, false),
      ),
    ),
  );
const FIRM_NOUNS = nounsOf('firmNouns');
const TOWN_NOUNS = nounsOf('townNouns');
const CAPITAL_NOUNS = nounsOf('capitalNouns');
const PERSON_NOUNS = nounsOf('personNouns');

/**
 * Holm Appliances opened a plant. [Holm Appliances → The Leeds-based company] will hire: whether a noun of firms, with what
 * describes it, stands in the place of a firm that both texts named just before, where no other one is spoken of; so does a
 * noun of towns for a town, and one of what somebody does for a person (Dan Kask said, the scientist said).
 */
export function isPointedAt(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone !== undefined) return isCapitalBeside(lone.side, lone.words) || isPronounBeside(context, finding);
  const a = runAround(context.a, wordsWithin(context.a, finding.a), context.alignment.links);
  const b = runAround(context.b, wordsWithin(context.b, finding.b), context.alignment.backLinks);
  return (
    a !== undefined && b !== undefined && (pointsAt(a, b) || pointsAt(b, a) || isCapitalOf(a, b) || isCapitalOf(b, a))
  );
}

/** [столице Узбекистана] Ташкенте, Tashkent[, the Uzbek capital]: whether words say of the capital beside them that it is one. */
function isCapitalBeside(side: Side, words: Range): boolean {
  const { from, to } = words;
  const behind =
    to < side.document.words.count && /^,?[ \u00a0\u202f]$/.test(gapBefore(side.document, to)) ? to : undefined;
  const before = from > 0 && gapBefore(side.document, from) === ', ' ? from - 1 : undefined;
  return [behind, before].some(
    (place) => place !== undefined && isCapitalOf({ side, words }, { side, words: { from: place, to: place + 1 } }),
  );
}

/** The words around some that stand on their side alone, as far as nothing but a space or a quotation mark parts them. */
function runAround(side: Side, { from, to }: Range, links: Int32Array): Run | undefined {
  if (from === to) return undefined;
  const isJoined = (word: number): boolean => /^[ \u00a0\u202f]?["«»“”„]?$/.test(gapBefore(side.document, word));
  let [first, end] = [from, to];
  while (first > 0 && links[first - 1] === UNLINKED && isJoined(first) && end - first <= LONGEST_RUN) first--;
  while (end < links.length && links[end] === UNLINKED && isJoined(end) && end - first <= LONGEST_RUN) end++;
  return end - first > LONGEST_RUN ? undefined : { side, words: { from: first, to: end } };
}

function pointsAt(noun: Run, named: Run): boolean {
  const pointed = nounIn(noun);
  if (pointed === undefined) return false;
  const parts = contentOf(named).map((word) => wordKey(named.side.document, word));
  if (parts.length === 0 || !contentOf(named).every((word) => isNamePart(named.side, word))) return false;
  if (pointed === PERSON && ![noun, named].every(isSpeaker)) return false;
  return [noun, named].every((run) => isOnlyOne(run, parts, pointed));
}

/** Whether a verb of saying stands beside words: what somebody does is told of who speaks. */
function isSpeaker({ side, words: { from, to } }: Run): boolean {
  return [from - 1, to].some((word) =>
    lexiconOf(languageAt(side, word)).speechWords().has(wordKey(side.document, word)),
  );
}

/** The kind of noun that ends a run whose other words describe it. */
function nounIn({ side, words }: Run): Pointed | undefined {
  const last = words.to - 1;
  const [key, language] = [wordKey(side.document, last), languageAt(side, last)];
  const pointed = KINDS.find(([isNoun]) => isNoun[language](key))?.[1];
  if (pointed === undefined) return undefined;
  for (let word = words.from; word < last; word++) {
    if (side.figureOfWord[word] !== 0) return undefined;
    const own = wordKey(side.document, word);
    // with a capital it is a name of its own, Gray company, but for an adjective that opens a sentence
    const isPlain = !hasCapital(wordText(side.document, word)) || own.includes('-') || isFunctionWord(own, language);
    if (!isPlain && (word > words.from || NAME_RULES[language].articles.size > 0)) return undefined;
  }
  return pointed;
}

function contentOf({ side, words: { from, to } }: Run): readonly number[] {
  return Array.from({ length: to - from }, (_, step) => from + step).filter(
    (word) => !isFunctionWord(wordKey(side.document, word), languageAt(side, word)),
  );
}

function isNamePart(side: Side, word: number): boolean {
  return hasCapital(wordText(side.document, word)) && !isTitle(wordKey(side.document, word), languageAt(side, word));
}

/** Whether a text names something just before a run, and nothing else of its kind. */
function isOnlyOne({ side, words }: Run, parts: readonly string[], { isOne, isNone, mayBe }: Pointed): boolean {
  const before = { from: Math.max(0, words.from - LOOK_BACK), to: words.from };
  const first = Math.max(0, words.from - NAMED_WITHIN);
  const language = languageAt(side, words.from);
  const isPart = (key: string): boolean => parts.some((part) => key === part || sameLemma(key, part, language, true));
  if (!isWritten(side, parts, { from: first, to: before.to })) return false;
  const isOwn = (name: Name): boolean => name.parts.some(({ key }) => isPart(key));
  const names = namesTouching(side, before);
  return (
    names.every((name) => (isOwn(name) ? !isNone(side, name) : !mayBe(side, name))) &&
    namesTouching(side, { from: first, to: words.from }).some((name) => isOwn(name) && isOne(side, name))
  );
}

const FIRM: Pointed = {
  isOne: () => true,
  isNone: isPerson,
  mayBe: (side, name) =>
    // the Company is who was named before it
    !name.parts.every(({ key }) => FIRM_NOUNS[name.language](key) || isKnownPlace(key, name.language)) &&
    !isPerson(side, name) &&
    !isBehindPlaceWord(side, name),
};

const TOWN: Pointed = { isOne: isTown, isNone: () => false, mayBe: isTown };
const PERSON: Pointed = { isOne: isPerson, isNone: () => false, mayBe: isPerson };

const KINDS = [
  [FIRM_NOUNS, FIRM],
  [TOWN_NOUNS, TOWN],
  [PERSON_NOUNS, PERSON],
] as const;

function isKnownPlace(key: string, language: LanguageCode): boolean {
  return isPlace(key, language) || CAPITAL[language](key) !== undefined;
}

/** in Wrexham, в Пирсове: whether a name stands where that of a place does. */
function isBehindPlaceWord({ document }: Side, { from, language }: Name): boolean {
  return gapBefore(document, from) === ' ' && NAME_RULES[language].beforePlace.has(wordKey(document, from - 1));
}

/** Whether a name is that of a place that is no state: by the lists, or by the preposition before it. */
function isTown(side: Side, name: Name): boolean {
  const { parts, language } = name;
  if (parts.some(({ key }) => isState(key, language))) return false;
  return parts.some(({ key }) => isKnownPlace(key, language)) || isBehindPlaceWord(side, name);
}

/** Whether a name is surely that of a person: by a given name, a patronymic, an initial, a title, the end of a surname. */
function isPerson(side: Side, { from, parts, language }: Name): boolean {
  if (acronymOf(side.viewOf(from)) !== undefined) return false;
  const before = from > 0 ? wordKey(side.document, from - 1) : '';
  if (gapBefore(side.document, from).endsWith(' ') && isTitle(before, language)) return true;
  return parts.some(
    ({ key, initial }) =>
      initial ||
      isKnownName(key, language) ||
      endsLikeSurname(key, language) ||
      NAME_RULES[language].patronymic.test(key),
  );
}

/**
 * In Tashkent → in the Uzbek capital: whether words name the capital of a state, or point at that of the only state that is
 * spoken of nearby (the national capital), where the other text has its name.
 */
function isCapitalOf(noun: Run, named: Run): boolean {
  const content = contentOf(noun);
  const isNoun = (word: number): boolean =>
    CAPITAL_NOUNS[languageAt(noun.side, word)](wordKey(noun.side.document, word));
  if (!content.some(isNoun)) return false;
  const [place, ...more] = contentOf(named);
  const capital = place === undefined || more.length > 0 ? undefined : capitalAt(named.side, place);
  if (capital === undefined) return false;
  const language = languageAt(noun.side, noun.words.from);
  const isIts = ({ keys }: StateNamed): boolean =>
    keys.some((key) => capital.states.some((state) => state === key || sameLemma(state, key, language, true)));
  const states = statesWithin(noun.side, noun.words);
  if (states.length > 0) return states.every(isIts) && content.length === states.length + content.filter(isNoun).length;
  if (content.some((word) => hasCapital(wordText(noun.side.document, word)) && !isNoun(word))) return false;
  return [noun, named].every(({ side, words: { from, to } }) => {
    const near = { from: Math.max(0, from - LOOK_BACK), to };
    return statesWithin(side, near).every(isIts) && !hasOtherCapital(side, near, capital.name);
  });
}

/**
 * В Астане на заседании → на заседании в столице: whether a sentence points at the capital that a name tells, or names the
 * one whose state it tells (столица Узбекистана).
 */
export function isCapitalToldIn(side: Side, name: Range, other: Side, { from, to }: Range): boolean {
  if (name.to - name.from !== 1) return false;
  const isNoun = (at: Side, word: number): boolean => CAPITAL_NOUNS[languageAt(at, word)](wordKey(at.document, word));
  const noun = [name.from - 1, name.to].find((word) => isNoun(side, word));
  const isCapital = capitalAt(side, name.from) !== undefined;
  if (noun === undefined && !isCapital) return false;
  for (let word = from; word < to; word++) {
    const place = { from: word, to: word + 1 };
    if (noun !== undefined && hasCapital(wordText(other.document, word))) {
      const words = joined({ from: noun, to: noun + 1 }, name);
      if (isCapitalOf({ side, words }, { side: other, words: place })) return true;
    }
    if (!isCapital || !isNoun(other, word)) continue;
    // столица Узбекистана, Өзбекстан астанасы: the state beside it says whose it is
    const [owner] = statesWithin(other, { from: Math.max(from, word - 1), to: Math.min(to, word + 2) });
    const words = owner === undefined ? place : joined(place, owner);
    if (isCapitalOf({ side: other, words }, { side, words: name })) return true;
  }
  return false;
}

function joined(one: Range, two: Range): Range {
  return { from: Math.min(one.from, two.from), to: Math.max(one.to, two.to) };
}

function hasOtherCapital(side: Side, { from, to }: Range, name: string): boolean {
  for (let word = from; word < to; word++) {
    if (!hasCapital(wordText(side.document, word))) continue;
    const other = capitalAt(side, word);
    if (other !== undefined && other.name !== name) return true;
  }
  return false;
}

interface Capital {
  readonly name: string;
  readonly states: readonly string[];
}

/** The capital that a word names, in whatever case. */
function capitalAt(side: Side, word: number): Capital | undefined {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return CAPITAL[language](key);
}

const CAPITAL = perLanguage((language) =>
  remember((key: string): Capital | undefined => {
    const opening = openingOf(key);
    for (const [name, states] of lexiconOf(language).capitals())
      if (openingOf(name) === opening && (name === key || sameLemma(name, key, language, true)))
        return { name, states };
    return undefined;
  }),
);
