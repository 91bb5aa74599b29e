import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

const ONE_BODY: readonly (readonly [a: string, b: string])[] = [
  ['The Transport Ministry said the line will open in May.', 'The ministry said the line will open in May.'],
  ['The line will open in May, the Transport Ministry said.', 'The line will open in May, the ministry said.'],
  ['Қазақстанның Көлік министрлігі жаңа ереже бекітті.', 'Министрлік жаңа ереже бекітті.'],
  ['Министерство транспорта утвердило правила.', 'Министерство утвердило правила.'],
];

const OTHERS: readonly (readonly [a: string, b: string])[] = [
  ['The Transport Ministry said the line will open.', 'The Health Ministry said the line will open.'],
  [
    'The Health Ministry was against it. The Transport Ministry said the line will open.',
    'The Health Ministry was against it. The ministry said the line will open.',
  ],
  ['Қазақстанның Көлік министрлігі жаңа ереже бекітті.', 'Қазақстанның Қаржы министрлігі жаңа ереже бекітті.'],
  ['Министерство транспорта утвердило правила.', 'Министерство финансов утвердило правила.'],
];

describe('the field of a body', () => {
  it.each(ONE_BODY)('may be left out where no other is named: %s → %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });

  it.each(OTHERS)('is another one: %s → %s', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });
});
