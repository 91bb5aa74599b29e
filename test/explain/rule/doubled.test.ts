import { expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

const categories = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

it.each([
  ['The ferry should should sail in May.', 'The ferry should sail in May.'],
  ['Паром не не уйдёт в мае без груза.', 'Паром не уйдёт в мае без груза.'],
  ['Паром мамырда тек тек жүк тасиды.', 'Паром мамырда тек жүк тасиды.'],
])('a word that stands twice in a row is a slip: %s', (a, b) => {
  expect(categories(first(a), b).slice(1)).toEqual(['spelling']);
  expect(categories(first(b), a).slice(1)).toEqual(['spelling']);
});

it.each([
  ['The ferry should sail in May.', 'The ferry sails in May.'],
  ['Паром не уйдёт в мае без груза.', 'Паром уйдёт в мае без груза.'],
  ['Паром мамырда тек жүк тасиды.', 'Паром мамырда жүк тасиды.'],
])('and one that stands alone is told: %s', (a, b) => {
  expect(categories(a, b).some((category) => category === 'sense' || category === 'negation')).toBe(true);
});
