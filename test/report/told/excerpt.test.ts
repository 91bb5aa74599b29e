import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, shorten } from '../../../src/report/told/excerpt.ts';

const side = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { text: word, start, end: start + word.length, line: 1, column: start + 1 };
};

describe('an excerpt', () => {
  it('stays within the line, and ends at words with an ellipsis', () => {
    const text = `First line.\n${'before '.repeat(12)}CHANGED ${'after '.repeat(12)}\nLast line.`;
    expect(excerpt(text, side(text, 'CHANGED'), 20)).toEqual({
      before: '…before before ',
      changed: 'CHANGED',
      after: ' after after after…',
    });
  });

  it('gives the spaces around a change to its neighbours', () => {
    const text = 'is not planned';
    expect(excerpt(text, side(text, 'not '))).toEqual({ before: 'is ', changed: 'not', after: ' planned' });
  });

  it('is one line of whole characters, however long the passage', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const short = shorten(text, most);
        expect(short).not.toMatch(/[\r\n\t]|\p{Surrogate}/u);
        expect(short.length).toBeLessThanOrEqual(most + 1);
      }),
    );
    expect(shorten('one two three four', 10)).toBe('one two…');
  });
});
