import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { RANGE } from '../../../annotate/figure/value.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, isOneWord, type Range, type RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';

/** от 5 до 10, 5–10: words that bound a figure alone are notation at the ends of a range that the other text writes in one. */
export function isOfRange(context: Context, finding: Finding): boolean {
  const words = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  if (leadToSame(context, words, sentences)) return true;
  if (!areRangeWords(context.a, words.a) || !areRangeWords(context.b, words.b)) return false;
  const isWhole = (which: 'a' | 'b', other: 'a' | 'b'): boolean => {
    const range = figuresAmong(context[which], sentences[which]).find(isRange);
    return range !== undefined && endsOf(range).every((end) => areIn(context[other], sentences[other], end));
  };
  // 0 to 10, from 0–10: small words on both sides as well
  return (!isEmpty(words.b) && isWhole('a', 'b')) || (!isEmpty(words.a) && isWhole('b', 'a'));
}

/** to 210 million from 260 million → from 260 million to 210 million: whether each of two words leads to its figure in both sentences. */
function leadToSame({ a, b }: Context, words: RangePair, sentences: RangePair): boolean {
  if (!isOneWord(words.a) || !isOneWord(words.b)) return false;
  return leadsAlso(a, words.a.from, b, sentences.b) && leadsAlso(b, words.b.from, a, sentences.a);
}

/** Whether the figure behind a word stands behind the same word in the other sentence. */
function leadsAlso(side: Side, word: number, other: Side, sentence: Range): boolean {
  const figure = figureAt(side, word + 1);
  if (figure === undefined) return false;
  const key = wordKey(side.document, word);
  return figuresAmong(other, sentence).some(
    (one) => sameFigure(one, figure) && wordKey(other.document, one.from - 1) === key,
  );
}

/** Whether all words of a range bound a figure or are one. */
function areRangeWords(side: Side, { from, to }: Range): boolean {
  const { rangeWords } = lexiconOfFigures(languageAt(side, from)).notation;
  for (let word = from; word < to; word++)
    if (!rangeWords.has(wordKey(side.document, word)) && side.figureOfWord[word] === 0) return false;
  return true;
}

function areIn(side: Side, words: Range, figure: Figure): boolean {
  return endsIn(side, words).some((one) => sameFigure(one, figure));
}

/** Whether a figure has two ends. */
export function isRange({ value }: Figure): boolean {
  return value.includes(RANGE);
}

/** The figures among some words, the ends of a range each alone. */
export function endsIn(side: Side, words: Range): readonly Figure[] {
  return figuresAmong(side, words).flatMap(endsOf);
}

/** The figures near two sentences, the ends of ranges alone; all that came or went in a sentence ask for them. */
export function endsNear(context: Context, near: Neighbourhood): Ends {
  let known = endsOfNear.get(near);
  if (known === undefined) {
    known = {
      a: near.a.flatMap((words) => endsIn(context.a, words)),
      b: near.b.flatMap((words) => endsIn(context.b, words)),
    };
    endsOfNear.set(near, known);
  }
  return known;
}

interface Ends {
  readonly a: readonly Figure[];
  readonly b: readonly Figure[];
}

const endsOfNear = new WeakMap<Neighbourhood, Ends>();
