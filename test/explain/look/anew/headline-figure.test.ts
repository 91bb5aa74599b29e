import { expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

/** A release, and the same below another headline. */
interface Release {
  readonly headline: string;
  readonly story: string;
  /** Headlines of the same, rounded, or of something that the story tells elsewhere. */
  readonly same: readonly string[];
  readonly other: readonly (readonly [headline: string, told: RegExp])[];
}

const RELEASES: readonly Release[] = [
  {
    headline: 'Council of Holm publishes draft budget',
    story:
      'Council tax in Holm would rise by 3.9% next year, under the draft budget of the city council. The pool keeps its 14 staff and gets a roof for £1,240,000.',
    same: [
      'Council tax in Holm to rise by 3.9% next year',
      'Council tax in Holm to rise by nearly 4% next year',
      'Tax to rise in Holm, and the pool gets a £1.24m roof',
      'Only 20 days are left for objections',
    ],
    other: [
      ['Council tax in Holm to rise by 4.9% next year', /^number: .*4\.9%/],
      ['Holm council: the pool gets a new roof for £1.42m', /^number: .*1\.42m/],
      ['Pool of Holm keeps its 41 staff, council says', /^number: .*41/],
    ],
  },
  {
    headline: 'Опубликован проект бюджета Холма',
    story:
      'Налог на жильё в Холме вырастет на 3,9%, следует из проекта бюджета. Бассейн сохранит 14 тренеров и получит крышу за 1 240 000 рублей.',
    same: [
      'Налог на жильё в Холме вырастет на 3,9%',
      'Налог на жильё в Холме вырастет почти на 4%',
      'Налог вырастет, а бассейн получит крышу за 1,24 млн рублей',
      'До бюджета осталось 20 дней',
    ],
    other: [
      ['Налог на жильё в Холме вырастет на 4,9%', /^number: .*4,9%/],
      ['Бассейн в Холме получит крышу за 1,42 млн рублей', /^number: .*1,42 млн/],
      ['Бассейн в Холме сохранит 41 тренера', /^number: .*41/],
    ],
  },
  {
    headline: 'Холмның бюджет жобасы жарияланды',
    story:
      'Холмда тұрғын үй салығы 3,9 пайызға өседі, бұл бюджет жобасында айтылған. Бассейн 14 жаттықтырушыны сақтап қалады, шатыры 1 240 000 теңгеге жаңарады.',
    same: [
      'Холмда тұрғын үй салығы 3,9 пайызға өседі',
      'Холмда тұрғын үй салығы 4 пайызға жуық өседі',
      'Салық өседі, бассейн шатыры 1,24 млн теңгеге жаңарады',
      'Бюджетке дейін 20 күн қалды',
    ],
    other: [
      ['Холмда тұрғын үй салығы 4,9 пайызға өседі', /^number: .*4,9/],
      ['Холмда бассейн шатыры 1,42 млн теңгеге жаңарады', /^number: .*1,42 млн/],
    ],
  },
];

const END = '\n\nThe vote is on Monday.';

it.each(RELEASES)('a figure of a headline that neither story tells is another one: $headline', (release) => {
  const { headline, story, same, other } = release;
  const first = `${headline}\n\n${story}${END}`;
  for (const another of same) {
    expect(factsTold(first, `${another}\n\n${story}${END}`).filter((told) => told.startsWith('number'))).toEqual([]);
    expect(factsTold(`${another}\n\n${story}${END}`, first).filter((told) => told.startsWith('number'))).toEqual([]);
  }
  for (const [another, fact] of other) {
    expect(factsTold(first, `${another}\n\n${story}${END}`)).toContainEqual(expect.stringMatching(fact));
    expect(factsTold(`${another}\n\n${story}${END}`, first)).toContainEqual(expect.stringMatching(fact));
  }
});
