import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';
import type { Row } from './names-told.ts';

/** What changed places, as `category/kind`, whichever text is aligned first. */
function swaps(a: string, b: string): readonly (readonly string[])[] {
  return [[first(a), b] as const, [a, first(b)] as const].map(([own, other]) =>
    compare(own, other)
      .differences.filter(({ swap }) => swap === true)
      .map(({ category, kind }) => (kind === undefined ? category : `${category}/${kind}`)),
  );
}

const OFFICES: readonly Row[] = [
  ['Пришли министр Айбек Серков и аким Ермек Жаров.', 'Пришли аким Айбек Серков и министр Ермек Жаров.'],
  [
    'Айбек Серков, министр торговли, и Ермек Жаров, аким Тараза, пришли.',
    'Айбек Серков, аким Тараза, и Ермек Жаров, министр торговли, пришли.',
  ],
  [
    'Жиынға министр Айбек Серков пен әкім Ермек Жаров келді.',
    'Жиынға әкім Айбек Серков пен министр Ермек Жаров келді.',
  ],
  [
    'John Smith was named chairman and Peter Gray chief executive.',
    'John Smith was named chief executive and Peter Gray chairman.',
  ],
  [
    'Айбек Серков министр болып, Ермек Жаров әкім болып тағайындалды.',
    'Айбек Серков әкім болып, Ермек Жаров министр болып тағайындалды.',
  ],
  [
    'Айбек Серков назначен министром, а Ермек Жаров – директором.',
    'Айбек Серков назначен директором, а Ермек Жаров – министром.',
  ],
  [
    'Finance minister John Smith and trade minister Peter Gray came.',
    'Trade minister John Smith and finance minister Peter Gray came.',
  ],
];

/** In another order everybody keeps his office. */
const KEPT: readonly Row[] = [
  ['Пришли министр Айбек Серков и аким Ермек Жаров.', 'Пришли аким Ермек Жаров и министр Айбек Серков.'],
  ['Приехали министр и аким области из порта.', 'Приехали аким и министр области из порта.'],
  [
    'Жиынға министр Айбек Серков пен әкім Ермек Жаров келді.',
    'Жиынға әкім Ермек Жаров пен министр Айбек Серков келді.',
  ],
  [
    'Finance minister John Smith and trade minister Peter Gray came.',
    'Trade minister Peter Gray and finance minister John Smith came.',
  ],
];

describe('two offices', () => {
  it.each(OFFICES)('that two persons exchanged are told: %s → %s', (a, b) => {
    expect(swaps(a, b)).toEqual([
      ['sense/post', 'sense/post'],
      ['sense/post', 'sense/post'],
    ]);
  });
  it.each(KEPT)('that went with who holds them are not: %s → %s', (a, b) => {
    expect(swaps(a, b)).toEqual([[], []]);
  });
});

/** In English the order of words tells who does what. */
const EXCHANGED: readonly Row[] = [
  ['John Smith succeeded Anna Holm as head of the plant.', 'Anna Holm succeeded John Smith as head of the plant.'],
  ['Mr John Smith sued Ms Anna Holm on Monday.', 'Ms Anna Holm sued Mr John Smith on Monday.'],
];

/** Two states side by side in Kazakh are no name of two words in another order. */
const STATES: Row = ['Қазақстан Өзбекстанға бидай сатады деді ол.', 'Өзбекстан Қазақстанға бидай сатады деді ол.'];

const ORDER: readonly Row[] = [
  [
    'John Smith succeeded Anna Holm as head of the plant.',
    'Anna Holm was succeeded by John Smith as head of the plant.',
  ],
  ['John Smith and Anna Holm met at the plant.', 'Anna Holm and John Smith met at the plant.'],
  ['Trains from York to Leeds were late on Monday.', 'Trains to Leeds from York were late on Monday.'],
  ['On Monday John Smith met Anna Holm at the plant.', 'John Smith met Anna Holm at the plant on Monday.'],
  ['Айбека Серкова сменил Ермек Жаров.', 'Ермек Жаров сменил Айбека Серкова.'],
  ['Айбек Серковты Ермек Жаров ауыстырды.', 'Ермек Жаров Айбек Серковты ауыстырды.'],
];

describe('two names of several words', () => {
  it.each(EXCHANGED)('that changed places are told: %s → %s', (a, b) => {
    for (const told of swaps(a, b)) expect(told).toContain('name');
  });
  it('of states that changed places are told', () => {
    for (const told of swaps(...STATES)) expect(told).toContain('name');
  });
  it.each(ORDER)('in another order that says the same are not: %s → %s', (a, b) => {
    expect(swaps(a, b)).toEqual([[], []]);
  });
});

const TIMES: readonly Row[] = [
  [
    'Grain exports for the nine months came to 4.2 million tonnes, up 12% on the same period last year.',
    'Grain exports rose 12% year on year to 4.2 million tonnes in the first nine months.',
  ],
  ['Экспорт зерна за девять месяцев вырос на 12%.', 'Экспорт зерна на 12% вырос за девять месяцев.'],
  ['Астық экспорты тоғыз айда 12 пайызға өсті.', 'Астық экспорты 12 пайызға тоғыз айда өсті.'],
];

const MEASURES: readonly Row[] = [
  ['The firm sold 5 tonnes of nuts and 7 tonnes of figs.', 'The firm sold 7 tonnes of nuts and 5 tonnes of figs.'],
  ['The work took 5 days in May and 7 days in June.', 'The work took 7 days in May and 5 days in June.'],
  ['Продали 5 тонн орехов и 7 тонн инжира.', 'Продали 7 тонн орехов и 5 тонн инжира.'],
  ['Жұмыс мамырда 5 күн, маусымда 7 күн жүрді.', 'Жұмыс мамырда 7 күн, маусымда 5 күн жүрді.'],
  ['Output rose 12% in 9 months.', 'Output rose 9% in 12 months.'],
  ['Выпуск вырос на 12% за 9 месяцев.', 'Выпуск вырос на 9% за 12 месяцев.'],
  ['Өндіріс 9 айда 12 пайызға өсті.', 'Өндіріс 12 айда 9 пайызға өсті.'],
];

/** How many figures are told as changed. */
function figuresTold(a: string, b: string): readonly number[] {
  return [compare(a, b), compare(b, a)].map(
    ({ differences }) => differences.filter(({ category }) => category === 'number').length,
  );
}

describe('two figures that changed places', () => {
  it.each(TIMES)('say the same where one tells a span of time and the other a share: %s → %s', (a, b) => {
    expect(figuresTold(a, b)).toEqual([0, 0]);
  });

  it.each(MEASURES)('say something else where both tell the same sort, or each kept its own: %s → %s', (a, b) => {
    expect(figuresTold(a, b)).toEqual([2, 2]);
  });
});
