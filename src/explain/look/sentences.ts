import type { Side } from '../../annotate/annotated.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { type Range, type RangePair, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';

/** A longer sentence is no sentence but a table or a list without stops, in which anything may stand. Words. */
const LONGEST_SENTENCE = 160;

/** The words that begin within a span; where there is none, the place before the first word behind it. */
export function wordsWithin({ document }: Side, { start, end }: Span): Range {
  const from = document.words.from(start);
  return { from, to: start === end ? from : document.words.from(end) };
}

const NO_FIGURES: readonly Figure[] = [];

/** The figures of which a range has words; where it has none, the one that it stands inside of. */
export function figuresAmong({ figures, figureOfWord }: Side, { from, to }: Range): readonly Figure[] {
  if (from === to) {
    const number = figureOfWord[from] ?? 0;
    return number === 0 || from === 0 || figureOfWord[from - 1] !== number
      ? NO_FIGURES
      : figures.slice(number - 1, number);
  }
  // figures stand in order and share no word, so the first and the last word of any tell which there are
  const end = Math.min(to, figureOfWord.length);
  let word = from;
  while (word < end && figureOfWord[word] === 0) word++;
  if (word >= end) return NO_FIGURES;
  let last = end - 1;
  while (figureOfWord[last] === 0) last--;
  return figures.slice((figureOfWord[word] as number) - 1, figureOfWord[last]);
}

/** Words that only one text has, in `side`. */
export interface LoneWords {
  readonly which: 'a' | 'b';
  readonly side: Side;
  readonly other: Side;
  readonly words: Range;
}

/** The words of a finding that stands in one text only; undefined where both or none have something. */
export function loneWordsOf({ a, b }: Context, finding: Finding): LoneWords | undefined {
  const isInA = finding.a.start < finding.a.end;
  if (isInA === finding.b.start < finding.b.end) return undefined;
  const [side, other] = isInA ? [a, b] : [b, a];
  return { which: isInA ? 'a' : 'b', side, other, words: wordsWithin(side, isInA ? finding.a : finding.b) };
}

/**
 * The sentences in which a finding stands, of A and of B: what was said in the one is looked for in the other. A sentence
 * that was parted answers with all its parts. Undefined where one of them is too long to be one.
 */
export function sentencesOf(context: Context, finding: Finding): RangePair | undefined {
  const a = sentenceAround(context.a, wordsWithin(context.a, finding.a));
  const b = sentenceAround(context.b, wordsWithin(context.b, finding.b));
  const wholeA = withAnswers(context.a, a, context.alignment.backLinks, b);
  const wholeB = withAnswers(context.b, b, context.alignment.links, a);
  return isSentence(wholeA) && isSentence(wholeB) ? { a: wholeA, b: wholeB } : undefined;
}

/** An answer about two sentences, kept for the next question: nearly always that is about the same ones. */
export function ofLastSentences<T>(answer: (sentences: RangePair) => T): (sentences: RangePair) => T {
  let last: RangePair | undefined;
  let known: { readonly value: T } | undefined;
  return (sentences) => {
    if (known === undefined || last === undefined || !isSame(last.a, sentences.a) || !isSame(last.b, sentences.b))
      known = { value: answer(sentences) };
    last = sentences;
    return known.value;
  };
}

function isSame(one: Range, other: Range): boolean {
  return one.from === other.from && one.to === other.to;
}

function isSentence(words: Range): boolean {
  return sizeOf(words) <= LONGEST_SENTENCE;
}

/** The sentence of a range; a place between two words belongs to the sentence that ends or goes on there. */
function sentenceAround({ breaks, document }: Side, { from, to }: Range): Range {
  const { count } = document.words;
  const inside =
    from === to && from > 0 && (from >= count || (breaks[from] as number) >= SENTENCE_BREAK) ? from - 1 : from;
  let first = Math.max(0, Math.min(inside, count - 1));
  while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
  let end = Math.min(count, Math.max(to, inside + 1));
  while (end < count && (breaks[end] as number) < SENTENCE_BREAK) end++;
  return { from: first, to: end };
}

/** A sentence with those that answer the words of the other text's sentence. */
function withAnswers(side: Side, own: Range, answers: Int32Array, other: Range): Range {
  let { from, to } = own;
  for (let word = other.from; word < other.to; word++) {
    const answer = answers[word] as number;
    if (answer < 0) continue;
    from = Math.min(from, answer);
    to = Math.max(to, answer + 1);
  }
  return from === own.from && to === own.to ? own : sentenceAround(side, { from, to });
}
