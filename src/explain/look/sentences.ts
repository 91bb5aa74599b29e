import type { Side } from '../../annotate/annotated.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { type Range, type RangePair, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { firstNotBefore, lastAtMost } from '../../text/sorted.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';

/** A longer sentence is no sentence but a table or a list without stops, in which anything may stand. Words. */
const LONGEST_SENTENCE = 160;

/** The words that begin within a span; where there is none, the place before the first word behind it. */
export function wordsWithin({ document }: Side, { start, end }: Span): Range {
  const from = lastAtMost(document.words.start, start - 1, document.words.count) + 1;
  return { from, to: start === end ? from : lastAtMost(document.words.start, end - 1, document.words.count) + 1 };
}

/** The figures of which a range has words; found by halves, since a long text has thousands and is asked as often. */
export function figuresAmong({ figures }: Side, { from, to }: Range): readonly Figure[] {
  const first = firstNotBefore(0, figures.length, (at) => (figures[at] as Figure).to <= from);
  return figures.slice(
    first,
    firstNotBefore(first, figures.length, (at) => (figures[at] as Figure).from < to),
  );
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
