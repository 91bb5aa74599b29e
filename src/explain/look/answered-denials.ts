import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { sameLemma } from '../../language/inflection.ts';
import { lazilyPerLanguage } from '../../language/language.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { createPhraseTable } from '../../language/phrase.ts';
import { NEGATION_RULES } from '../../language/rules.ts';
import { isSameWord } from '../../language/same-word.ts';
import { wordKey } from '../../text/document.ts';
import type { Range, RangePair } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { refusalLength } from '../rule/limit-table.ts';
import type { Negation } from '../rule/negation.ts';
import { type Turn, turnAt } from '../rule/sense.ts';
import { isContent, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { areAkin } from './sense/akin.ts';
import { isBeing } from './sense/denied-contrary.ts';
import { freeIn, isThingForVerb, negationsIn } from './sense/denied-thing.ts';
import { deniedWord, isSmall, joinedTo } from './sense/denied-word.ts';
import { isFirstTime } from './sense/first-time.ts';
import { isLoneDenial } from './sense/lone-denial.ts';
import { contentAround, isOfSameWords, isSaidByWord, type Near, placeOfHost } from './sense/said-denied.ts';
import { newTo, standsUndenied } from './sense/stands-undenied.ts';
import { isDeath } from './sense/told-death.ts';
import { sentencesOf, wordsWithin } from './sentences.ts';

/**
 * Whether each denial of a finding has its answer beside the sentence of the other text: выпуск не сократят → сокращать
 * выпуск не будут, did not disclose the price → the price was not disclosed. What is denied on one side must stand
 * nowhere near on the other without a denial.
 */
export function areAllAnswered(context: Context, finding: Finding): boolean {
  const own = denialsOf(context, 'a', wordsWithin(context.a, finding.a));
  const other = denialsOf(context, 'b', wordsWithin(context.b, finding.b));
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const near = neighbourhoodOf(context, sentences);
  const areNone = own.length + other.length === 0;
  if (!areNone && (isOneInPairs(context, sentences) || isThingForVerb(context, sentences))) return true;
  const [inA, inB] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
  const [nearA, nearB] = [newIn(context, 'a', near.a, inA), newIn(context, 'b', near.b, inB)];
  // denied within a word, of which the sentence alone tells
  if (areNone) return isFirstTime(context.a, inA, nearB) || isFirstTime(context.b, inB, nearA);
  return (
    own.every((denial) => isAnswered(context.a, denial, nearB, near, sentences.b)) &&
    other.every((denial) => isAnswered(context.b, denial, nearA, near, sentences.a))
  );
}

/**
 * Neither the owner nor the agent may sell → the owner may not sell: words that deny in pairs are one denial of the whole
 * clause, which the only other denial of it answers wherever it stands.
 */
function isOneInPairs({ a, b, alignment }: Context, sentences: RangePair): boolean {
  const inA = freeIn(a, sentences.a, alignment.links);
  const inB = freeIn(b, sentences.b, alignment.backLinks);
  const arePaired = (side: Side, denials: readonly Negation[]): boolean =>
    denials.length > 0 && denials.every(({ word }) => pairedOf(side, word).has(wordKey(side.document, word)));
  return (inA.length === 1 && arePaired(b, inB)) || (inB.length === 1 && arePaired(a, inA));
}

function pairedOf(side: Side, word: number): ReadonlySet<string> {
  return NEGATION_RULES[languageAt(side, word)].paired;
}

/** The denials of which a range has the word, or the host with a denial beside it that answers none of the other text. */
function denialsOf(context: Context, which: 'a' | 'b', { from, to }: Range): readonly Negation[] {
  if (from === to) return [];
  const side = context[which];
  const beside = { from: Math.max(0, from - 1), to: Math.min(side.document.words.count, to + 1) };
  return negationsIn(side, beside).filter(
    (denial) => (denial.word >= from && denial.word < to) || isFree(context, which, denial),
  );
}

/** [yet] to receive, not [yet] received: whether a word that denies answers none that does, though both texts may have it. */
function isFree({ a, b, alignment }: Context, which: 'a' | 'b', { word }: Negation): boolean {
  const [answers, other] = which === 'a' ? [alignment.links, b] : [alignment.backLinks, a];
  const answer = answers[word] ?? UNLINKED;
  return answer === UNLINKED || !negationsIn(other, aroundOf(other, answer)).some((one) => one.word === answer);
}

/** What a denial is known by: the word that it denies; in a sentence that was written anew any word around it. */
function deniedBy(side: Side, denial: Negation, { isRewritten }: Neighbourhood): readonly string[] {
  return isRewritten() ? contentAround(side, denial.word) : deniedWord(side, denial);
}

function newIn(context: Context, which: 'a' | 'b', near: readonly Range[], facing: Range): readonly Near[] {
  const { links, backLinks } = context.alignment;
  const [side, answers] = which === 'a' ? [context.a, links] : [context.b, backLinks];
  return near.map((words) => {
    const denials = negationsIn(side, words);
    return { side, words, answers, facing, denials, free: denials.filter((denial) => isFree(context, which, denial)) };
  });
}

/** Words of a denial of several words, with what it denies. */
const LONGEST_DENIAL = 4;

function aroundOf({ document }: Side, word: number): Range {
  return { from: word, to: Math.min(document.words.count, word + LONGEST_DENIAL) };
}

function isAnswered(
  own: Side,
  denial: Negation,
  near: readonly Near[],
  neighbourhood: Neighbourhood,
  sentence: Range,
): boolean {
  const { host } = denial;
  if (isFirstTime(own, { from: denial.word, to: denial.word + 1 }, near)) return true;
  if (
    isDeath(own, denial, near) ||
    isByOpposite(own, denial, near) ||
    isByRefusal(denial, near) ||
    isByMissing(own, denial, near)
  )
    return true;
  const denied = deniedBy(own, denial, neighbourhood);
  // who says is said of whatever is told
  const language = languageAt(own, denial.word);
  const isNoSpeech = (key: string): boolean => !lexiconOf(language).speechWords().has(key);
  const isNew = newTo(own, denial);
  const stands = (key: string): boolean => near.some((place) => standsUndenied(place, key, isNew));
  // which of the words beside it a lone denial is of nobody knows: on Monday nobody shut it
  const beside = (
    host === ''
      ? [joinedTo(own, denial.word, -1)[0], joinedTo(own, denial.word, 1)[0]]
      : deniedWord(own, denial).filter(isNoSpeech)
  ).filter((key) => key !== undefined);
  const hosts = isSmall(host, language) ? deniedWord(own, denial).filter(isNoSpeech) : [host];
  if (host === '' || isBeing(host, language) ? beside.length > 0 && beside.every(stands) : hosts.some(stands))
    return false;
  if (isOfSameWords(own, denial, near) || isSaidByWord(own, denial, near, sentence, neighbourhood, isNew)) return true;
  if (near.some(({ side, free }) => isLoneDenial(own, denial, side, free))) return true;
  return near.some(({ side, free }) =>
    free.some((answer) => {
      // cannot say, could not be said
      const isOne = (key: string, one: string): boolean =>
        areAkin(one, key, language) || sameLemma(one, key, language, false);
      return deniedBy(side, answer, neighbourhood).some((key) => denied.some((one) => isOne(key, one)));
    }),
  );
}

/** They were not guilty → they were acquitted: a new word of the other text is the opposite of the one that is denied. */
function isByOpposite(side: Side, { word, host }: Negation, near: readonly Near[]): boolean {
  // a word that is denied within itself (болмайды) has its opposites with the denial
  const at = host === '' || host === wordKey(side.document, word) ? undefined : placeOfHost(side, word, host);
  const classes = at === undefined ? [] : (turnAt(side.document, at, languageAt(side, at))?.classes ?? []);
  if (at === undefined || classes.length === 0) return false;
  return near.some(({ side: other, words, answers, facing, denials }) => {
    // not safe → not unsafe: what is denied as well says the contrary
    const isDenied = (word: number): boolean => denials.some((own) => own.host === wordKey(other.document, word));
    // не вступил в силу → вступил в силу: the word itself stands in its place without the denial
    const isAffirmed = (word: number): boolean =>
      answers[word] === at ||
      (word >= facing.from - 1 && word <= facing.to && isSameWord(wordKey(other.document, word), host));
    let isOpposite = false;
    for (let word = words.from; word < words.to; word++) {
      if (isDenied(word)) continue;
      if (isAffirmed(word)) return false;
      isOpposite ||= answers[word] === UNLINKED && isOppositeAt(other, word, classes);
    }
    return isOpposite;
  });
}

/** Did not sign → refused to sign: a new word of the other text says of the same deed that it was not done. */
function isByRefusal({ host }: Negation, near: readonly Near[]): boolean {
  if (host === '') return false;
  return near.some(({ side, words, answers, denials }) => {
    const isOf = (at: number): boolean =>
      at >= words.from &&
      at < words.to &&
      areAkin(wordKey(side.document, at), host, languageAt(side, at)) &&
      isContent(side, at);
    const isDenied = (from: number, to: number): boolean => denials.some(({ word }) => word >= from - 1 && word <= to);
    for (let at = words.from; at < words.to; at++) {
      const length = answers[at] === UNLINKED ? refusalLength(side.document, at, languageAt(side, at)) : 0;
      // nearly no word refuses, so what stands beside one is looked at last
      if (length === 0 || isDenied(at, at + length)) continue;
      if ([at - 1, at + length, at + length + 1].some(isOf)) return true;
    }
    return false;
  });
}

/** Without power → lost power, воды нет → вода отсутствует: a new word of the other text says that it is not there. */
function isByMissing(own: Side, { host, word: denial }: Negation, near: readonly Near[]): boolean {
  // none of them had it → all were free of it
  const denied = host === '' ? contentBehind(own, denial) : [host];
  if (denied.length === 0) return false;
  return near.some(({ side, words, answers, denials }) => {
    for (let at = words.from; at < words.to; at++) {
      const language = languageAt(side, at);
      if (answers[at] !== UNLINKED || denials.some(({ word }) => Math.abs(word - at) <= 1)) continue;
      if (missingIn(language).longestAt((word) => wordKey(side.document, word), at) === undefined) continue;
      // lost their heating
      const next = isContent(side, at + 1) ? at + 1 : at + 2;
      for (const beside of [at - 1, next])
        if (
          beside >= words.from &&
          beside < words.to &&
          denied.some((key) => areAkin(wordKey(side.document, beside), key, language))
        )
          return true;
    }
    return false;
  });
}

/** Words behind a lone denial in which what it denies stands. */
const BEHIND_DENIAL = 8;

/** The words of content behind a lone denial, as far as its sentence goes. */
function contentBehind(side: Side, denial: number): readonly string[] {
  const keys: string[] = [];
  const end = Math.min(side.document.words.count, denial + 1 + BEHIND_DENIAL);
  for (let word = denial + 1; word < end && (side.breaks[word] as number) < SENTENCE_BREAK; word++)
    if (isContent(side, word)) keys.push(wordKey(side.document, word));
  return keys;
}

function isOppositeAt(side: Side, word: number, classes: Turn['classes']): boolean {
  const turn = turnAt(side.document, word, languageAt(side, word));
  return turn?.classes.some((one) => classes.some((own) => own.row === one.row && own.side !== one.side)) === true;
}

const missingIn = lazilyPerLanguage((language) =>
  createPhraseTable([[NEGATION_RULES[language].missing, true as const]]),
);
