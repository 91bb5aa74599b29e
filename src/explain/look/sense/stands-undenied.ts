import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { lazily } from '../../../language/lazily.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { gapBefore, keysBetween, wordKey } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Negation } from '../../rule/negation.ts';
import { areAkin, areOfOneRoot } from './akin.ts';
import { deniedWord } from './denied-word.ts';
import { type Near, saysNo } from './said-denied.ts';

/** Words between a denial and the second of two that it denies: без жертв и разрушений. */
const FARTHEST_JOINED = 3;

/** Whether a word has no akin in the sentence of a denial: закрыли, which both texts say of the bridge, denies nothing anew. */
export function newTo({ document, breaks }: Side, { word }: Negation): (key: string) => boolean {
  const keys = lazily(() => {
    let [from, to] = [word, word + 1];
    while (from > 0 && (breaks[from] as number) < SENTENCE_BREAK) from--;
    while (to < document.words.count && (breaks[to] as number) < SENTENCE_BREAK) to++;
    return keysBetween(document, from, to);
  });
  return (key) => keys().every((own) => !areOfOneRoot(own, key));
}

/** Words between a word that denies in its own right and the last of what it denies: исключило новый налог на топливо. */
const FARTHEST_REFUSED = 4;

/** Whether a word stands among others and none of the denials is of it, nor a new word that denies in its own right: ruled out a tax. */
export function standsUndenied(
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
  // somebody was hurt; nobody was fined
  const isBeside = (one: number, word: number): boolean =>
    Math.abs(one - word) <= 1 && gapBefore(document, Math.max(one, word)).trim() === '';
  const isDenied = (word: number): boolean =>
    denials.some(
      (one) =>
        (one.host === '' && isBeside(one.word, word)) ||
        (Math.abs(one.word - word) <= FARTHEST_JOINED && deniedWord(side, one).includes(wordKey(side.document, word))),
    );
  for (let word = from; word < to; word++)
    if (areAkin(wordKey(side.document, word), host, languageAt(side, word)) && !isDenied(word) && !isRefused(word))
      return true;
  return false;
}
