import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, type Side } from '../../annotate/annotated.ts';
import { commonPrefix } from '../../language/endings.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { isSameWord } from '../../language/same-word.ts';
import { wordKey } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findNegations, type Negation } from '../rule/negation.ts';
import { isContent, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { sentencesOf, wordsWithin } from './sentences.ts';

/** Words on both sides of a denial that say what is denied. */
const REACH = 3;
/** Letters that words of one root have in common at the beginning: пострадавших, пострадал. */
const SAME_ROOT = 5;

/**
 * Whether each denial of a finding has its answer beside the sentence of the other text: выпуск не сократят → сокращать
 * выпуск не будут, did not disclose the price → the price was not disclosed. What is denied on one side must stand
 * nowhere near on the other without a denial.
 */
export function areAllAnswered(context: Context, finding: Finding): boolean {
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const near = neighbourhoodOf(context, sentences);
  const [inA, inB] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
  const own = denialsOf(context.a, inA);
  const other = denialsOf(context.b, inB);
  if (own.length + other.length === 0) return false;
  return (
    own.every((denial) => isAnswered(deniedBy(context.a, denial, near), denial, newIn(context, 'b', near.b), near)) &&
    other.every((denial) => isAnswered(deniedBy(context.b, denial, near), denial, newIn(context, 'a', near.a), near))
  );
}

/** The denials of which a range has the word or the host. */
function denialsOf(side: Side, { from, to }: Range): readonly Negation[] {
  if (from === to) return [];
  return negationsIn(side, { from: Math.max(0, from - 1), to: Math.min(side.document.words.count, to + 1) });
}

function negationsIn(side: Side, words: Range): readonly Negation[] {
  return findNegations({ document: side.document, language: languageAt(side, words.from), ...words });
}

/** What a denial is known by: the word that it denies; in a sentence that was written anew any word around it. */
function deniedBy(side: Side, denial: Negation, { isRewritten }: Neighbourhood): readonly string[] {
  return isRewritten ? contentAround(side, denial.word, REACH) : deniedWord(side, denial);
}

/** The word that is denied, before the particle where an auxiliary stands behind it: сокращать не будут. None where it denies alone. */
function deniedWord(side: Side, { word, host }: Negation): readonly string[] {
  if (host === '') return [];
  if (!isFunctionWord(host, languageAt(side, word))) return [host];
  return word > 0 && isContent(side, word - 1) ? [wordKey(side.document, word - 1)] : [];
}

/** Words near a sentence of one text, and the denials in them. */
interface Near {
  readonly side: Side;
  readonly words: Range;
  readonly denials: readonly Negation[];
  /** Those that answer no word of the other text: one that both texts have answers itself. */
  readonly free: readonly Negation[];
}

function newIn({ a, b, alignment }: Context, which: 'a' | 'b', near: readonly Range[]): readonly Near[] {
  const [side, answers] = which === 'a' ? [a, alignment.links] : [b, alignment.backLinks];
  return near.map((words) => {
    const denials = negationsIn(side, words);
    return { side, words, denials, free: denials.filter(({ word }) => answers[word] === UNLINKED) };
  });
}

function isAnswered(
  denied: readonly string[],
  { host }: Negation,
  near: readonly Near[],
  neighbourhood: Neighbourhood,
): boolean {
  if (host !== '' && near.some(({ side, words, denials }) => standsUndenied(side, words, host, denials))) return false;
  return near.some(({ side, free }) =>
    free.some((answer) => deniedBy(side, answer, neighbourhood).some((key) => denied.some((one) => areAkin(one, key)))),
  );
}

/** The words of content around a denial. */
function contentAround(side: Side, word: number, reach: number): readonly string[] {
  const keys: string[] = [];
  const end = Math.min(side.document.words.count, word + reach + 1);
  for (let at = Math.max(0, word - reach); at < end; at++)
    if (isContent(side, at)) keys.push(wordKey(side.document, at));
  return keys;
}

/** Whether a word stands among others and none of the denials is of it. */
function standsUndenied(side: Side, { from, to }: Range, host: string, denials: readonly Negation[]): boolean {
  const isDenied = (word: number): boolean =>
    denials.some(
      (one) =>
        Math.abs(one.word - word) <= 1 &&
        (one.host === '' || deniedWord(side, one).includes(wordKey(side.document, word))),
    );
  for (let word = from; word < to; word++)
    if (areAkin(wordKey(side.document, word), host) && !isDenied(word)) return true;
  return false;
}

function areAkin(one: string, other: string): boolean {
  return isSameWord(one, other) || commonPrefix(one, other) >= SAME_ROOT;
}
