import { describe, expect, test } from 'vitest';
import { told } from './alarms.ts';

describe('days that are told one by one and as a stretch', () => {
  test.each([
    ['Приём пройдёт 3, 4 и 5 июня.', 'Приём пройдёт с 3 по 5 июня.'],
    ['The gates open on 3, 4 and 5 June.', 'The gates open from 3 to 5 June.'],
    ['The gates open on June 3, 4 and 5.', 'The gates open from June 3 to 5.'],
    ['Жәрмеңке 3, 4 және 5 мамырда өтеді.', 'Жәрмеңке 3–5 мамырда өтеді.'],
    ['Жәрмеңке 3, 4 және 5 мамырда өтеді.', 'Жәрмеңке 3-тен 5 мамырға дейін өтеді.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Приём пройдёт 3, 4 и 5 июня.', 'Приём пройдёт с 3 по 6 июня.'],
    ['Приём пройдёт 3, 5 и 7 июня.', 'Приём пройдёт с 3 по 7 июня.'],
    ['The gates open on 3, 4 and 5 June.', 'The gates open from 3 to 6 June.'],
    ['The gates open on June 3, 4 and 5.', 'The gates open on June 3, 4 and 6.'],
    ['Жәрмеңке 3, 4 және 5 мамырда өтеді.', 'Жәрмеңке 3–6 мамырда өтеді.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});

describe('a month whose name alone may be another word', () => {
  test('with the word for month and without it is the same month', () => {
    expect(told('Құрылыс маусым айында басталды.', 'Құрылыс маусымда басталды.')).toEqual([]);
    expect(told('Қазан айынан бері жол жабық.', 'Қазаннан бері жол жабық.')).toEqual([]);
  });

  test('another month is told', () => {
    expect(told('Құрылыс маусым айында басталды.', 'Құрылыс шілдеде басталды.')).not.toEqual([]);
    expect(told('Қазан айынан бері жол жабық.', 'Қарашадан бері жол жабық.')).not.toEqual([]);
  });
});

describe('a figure behind its word of a range', () => {
  test.each([
    ['Profit fell to £31m from £46m in 2024.', 'Profit fell from £46m in 2024 to £31m.'],
    ['Долг снизился до 31 млн рублей с 46 млн годом ранее.', 'Долг снизился с 46 млн рублей годом ранее до 31 млн.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    [
      'Rents fell from 5 to 3 in Ilmar and from 6 to 4 in Oss.',
      'Rents fell from 6 to 4 in Ilmar and from 5 to 3 in Oss.',
    ],
    ['Profit fell to £31m from £46m in 2024.', 'Profit fell from £64m in 2024 to £31m.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});

describe('ordinals of a list and numbers with their noun', () => {
  test('the noun behind the last one is that of all', () => {
    const list = 'Ақсулықтар бірінші, тараздықтар екінші, оралдықтар үшінші орын алды.';
    expect(told(list, 'Ақсулықтар 1-орын, тараздықтар 2-орын, оралдықтар 3-орын алды.')).toEqual([]);
    expect(told(list, 'Ақсулықтар 2-орын, тараздықтар 1-орын, оралдықтар 3-орын алды.')).not.toEqual([]);
  });

  test('the noun behind the second end of a range is that of both', () => {
    expect(told('Уроки с 2-го по 9-й класс отменят.', 'Уроки с 2 по 9 класс отменят.')).toEqual([]);
    expect(told('Уроки с 2-го по 9-й класс отменят.', 'Уроки с 3 по 9 класс отменят.')).not.toEqual([]);
  });
});

describe('the sign of a sum', () => {
  test('goes with its figure', () => {
    expect(told('It won a contract worth $45,000 in May.', 'It won a $45,000 contract in May.')).toEqual([]);
    expect(told('It won a contract worth $45,000 in May.', 'It won a $54,000 contract in May.')).not.toEqual([]);
  });
});
