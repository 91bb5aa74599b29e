import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/explain/context.ts';
import { emptyAt, findingOf } from '../../../src/explain/finding.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../../../src/explain/look/sentences.ts';
import type { Range } from '../../../src/text/range.ts';
import { SENTENCE_BREAK } from '../../../src/text/sentence.ts';
import type { Span } from '../../../src/text/span.ts';
import { unlinked } from './apart.ts';
import { linked, sentenceNumbers, sentences } from './made-sentences.ts';

/** The words of the sentences of which some words are, from the first to the last. */
function sentencesWith(side: Context['a'], words: readonly number[]): Range {
  const numbers = sentenceNumbers(side);
  const [least, most] = [Math.min(...words), Math.max(...words)].map((word) => numbers[word] as number) as [
    number,
    number,
  ];
  return { from: numbers.indexOf(least), to: numbers.lastIndexOf(most) + 1 };
}

function wordsOf(side: Context['a'], span: Span): readonly number[] {
  const { start, count } = side.document.words;
  const within = Array.from({ length: count }, (_, word) => word).filter(
    (word) => (start[word] as number) >= span.start && (start[word] as number) < span.end,
  );
  if (within.length > 0) return within;
  // nothing stands here: what ends here, or goes on
  const behind = Array.from({ length: count }, (_, word) => word).find((word) => (start[word] as number) >= span.start);
  if (behind === undefined) return [count - 1];
  return [behind > 0 && (side.breaks[behind] as number) >= SENTENCE_BREAK ? behind - 1 : behind];
}

const span = fc.tuple(fc.nat(80), fc.nat(30));
const spanIn = (length: number, [start, size]: readonly [number, number]): Span => ({
  start: Math.min(start, length),
  end: Math.min(start + size, length),
});

describe('the words of a span', () => {
  it('are those that begin in it', () => {
    fc.assert(
      fc.property(sentences, span, (own, place) => {
        const { a } = unlinked(own, '');
        const within = spanIn(own.length, place);
        const { from, to } = wordsWithin(a, within);
        const { start, count } = a.document.words;
        const all = Array.from({ length: count }, (_, word) => word);
        expect(all.slice(from, to)).toEqual(
          all.filter((word) => (start[word] as number) >= within.start && (start[word] as number) < within.end),
        );
        expect(from).toBe(all.filter((word) => (start[word] as number) < within.start).length);
      }),
    );
  });
});

describe('the figures among words', () => {
  const told = fc
    .array(fc.constantFrom('5', 'млн', 'рек', '2031', 'года', 'в', '3 мая', '№', '7–9', '%.', 'три'), { maxLength: 14 })
    .map((words) => words.join(' '));
  it('are those that end behind the first one and begin before the end', () => {
    fc.assert(
      fc.property(told, fc.nat(15), fc.nat(6), (text, from, size) => {
        const { a } = unlinked(text, '');
        const to = from + size;
        expect(figuresAmong(a, { from, to })).toEqual(a.figures.filter((one) => one.to > from && one.from < to));
      }),
    );
  });
});

describe('the sentences of a finding', () => {
  it('are those in which its words stand, with all that answer them', () => {
    fc.assert(
      fc.property(
        sentences,
        sentences,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 40 }),
        span,
        span,
        (a, b, chances, one, other) => {
          const context = linked(a, b, chances);
          const spans = { a: spanIn(a.length, one), b: spanIn(b.length, other) };
          const found = sentencesOf(context, findingOf({ category: 'wording' }, spans));
          const [ownA, ownB] = [wordsOf(context.a, spans.a), wordsOf(context.b, spans.b)];
          const [aloneA, aloneB] = [sentencesWith(context.a, ownA), sentencesWith(context.b, ownB)];
          const { links, backLinks } = context.alignment;
          const answering = (answers: Int32Array, { from, to }: Range): readonly number[] =>
            [...answers.slice(from, to)].filter((answer) => answer >= 0);
          expect(found).toEqual({
            a: sentencesWith(context.a, [aloneA.from, aloneA.to - 1, ...answering(backLinks, aloneB)]),
            b: sentencesWith(context.b, [aloneB.from, aloneB.to - 1, ...answering(links, aloneA)]),
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are none where one is as long as a table', () => {
    const list = (words: number): string => Array.from({ length: words }, () => 'honey').join(' ');
    const ask = (a: string, b: string) =>
      sentencesOf(unlinked(a, b), findingOf({ category: 'wording' }, { a: emptyAt(0), b: emptyAt(0) }));
    expect(ask(list(160), list(160))).toEqual({ a: { from: 0, to: 160 }, b: { from: 0, to: 160 } });
    expect(ask(list(161), list(3))).toBeUndefined();
    expect(ask(list(3), list(161))).toBeUndefined();
  });
});
