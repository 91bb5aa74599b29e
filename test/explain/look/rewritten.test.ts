import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const factsOf = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.filter(({ category }) => category === 'number' || category === 'name')
    .map((told) => `${told.a.text.trim()} → ${told.b.text.trim()}`);

const AROUND: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  ru: [
    'Лодки вернули порту до начала процесса.',
    'А. Седова осуждена условно, так как имеет на иждивении двоих малолетних детей.',
  ],
  kk: [
    'Қайықтар процесс басталғанға дейін портқа қайтарылды.',
    'Анна Седоваға екі кішкентай баласы бар болғандықтан шартты мерзім берілді.',
  ],
  en: [
    'The boats were given back to the port before the trial began.',
    'Ann Field was given a suspended term as she has two small children to care for.',
  ],
};

const within = (language: string, sentence: string): string => AROUND[language]?.join(` ${sentence} `) ?? sentence;

describe('figures and names of a sentence that was written anew', () => {
  test.each<readonly [language: string, ...Row]>([
    [
      'ru',
      'Суд признал Лугова виновным по части 4 статьи 189 Лесного кодекса и назначил ему долгий срок на острове.',
      'Имущество Лугова заберут, а вернуться на флот он не сможет никогда.',
    ],
    [
      'kk',
      'Сот Луговты Орман кодексінің 189-бабы бойынша кінәлі деп танып, аралда ұзақ мерзім берді.',
      'Луговтың мүлкі тәркіленеді, ал флотқа ол енді ешқашан оралмайды.',
    ],
    [
      'en',
      'The court found Lugg guilty under Section 12 of the Forest Act and gave him a long term with a ban on posts in the fleet.',
      'The nets of Lugg will be sold and in the fleet he will serve no more.',
    ],
  ])('%s: that it does not tell any more are no changes of facts', (language, a, b) => {
    expect(factsOf(within(language, a), within(language, b))).toEqual([]);
    expect(factsOf(within(language, b), within(language, a))).toEqual([]);
  });

  test.each<readonly [language: string, ...Row]>([
    // another figure in the other sentence, wherever it stands
    ['ru', 'За лето рыбаки потратили на сети 12 миллионов рублей.', '12 млрд рублей рыбаки потратили за лето на сети.'],
    ['kk', 'Жазда балықшылар ауға 12 миллион теңге жұмсады.', '12 млрд теңгені балықшылар жазда ауға жұмсады.'],
    ['en', 'Over the summer they spent 12 million dollars on nets.', 'On nets they spent $12 bn over the summer.'],
    // the sentence is the same
    ['ru', 'На мост через реку ушло 40 тонн стали и много труда.', 'На мост через реку ушло много стали и труда.'],
    ['kk', 'Өзен көпіріне 40 тонна болат пен көп еңбек кетті.', 'Өзен көпіріне көп болат пен еңбек кетті.'],
    ['en', 'The bridge took 40 tonnes of steel and much work.', 'The bridge took much steel and much work.'],
  ])('%s: are told where another stands for them, or the rest stayed: %s | %s', (_, a, b) => {
    expect(factsOf(a, b).length).toBeGreaterThan(0);
    expect(factsOf(b, a).length).toBeGreaterThan(0);
  });
});
