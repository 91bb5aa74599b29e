import { expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';

const STORIES = [
  'Совет собрался в понедельник.\nОдного из членов исключили.',
  'Кеңес дүйсенбіде жиналды.\nБір мүшесі шығарылды.',
  'The board met on Monday.\nIt expelled one of its members.',
] as const;

const AGENCIES = [' – ТАСС', ' РИА Новости', ' – ҚазАқпарат', ' – AFP', ' REUTER'] as const;

const categories = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

test.each(AGENCIES)('an agency behind the last sentence signs the copy:%s', (agency) => {
  for (const story of STORIES) {
    expect(categories(story + agency, story)).toEqual(['signature']);
    expect(categories(story, story + agency)).toEqual(['signature']);
  }
});

test.each([' – Вести', ' – Елші', ' – Ledger', ' Iran.', ' Иран.'])('another word there is content:%s', (word) => {
  for (const story of STORIES) expect(categories(story + word, story)).toEqual(['deleted']);
});

test.each([
  ['Совет цитировал Интерфакс, ТАСС.', 'Совет цитировал Интерфакс.'],
  ['Кеңес Интерфакс, ҚазАқпарат деректерін келтірді.', 'Кеңес Интерфакс деректерін келтірді.'],
  ['It quoted Reuters, AFP.', 'It quoted Reuters.'],
])('an agency within a sentence is one of those it names: %s', (a, b) => {
  expect(categories(`The hall was full.\n${a}`, `The hall was full.\n${b}`)).toContain('name');
});
