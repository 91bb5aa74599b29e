import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isDateline } from '../../../src/annotate/role/date-and-place.ts';
import { readLine } from '../../../src/annotate/role/line.ts';
import { isHead, isTail, type Place, placeBetween, placeNumber } from '../../../src/annotate/role/place.ts';
import { BOILERPLATE_RULES } from '../../../src/language/rules.ts';

const part = fc.constantFrom<Place['part']>('whole', 'opening', 'inside');

describe('the place of a line', () => {
  it('says of head and tail what the whole text does: two paragraphs there, four here', () => {
    fc.assert(
      fc.property(fc.nat(12), fc.nat(12), part, (above, below, own) => {
        const place = placeBetween(above, below, own);
        expect([isHead(place), isTail(place), place.part]).toEqual([above < 2, below < 4, own]);
      }),
    );
  });

  it('has a number of its own as far as it matters', () => {
    const numbers = new Map<number, string>();
    for (let above = 0; above < 7; above++)
      for (let below = 0; below < 7; below++)
        for (const own of ['whole', 'opening', 'inside'] as const) {
          const place = placeBetween(above, below, own);
          const said = JSON.stringify(place);
          expect(numbers.get(placeNumber(place)) ?? said).toBe(said);
          numbers.set(placeNumber(place), said);
        }
    expect(numbers.size).toBe(5 * 5 * 3);
    expect(Math.max(...numbers.keys())).toBe(5 * 5 * 3 - 1);
    expect(Math.min(...numbers.keys())).toBe(0);
  });
});

describe('a date on a line of its own', () => {
  const DATES = [
    ['ru', '3 марта 2031 года'],
    ['kk', '2031 жылғы 3 наурыз'],
    ['en', '3 March 2031'],
  ] as const;

  test.each(DATES)('%s: stands in the two first or the two last paragraphs: %s', (language, text) => {
    for (let paragraph = 0; paragraph < 12; paragraph++)
      for (const own of ['whole', 'opening', 'inside'] as const) {
        const isDated = isDateline(
          readLine(text),
          { paragraph, paragraphs: 12, part: own },
          BOILERPLATE_RULES[language],
        );
        if (own !== 'opening')
          expect([paragraph, own, isDated]).toEqual([
            paragraph,
            own,
            own === 'whole' && (paragraph < 2 || paragraph >= 10),
          ]);
      }
  });

  test.each([
    ['ru', 'Третьего марта'],
    ['kk', 'Наурыздың үші'],
    ['en', 'March the third'],
  ] as const)('%s: has a figure: %s', (language, text) => {
    const place = { paragraph: 11, paragraphs: 12, part: 'whole' } as const;
    expect(isDateline(readLine(text), place, BOILERPLATE_RULES[language])).toBe(false);
  });
});
