import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const ROUNDED: readonly Row[] = [
  ['В рейтинг вошли 1 520 университетов мира.', 'В рейтинг вошли более 1,5 тыс. университетов мира.'],
  ['В рейтинг вошли 1 520 университетов мира.', 'В рейтинг вошли около 1,5 тыс. университетов мира.'],
  ['Рейтингке 1 520 университет кірді.', 'Рейтингке 1,5 мыңнан астам университет кірді.'],
  ['The ranking covers 1,520 universities.', 'The ranking covers more than 1,500 universities.'],
  ['The ranking covers 1,480 universities.', 'The ranking covers about 1,500 universities.'],
  // half of the last figure that tells something, and no more
  ['The ranking covers 1,450 universities.', 'The ranking covers about 1,500 universities.'],
  ['The ranking covers 1,599 universities.', 'The ranking covers more than 1,500 universities.'],
];

const CHANGED: readonly Row[] = [
  ['В рейтинг вошли 1 520 университетов мира.', 'В рейтинг вошли более 1,6 тыс. университетов мира.'],
  ['В рейтинг вошли 1 520 университетов мира.', 'В рейтинг вошли менее 1,5 тыс. университетов мира.'],
  ['В рейтинг вошли 1 520 университетов мира.', 'В рейтинг вошли 1,5 тыс. университетов мира.'],
  ['В рейтинг вошли более 1 500 университетов мира.', 'В рейтинг вошли более 1 520 университетов мира.'],
  ['В рейтинг вошли 1 500 университетов мира.', 'В рейтинг вошли более 1 500 университетов мира.'],
  ['Рейтингке 1 520 университет кірді.', 'Рейтингке 1,6 мыңнан астам университет кірді.'],
  ['The ranking covers 1,520 universities.', 'The ranking covers more than 1,600 universities.'],
  ['The ranking covers 1,520 universities.', 'The ranking covers fewer than 1,500 universities.'],
  ['The ranking covers 500 universities.', 'The ranking covers up to 500 universities.'],
  ['The ranking covers 1,449 universities.', 'The ranking covers about 1,500 universities.'],
  ['The shortage will be 750 million.', 'The shortage will be around 700 million.'],
  ['Дефицит составит 760 миллионов.', 'Дефицит составит более 700 миллионов.'],
  ['Тапшылық 760 миллион болады.', 'Тапшылық 700 миллионнан астам болады.'],
  ['The ranking covers 104 universities.', 'The ranking covers about 100 universities.'],
];

const POWER: readonly Row[] = [
  ['The farm will make 1.2 terawatt-hours a year.', 'The farm will make 1.2 TWh a year.'],
  ['The farm will make 1.2 terawatt-hours a year.', 'The farm will make 1,200 GWh a year.'],
  ['Станция выработает 1,2 тераватт-часа в год.', 'Станция выработает 1,2 ТВт·ч в год.'],
  ['Станция выработает 1,2 гигаватт-часа в год.', 'Станция выработает 1200 МВт·ч в год.'],
  ['Станса жылына 1,2 тераватт-сағат өндіреді.', 'Станса жылына 1,2 ТВт·сағ өндіреді.'],
];

const OTHER_POWER: readonly Row[] = [
  ['The farm will make 1.2 terawatt-hours a year.', 'The farm will make 1.2 GWh a year.'],
  ['Станция выработает 1,2 тераватт-часа в год.', 'Станция выработает 1,2 ГВт·ч в год.'],
  ['Станса жылына 1,2 тераватт-сағат өндіреді.', 'Станса жылына 1,2 ГВт·сағ өндіреді.'],
];

/** Whether a figure or its bound is told as changed, in either direction. */
function isTold([a, b]: Row): boolean {
  return [compare(a, b), compare(b, a)].some(({ differences }) =>
    differences.some(({ category }) => category === 'number' || category === 'sense'),
  );
}

describe('a figure that rounds another one in its place', () => {
  it.each(ROUNDED)('is the same on the side that it says: %s → %s', (a, b) => {
    expect(isTold([a, b])).toBe(false);
  });

  it.each(CHANGED)('is another one elsewhere: %s → %s', (a, b) => {
    expect(isTold([a, b])).toBe(true);
  });
});

describe('units of what power stations make', () => {
  it.each(POWER)('are one: %s → %s', (a, b) => {
    expect(isTold([a, b])).toBe(false);
  });

  it.each(OTHER_POWER)('are others: %s → %s', (a, b) => {
    expect(isTold([a, b])).toBe(true);
  });
});
