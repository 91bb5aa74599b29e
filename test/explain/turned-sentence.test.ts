import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** A sentence that was turned round: the words with a figure in digits keep their place, of all that crossed. */
describe('a figure in a sentence that was turned round', () => {
  it.each([
    [
      'Кружок открыли осенью. Отряд вместе со школьниками собрал вдоль южного берега 1800 бутылок и 240 покрышек, потратив на это всю субботу марта.',
      'Кружок открыли осенью. Вдоль южного берега отряд вместе со школьниками за всю субботу марта набрал 1800 бутылок и 420 покрышек.',
    ],
    [
      'The library opened in the old mill. Volunteers with local pupils collected along the south bank 1,800 bottles and 240 tyres, spending all of Saturday on it.',
      'The library opened in the old mill. Along the south bank volunteers with local pupils picked up over all of Saturday 1,800 bottles and 420 tyres.',
    ],
    [
      'Кітапхана ескі диірменде ашылды. Еріктілер оқушылармен бірге оңтүстік жағада 1800 бөтелке мен 240 дөңгелек жинап, бүкіл сенбі күнін жұмсады.',
      'Кітапхана ескі диірменде ашылды. Оңтүстік жағада еріктілер оқушылармен бірге бүкіл сенбі күнін жұмсап, 1800 бөтелке мен 420 дөңгелек жинады.',
    ],
  ])('faces the one that it became: %s → %s', (a, b) => {
    expect(factsTold(a, b)).toEqual(['number: 240 → 420']);
    expect(factsTold(b, a)).toEqual(['number: 420 → 240']);
    expect(factsTold(a, b.replace('420', '240'))).toEqual([]);
  });
});

describe('a day that is excepted', () => {
  it.each([
    ['Касса открыта всю неделю.', 'Касса открыта всю неделю за исключением четверга.', 'за исключением четверга'],
    ['Касса открыта всю неделю.', 'Касса открыта всю неделю, кроме 9 мая.', ', кроме 9 мая'],
    ['The office is open all week.', 'The office is open all week except on Thursdays.', 'except on Thursdays'],
    ['Касса күн сайын ашық болады.', 'Касса сенбіден басқа күн сайын ашық болады.', 'сенбіден басқа'],
  ])('is a restriction that came: %s → %s', (a, b, came) => {
    expect(factsTold(a, b)).toEqual([`sense:  → ${came}`]);
    expect(factsTold(b, a)).toEqual([`sense: ${came} → `]);
  });

  it.each([
    ['Касса открыта всю неделю.', 'Касса открыта всю неделю по четвергам.', 'number:  → по четвергам'],
    ['Касса открыта кроме среды.', 'Касса открыта кроме четверга.', 'number: среды → четверга'],
    ['The office is open.', 'The office is open on Thursdays.', 'number:  → on Thursdays'],
    ['The office is open except on Mondays.', 'The office is open except on Thursdays.', 'number: Mondays → Thursdays'],
    ['Касса сенбіден басқа күні ашық.', 'Касса жұмадан басқа күні ашық.', 'number: сенбіден → жұмадан'],
  ])('is a number where it is none, or another one: %s → %s', (a, b, told) => {
    expect(factsTold(a, b)).toEqual([told]);
  });
});

it('is a number that a short explanation brought, in Kazakh as in Russian and English', () => {
  expect(
    factsTold(
      'Өнім 310 тоннаға жетті, бір жыл бұрын 280 болған.',
      'Өнім 310 тоннаға жетті, яғни 11 %-ға өсті, бір жыл бұрын 280 болған.',
    ),
  ).toHaveLength(1);
  expect(
    factsTold(
      'Выпуск достиг 310 тонн, годом ранее 280.',
      'Выпуск достиг 310 тонн, то есть вырос на 11 %, годом ранее 280.',
    ),
  ).toHaveLength(1);
  expect(
    factsTold('Output was 310 tonnes, a year ago 280.', 'Output was 310 tonnes, meaning up 11%, a year ago 280.'),
  ).toHaveLength(1);
});
