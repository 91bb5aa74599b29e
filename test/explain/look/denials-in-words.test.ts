import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const denials = (a: string, b: string): number =>
  compare(a, b).differences.filter(({ category }) => category === 'negation').length;

const INTO_WORD: readonly Row[] = [
  ['Он не виновен перед городом.', 'Он невиновен перед городом.'],
  ['Ол бақытты емес еді.', 'Ол бақытсыз еді.'],
  ['The road is not safe.', 'The road is unsafe.'],
  ['He was not able to see it.', 'He was unable to see it.'],
  ['The road is not safe and the pier is not safe.', 'The road is unsafe and the pier is unsafe.'],
];

const ELSEWHERE: readonly Row[] = [
  // a word that denies stands in both texts and answers itself
  ['Он не виновен, невиновен и брат его.', 'Он виновен, невиновен и брат его.'],
  ['Ол бақытты емес, бақытсыз оның інісі де.', 'Ол бақытты, бақытсыз оның інісі де.'],
  ['He is not happy, and unhappy is his brother.', 'He is happy, and unhappy is his brother.'],
  // one of two went
  ['The road is not safe and the pier is safe.', 'The road is unsafe and the pier is unsafe.'],
  ['The road is not safe.', 'The road is not unsafe.'],
  ['Дорога не безопасна.', 'Дорога безопасна.'],
  ['Жол қауіпсіз емес.', 'Жол қауіпсіз.'],
];

describe('a denial', () => {
  it.each(INTO_WORD)('that went into the word that it denies is none: %s | %s', (a, b) => {
    expect(denials(a, b)).toBe(0);
    expect(denials(b, a)).toBe(0);
  });

  it.each(ELSEWHERE)('that went is told, whatever else denies: %s | %s', (a, b) => {
    expect(denials(a, b)).toBeGreaterThan(0);
    expect(denials(b, a)).toBeGreaterThan(0);
  });
});
