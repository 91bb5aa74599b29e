import { describe, expect, it } from 'vitest';
import { first } from '../../order.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const SAID_NEARBY: readonly Row[] = [
  ['Вода поднялась до 310 см при отметке 480 см.', 'Вода поднялась до 310 см при отметке 480.'],
  ['The pier is 60 m by 9 m.', 'The pier is 60 by 9 m.'],
  ['It was 12°C at dawn and 19°C by noon.', 'It was 12°C at dawn and 19 by noon.'],
  ['Солтүстікте 41 пайыз, оңтүстікте 57 пайыз орылды.', 'Солтүстікте 41 пайыз, оңтүстікте 57 орылды.'],
  ['The mill paid €2.20/kg in June and €2.90/kg in July.', 'The mill paid €2.20/kg in June and €2.90 in July.'],
  ['Завод выпустит 60 тонн краски в год.', 'Ежегодно завод выпустит 60 тонн краски.'],
];

const SAID_NOWHERE: readonly Row[] = [
  ['Вода поднялась до отметки 480 см.', 'Вода поднялась до отметки 480.'],
  ['The pier is 60 m by 9 m.', 'The pier is 60 m by 9 ft.'],
  ['It was 12°C at dawn and 19 boats came.', 'It was 12°C at dawn and 19°C came.'],
  ['Солтүстікте 41 пайыз, оңтүстікте 57 пайыз орылды.', 'Солтүстікте 41 пайыз, оңтүстікте 57 гектар орылды.'],
  ['The mill paid €2.20/kg in June and €2.90/kg in July.', 'The mill paid €2.20/kg in June and €2.90/t in July.'],
  ['Завод выпустит 60 тонн в год.', 'Завод выпустит 60 тонн.'],
];

describe('a unit that one text does not say', () => {
  it.each(SAID_NEARBY)('is that of the figure beside it: %s → %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(a, first(b))).toEqual([]);
  });

  it.each(SAID_NOWHERE)('is told where nothing says it: %s → %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(a, first(b))).not.toEqual([]);
  });
});
