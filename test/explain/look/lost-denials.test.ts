import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const isDenialTold = (a: string, b: string): boolean =>
  compare(a, b).differences.some(({ category }) => category === 'negation');

describe('a denial in a long stretch that one text has alone', () => {
  test.each<Row>([
    [
      'Капитан не пришёл на праздник и не выступил перед рыбаками посёлка.',
      'Перед рыбаками посёлка капитан выступил, придя на праздник.',
    ],
    [
      'Совет решил, что лодки весной не сдадут и причал тоже не закроют, передаёт «Волна».',
      'По решению совета причал закроют, передаёт «Волна».',
    ],
    [
      'The captain was late for the fair and did not address the fishermen of the village.',
      'To the fishermen of the village the captain spoke as address of the fair was his.',
    ],
    [
      'The council said in its decision on Friday that boats will not leave the pier, the Wave reports.',
      'Boats leave the pier in spring, the council decided, the Wave reports.',
    ],
    [
      'Балықшылар кеңесі айлақты көктемде жөндеу үшін келесі айда мүлде жаппайды деп «Толқын» хабарлады.',
      'Айлақты көктемде жабады деп «Толқын» хабарлады.',
    ],
  ])('is told where the other says that it is so: %s | %s', (a, b) => {
    expect(isDenialTold(a, b)).toBe(true);
    expect(isDenialTold(b, a)).toBe(true);
  });

  test.each<Row>([
    // denied there as well, in other words, or refused
    [
      'Капитан не пришёл на праздник и не выступил перед рыбаками посёлка.',
      'Перед рыбаками посёлка капитан не выступил, не придя на праздник.',
    ],
    [
      'Капитан не пришёл на праздник и не выступил перед рыбаками посёлка.',
      'Перед рыбаками посёлка капитан отказался выступить и пропустил праздник.',
    ],
    // a clause that went, and the other text does not speak of it
    [
      'Капитан пришёл на праздник, хотя сам лодку уже давно не водит, передаёт «Волна».',
      'Капитан пришёл на праздник, передаёт «Волна».',
    ],
    [
      'The captain came to the fair though he himself has not steered a boat for years, the Wave reports.',
      'The captain came to the fair, the Wave reports.',
    ],
    [
      'Капитан өзі қайықты көптен бері мүлде жүргізбесе де мерекеге келді деп «Толқын» хабарлады.',
      'Капитан мерекеге келді деп «Толқын» хабарлады.',
    ],
  ])('is none where it is denied there too, or not spoken of: %s | %s', (a, b) => {
    expect(isDenialTold(a, b)).toBe(false);
    expect(isDenialTold(b, a)).toBe(false);
  });
});
