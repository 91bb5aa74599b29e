import { describe, expect, it } from 'vitest';
import { unlinkBrokenSpans } from '../../src/align/spans.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

/** The links after the figures of `a` and `b` have been looked at; both texts are whole. */
function left(a: string, b: string, links: string): string {
  const pair = alignedPair(a, b);
  const own = linksOf(links);
  unlinkBrokenSpans(own, pair, {
    a: { from: 0, to: pair.a.document.words.count },
    b: { from: 0, to: pair.b.document.words.count },
  });
  return written(own);
}

describe('a figure of several words', () => {
  it('answers as one: linked in part, it is not linked', () => {
    expect(left('paid 18 percent now', 'paid 18 % now', '0 1 . 2')).toBe('0 . . 2');
    expect(left('выплатят 18 процентов сейчас', 'выплатят 18 % сейчас', '0 1 . 2')).toBe('0 . . 2');
  });
  it('keeps the words that both have when a word answers in the place of the other', () => {
    expect(left('paid 5 million tenge now', 'paid 7 million tenge now', '0 . 2 3 4')).toBe('0 . 2 3 4');
    expect(left('стоит 5 млн тенге ныне', 'стоит 7 млн тенге ныне', '0 . 2 3 4')).toBe('0 . 2 3 4');
  });
  it('is broken when its words change places', () => {
    expect(left('on 3 March 2026 they met', 'on March 3, 2026 they met', '0 . 1 3 4 5')).toBe('0 . . . 4 5');
  });
  it('that is whole and in order stays, also around words that are no part of it', () => {
    expect(left('lasted 3 days there', 'lasted 3 days there', '0 1 2 3')).toBe('0 1 2 3');
    expect(left('прошло 3 дня там', 'прошло 3 полных дня там', '0 1 3 4')).toBe('0 1 3 4');
  });
  it('is broken when a figure stands between its words', () => {
    expect(left('ran 10 km there', 'ran 10 m 42 km there', '0 1 4 5')).toBe('0 . . 5');
  });
  it('that only gives words to what is no figure is left alone', () => {
    expect(left('May 3 was cold', 'in May it was cold', '1 . 3 4')).toBe('1 . 3 4');
  });
});
