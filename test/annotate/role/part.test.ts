import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPart } from '../../../src/annotate/role/part.ts';

const shortened = /(?<=\d) ?(?:k|m|b|к|м|тыс|млн|млрд|мың)(?![\p{L}\d])\.?/giu;
const FIGURE = /\d+(?:[.,:\u00a0\u202f ]\d+)*(?:[.-]\d+)*/gu;
function old(lower: string): string {
  return lower
    .replace(shortened, ' ')
    .replace(FIGURE, ' ')
    .replace(/[^\p{L}\p{M}\d'’-]+/gu, ' ')
    .replace(/(?<![\p{L}])[-'’]+|[-'’]+(?![\p{L}])/gu, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}
test('as patterns read it', () => {
  const bits = fc.constantFrom(
    'a',
    'я',
    'к',
    'м',
    'тыс',
    'k',
    ' ',
    '  ',
    '.',
    ',',
    '-',
    "'",
    '’',
    '1',
    '23',
    '\u0301',
    'é',
    'ә',
    '«',
    '—',
    '\u00a0',
    '\n',
    '٣',
    '𐐨',
    '😀',
    '\ud800',
    'ß',
    'İ',
    '№',
    '×',
    'ª',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 14 }), (list) => {
      const t = list.join('');
      expect(readPart(t).phrase).toBe(old(t.toLowerCase()));
      expect(readPart(t).figures).toEqual(t.toLowerCase().match(FIGURE) ?? []);
    }),
    { numRuns: 2000 },
  );
});
