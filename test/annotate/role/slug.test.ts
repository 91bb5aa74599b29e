import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

/** The categories of all differences, in both directions. */
const categories = (a: string, b: string): readonly string[] =>
  [compare(a, b), compare(b, a)].flatMap(({ differences }) => differences.map(({ category }) => category));

const ENGLISH = 'Bus crash injures six in Donmouth\nSix people were taken to hospital. The driver was not hurt.';
const RUSSIAN = 'Пожар на складе потушен\nПожар на складе потушили к утру. Никто не пострадал.';
const KAZAKH = 'Қоймадағы өрт сөндірілді\nОтты таңға қарай сөндірді. Ешкім зардап шеккен жоқ.';

describe('what says before a headline that a story runs again', () => {
  it.each<Row>([
    [ENGLISH, `UPDATE 1 - ${ENGLISH}`],
    [ENGLISH, `UPDATE 2-${ENGLISH}`],
    [`UPDATE 1-${ENGLISH}`, `UPDATE 2-${ENGLISH}`],
    [ENGLISH, `UPDATED: ${ENGLISH}`],
    [RUSSIAN, `ОБНОВЛЕНИЕ 2 - ${RUSSIAN}`],
    [RUSSIAN, `Обновлено: ${RUSSIAN}`],
    [RUSSIAN, `(обновлено) ${RUSSIAN}`],
    [KAZAKH, `ЖАҢАРТЫЛДЫ: ${KAZAKH}`],
    [KAZAKH, `Жаңартылған нұсқа – ${KAZAKH}`],
  ])('is none of it: %s | %s', (a, b) => {
    expect(new Set(categories(a, b))).toEqual(new Set(['furniture']));
  });
  it.each<Row>([
    // a number with no such word before it, a word inside of the story
    [ENGLISH, `2-${ENGLISH}`],
    [RUSSIAN, `2-${RUSSIAN}`],
    [KAZAKH, `2-${KAZAKH}`],
    [`${ENGLISH}\nThe count was four.`, `${ENGLISH}\nUpdate: the count was five.`],
  ])('but anything else is: %s | %s', (a, b) => {
    expect(categories(a, b).some((category) => ['name', 'number'].includes(category))).toBe(true);
  });
});

describe('who edited a story', () => {
  const story = 'Six people were taken to hospital after a bus left the road near Donmouth. The driver was not hurt.\n';
  it.each<Row>([
    [`${story}(Reporting by the Leeds bureau)`, `${story}(Reporting by the Leeds bureau; editing by P. Harmsworth)`],
    [
      `${story}(Reporting by Ann Reed; editing by Tom Hale)`,
      `${story}(Reporting by Ann Reed; Editing by P. Harmsworth)`,
    ],
  ])('is told with who wrote it: %s | %s', (a, b) => {
    expect(categories(a, b)).toContain('byline');
    expect(categories(a, b)).not.toContain('name');
  });
  it.each<Row>([
    ['The book was written by Ann Reed in May.', 'The book was written by Ann Reed; edited by Tom Hale in May.'],
    [`${story}(The crash was seen by Ann Reed)`, `${story}(The crash was seen by Tom Hale)`],
  ])('is a name in the story: %s | %s', (a, b) => {
    expect(categories(a, b)).toContain('name');
  });
});
