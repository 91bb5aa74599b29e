import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { commonPrefix } from '../../../language/endings.ts';
import { lazily } from '../../../language/lazily.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { deniesByItself, type Negation } from '../../rule/negation.ts';
import { turnAt } from '../../rule/sense.ts';
import { isContent, type Neighbourhood } from '../neighbourhood.ts';
import { deniedWord } from './denied-word.ts';

/** Words on both sides of a denial that say what is denied. */
const REACH = 3;

/** Words near a sentence of one text, and the denials in them. */
export interface Near {
  readonly side: Side;
  readonly words: Range;
  readonly denials: readonly Negation[];
  /** Those that answer no word of the other text: one that both texts have answers itself. */
  readonly free: readonly Negation[];
  readonly answers: Int32Array;
  /** Words in the place of those of the denial; what it denies may stand beside them. */
  readonly facing: Range;
}

/**
 * Does not hold live virus → there is no live virus in it: a free denial beside words that answer those beside this one. What
 * is denied must not stand without its denial, unless the answer denies its whole clause.
 */
export function isOfSameWords(own: Side, { word: denial, host }: Negation, near: readonly Near[]): boolean {
  const place = host === '' ? undefined : placeOfHost(own, denial, host);
  return near.some(({ side, words, answers, free }) =>
    free.some((answer) => {
      const [from, to] = [Math.max(words.from, answer.word - REACH), Math.min(words.to, answer.word + REACH + 1)];
      // not all left, all did not leave: what the answer denies stands in both, and this one denies another word
      const its = host === '' || answer.host === '' ? undefined : placeOfHost(side, answer.word, answer.host);
      if (its !== undefined && answers[its] !== UNLINKED && answers[its] !== place) return false;
      // no rain is ruled out
      for (let at = answer.word + 1; at < to; at++) if (saysNo(side, at)) return false;
      const isFree = (at: number): boolean =>
        (at !== answer.word && isDeniedWithin(own, denial, host, side, at)) ||
        (place !== undefined &&
          answers[at] === place &&
          answer.host !== '' &&
          answer.host !== wordKey(side.document, at));
      const isBeside = (its: number): boolean =>
        its !== UNLINKED && Math.abs(its - denial) <= REACH && isContent(own, its);
      for (let at = words.from; at < words.to; at++) if (isFree(at)) return false;
      for (let at = from; at < to; at++) if (isContent(side, at) && isBeside(answers[at] as number)) return true;
      return false;
    }),
  );
}

/** Letters that a word which is denied within itself has in common with what it denies. */
const SAME_STEM = 3;

/** Жүрмейді, жүреді: whether a word of the other text is what a word denies within itself. */
function isDeniedWithin(own: Side, denial: number, host: string, other: Side, at: number): boolean {
  return host === wordKey(own.document, denial) && commonPrefix(host, wordKey(other.document, at)) >= SAME_STEM;
}

/** Whether a word that denies in its own right stands at a place. */
export function saysNo(side: Side, word: number): boolean {
  const { document } = side;
  return deniesByItself({ document, language: languageAt(side, word), from: word, to: word + 1 }, word);
}

/**
 * Dogs are not allowed → dogs are banned: a new word that denies in its own right, in a sentence written anew anywhere, in
 * another one beside what is denied (no new tax, ruled out a new tax).
 */
export function isSaidByWord(
  own: Side,
  denial: Negation,
  near: readonly Near[],
  sentence: Range,
  { isRewritten }: Neighbourhood,
  isNew: (key: string) => boolean,
): boolean {
  const denied = lazily(() => deniedWord(own, denial));
  const isOfSame = (side: Side, word: number): boolean =>
    isNew(wordKey(side.document, word)) &&
    !isOfAdvice(own, denial.word) &&
    contentAround(side, word).some((key) => denied().some((one) => isSameWord(one, key)));
  return near.some(({ side, words, answers, free }) => {
    if (free.some(({ word }) => word >= sentence.from && word < sentence.to)) return false;
    const document = side.document;
    for (let word = Math.max(words.from, sentence.from); word < Math.min(words.to, sentence.to); word++)
      if (
        answers[word] === UNLINKED &&
        deniesByItself({ document, language: languageAt(side, word), ...sentence }, word) &&
        (isRewritten() || isOfSame(side, word))
      )
        return true;
    return false;
  });
}

/** How the rows of the lists of what may and must be are named. */
const MODALITY = 'modality';

/** Whether what is denied beside a word is advice or leave: not advised is no ban. */
function isOfAdvice(own: Side, denial: number): boolean {
  const { document } = own;
  const end = Math.min(document.words.count, denial + REACH + 1);
  for (let at = Math.max(0, denial - REACH); at < end; at++)
    if (
      at !== denial &&
      turnAt(document, at, languageAt(own, at))?.classes.some(({ row }) => row.startsWith(MODALITY)) === true
    )
      return true;
  return false;
}

/** The words of content around a word. */
export function contentAround(side: Side, word: number): readonly string[] {
  const keys: string[] = [];
  const end = Math.min(side.document.words.count, word + REACH + 1);
  for (let at = Math.max(0, word - REACH); at < end; at++)
    if (isContent(side, at)) keys.push(wordKey(side.document, at));
  return keys;
}

/** Words between a denial and what it denies. */
const FARTHEST_HOST = 2;

/** Where the word stands that a denial denies. */
export function placeOfHost({ document }: Side, word: number, host: string): number | undefined {
  const end = Math.min(document.words.count - 1, word + FARTHEST_HOST);
  for (let at = Math.max(0, word - FARTHEST_HOST); at <= end; at++) if (wordKey(document, at) === host) return at;
  return undefined;
}
