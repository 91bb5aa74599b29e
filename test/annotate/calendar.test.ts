import { describe, expect, it } from 'vitest';
import { isCalendar } from '../../src/annotate/role/form/calendar.ts';
import { readPart } from '../../src/annotate/role/part.ts';

describe('a row of a calendar', () => {
  it.each([
    '1 2 3 4 5',
    '28 29 30 31 32',
    'M T W T F S S',
    'Jan Feb Mar Apr May',
    'Янв Фев Мар Апр Май',
    'Қаң Ақп Нау Сәу Мам',
    'Пн Вт Ср Чт Пт Сб Вс',
    '« Oct Dec »',
    '« Янв Мар »',
    '« Oct',
    'Oct »',
  ])('has days that count on, days of the week, or months: %s', (row) => {
    expect(isCalendar(readPart(row), row)).toBe(true);
  });

  it.each([
    '1 2 3 4',
    '1 2 3 4 6',
    '5 4 3 2 1',
    '2 2 3 4 5',
    'M T W T F S',
    'M T W T F s s',
    'Jan Feb Mar Apr',
    'Jan Feb Mar Apr Hart',
    'Янв Фев Мар Апр',
    'Янв Фев Мар Апр Лунин',
    'Қаң Ақп Нау Сәу Асылов',
    '« Oct Dec Jan »',
    '« Oct Hart »',
    '« Янв Лунин »',
  ])('has as many of them as a week or a month, in their order and nothing else: %s', (row) => {
    expect(isCalendar(readPart(row), row)).toBe(false);
  });
});
