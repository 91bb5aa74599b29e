import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/text/key.ts';
import { referenceAt, withoutReferences } from '../../src/text/reference.ts';
import { findWords } from '../../src/text/word.ts';

const wordsOf = (text: string): readonly string[] => {
  const { count, start, end } = findWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(start[word], end[word]));
};

describe('a character reference', () => {
  it.each([
    ['&nbsp;', '\u00a0'],
    ['&laquo;', '«'],
    ['&mdash;', '—'],
    ['&#8470;', '№'],
    ['&#x2014;', '—'],
    ['&#X2014;', '—'],
    ['&#151;', '—'],
    ['&Eacute;', 'É'],
    ['&eacute;', 'é'],
    ['&yuml;', 'ÿ'],
    ['&diams;', '♦'],
    ['&amp;laquo;', '«'],
    ['&amp;', '&'],
  ])('%s is the character it stands for', (text, character) => {
    expect(referenceAt(text, 0)).toEqual({ character, length: text.length });
  });

  it.each(['&', '& now', '&nothing;', '&nbsp', '&#0;', '&#xD800;', '&#99999999;', 'R&D; x'])('%s is none', (text) => {
    expect(withoutReferences(text)).toBe(text);
  });

  it('joins and parts words as its character does', () => {
    expect(wordsOf('The council&rsquo;s caf&eacute; &laquo;Quay&raquo; R&amp;D')).toEqual([
      'The',
      'council&rsquo;s',
      'caf&eacute;',
      'Quay',
      'R',
      'D',
    ]);
    expect(wordsOf('12&nbsp;500 теңге')).toEqual(['12&nbsp;500', 'теңге']);
    expect(keyOf('12&nbsp;500')).toBe('12500');
    expect(keyOf('Caf&Eacute;')).toBe('café');
  });
});
