import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import type { Category } from '../../../src/terms/category.ts';
import { replay } from '../../replay.ts';

type Row = readonly [a: string, b: string];

/** The facts that are told as changed: figures, names, denials. */
function facts(a: string, b: string): readonly Category[] {
  const { differences } = compare(a, b);
  expect(replay(a, differences, 'a', 'b')).toBe(b);
  return differences.map(({ category }) => category).filter((one) => FACTS.has(one));
}

const FACTS: ReadonlySet<Category> = new Set(['number', 'name', 'negation']);

const SILENT: readonly Row[] = [
  [
    'Лоцман Рябов обогнул мыс\nВчера лоцман Рябов без помощи обогнул северный мыс.',
    'Лоцман Рябов обогнул мыс\nВчера лоцман без помощи обогнул северный мыс.',
  ],
  [
    'Лодочник Глеб Сомов выиграл гонку. Награду Сомов отдал музею.',
    'Лодочник Глеб Сомов выиграл гонку. Награду отдал музею.',
  ],
  ['Tom Hale won the race. The prize of Hale went to a museum.', 'Tom Hale won the race. The prize went to a museum.'],
  [
    'Жарысты Ерлан Сейітов жеңді. Жүлдені Сейітов мұражайға берді.',
    'Жарысты Ерлан Сейітов жеңді. Жүлдені мұражайға берді.',
  ],
  [
    'Музей за день продал 300 билетов. Очередь стояла до ночи.',
    'Музей за день продал билеты. Очередь за 300 билетами стояла до ночи.',
  ],
  ['Капитан не покинет паром, заявил он. Паром в порту.', 'Покидать паром капитан не станет. Паром в порту.'],
  ['The owner did not disclose the price. The mill is old.', 'The price was not disclosed. The mill is old.'],
];

const TOLD: readonly (readonly [a: string, b: string, told: readonly Category[]])[] = [
  ['Рыбаки не поддержали новый сбор.', 'Не рыбаки поддержали новый сбор.', ['negation', 'negation']],
  ['На сцену вышли Рябов и Сомов. Потом Сомов уехал.', 'На сцену вышел Рябов. Потом Сомов уехал.', ['name']],
  ['Tom Hale and Eve Stone won. Stone then left.', 'Tom Hale won. Stone then left.', ['name']],
  ['Сейітов пен Омарова жеңді. Кейін Омарова кетті.', 'Сейітов жеңді. Кейін Омарова кетті.', ['name']],
  [
    'Лодочник Сомов выиграл гонку. Награду отдал музею.',
    'Лодочник Сомов выиграл гонку. Награду Рябов отдал музею.',
    ['name'],
  ],
  [
    'Капитан не покинет паром, заявил он. Паром в порту.',
    'Покидать паром капитан станет. Паром в порту.',
    ['negation'],
  ],
  ['The owner did not disclose the price. The mill is old.', 'The price was disclosed. The mill is old.', ['negation']],
  ['Капитан паромды сатпайды деді ол. Паром портта.', 'Ол паромды капитан сатады деді. Паром портта.', ['negation']],
];

describe('facts beside a sentence', () => {
  it.each(SILENT)('one that the other text tells beside it is no alarm: %s', (a, b) => {
    expect(facts(a, b)).toEqual([]);
    expect(facts(b, a)).toEqual([]);
  });
  it.each(TOLD)('one that it tells nowhere, or of a list, is told: %s', (a, b, told) => {
    expect(facts(a, b)).toEqual(told);
    expect(facts(b, a)).toEqual(told);
  });
});
