import { describe, expect, it } from 'vitest';
import { preferContent } from '../../src/align/small-words.ts';
import { compare } from '../../src/compare.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

const told = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map((one) => `${one.category}: ${one.a.text} > ${one.b.text}`);

describe('small words that two sentences share', () => {
  it('hide no negation that was added where a denied sentence went', () => {
    expect(told('Guests do not pay for tea. Doors open at nine.', 'Doors do not open at nine.')).toEqual([
      'deleted: Guests do not pay for tea.  > ',
      'negation:  > do not ',
    ]);
    expect(told('Гости не платят за чай. Двери откроют в девять.', 'Двери не откроют в девять.')).toEqual([
      'deleted: Гости не платят за чай.  > ',
      'negation:  > не ',
    ]);
  });
});

describe('a small word that changed sides with a word of content', () => {
  const preferred = (a: string, b: string, links: string): string => {
    const own = linksOf(links);
    preferContent(own, alignedPair(a, b));
    return written(own);
  };

  it('gives its answer up for the word of content', () => {
    expect(preferred('not paid', 'paid not', '1 .')).toBe('. 0');
    expect(preferred('guests not paid today', 'guests paid not today', '0 2 . 3')).toBe('0 . 1 3');
    expect(preferred('не платят', 'платят не', '1 .')).toBe('. 0');
  });

  it('keeps it where the words on both sides of it changed places, and where nothing else answers', () => {
    expect(preferred('fell from nine to ten', 'fell from ten to nine', '0 1 . 3 .')).toBe('0 1 . 3 .');
    expect(preferred('not paid', 'not seen', '0 .')).toBe('0 .');
    expect(preferred('the old mill', 'the new mill', '0 . 2')).toBe('0 . 2');
  });
});
