import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

describe('an acronym of words of which one is an ordinal', () => {
  it.each([
    ['Резервы для банков второго уровня выросли.', 'Резервы для БВУ выросли.'],
    ['Реттеуші екінші деңгейлі банктер үшін талапты көтерді.', 'Реттеуші ЕДБ үшін талапты көтерді.'],
    ['The port joined the Third Harbour Fund in June.', 'The port joined the THF in June.'],
  ])('is an abbreviation: %s', (a, b) => {
    expect(categories(a, b)).toEqual(['abbreviation']);
    expect(categories(b, a)).toEqual(['abbreviation']);
  });

  it.each([
    ['Резервы для банков второго уровня выросли.', 'Резервы для МФО выросли.'],
    ['Резервы для банков второго уровня выросли.', 'Резервы для банков первого уровня выросли.'],
    ['Реттеуші екінші деңгейлі банктер үшін талапты көтерді.', 'Реттеуші МҚҰ үшін талапты көтерді.'],
    ['The port joined the Third Harbour Fund in June.', 'The port joined the SHF in June.'],
  ])('is none of other words: %s', (a, b) => {
    expect(categories(a, b)).toContain('number');
    expect(categories(b, a)).toContain('number');
  });
});
