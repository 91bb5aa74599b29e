import { describe, expect, it } from 'vitest';
import { told } from './alarms.ts';

type Row = readonly [a: string, b: string];

/** Two days with their year or without it, each in the notation of its house. */
const SAME: readonly Row[] = [
  ['Ярмарка пройдёт в порту с 17 по 28 апреля 2031 года.', 'Ярмарка пройдёт в порту 17–28 апреля.'],
  ['The fair runs in the port from 17 to 28 April 2031.', 'The fair runs in the port on 17–28 April.'],
  ['The fair runs in the port from April 17 to April 28, 2031.', 'The fair runs in the port on April 17–28.'],
  ['Жәрмеңке портта 2031 жылғы 17–28 сәуірде өтеді.', 'Жәрмеңке портта 17–28 сәуірде өтеді.'],
  ['Начало лова сдвинули с 15 апреля на 1 апреля.', 'Начало лова сдвинули с 15 на 1 апреля.'],
  ['В ночь с 15 на 16 апреля шёл снег.', 'В ночь с 15 апреля на 16 апреля шёл снег.'],
  ['В ночь с 15 на 16 апреля шёл снег.', 'В ночь на 16 апреля шёл снег.'],
];

const OTHER: readonly Row[] = [
  ['Ярмарка пройдёт в порту с 17 по 28 апреля 2031 года.', 'Ярмарка пройдёт в порту 17–27 апреля.'],
  ['Ярмарка пройдёт в порту с 17 по 28 апреля 2031 года.', 'Ярмарка пройдёт в порту с 17 по 28 апреля 2032 года.'],
  ['The fair runs in the port from 17 to 28 April 2031.', 'The fair runs in the port on 16–28 April.'],
  ['Жәрмеңке портта 2031 жылғы 17–28 сәуірде өтеді.', 'Жәрмеңке портта 17–29 сәуірде өтеді.'],
  ['Начало лова сдвинули с 15 апреля на 1 апреля.', 'Начало лова сдвинули с 16 на 1 апреля.'],
  ['В ночь с 15 на 16 апреля шёл снег.', 'В ночь с 14 на 15 апреля шёл снег.'],
];

describe('two days in two notations', () => {
  it.each(SAME)('are the same with their year and without it: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
  it.each(OTHER)('are told where one is another: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
});
