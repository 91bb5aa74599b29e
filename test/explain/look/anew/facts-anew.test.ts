import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

/** A story, the same told by another outlet in another order and in other words, and what of it may be another fact. */
interface Story {
  readonly language: string;
  readonly a: string;
  readonly b: string;
  readonly changes: readonly (readonly [from: string, to: string, fact: RegExp])[];
}

const STORIES: readonly Story[] = [
  {
    language: 'English',
    a: [
      'The council of Holm met on Monday.',
      'A new pier with berths for 46 boats will cost 12 million crowns, harbour master Ann Reed told the members.',
      'The works begin on August 21 and will be led by the builder Peter Dahl.',
    ].join('\n\n'),
    b: [
      'The council of Holm met on Monday.',
      'Peter Dahl, a builder, is to lead the works, which begin on 21 August.',
      'Harbour master Ann Reed said that the new pier would have 46 berths for boats and a cost of 12 million crowns.',
    ].join('\n\n'),
    changes: [
      ['21 August', '12 August', /^number: .*12 August/],
      ['46 berths', '64 berths', /^number: .*64/],
      ['12 million', '13 million', /^number: .*13 million/],
      ['Peter Dahl', 'Peter Dale', /^name: .*Peter Dale/],
    ],
  },
  {
    language: 'Russian',
    a: [
      'Совет Сомова собрался в понедельник.',
      'Новый причал на 46 лодок обойдётся в 12 млн крон, рассказала начальник порта Анна Рябова.',
      'Работы начнутся 21 августа, их возглавит строитель Пётр Лунин.',
    ].join('\n\n'),
    b: [
      'Совет Сомова собрался в понедельник.',
      'Строитель Пётр Лунин возглавит работы, которые начнутся с 21 августа.',
      'По словам начальника порта Анны Рябовой, причал примет 46 лодок, его цена — 12 миллионов крон.',
    ].join('\n\n'),
    changes: [
      ['21 августа', '12 августа', /^number: .*12 августа/],
      ['46 лодок', '64 лодки', /^number: .*64/],
      ['12 миллионов', '13 миллионов', /^number: .*13 миллионов/],
      ['Пётр Лунин', 'Пётр Ларин', /^name: .*Пётр Ларин/],
    ],
  },
  {
    language: 'Kazakh',
    a: [
      'Сомов кеңесі дүйсенбіде жиналды.',
      '46 қайыққа арналған жаңа айлақ 12 млн крон тұрады, деді порт бастығы Анар Сейітова.',
      'Жұмыс 21 тамызда басталады, оны құрылысшы Ерлан Омаров басқарады.',
    ].join('\n\n'),
    b: [
      'Сомов кеңесі дүйсенбіде жиналды.',
      'Құрылысшы Ерлан Омаров басқаратын жұмыс 21 тамыздан басталады.',
      'Порт бастығы Анар Сейітованың айтуынша, айлақ 46 қайықты қабылдайды, оның құны — 12 миллион крон.',
    ].join('\n\n'),
    changes: [
      ['21 тамыздан', '12 тамыздан', /^number: .*12 тамыз/],
      ['46 қайықты', '64 қайықты', /^number: .*64/],
      ['12 миллион', '13 миллион', /^number: .*13 миллион/],
      ['Ерлан Омаров', 'Ерлан Оспанов', /^name: .*Ерлан Оспанов/],
    ],
  },
];

describe.each(STORIES)('sentences told in other words elsewhere, in $language', ({ a, b, changes }) => {
  it('say the same', () => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });

  it.each(changes)('tell another fact: %s → %s', (from, to, fact) => {
    const changed = b.replace(from, to);
    expect(factsTold(a, changed).some((told) => fact.test(told))).toBe(true);
    expect(factsTold(changed, a).length).toBeGreaterThan(0);
  });
});

describe('what only one text tells', () => {
  it('is no other fact in sentences of other things', () => {
    const a = 'Holm has a pier.\n\nThe mill will cut 46 jobs in May, its head Ann Reed said.';
    const other = 'Holm has a pier.\n\nSome 70 children went on a trip to the lake with their teacher Tom Vale.';
    expect([...factsTold(a, other), ...factsTold(other, a)]).toEqual([]);
  });

  it('is no other name where the other text has it in a longer one', () => {
    const a = 'Wexley Foods made a profit.\n\nFounded in 1964, Wexley Foods has six plants on the roads of Ostmark.';
    const other = 'Wexley Foods made a profit.\n\nOne of six: the Wexley plant, founded in 1964, on a road.';
    expect([...factsTold(a, other), ...factsTold(other, a)].filter((fact) => fact.startsWith('name'))).toEqual([]);
  });

  // two distinct texts are no two tellings of one thing
  it.each([
    [
      'Growers of hops opened a covered market: 46 stalls.',
      'Stalls, 64 and covered; such marketing suits every grower.',
    ],
    ['Огородники открыли крытый рынок: 46 мест.', 'Рыночных крытых точек 64, огородникам удобно.'],
    ['Диқандар 46 орындық жабық базар ашты.', 'Базардағы жабық орын саны: оны 64 етіп ашқан диқандар.'],
  ])('is no other fact where no word answers another: %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });
});
