import { describe, expect, it } from 'vitest';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const AT_HOME: readonly Row[] = [
  [
    'Из бюджета выделено 6,2 млрд тенге: 2,4 млрд пойдёт на ремонт дорог, 700 млн — на закупку 12 трамваев.',
    'Выделенные 6,2 млрд тенге распределили так: на 12 трамваев отдадут 700 млн, на дороги — 2,4 млрд.',
  ],
  [
    'Tickets cost £9 for adults and £5 for students, and children under 12 walk in free.',
    'Adults will pay £9, students £5 and under-12s nothing.',
  ],
  [
    'Орташа түсім гектарына 14,2 центнер болып, 18,6 млн тонна астық бастырылды.',
    'Бастырылған астық 18,6 млн тонна, гектар түсімі 14,2 центнер.',
  ],
];

const ELSEWHERE: readonly Row[] = [
  [
    'Побочные эффекты отметили 1,2 % привитых и 1,7 % получивших плацебо.',
    'Среди привитых побочные эффекты были у 1,7 %, среди получивших плацебо — у 1,2 %.',
  ],
  ['Tickets cost £9 for adults and £5 for students.', 'Adults will pay £5 and students £9.'],
  [
    'Жол жөндеуге 2,4 млрд теңге, мектепке 700 млн теңге бөлінді.',
    'Жол жөндеуге 700 млн теңге, мектепке 2,4 млрд теңге берілді.',
  ],
];

describe('figures that face each other in a sentence written anew', () => {
  it.each(AT_HOME)('are none that changed where each stands with its own words: %s → %s', (a, b) => {
    expect(numbers(a, b)).toEqual([]);
    expect(numbers(b, a)).toEqual([]);
  });

  it.each(ELSEWHERE)('changed where each stands with the words of the other: %s → %s', (a, b) => {
    expect(numbers(a, b)).not.toEqual([]);
    expect(numbers(b, a)).not.toEqual([]);
  });
});
