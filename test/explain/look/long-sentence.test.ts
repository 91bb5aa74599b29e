import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

const GRAVE = new Set(['number', 'name', 'negation']);

const alarms = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.filter(({ category }) => GRAVE.has(category))
    .map(({ category }) => category);

/** So many words of a table that has no stops. */
const RU = ' камень песок глина щебень'.repeat(41);
const KK = ' тас құм балшық шағыл'.repeat(41);
const EN = ' stone sand clay gravel'.repeat(41);

/** What is said elsewhere in a sentence, with what it is told as where nobody looks for it. */
const ELSEWHERE: readonly (readonly [told: string, a: string, b: string, table: string])[] = [
  ['name', 'Рыбаки Норвегии вышли в море', 'Норвежские рыбаки вышли в море', RU],
  ['name', 'The fishermen of Portugal went to sea', 'The Portuguese fishermen went to sea', EN],
  ['name', 'Министерство транспорта Казахстана строит мост', 'Министерство транспорта строит мост', RU],
  ['name', 'The Ministry of Transport of Kazakhstan will build', 'The Ministry of Transport will build', EN],
  ['name', 'ҚР Көлік министрлігі көпір салады', 'Көлік министрлігі көпір салады', KK],
  [
    'name',
    'Министерство культуры Ярославской области провело концерт',
    'Областное министерство культуры провело концерт. Ярославль рад',
    RU,
  ],
  ['negation', 'Купили не мытые сливы из сада соседа', 'Купили из сада соседа немытые сливы', RU],
  ['negation', 'Бұл жол пайдалы емес жаңа аудан үшін', 'Жаңа аудан үшін бұл жол пайдасыз', KK],
  ['number', 'За 12 дней привезли 40 тонн', 'Привезли 40 тонн за 12 дней', RU],
  ['number', 'In 12 days they brought 40 tons', 'They brought 40 tons in 12 days', EN],
];

describe('what stands elsewhere in the same sentence', () => {
  it.each(ELSEWHERE)('is no %s that came or went: %s', (_, a, b) => {
    expect(alarms(`${a}.`, `${b}.`)).toEqual([]);
    expect(alarms(`${b}.`, `${a}.`)).toEqual([]);
  });

  it.each(ELSEWHERE)('is a %s in a table without stops, where anything may stand: %s', (told, a, b, table) => {
    expect(alarms(`${a}${table}.`, `${b}${table}.`)).toContain(told);
    expect(alarms(`${b}${table}.`, `${a}${table}.`)).toContain(told);
  });
});

/** What is missed elsewhere in a sentence, with what it is told as where somebody looks for it. */
const MISSED: typeof ELSEWHERE = [
  [
    'negation',
    'Капитан не пришёл на праздник и не выступил перед рыбаками посёлка',
    'Перед рыбаками посёлка капитан выступил, придя на праздник',
    RU,
  ],
  [
    'sense',
    'По предварительным данным, пожар вызвало короткое замыкание проводки',
    'Короткое замыкание проводки вызвало пожар',
    RU,
  ],
];

describe('what is said in one sentence and missed in the other', () => {
  const kinds = (a: string, b: string): readonly string[] => compare(a, b).differences.map(({ category }) => category);

  it.each(MISSED)('is a %s: %s', (told, a, b) => {
    expect(kinds(`${a}.`, `${b}.`)).toContain(told);
  });

  it.each(MISSED)('is no %s in a table without stops, where nobody looks for it: %s', (told, a, b, table) => {
    expect(kinds(`${a}${table}.`, `${b}${table}.`)).not.toContain(told);
  });
});
