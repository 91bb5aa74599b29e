import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const categories = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

const SAME: readonly Row[] = [
  ['Приём в 15:00 в зале.', 'Приём в 15.00 в зале.'],
  ['Приём 15:00-16:30 в зале.', 'Приём 15.00-16.30 в зале.'],
  ['Приём 9:00–16:30 в зале.', 'Приём 9.00–16.30 в зале.'],
  ['Қабылдау 15:00-16:30 аралығында.', 'Қабылдау 15.00-16.30 аралығында.'],
  ['Қабылдау сағат 09:00-де.', 'Қабылдау сағат 9.00-де.'],
  ['Пойыз таңғы 06:40-та, түскі 13:15-те жүреді.', 'Пойыз таңғы 06.40-та, түскі 13.15-те жүреді.'],
  ['Doors 15:00 sharp.', 'Doors 15.00 sharp.'],
  ['Doors 05:00 sharp.', 'Doors 5.00 sharp.'],
  ['Doors 15:00–16:30 sharp.', 'Doors 15.00–16.30 sharp.'],
  ['Doors 15:00 – 16:30 sharp.', 'Doors 15.00–16.30 sharp.'],
];

const OTHERS: readonly Row[] = [
  ['Приём 15:00-16:30 в зале.', 'Приём 15.00-16.45 в зале.'],
  ['Приём 15:00-16:30 в зале.', 'Приём 15.10-16.30 в зале.'],
  ['Қабылдау 15:00-16:30 аралығында.', 'Қабылдау 15.00-17.30 аралығында.'],
  ['Пойыз таңғы 06:40-та жүреді.', 'Пойыз таңғы 06.45-те жүреді.'],
  ['Doors 15:00–16:30 sharp.', 'Doors 15.00–16.45 sharp.'],
  ['Doors 15:00 sharp.', 'Doors 15.30 sharp.'],
  // a quantity: no clock has such minutes, and a weight is no time
  ['Doors 15:00 sharp.', 'Doors 15.60 sharp.'],
  ['Doors 15:00 sharp.', 'Doors 15.00 kg sharp.'],
  ['Двери 15:00 ровно.', 'Двери 15.00 кг ровно.'],
  ['Есік 15:00 дәл.', 'Есік 15.00 кг дәл.'],
];

describe('a time of day', () => {
  it.each(SAME)('is the same with a point between hours and minutes: %s | %s', (a, b) => {
    for (const found of [categories(a, b), categories(b, a)]) {
      expect(found).toContain('number-format');
      expect(found).not.toContain('number');
    }
  });

  it.each(OTHERS)('is no other figure: %s | %s', (a, b) => {
    expect(categories(first(a), b)).toContain('number');
    expect(categories(first(b), a)).toContain('number');
  });
});
