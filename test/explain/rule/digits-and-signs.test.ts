import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';

const categories = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

describe('digits, signs and units of two words', () => {
  test.each([
    ['Мы ждём ГАЗон7 с грузом.', 'Мы ждём ГАЗон8 с грузом.'],
    ['The patch p4 is on the site.', 'The patch p5 is on the site.'],
    ['Дүкен ٣٤٠ орын алды.', 'Дүкен ٣٥٠ орын алды.'],
    ['The port paid R54 million.', 'The port paid R45 million.'],
    ['The pier will last a decade.', 'The pier will last 20 years.'],
    // two figures that grew together
    ['Ряды 1 2 и 3 заняты.', 'Ряды 12 и 3 заняты.'],
    ['1 2 және 3 қатар бос емес.', '12 және 3 қатар бос емес.'],
    ['Rows 1 2 and 3 are taken.', 'Rows 12 and 3 are taken.'],
    ['Boys of 10-12 years may row here.', 'Boys of 10 to 13 years each may row here.'],
    ['Срок 6 рабочих дней.', 'Срок 6 календарных дней.'],
    ['They have 6 days to pay.', 'They have 6 working days to pay.'],
    ['Мерзім 6 жұмыс күні.', 'Мерзім 6 күнтізбелік күн.'],
    ['Кафе: ★★★☆☆ от гостей.', 'Кафе: ★★★★☆ от гостей.'],
    ['Команда 🇫🇮 вышла на лёд.', 'Команда 🇪🇪 вышла на лёд.'],
  ])('another value is told: %s | %s', (a, b) => {
    expect(categories(a, b).some((category) => category === 'number' || category === 'name')).toBe(true);
  });

  test.each([
    ['Дүкен 340 орын алды.', 'Дүкен ٣٤٠ орын алды.'],
    ['Собрали 12 000 тонн зерна.', 'Собрали 12000 тонн зерна.'],
    ['12 000 тонна астық жинады.', '12000 тонна астық жинады.'],
    ['The gate opens at 9 am.', 'The gate opens at 9am.'],
    ['The patch p4 is on the site.', 'The patch P4 is on the site.'],
    ['Рабочий план на 6 недель готов.', 'Календарный план на 6 недель готов.'],
    ['Music starts at dusk 🎈 in the park.', 'Music starts at dusk 🎶 in the park.'],
    ['They pay within 6 business days.', 'They pay within 6 working days.'],
  ])('the same value is none: %s | %s', (a, b) => {
    const found = categories(a, b);
    expect(found.filter((one) => ['number', 'name', 'sense', 'negation'].includes(one))).toEqual([]);
  });

  test('a lamp of another colour and a box that was ticked turn the sense', () => {
    expect(categories('🟢 Тропа открыта.', '🔴 Тропа открыта.')).toContain('sense');
    expect(categories('☐ I agree.', '☑ I agree.')).toContain('sense');
  });

  test('a currency in letters is a sum, a model with a number none', () => {
    expect(categories('The port paid R54 million.', 'The port paid R45 million.')).toEqual(['number']);
    expect(categories('The port has an R54 engine.', 'The port has an R45 engine.')).toEqual(['name']);
  });

  test('the ending of a figure is no second figure', () => {
    expect(categories('Паром сағат 19:00-де келеді.', 'Паром сағат 19:30-да келеді.')).toEqual([
      'number',
      'inflection',
    ]);
  });
});
