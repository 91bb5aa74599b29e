import { isFunctionWord } from '../../../language/lexicon.ts';
import type { PhraseTable } from '../../../language/phrase.ts';
import { type Document, gapBefore, wordKey } from '../../../text/document.ts';
import type { EditRange } from '../edit-range.ts';

/** Words between one that counts beside a noun only and that noun, on either side: confirmed its full-year guidance. */
const NEAR_NOUN = 3;

/** Words from one that is counted back to its figure: an adjective may stand between. */
const NEAR_COUNT = 2;

/** Whether one of some nouns stands near a phrase of so many words; of none, whether it counts what stands there. */
export function isNear(document: Document, word: number, words: number, nouns: PhraseTable<true>): boolean {
  const isNoun = (at: number): boolean => nouns.longestAt((place) => wordKey(document, place), at) !== undefined;
  const reach = words === 0 ? NEAR_COUNT : NEAR_NOUN;
  for (let at = word - 1; at >= 0 && word - at <= reach && !ENDS.test(gapBefore(document, at + 1)); at--)
    if (isNoun(at)) return true;
  if (words === 0) return false;
  const last = Math.min(document.words.count, word + words + NEAR_NOUN);
  for (let at = word + words; at < last && !ENDS.test(gapBefore(document, at)); at++) if (isNoun(at)) return true;
  return false;
}

const ENDS = /[.!?;:\n]/;

/** Words between what limits a noun and that noun: net consolidated profit, profit for the year before tax. */
const BETWEEN = { before: 1, after: 3 };

/** Whether one of some nouns stands close behind words that stand before theirs, or close before those that follow it. */
export function isBesideNoun(
  document: Document,
  { from, to, after }: { readonly from: number; readonly to: number; readonly after: boolean },
  nouns: PhraseTable<true>,
): boolean {
  const isNoun = (at: number): boolean => nouns.longestAt((place) => wordKey(document, place), at) !== undefined;
  for (let step = 0; step <= (after ? BETWEEN.after : BETWEEN.before); step++) {
    const at = after ? from - 1 - step : to + step;
    if (at < 0 || at >= document.words.count || CLOSES.test(gapBefore(document, after ? at + 1 : at))) return false;
    if (isNoun(at)) return true;
  }
  return false;
}

const CLOSES = /[.,!?;:\n]/;

const ENDS_SENTENCE = /[.!?\n]/;

/** Whether a word of the sentence of a range is such a one, outside of the range. */
export function hasBeside({ document, from, to }: EditRange, has: (word: number) => boolean): boolean {
  for (let word = from - 1; word >= 0 && !ENDS_SENTENCE.test(gapBefore(document, word + 1)); word--)
    if (has(word)) return true;
  for (let word = to; word < document.words.count && !ENDS_SENTENCE.test(gapBefore(document, word)); word++)
    if (has(word)) return true;
  return false;
}

/** Whether such a word stands right beside a range, or with one small word between: wheat [and barley]. */
export function isListedWith({ document, from, to, language }: EditRange, has: (word: number) => boolean): boolean {
  const isSmall = (word: number): boolean => isFunctionWord(wordKey(document, word), language);
  return has(from - 1) || has(to) || (isSmall(from - 1) && has(from - 2)) || (isSmall(to) && has(to + 1));
}
