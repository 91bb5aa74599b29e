import { expect, it } from 'vitest';
import { told } from './alarms.ts';

type Row = readonly [a: string, b: string];

/** The word behind the second end of a stretch, and another one that says the same of both ends. */
const SAME: readonly Row[] = [
  ['Жөндеу 5 мамырдан 9 мамырға дейін жүреді.', 'Жөндеу 5 мамыр мен 9 мамыр аралығында жүреді.'],
  ['Жөндеу 27 қазаннан 2 қарашаға дейін созылады.', 'Жөндеу 27 қазан мен 2 қараша аралығында созылады.'],
];
/** With one end it bounds, and another end is another stretch. */
const OTHER: readonly Row[] = [
  ['Жөндеу 5 мамырдан 9 мамырға дейін жүреді.', 'Жөндеу 5 мамыр мен 19 мамыр аралығында жүреді.'],
  ['Бағасы 11 теңгеге дейін.', 'Бағасы 11 теңге аралығында.'],
];

it.each(SAME)('words of a stretch with the same ends are none: %s', (a, b) => {
  expect(told(a, b)).toEqual([]);
  expect(told(b, a)).toEqual([]);
});

it.each(OTHER)('another end or a bound is told: %s', (a, b) => {
  expect(told(a, b)).not.toEqual([]);
});
