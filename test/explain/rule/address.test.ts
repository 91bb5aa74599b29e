import { expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const ADDRESSES: readonly Row[] = [
  ['Одни винят мельника (19970412081530.C24417@quern), а другие молчат.', 'Одни винят мельника, а другие молчат.'],
  [
    'Біреулер диірменшіні кінәлайды (19970412081530.C24417@quern), басқалары үндемейді.',
    'Біреулер диірменшіні кінәлайды, басқалары үндемейді.',
  ],
  [
    'Some blame the miller <19970412081530.C24417@quern>, and others are silent.',
    'Some blame the miller, and others are silent.',
  ],
];

const FIGURES: readonly Row[] = [
  ['Одни винят мельника (24417), а другие молчат.', 'Одни винят мельника, а другие молчат.'],
  [
    'Біреулер диірменшіні кінәлайды (24417), басқалары үндемейді.',
    'Біреулер диірменшіні кінәлайды, басқалары үндемейді.',
  ],
  ['Some blame the miller (24417), and others are silent.', 'Some blame the miller, and others are silent.'],
  ['They sold it all (300@4.20) in a day.', 'They sold it all (300@4.50) in a day.'],
];

const alarms = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.flatMap(({ category, severity }) => (severity === 'substantive' ? [category] : []));

test.each(ADDRESSES)('the digits of the address of a message are no figure: %s', (a, b) => {
  expect(alarms(first(a), b)).toEqual([]);
  expect(alarms(first(b), a)).toEqual([]);
});

test.each(FIGURES)('a figure in brackets is one: %s', (a, b) => {
  expect(alarms(first(a), b)).toEqual(['number']);
  expect(alarms(first(b), a)).toEqual(['number']);
});
