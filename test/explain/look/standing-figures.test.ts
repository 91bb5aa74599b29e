import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const STAND: readonly Row[] = [
  ['On 5 May the orchard opened its gates to the pupils.', 'The orchard opened its gates to the pupils on 5 May.'],
  ['В 2019 году сад открыл ворота для всех школьников.', 'Сад открыл ворота для всех школьников в 2019 году.'],
  ['2019 жылы бақ барлық оқушыға қақпасын ашты.', 'Бақ барлық оқушыға қақпасын 2019 жылы ашты.'],
  ['За лето рыбаки потратили на сети 12 миллионов рублей.', '12 млн рублей рыбаки потратили за лето на сети.'],
  ['Adam Taller, 34, was found at the pier on Monday.', '34-year-old Adam Taller was found on Monday at the pier.'],
  ['Over the summer they spent 12 million dollars on nets.', 'On nets they spent $12 mln over the summer.'],
];

const CHANGED: readonly Row[] = [
  ['On 5 May the orchard opened its gates to the pupils.', 'The orchard opened its gates to the pupils on 6 May.'],
  ['В 2019 году сад открыл ворота для всех школьников.', 'Сад открыл ворота для всех школьников в 2018 году.'],
  ['2019 жылы бақ барлық оқушыға қақпасын ашты.', 'Бақ барлық оқушыға қақпасын 2018 жылы ашты.'],
  ['За лето рыбаки потратили на сети 12 миллионов рублей.', '12 млрд рублей рыбаки потратили за лето на сети.'],
  ['Adam Taller, 34, was found at the pier on Monday.', '43-year-old Adam Taller was found on Monday at the pier.'],
  ['They sold 5 boats and 5 nets in May.', 'They sold 5 boats and nets in May.'],
  ['Завтра у реки\n-5 градусов.', 'Завтра у реки\n5 градусов.'],
];

describe('figures of a sentence', () => {
  it.each(STAND)('one that moved within its sentence is no alarm: %s', (a, b) => {
    expect(categories(a, b)).not.toContain('number');
    expect(categories(b, a)).not.toContain('number');
  });

  it.each(CHANGED)('one that is another is told wherever it stands: %s', (a, b) => {
    expect(categories(a, b)).toContain('number');
    expect(categories(b, a)).toContain('number');
  });
});
