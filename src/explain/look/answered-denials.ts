import { UNLINKED } from '../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../annotate/figure/figures.ts';
import { commonPrefix } from '../../language/endings.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord, lexiconOf } from '../../language/lexicon.ts';
import { createPhraseTable } from '../../language/phrase.ts';
import { NAME_RULES, NEGATION_RULES } from '../../language/rules.ts';
import { isSameWord } from '../../language/same-word.ts';
import { gapBefore, keysBetween, wordKey } from '../../text/document.ts';
import type { Range, RangePair } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { refusalLength } from '../rule/limit-table.ts';
import type { Negation } from '../rule/negation.ts';
import { type Turn, turnAt } from '../rule/sense.ts';
import { isContent, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { isBeing } from './sense/denied-contrary.ts';
import { freeIn, isThingForVerb, negationsIn } from './sense/denied-thing.ts';
import { deniedWord, isSmall, joinedTo } from './sense/denied-word.ts';
import { isFirstTime } from './sense/first-time.ts';
import { contentAround, isOfSameWords, isSaidByWord, type Near, placeOfHost, saysNo } from './sense/said-denied.ts';
import { sentencesOf, wordsWithin } from './sentences.ts';

/** Letters that words of one root have in common at the beginning: пострадавших, пострадал. */
const SAME_ROOT = 5;

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
  if (isByOpposite(own, denial, near) || isByRefusal(denial, near) || isByMissing(own, denial, near)) return true;
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
  if (near.some(({ side, free }) => isLoneOfAuxiliary(own, denial, side, free))) return true;
  return near.some(({ side, free }) =>
    free.some((answer) => {
      // cannot say, could not be said
      const isOne = (key: string, one: string): boolean =>
        areAkin(one, key, language) || sameLemma(one, key, language, false);
      return deniedBy(side, answer, neighbourhood).some((key) => denied.some((one) => isOne(key, one)));
    }),
  );
}

/** Words from a denial to the figure that it bounds: will not cost more than £1.40. */
const FARTHEST_FIGURE = 6;

/** Whether the first figures behind both denials are the same: no more than £1.40, not cost more than £1.40. */
function areOfOneFigure(own: Side, word: number, other: Side, its: number): boolean {
  const behind = (side: Side, from: number): Figure | undefined => {
    const end = Math.min(side.document.words.count, from + FARTHEST_FIGURE);
    for (let at = from + 1; at < end && (side.breaks[at] as number) < SENTENCE_BREAK; at++) {
      const figure = figureAt(side, at);
      if (figure !== undefined) return figure;
    }
    return undefined;
  };
  const [one, two] = [behind(own, word), behind(other, its)];
  return one !== undefined && two !== undefined && sameFigure(one, two);
}

/** Правила не касаются → правила не затронут: whether one word of content stands beside both denials. */
function sharesContent(own: Side, word: number, other: Side, its: number): boolean {
  const beside = (side: Side, at: number): readonly string[] =>
    [at - 1, at + 2].filter((near) => isContent(side, near)).map((near) => wordKey(side.document, near));
  const keys = beside(other, its);
  return beside(own, word).some((key) => keys.some((one) => isSameWord(key, one)));
}

/** She would not stand again → she would not seek re-election: the only denial of its auxiliary, of another verb, went elsewhere. */
function isLoneOfAuxiliary(own: Side, denial: Negation, side: Side, free: readonly Negation[]): boolean {
  const [answer, ...others] = free;
  if (answer === undefined || others.length > 0) return false;
  // nobody has claimed the prize → the prize, which nobody has come forward for
  if (denial.host === '' && answer.host === '')
    return wordKey(side.document, answer.word) === wordKey(own.document, denial.word);
  if (sharesContent(own, denial.word, side, answer.word) || areOfOneFigure(own, denial.word, side, answer.word))
    return true;
  const [auxiliary, negator] = keysBetween(own.document, denial.word - 1, denial.word + 1);
  return (
    auxiliary !== undefined &&
    isFunctionWord(auxiliary, languageAt(own, denial.word)) &&
    wordKey(side.document, answer.word - 1) === auxiliary &&
    wordKey(side.document, answer.word) === negator
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
      if (tablesOf(language).missing.longestAt((word) => wordKey(side.document, word), at) === undefined) continue;
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

/** Words between a denial and the second of two that it denies: без жертв и разрушений. */
const FARTHEST_JOINED = 3;

/** Whether a word has no akin in the sentence of a denial: закрыли, which both texts say of the bridge, denies nothing anew. */
function newTo({ document, breaks }: Side, { word }: Negation): (key: string) => boolean {
  const keys = lazily(() => {
    let [from, to] = [word, word + 1];
    while (from > 0 && (breaks[from] as number) < SENTENCE_BREAK) from--;
    while (to < document.words.count && (breaks[to] as number) < SENTENCE_BREAK) to++;
    return keysBetween(document, from, to);
  });
  return (key) => keys().every((own) => !isSameWord(own, key) && commonPrefix(own, key) < SAME_ROOT);
}

/** Words between a word that denies in its own right and the last of what it denies: исключило новый налог на топливо. */
const FARTHEST_REFUSED = 4;

/** Whether a word stands among others and none of the denials is of it, nor a new word that denies in its own right: ruled out a tax. */
function standsUndenied(
  { side, words: { from, to }, denials, answers }: Near,
  host: string,
  isNew: (key: string) => boolean,
): boolean {
  const { document } = side;
  const { and } = NAME_RULES[languageAt(side, from)];
  const refuses = (word: number, step: -1 | 1): boolean => {
    for (let at = word + step; at >= from && at < to && Math.abs(at - word) <= FARTHEST_REFUSED; at += step) {
      // paid for water and refused wood
      if (gapBefore(document, step < 0 ? at + 1 : at).trim() !== '' || and.has(wordKey(document, at))) return false;
      if (answers[at] === UNLINKED && saysNo(side, at) && isNew(wordKey(document, at))) return true;
    }
    return false;
  };
  const isRefused = (word: number): boolean => refuses(word, -1) || refuses(word, 1);
  const isDenied = (word: number): boolean =>
    denials.some(
      (one) =>
        (one.host === '' && Math.abs(one.word - word) <= 1) ||
        (Math.abs(one.word - word) <= FARTHEST_JOINED && deniedWord(side, one).includes(wordKey(side.document, word))),
    );
  for (let word = from; word < to; word++)
    if (areAkin(wordKey(side.document, word), host, languageAt(side, word)) && !isDenied(word) && !isRefused(word))
      return true;
  return false;
}

function areAkin(one: string, other: string, language: LanguageCode): boolean {
  return isSameWord(one, other) || commonPrefix(one, other) >= SAME_ROOT || areAlike(one, other, language);
}

const tablesOf = lazilyPerLanguage((language) => {
  const { alike, missing } = NEGATION_RULES[language];
  return {
    alike: createPhraseTable(alike.map((patterns, row) => [patterns, row] as const)),
    missing: createPhraseTable([[missing, true as const]]),
  };
});

/** Hurt, injuries: whether a denial says the same of two words. */
function areAlike(one: string, other: string, language: LanguageCode): boolean {
  const rowOf = (key: string): number | undefined =>
    tablesOf(language).alike.longestAt((at) => (at === 0 ? key : ''), 0)?.values[0];
  const row = rowOf(one);
  return row !== undefined && row === rowOf(other);
}
