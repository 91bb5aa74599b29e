import { describe, expect, it } from 'vitest';
import { numbers } from './numbers.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  [
    'Rents fell to 4.1% in June from 4.3% in May, the harbour office said.',
    'The harbour office said rents had dropped from 4.3% in May to 4.1% in June.',
  ],
  [
    'Улов в апреле составил 0,8%, годовой — 9,1%. Об этом пишет порт.',
    'Как пишет порт, годовой улов равен 9,1%, а за апрель рыбы стало больше на 0,8%.',
  ],
  [
    'Жалдау ақысы маусымда 4,1 пайыз, мамырда 4,3 пайыз болды деп жазды порт.',
    'Порт хабарлады: мамырда 4,3 пайызға жеткен жалдау құны маусымда 4,1 пайызға дейін түскен.',
  ],
];

const OTHER: readonly Row[] = [
  [
    'Rents fell to 4.1% in June from 4.3% in May, the harbour office said.',
    'The harbour office said rents had dropped from 4.1% in May to 4.3% in June.',
  ],
  ['Улов вырос до 4,1% после 4,3% в марте, пишет порт.', 'Порт пишет: улов вырос до 4,3% после 4,1% в марте.'],
  [
    'Жалдау ақысы маусымда 4,1 пайыз, мамырда 4,3 пайыз болды деп жазды порт.',
    'Порт хабарлады: мамырда 4,1 пайызға жеткен жалдау құны маусымда 4,3 пайызға дейін түскен.',
  ],
];

describe('figures of a sentence that was written anew', () => {
  it.each(SAME)('that stand with the same words did not change: %s', (a, b) => {
    expect(numbers(a, b)).toEqual([]);
    expect(numbers(b, a)).toEqual([]);
  });
  it.each(OTHER)('that stand with other words changed places: %s', (a, b) => {
    expect(numbers(a, b)).not.toEqual([]);
    expect(numbers(b, a)).not.toEqual([]);
  });
});
