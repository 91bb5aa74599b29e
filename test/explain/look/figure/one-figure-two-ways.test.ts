import { describe, expect, test } from 'vitest';
import { told } from './alarms.ts';

describe('one figure in two ways', () => {
  test.each([
    ['Лыжник показал 9:02,37.', 'Лыжник показал 9.02,37.'],
    ['Лыжник показал 6 минут 41,25 секунды.', 'Лыжник показал 6.41,25.'],
    ['Шаңғышы 6 минут 41,25 секунд көрсетті.', 'Шаңғышы 6:41,25 көрсетті.'],
    ['She ran it in 4 minutes 12 seconds.', 'She ran it in 4:12.'],
    ['Пожар начался около 11 часов 20 минут.', 'Пожар начался около 11:20.'],
    ['Өрт шамамен 11 сағат 20 минутта басталды.', 'Өрт шамамен 11:20-да басталды.'],
    ['It has six-person cabins.', 'It has six-berth cabins.'],
    ['The road grows from two lanes to four.', 'The road grows to four lanes from two.'],
    ['Верфь за квартал построила 40 лодок.', 'Верфь за три месяца построила 40 лодок.'],
    ['Зауыт жартыжылдықта 40 қайық жасады.', 'Зауыт алты айда 40 қайық жасады.'],
    ['Срок сократили до одного года.', 'Срок сократили до года.'],
    ['Түсім бір жылда 5 пайызға өсті.', 'Түсім жыл ішінде 5 пайызға өсті.'],
    ['The term was cut to one year.', 'The term was cut to a year.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Лыжник показал 9:02,37.', 'Лыжник показал 9.02,73.'],
    ['Лыжник показал 6 минут 41,25 секунды.', 'Лыжник показал 6.14,25.'],
    ['Шаңғышы 6 минут 41,25 секунд көрсетті.', 'Шаңғышы 7:41,25 көрсетті.'],
    ['She ran it in 4 minutes 12 seconds.', 'She ran it in 4:21.'],
    ['Пожар начался около 11 часов 20 минут.', 'Пожар начался около 12:20.'],
    ['It has six-person cabins.', 'It has four-berth cabins.'],
    ['The road grows from two lanes to four.', 'The road grows from four lanes to two.'],
    ['Верфь за квартал построила 40 лодок.', 'Верфь за два месяца построила 40 лодок.'],
    ['Зауыт жартыжылдықта 40 қайық жасады.', 'Зауыт бес айда 40 қайық жасады.'],
    ['The yard built 40 boats in the fortnight.', 'The yard built 40 boats in three weeks.'],
    ['Срок сократили до одного года.', 'Срок сократили до двух лет.'],
    ['Инспектор приходит один раз в год.', 'Инспектор приходит каждый год.'],
    ['Жарна айына адам басына 30 теңге.', 'Жарна жылына адам басына 30 теңге.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });

  test('only the year of a month is told', () => {
    const [a, b] = ['Қайық 2031 жылы ақпанда батты.', 'Қайық 2032 жылы ақпан айында батты.'];
    expect(told(a, b)).toEqual(['number 2031 → 2032']);
    expect(told('Қайық 2031 жылы ақпанда батты.', 'Қайық 2031 жылы наурыз айында батты.')).not.toEqual([]);
  });
});
