import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { CLAUSE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { findNegations, type Negation } from '../../rule/negation.ts';

/** Words between a verb that is denied and the thing that is not there: has not [found any sign]. */
const VERB_TO_THING = 5;
/** Words between a thing and the denial of what it does: buses [to the airport on Sunday will] not run. */
const THING_TO_DENIAL = 7;

/**
 * Has not found any sign → found no sign, buses will not run → no buses will run, there will be no buses: the only denial
 * of either sentence that does not answer itself, of the verb here and of its thing there.
 */
export function isThingForVerb({ a, b, alignment }: Context, sentences: RangePair): boolean {
  const [inA, ...moreInA] = freeIn(a, sentences.a, alignment.links);
  const [inB, ...moreInB] = freeIn(b, sentences.b, alignment.backLinks);
  if (inA === undefined || inB === undefined || moreInA.length + moreInB.length > 0) return false;
  return isThingOf(a, inA, b, sentences.b, inB) || isThingOf(b, inB, a, sentences.a, inA);
}

/** The denials among some words that answer none of the other text. */
export function freeIn(side: Side, words: Range, answers: Int32Array): readonly Negation[] {
  return negationsIn(side, words).filter(({ word }) => answers[word] === UNLINKED);
}

/** The denials among some words. */
export function negationsIn(side: Side, words: Range): readonly Negation[] {
  return findNegations({ document: side.document, language: languageAt(side, words.from), ...words });
}

/** Whether a denial denies what on the other side stands without one, right beside the word that is denied there. */
function isThingOf(side: Side, thing: Negation, other: Side, words: Range, verb: Negation): boolean {
  if (!NEGATION_RULES[languageAt(side, thing.word)].ofThings.has(wordKey(side.document, thing.word))) return false;
  if (thing.host === '' || verb.host === '' || isSameWord(thing.host, verb.host)) return false;
  return (
    isObject(side, thing, other, words, verb) || (isOfDeed(side, thing, verb) && isSubject(thing, other, words, verb))
  );
}

/** Found no sign, has not found any sign: the thing stands behind the same verb. */
function isObject(side: Side, { word, host }: Negation, other: Side, words: Range, verb: Negation): boolean {
  const language = languageAt(side, word);
  const isVerb = (key: string): boolean => key === verb.host || sameLemma(key, verb.host, language, false);
  if (!isVerb(wordKey(side.document, word - 1)) && !isVerb(wordKey(side.document, word - 2))) return false;
  for (let at = verb.word + 1; at < Math.min(words.to, verb.word + 1 + VERB_TO_THING); at++)
    if (isSameWord(wordKey(other.document, at), host)) return true;
  return false;
}

/** There will be no buses, no buses will run: whether a thing is only not there, or does not do what is denied of it. */
function isOfDeed(side: Side, { word }: Negation, verb: Negation): boolean {
  const { existential } = NEGATION_RULES[languageAt(side, word)];
  const { document, breaks } = side;
  for (let at = word - 1; at >= Math.max(0, word - VERB_TO_THING) && (breaks[at + 1] as number) < CLAUSE_BREAK; at--)
    if (existential.has(wordKey(document, at))) return true;
  const end = Math.min(document.words.count, word + 1 + THING_TO_DENIAL);
  for (let at = word + 1; at < end && (breaks[at] as number) < CLAUSE_BREAK; at++)
    if (isSameWord(wordKey(document, at), verb.host)) return true;
  return false;
}

/** No buses, buses will not run: the thing stands before the denial of what it does, in one clause with it. */
function isSubject({ host }: Negation, { document }: Side, words: Range, { word: denial }: Negation): boolean {
  for (let at = denial - 1; at >= Math.max(words.from, denial - THING_TO_DENIAL); at--) {
    if (/[,;:]/.test(gapBefore(document, at + 1))) return false;
    if (isSameWord(wordKey(document, at), host)) return true;
  }
  return false;
}
