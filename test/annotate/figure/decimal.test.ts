import { describe, expect, test } from 'vitest';
import { MOST_DIGITS, parseDecimal, plus, times } from '../../../src/annotate/figure/decimal.ts';

/** Digits with points and commas, whether commas group thousands, and the value; none where they are no one number. */
type Row = readonly [written: string, commaGroups: boolean, value: string | undefined];

const LONGEST = '7'.repeat(MOST_DIGITS);

const ROWS: readonly Row[] = [
  ['0', false, '0'],
  ['000', false, '0'],
  ['007', false, '7'],
  ['100', false, '100'],
  ['0,500', false, '0.5'],
  ['0,500', true, '0.5'],
  ['12.50', true, '12.5'],
  ['12.00', true, '12'],
  ['1,250', true, '1250'],
  ['1,250', false, '1.25'],
  ['1.250', true, '1.25'],
  ['125,500', true, '125500'],
  ['1250,500', true, '1250.5'],
  ['1,25', true, '1.25'],
  ['1.234.567', false, '1234567'],
  ['1,234,567', false, '1234567'],
  ['1.234.56', false, undefined],
  ['1.23.456', false, undefined],
  ['1234.567.890', false, undefined],
  ['0.234.567', false, undefined],
  ['1,234.5', true, '1234.5'],
  ['1.234,5', true, '1234.5'],
  ['123,456.50', true, '123456.5'],
  ['1,234,567.89', true, '1234567.89'],
  ['1.234.567,89', false, '1234567.89'],
  ['1234,567.8', true, undefined],
  ['12,34,567.8', true, undefined],
  ['1.234,567.8', true, undefined],
  [LONGEST, false, LONGEST],
  [`${LONGEST}7`, false, undefined],
  ['', false, undefined],
  [',5', false, undefined],
  ['5x', false, undefined],
];

describe('the value of digits', () => {
  test.each(ROWS)('%s, where commas group thousands: %s', (written, commaGroups, value) =>
    expect(parseDecimal(written, commaGroups)).toBe(value),
  );
});

describe('a value', () => {
  test.each([
    ['1.5', 1000, '1500'],
    ['1.2345', 100, '123.45'],
    ['0.25', 1_000_000, '250000'],
    ['0.5', 10, '5'],
    ['0', 1000, '0'],
    ['2', 12, '24'],
    ['12345678901234567890', 1000, '12345678901234567890000'],
  ] as const)('%s times %i', (value, factor, product) => expect(times(value, factor)).toBe(product));

  test('of two parts is their sum', () => {
    expect(plus('2000000', '300000')).toBe('2300000');
    expect(plus('2', '0.5')).toBe('2.5');
  });
});
