import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditRange,
  inSamePlace,
  isRewrite,
  keyAt,
  wordsInSamePlace,
} from '../../../src/explain/rule/edit-range.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const document = createDocument(Array.from({ length: 100 }, (_, at) => `w${at}`).join(' '), createVocabulary());
const words = (from: number, to: number): EditRange => ({ document, from, to, language: 'en' });

describe('words of an edit', () => {
  it('are those of the other side from which they stand as far from the beginning or from the end', () => {
    const sides = fc.tuple(fc.nat(40), fc.nat(14), fc.nat(40), fc.nat(14));
    fc.assert(
      fc.property(sides, ([fromA, lengthA, fromB, lengthB]) => {
        const [a, b] = [words(fromA, fromA + lengthA + 1), words(fromB, fromB + lengthB)];
        const all = Array.from({ length: lengthB }, (_, at) => fromB + at);
        for (let word = a.from; word < a.to; word++)
          expect(wordsInSamePlace(a, word, b)).toEqual(all.filter((other) => inSamePlace(a, word, b, other)));
      }),
    );
  });

  it('answer each other three words from their place, and one word from it in an edit of more than eight', () => {
    const places = (a: EditRange, b: EditRange, word: number): readonly number[] =>
      [...wordsInSamePlace(a, word, b)].map((other) => other - b.from);
    expect(places(words(10, 18), words(30, 38), 10)).toEqual([0, 1, 2, 3]);
    expect(places(words(10, 19), words(30, 39), 10)).toEqual([0, 1]);
    expect(places(words(10, 18), words(30, 38), 17)).toEqual([4, 5, 6, 7]);
    expect(places(words(10, 19), words(30, 32), 18)).toEqual([0, 1]);
    expect(places(words(10, 12), words(30, 39), 11)).toEqual([0, 1, 2, 7, 8]);
    expect(places(words(10, 12), words(30, 30), 11)).toEqual([]);
  });

  it('say nothing alone where more than sixty were replaced', () => {
    expect(isRewrite(words(0, 60), words(0, 60))).toBe(false);
    expect(isRewrite(words(0, 61), words(0, 1))).toBe(true);
    expect(isRewrite(words(0, 1), words(0, 61))).toBe(true);
  });

  it('have no key beyond the text', () => {
    expect([-1, 0, 99, 100].map((word) => keyAt(words(0, 1), word))).toEqual(['', 'w0', 'w99', '']);
  });
});
