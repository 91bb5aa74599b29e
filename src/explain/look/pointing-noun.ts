import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import { hasCapital, isState, isTitle } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { PerLanguage } from '../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { isWritten, namesTouching, relationOf } from './known-names.ts';
import { contentWords, isCapitalBeside, isCapitalOf, isKnownPlace } from './name/capital-of-state.ts';
import { isFirmMeant, isOfSameKind } from './name/firm-meant.ts';
import { isBehindPlaceWord, isPerson, NAMED_WITHIN } from './name/named-before.ts';
import { nounsOf } from './name/nouns.ts';
import { isLeftOut, isPronounBeside, isPronounFacing } from './name/pronoun-beside.ts';
import { opensTitle } from './name/quoted-title.ts';
import { LOOK_BACK, type Place } from './noun-of-body.ts';
import { type LoneWords, loneWordsOf, wordsWithin } from './sentences.ts';

/** A longer run of words that stand on one side alone is no name, and no noun with what describes it. */
const LONGEST_RUN = 5;

const TOWN_NOUNS = nounsOf('townNouns');
const PERSON_NOUNS = nounsOf('personNouns');
const COURT_NOUNS = nounsOf('courtNouns');

/**
 * Holm Appliances opened a plant. [Holm Appliances → The Leeds-based company] will hire: whether a noun of firms, with what
 * describes it, stands in the place of the firm that both texts named last; so does a noun of towns for a town, and one of
 * what somebody does for a person (Dan Kask said, the scientist said).
 */
export function isPointedAt(context: Context, finding: Finding): boolean {
  const lone = loneWordsOf(context, finding);
  if (lone !== undefined)
    return (
      isCapitalBeside(lone.side, lone.words) ||
      isPronounBeside(context, finding) ||
      isLeftOut(context, finding) ||
      isHalfPointedAt(context, finding, lone)
    );
  if (isPronounFacing(context, finding)) return true;
  const a = runAround(context.a, wordsWithin(context.a, finding.a), context.alignment.links);
  const b = runAround(context.b, wordsWithin(context.b, finding.b), context.alignment.backLinks);
  if (a === undefined || b === undefined) return false;
  const [wideA, wideB] = withNoun(context, a, b);
  if (wideA !== a && (pointsAt(wideA, wideB) || pointsAt(wideB, wideA))) return true;
  // what follows the noun may have changed with it: «Линии» летают, компания летает
  const [nounA, nounB] = [cutAt(a, wordsWithin(a.side, finding.a).to), cutAt(b, wordsWithin(b.side, finding.b).to)];
  if ([a, nounA].some((noun) => pointsAt(noun, b)) || [b, nounB].some((noun) => pointsAt(noun, a))) return true;
  return areHeadsPointing(a, b) || areHeadsPointing(b, a) || isCapitalOf(a, b) || isCapitalOf(b, a);
}

/**
 * [«Алтын → ]Қор → Компания, [Prairie → ]Sun → The cooperative: whether words are the part of a name whose other part stands
 * in the place of a noun that points at the whole of it.
 */
function isHalfPointedAt({ a, alignment }: Context, finding: Finding, { side, other, words }: LoneWords): boolean {
  const [own, answers] = side === a ? [alignment.links, alignment.backLinks] : [alignment.backLinks, alignment.links];
  const named = runAround(side, words, own);
  const { from } = wordsWithin(other, side === a ? finding.b : finding.a);
  const last = Math.min(other.document.words.count, from + LONGEST_RUN);
  for (let to = from; to < last && answers[to] === UNLINKED && (to === from || isJoined(other, to)); to++)
    if (named !== undefined && pointsAt({ side: other, words: { from, to: to + 1 } }, named)) return true;
  return false;
}

function isJoined({ document }: Side, word: number): boolean {
  return /^[ \u00a0\u202f]?["«»“”„]?$/.test(gapBefore(document, word));
}

/** [The → Wexford] university: the noun behind an article goes with it, and with the name in its place. */
function withNoun({ alignment }: Context, a: Place, b: Place): readonly [Place, Place] {
  const { articles } = NAME_RULES[languageAt(a.side, a.words.from)];
  const isArticle = ({ side, words: { from, to } }: Place): boolean =>
    to - from === 1 && articles.has(wordKey(side.document, from));
  if ((!isArticle(a) && !isArticle(b)) || alignment.links[a.words.to] !== b.words.to) return [a, b];
  const wider = ({ side, words: { from, to } }: Place): Place => ({ side, words: { from, to: to + 1 } });
  return [wider(a), wider(b)];
}

/** [Holm fell → the company were down]: whether a noun opens words that were put for a name and what it does. */
function areHeadsPointing(noun: Place, named: Place): boolean {
  const { document } = named.side;
  let end = named.words.from;
  while (end < named.words.to && hasCapital(wordText(document, end))) end++;
  if (end === named.words.from || end === named.words.to) return false;
  const head = cutAt(named, end);
  for (let to = noun.words.from + 1; to < noun.words.to; to++) {
    if (hasCapital(wordText(noun.side.document, to))) return false;
    if (pointsAt(cutAt(noun, to), head))
      return namesTouching(named.side, { from: end, to: named.words.to }).length === 0;
  }
  return false;
}

function cutAt({ side, words: { from } }: Place, to: number): Place {
  return { side, words: { from, to } };
}

/** The words around some that stand on their side alone, as far as nothing but a space or a quotation mark parts them. */
function runAround(side: Side, { from, to }: Range, links: Int32Array): Place | undefined {
  if (from === to) return undefined;
  let [first, end] = [from, to];
  while (first > 0 && links[first - 1] === UNLINKED && isJoined(side, first) && end - first <= LONGEST_RUN) first--;
  const isQuoted = /["«“„]$/.test(gapBefore(side.document, first));
  const isGoingOn = (word: number): boolean =>
    isJoined(side, word) && !(isQuoted && /["»”]/.test(gapBefore(side.document, word)));
  while (end < links.length && links[end] === UNLINKED && isGoingOn(end) && end - first <= LONGEST_RUN) end++;
  return end - first > LONGEST_RUN ? undefined : { side, words: { from: first, to: end } };
}

function pointsAt(noun: Place, named: Place): boolean {
  if (!isNounDescribed(noun) || opensTitle(noun.side, noun.words.from)) return false;
  const content = contentWords(named);
  const names = content.filter((word) => isNamePart(named.side, word));
  const parts = names.map((word) => wordKey(named.side.document, word));
  // «Полярные линии», Омский университет: small letters go on with a title, or say what kind it is
  const isPart = (word: number): boolean =>
    names.includes(word) || isInTitle(named, word) || isOfSameKind(noun, named, word);
  if (parts.length === 0 || !content.every(isPart)) return false;
  if (isFirmMeant(noun, named, parts)) return true;
  const last = noun.words.to - 1;
  const [key, language] = [wordKey(noun.side.document, last), languageAt(noun.side, last)];
  if (COURT_NOUNS[language](key)) return isNamedLast(noun, named);
  const isOne = KINDS.find(([isNoun]) => isNoun[language](key))?.[1];
  if (isOne === undefined || (isOne === isPerson && ![noun, named].every(isSpeaker))) return false;
  return [noun, named].every((run) => isOnlyOne(run, parts, isOne));
}

/** Whether a word goes on with the title between quotation marks with which words begin. */
function isInTitle({ side: { document }, words: { from } }: Place, word: number): boolean {
  if (!/["«“„]$/.test(gapBefore(document, from)) || !hasCapital(wordText(document, from))) return false;
  for (let at = from + 1; at <= word; at++) if (/["»”]/.test(gapBefore(document, at))) return false;
  return true;
}

/** Judge Hale told Reed that he lied. [Reed → The defendant] left: whether the last name before a noun is the one that it stands for. */
function isNamedLast({ side, words: { from } }: Place, named: Place): boolean {
  const last = namesTouching(side, { from: Math.max(0, from - LOOK_BACK), to: from }).at(-1);
  const [name, ...more] = namesTouching(named.side, named.words);
  return last !== undefined && name !== undefined && more.length === 0 && relationOf(name, last) !== 'different';
}

/** Whether a verb of saying stands beside words: what somebody does is told of who speaks. */
function isSpeaker({ side, words: { from, to } }: Place): boolean {
  return [from - 1, to].some((word) =>
    lexiconOf(languageAt(side, word)).speechWords().has(wordKey(side.document, word)),
  );
}

/** Whether nothing but what describes it stands before the last word of a run. */
function isNounDescribed({ side, words }: Place): boolean {
  const last = words.to - 1;
  const language = languageAt(side, last);
  for (let word = words.from; word < last; word++) {
    if (side.figureOfWord[word] !== 0) return false;
    const own = wordKey(side.document, word);
    // with a capital it is a name of its own, Gray company, but for an adjective that opens a sentence
    const isPlain = !hasCapital(wordText(side.document, word)) || own.includes('-') || isFunctionWord(own, language);
    if (!isPlain && (word > words.from || NAME_RULES[language].articles.size > 0)) return false;
  }
  return true;
}

function isNamePart(side: Side, word: number): boolean {
  return hasCapital(wordText(side.document, word)) && !isTitle(wordKey(side.document, word), languageAt(side, word));
}

/** What a kind of nouns points at. */
type IsOne = (side: Side, name: Name) => boolean;

/** Whether a text names something just before a run, and nothing else of its kind. */
function isOnlyOne({ side, words }: Place, parts: readonly string[], isOne: IsOne): boolean {
  const first = Math.max(0, words.from - NAMED_WITHIN);
  const language = languageAt(side, words.from);
  const isPart = (key: string): boolean => parts.some((part) => key === part || sameLemma(key, part, language, true));
  if (!isWritten(side, parts, { from: first, to: words.from })) return false;
  const isOwn = (name: Name): boolean => name.parts.some(({ key }) => isPart(key));
  const near = namesTouching(side, { from: Math.max(0, words.from - LOOK_BACK), to: words.from });
  return (
    near.every((name) => isOwn(name) || !isOne(side, name)) &&
    namesTouching(side, { from: first, to: words.from }).some((name) => isOwn(name) && isOne(side, name))
  );
}

const KINDS: readonly (readonly [PerLanguage<(key: string) => boolean>, IsOne])[] = [
  [TOWN_NOUNS, isTown],
  [PERSON_NOUNS, isPerson],
];

/** Whether a name is that of a place that is no state: by the lists, or by the preposition before it. */
function isTown(side: Side, name: Name): boolean {
  const { parts, language } = name;
  if (parts.some(({ key }) => isState(key, language))) return false;
  return parts.some(({ key }) => isKnownPlace(key, language)) || isBehindPlaceWord(side, name);
}
