import { describe, expect, it } from 'vitest';
import { linksBesideCompounds } from '../../src/align/compounds.ts';
import { compare } from '../../src/compare.ts';
import { alignedPair, linksOf } from './aligned.ts';

const found = (a: string, b: string, links: string): readonly number[] =>
  linksBesideCompounds(linksOf(links), alignedPair(a, b)).map(({ word }) => word);

describe('links beside words that one text writes apart', () => {
  it('are kept on both sides', () => {
    expect(found('see the long term plan', 'see the long-term plan', '0 1 . . 3')).toEqual([1, 4]);
    expect(found('long term plan', 'long-term plan', '. . 1')).toEqual([2]);
    expect(found('a plan long-term', 'a plan long term', '0 1 .')).toEqual([1]);
  });

  it('are no others: other letters, as many words, figures, a short word, many words', () => {
    expect(found('see the long time plan', 'see the long-term plan', '0 1 . . 3')).toEqual([]);
    expect(found('see the longterm plan', 'see the long-term plan', '0 1 . 3')).toEqual([]);
    expect(found('see the part 12 345 plan', 'see the part-12345 plan', '0 1 . . 3')).toEqual([]);
    expect(found('see the to day plan', 'see the today plan', '0 1 . . 3')).toEqual([]);
  });
});

describe('a short text of compounds', () => {
  it.each([
    [
      'Мини отель сдал конференц залы фото клубам и кино школам.',
      'Мини-отель сдал конференц-залы фото-клубам и кино-школам.',
    ],
    [
      'The long term, low cost and well known small scale plan.',
      'The long-term, low-cost and well-known small-scale plan.',
    ],
    [
      'Бала шаға ойын сауық пен ән күйді және той думанды көрді.',
      'Бала-шаға ойын-сауық пен ән-күйді және той-думанды көрді.',
    ],
  ])('is one text however they are written: %s', (a, b) => {
    expect(compare(a, b).verdict).toMatch(/^(?:near-duplicate|restyled)$/);
    expect(compare(b, a).verdict).toMatch(/^(?:near-duplicate|restyled)$/);
  });

  it('is another one with other compounds', () => {
    const a = 'Мини отель сдал конференц залы фото клубам и кино школам.';
    expect(compare(a, 'Вело-прокат сдал лодочные сараи яхт-клубам и кино-театрам.').verdict).toBe('distinct');
  });
});
