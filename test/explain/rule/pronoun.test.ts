import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

function substantive(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ severity }) => severity === 'substantive')
    .map(({ category }) => category);
}

const SAME: readonly Row[] = [
  ['Nora Vale sold the mill. The tax on her boat rose.', "Nora Vale sold the mill. The tax on Vale's boat rose."],
  ['Глеб Сомов продал мельницу в мае. Он уехал к морю.', 'Глеб Сомов продал мельницу в мае. Сомов уехал к морю.'],
  [
    'Ерлан Сейітов диірменді мамырда сатты. Ол теңізге кетті.',
    'Ерлан Сейітов диірменді мамырда сатты. Сейітов теңізге кетті.',
  ],
  // a given name that is a noun for a person as well
  [
    'Ерлан Сейітов диірменді мамырда сатты. Оның сөзінше, су азайды.',
    'Ерлан Сейітов диірменді мамырда сатты. Ғалымның сөзінше, су азайды.',
  ],
];
const OTHER: readonly Row[] = [
  ['Nora Vale sold the mill. The tax on her boat rose.', "Nora Vale sold the mill. The tax on Hartley's boat rose."],
  ['Глеб Сомов продал мельницу в мае. Он уехал к морю.', 'Глеб Сомов продал мельницу в мае. Рябов уехал к морю.'],
  [
    'Ерлан Сейітов диірменді мамырда сатты. Ол теңізге кетті.',
    'Ерлан Сейітов диірменді мамырда сатты. Қалиев теңізге кетті.',
  ],
  [
    'Ерлан Сейітов диірменді мамырда сатты. Оның сөзінше, су азайды.',
    'Ерлан Сейітов диірменді мамырда сатты. Арманның сөзінше, су азайды.',
  ],
];

describe('a name in the place of a pronoun', () => {
  it.each(SAME)('of the one who was named just before is no alarm: %s', (a, b) => {
    expect(substantive(first(a), b)).toEqual([]);
    expect(substantive(first(b), a)).toEqual([]);
  });

  it.each(OTHER)('of somebody else is a name: %s', (a, b) => {
    expect(substantive(first(a), b)).toEqual(['name']);
    expect(substantive(first(b), a)).toEqual(['name']);
  });
});
