import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const STORY: Readonly<Record<string, string>> = {
  ru: ' Об этом рассказали жители посёлка, а позже написали местные издания.',
  kk: ' Бұл туралы қала тұрғындары айтты, кейін жергілікті басылымдар хабарлады.',
  en: ' Residents of the village spoke about it, and local papers reported it later.',
};

const TURNED: readonly (readonly [string, ...Row])[] = [
  [
    'ru',
    'Трое рабочих пострадали при обрушении крана на стройке в порту.',
    'На стройке в порту рухнул кран: трое погибших.',
  ],
  [
    'ru',
    'Число гостей порта выросло за лето на 18 процентов и достигло 412 тысяч.',
    'Летом порт принял 412 тысяч гостей, спад составил 18 процентов, это меньше, чем год назад.',
  ],
  [
    'kk',
    'Жазда портқа келген туристер саны 18 пайызға өсіп, 412 мыңға жетті.',
    'Жазда портқа 412 мың турист келді, бұл былтырғыдан 18 пайызға кем.',
  ],
  [
    'en',
    'Three workers were hurt when a crane collapsed at a building site in the port.',
    'A crane collapsed at a building site in the port, killing three workers.',
  ],
  [
    'en',
    'The number of visitors to the port rose by 18 per cent to 412,000 over the summer.',
    'The port had 412,000 visitors over the summer, down 18% on last year.',
  ],
];

const SAME: readonly (readonly [string, ...Row])[] = [
  [
    'ru',
    'Трое рабочих пострадали при обрушении крана на стройке в порту.',
    'На стройке в порту рухнул кран: трое раненых.',
  ],
  [
    'ru',
    'Число гостей порта выросло за лето на 18 процентов и достигло 412 тысяч.',
    'Летом порт принял 412 тысяч гостей, на 18 процентов больше, чем год назад.',
  ],
  [
    'kk',
    'Жазда портқа келген туристер саны 18 пайызға өсіп, 412 мыңға жетті.',
    'Жазда портқа 412 мың турист келді, бұл былтырғыдан 18 пайызға артық.',
  ],
  [
    'en',
    'Three workers were hurt when a crane collapsed at a building site in the port.',
    'A crane collapsed at a building site in the port, injuring three workers.',
  ],
  [
    'en',
    'The number of visitors to the port rose by 18 per cent to 412,000 over the summer.',
    'The port had 412,000 visitors over the summer, up 18% on last year.',
  ],
  // both are told of one figure, or it did not
  [
    'en',
    'Prices rose by 18 per cent in May and fell by 3 per cent in June, the port said.',
    'The port said prices fell 3% in June after they rose 18% in May.',
  ],
  [
    'en',
    'Sales rose by 18 per cent at the port over the summer.',
    'Over the summer sales at the port did not fall but rose by 18 per cent.',
  ],
];

function senses(language: string, a: string, b: string): readonly string[] {
  const story = STORY[language] ?? '';
  return compare(a + story, b + story)
    .differences.filter(({ category }) => category === 'sense')
    .map(({ kind = '' }) => kind);
}

describe('a figure beside a word of the contrary', () => {
  it.each(TURNED)('%s: %s → %s turns', (language, a, b) => {
    expect(senses(language, a, b)).toContain('antonym');
    expect(senses(language, b, a)).toContain('antonym');
  });

  it.each(SAME)('%s: %s → %s does not', (language, a, b) => {
    expect([senses(language, a, b), senses(language, b, a)]).toEqual([[], []]);
  });
});
