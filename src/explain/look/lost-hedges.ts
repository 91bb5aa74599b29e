import { languageAt, type Side } from '../../annotate/annotated.ts';
import { sameLemma } from '../../language/inflection.ts';
import { isSameWord } from '../../language/same-word.ts';
import { wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import { type Finding, retold } from '../finding.ts';
import { hedgeLength, isAnswer } from '../rule/limit-table.ts';
import { areOfOneModality } from '../rule/sense.ts';
import { isContent, neighbourhoodOf } from './neighbourhood.ts';
import { sentencesOf, wordsWithin } from './sentences.ts';

/** Words before the hedge that opens a sentence: [Как] предположительно. */
const BEFORE_HEDGE = 1;
/** Words of content that a sentence needs in common with its answer to be about the same: fewer meet by chance. */
const LEAST_SHARED = 3;

/**
 * A hedge that opened a sentence and stands nowhere near in the other text, which tells the same in other words: according
 * to preliminary data the fire was caused by a short circuit → a short circuit caused the fire. One that stands in the
 * middle may be of words that went with it.
 */
export function tellLostHedges(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    (finding) => finding.category === 'wording' && hasLostHedge(context, finding),
    (finding) => [{ ...finding, category: 'sense', kind: 'hedge', rule: 'lost-hedge' }],
  );
}

function hasLostHedge(context: Context, finding: Finding): boolean {
  return isLostFrom(context, finding, 'a', 'b') || isLostFrom(context, finding, 'b', 'a');
}

function isLostFrom(context: Context, finding: Finding, which: 'a' | 'b', others: 'a' | 'b'): boolean {
  const [side, other] = [context[which], context[others]];
  const words = wordsWithin(side, finding[which]);
  const at = openingHedge(side, words);
  if (at === undefined) return false;
  const language = languageAt(side, words.from);
  const own = { document: side.document, language, ...words };
  if (areOfOneModality(own, { document: other.document, language, ...wordsWithin(other, finding[others]) }))
    return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const near = neighbourhoodOf(context, sentences)[others];
  if (near.some((range) => hasHedge(other, range, wordKey(side.document, at)))) return false;
  return sharedWords(side, sentences[which], other, sentences[others]) >= LEAST_SHARED;
}

/** The hedge that opens the sentence of a range and whose longest word lies in it: it is told once. */
function openingHedge(side: Side, { from, to }: Range): number | undefined {
  for (let word = from; word < to; word++) {
    const opening = openingBefore(side, word);
    if (opening === undefined) return undefined;
    for (let at = opening; at <= Math.min(word, opening + BEFORE_HEDGE); at++) {
      const length = hedgeLength(side.document, at, languageAt(side, at));
      if (length > 0 && longestIn(side, at, length) === word) return at;
    }
  }
  return undefined;
}

/** Words of the longest entry of the lists. */
const LONGEST_HEDGE = 4;

/** Where the sentence of a word opens, if it is near. */
function openingBefore({ breaks }: Side, word: number): number | undefined {
  for (let at = word; at >= 0 && word - at <= LONGEST_HEDGE + BEFORE_HEDGE; at--)
    if (at === 0 || (breaks[at] as number) >= SENTENCE_BREAK) return at;
  return undefined;
}

function longestIn({ document }: Side, from: number, length: number): number {
  let longest = from;
  for (let word = from; word < from + length; word++)
    if (wordKey(document, word).length > wordKey(document, longest).length) longest = word;
  return longest;
}

/** Whether some words hedge, allow what a hedge says may be done (может быть оспорено, можно оспорить) or have a form of its word. */
function hasHedge(side: Side, { from, to }: Range, hedge: string): boolean {
  const { document } = side;
  for (let word = from; word < to; word++) {
    const language = languageAt(side, word);
    if (hedgeLength(document, word, language) > 0 || isAnswer('hedge', document, word, language)) return true;
    if (sameLemma(wordKey(document, word), hedge, language, false)) return true;
  }
  return false;
}

/** Words of content that two sentences have in common, in whatever form. */
function sharedWords(a: Side, own: Range, b: Side, other: Range): number {
  let shared = 0;
  for (let word = own.from; word < own.to; word++) {
    if (!isContent(a, word)) continue;
    for (let at = other.from; at < other.to; at++)
      if (isSameWord(wordKey(a.document, word), wordKey(b.document, at))) {
        shared++;
        break;
      }
  }
  return shared;
}
