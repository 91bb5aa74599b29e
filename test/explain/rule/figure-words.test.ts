import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string, category: string];

const told = (a: string, b: string): readonly string[] => compare(a, b).differences.map(({ category }) => category);

const ONE_VALUE: readonly Row[] = [
  ['Музей закрыт 5 янв. до вечера.', 'Музей закрыт 5 января до вечера.', 'abbreviation'],
  ['Музей закрыт в 2024 г. до вечера.', 'Музей закрыт в 2024 году до вечера.', 'abbreviation'],
  ['Мұражай 5 қаң. жабық.', 'Мұражай 5 қаңтар жабық.', 'abbreviation'],
  ['The museum is shut on Mon. until noon.', 'The museum is shut on Monday until noon.', 'abbreviation'],
  ['The museum is shut on 5 Jan. until ten.', 'The museum is shut on 5 January until ten.', 'abbreviation'],
  ['Срок десять рабочих дней.', 'Срок десять банковских дней.', 'wording'],
  ['It takes ten working days to build.', 'It takes ten business days to build.', 'wording'],
  ['Сбор 5 млн тенге.', 'Сбор 5 миллионов тенге.', 'number-format'],
  ['Алым 5 млн теңге.', 'Алым 5 миллион теңге.', 'number-format'],
  ['Открыто в четверк утром.', 'Открыто в четверг утром.', 'spelling'],
];

const OTHERS: readonly (readonly [a: string, b: string])[] = [
  ['Музей закрыт 5 янв. до вечера.', 'Музей закрыт 5 июня до вечера.'],
  ['Мұражай 5 қаң. жабық.', 'Мұражай 5 ақпан жабық.'],
  ['The museum is shut on Mon. until noon.', 'The museum is shut on Sunday until noon.'],
  ['The museum is shut on 5 Jan. until ten.', 'The museum is shut on 5 June until ten.'],
  ['Срок десять рабочих дней.', 'Срок десять рабочих недель.'],
  ['It takes ten working days to build.', 'It takes ten working weeks to build.'],
  ['Сбор 5 млн тенге.', 'Сбор 6 миллионов тенге.'],
  ['Сбор 5 млн тенге.', 'Сбор 5 млрд тенге.'],
  ['Алым 5 млн теңге.', 'Алым 5 млрд теңге.'],
  ['Открыто в четверг утром.', 'Открыто в пятницу утром.'],
];

describe('a word of a figure', () => {
  it.each(ONE_VALUE)('that says the same in other letters is no number: %s | %s', (a, b, category) => {
    expect(told(first(a), b).slice(1)).toEqual([category]);
    expect(told(first(b), a).slice(1)).toEqual([category]);
  });

  it.each(OTHERS)('that says something else is one: %s | %s', (a, b) => {
    expect(told(first(a), b).slice(1)).toContain('number');
    expect(told(first(b), a).slice(1)).toContain('number');
  });

  it('that changed beside the number has its own category', () => {
    expect(told('Сбор 5 млн тенге.', 'Сбор 6 миллионов тенге.')).toEqual(['number', 'number-format']);
  });
});
