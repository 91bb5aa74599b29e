import { describe, expect, test } from 'vitest';
import { compareFigureLists } from '../../../src/annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../src/annotate/figure/value.ts';
import { areToldOtherwise } from '../../../src/explain/look/figure/told-otherwise.ts';

/** A figure of its value as it is told: `5 km`, `weekday`. */
const figure = (value: string, told: Partial<Figure> = {}): Figure => ({
  from: 0,
  to: 1,
  start: 0,
  end: 1,
  kind: 'count',
  text: value,
  value,
  ...(Number.isFinite(Number(value)) && { number: Number(value) }),
  ...told,
});
const of = (value: string, unit: string, told: Partial<Figure> = {}): Figure => figure(value, { unit, ...told });

describe('two figures are the same', () => {
  test.each<[string, Figure, Figure, boolean]>([
    ['a stretch from either end', of('180..403', 'km'), of('403..180', 'km'), true],
    ['and no rise', of('180..403', 'tonne'), of('403..180', 'tonne'), false],
    ['and no score', figure('1..2'), figure('2..1'), false],
    ['and no two sums', of('1..2', 'km', { kind: 'sum' }), of('2..1', 'km', { kind: 'sum' }), false],
    ['and no other stretch', of('180..403', 'km'), of('403..181', 'km'), false],
    ['metres that are millions', of('1.1', 'm', { text: '1.1m' }), figure('1100000'), true],
    ['and metres that are metres', of('1.1', 'm', { text: '1.1 m' }), figure('1100000'), false],
    ['but not of another number', of('1.1', 'm', { text: '1.1m' }), figure('1100001'), false],
    ['a third and its hundredths', figure('1/3', { text: 'a third' }), of('33', '%', { kind: 'percent' }), true],
    ['as exactly as they are told', figure('1/3', { text: 'a third' }), of('33.3', '%', { kind: 'percent' }), true],
    ['and no others', figure('1/3', { text: 'a third' }), of('34', '%', { kind: 'percent' }), false],
    ['nor rounder ones', figure('1/3', { text: 'a third' }), of('33.4', '%', { kind: 'percent' }), false],
    [
      'a clock with points',
      figure('15:00..16:30', { kind: 'time' }),
      figure('15..16.3', { text: '15.00-16.30' }),
      true,
    ],
    [
      'of which both ends are clocks',
      figure('15:00..16:70', { kind: 'time' }),
      figure('15..16.7', { text: '15.00-16.70' }),
      false,
    ],
    ['a whole hour', figure('09:00', { kind: 'time' }), figure('9'), true],
    ['and no half one', figure('09:30', { kind: 'time' }), figure('9'), false],
    ['frost without its unit', figure('-18'), of('-18', '°C'), true],
    ['and no warmth', figure('18'), of('18', '°C'), false],
    ['and nothing else below nothing', figure('-18'), of('-18', '%'), false],
    ['pieces', of('260', 'piece'), figure('260'), true],
    ['miles and kilometres', of('61', 'mile'), of('98', 'km'), true],
    ['as far as they are rounded', of('61', 'mile'), of('101', 'km'), false],
  ])('%s: %#', (_, a, b, isSame) => {
    expect(sameFigure(a, b)).toBe(isSame);
    expect(sameFigure(b, a)).toBe(isSame);
  });
});

describe('figures are told otherwise', () => {
  const [age, bare, seats, many] = [
    of('34', 'year', { text: '34-year-old' }),
    figure('34'),
    of('214', '-seat', { text: '214-seat' }),
    figure('214'),
  ];

  test('if each of them is by one of the others', () => {
    expect(areToldOtherwise([age, seats], [many, bare])).toBe(true);
    expect(areToldOtherwise([bare, many], [seats, age])).toBe(true);
    expect(areToldOtherwise([age, seats], [bare])).toBe(false);
    expect(areToldOtherwise([age], [many, bare])).toBe(true);
    expect(areToldOtherwise([age, figure('9')], [bare, figure('9')])).toBe(false);
  });

  test('by a number alone, of one word, that counts nothing else', () => {
    expect(areToldOtherwise([{ ...age, to: 2 }], [bare])).toBe(false);
    expect(areToldOtherwise([age], [of('34', 'km')])).toBe(false);
    expect(areToldOtherwise([age], [figure('34', { kind: 'date' })])).toBe(false);
    expect(areToldOtherwise([seats], [of('214', 'km')])).toBe(false);
    expect(areToldOtherwise([seats], [figure('214', { kind: 'ordinal' })])).toBe(false);
    expect(areToldOtherwise([of('2', 'times', { text: 'twice' })], [figure('2')])).toBe(true);
    expect(areToldOtherwise([of('2', 'times', { text: 'twofold' })], [figure('2')])).toBe(false);
  });
});

describe('lists of figures', () => {
  const doubtful = figure('1', { doubtful: true });

  test('have changed by the kind of the first that nothing answers, of which the doubtful ones count beside others only', () => {
    expect(compareFigureLists([doubtful], [])).toEqual({ outcome: 'none' });
    expect(compareFigureLists([doubtful], [figure('2')])).toEqual({ outcome: 'changed', kind: 'count' });
    expect(compareFigureLists([doubtful, of('5', 'EUR', { kind: 'sum' })], [])).toEqual({
      outcome: 'changed',
      kind: 'sum',
    });
    expect(compareFigureLists([figure('2'), doubtful], [figure('2'), doubtful])).toEqual({ outcome: 'same-value' });
  });

  test('have swapped where figures of one unit stand in another order', () => {
    const [two, three, miles] = [of('2', 'km'), of('3', 'km'), of('9', 'mile')];
    expect(compareFigureLists([two, three], [three, two])).toEqual({ outcome: 'changed', kind: 'count', swap: true });
    expect(compareFigureLists([two, miles], [miles, two])).toEqual({ outcome: 'same-value' });
    expect(compareFigureLists([two, three, two], [two, three, two])).toEqual({ outcome: 'same-value' });
    expect(compareFigureLists([of('12', 'day'), of('30', 'km')], [of('30', 'day'), of('12', 'km')])).toEqual({
      outcome: 'changed',
      kind: 'count',
      swap: true,
    });
  });
});
