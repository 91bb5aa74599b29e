import { describe, expect, it } from 'vitest';
import { told } from './alarms.ts';

const BETWEEN = {
  en: 'The court in Dorvel heard that he sold a net. He had rowed there for years.',
  ru: 'Суд в Дорвеле услышал, что он продал сеть. Раньше он там много лет ходил на вёслах.',
  kk: 'Дорвелдегі сот оның ау сатқанын естіді. Бұрын ол онда көп жыл ескек ескен.',
};

const MOVED = [
  [
    `A pilot was jailed on Friday for theft. ${BETWEEN.en} Judge Amara Quill told him he had shown no remorse.`,
    `A pilot was jailed for theft. ${BETWEEN.en} Judge Amara Quill told him on Friday he had shown no remorse.`,
  ],
  [
    `Лоцмана 5 мая осудили за кражу. ${BETWEEN.ru} Судья Амара Квилл отметила, что он не раскаялся.`,
    `Лоцмана осудили за кражу. ${BETWEEN.ru} Судья Амара Квилл 5 мая отметила, что он не раскаялся.`,
  ],
  [
    `Лоцман жұма күні ұрлық үшін сотталды. ${BETWEEN.kk} Судья Амара Квилл оның өкінбегенін айтты.`,
    `Лоцман ұрлық үшін сотталды. ${BETWEEN.kk} Судья Амара Квилл жұма күні оның өкінбегенін айтты.`,
  ],
] as const;

const CHANGED = [
  [
    `A pilot was jailed on Friday for theft. ${BETWEEN.en} Judge Amara Quill told him he had shown no remorse.`,
    `A pilot was jailed for theft. ${BETWEEN.en} Judge Amara Quill told him on Monday he had shown no remorse.`,
  ],
  [
    `A pilot was jailed on Friday for theft. ${BETWEEN.en} Judge Amara Quill told him he had shown no remorse.`,
    `A pilot was on Monday jailed for theft. ${BETWEEN.en} Judge Amara Quill told him on Friday he had shown no remorse.`,
  ],
  [
    `Лоцмана 5 мая осудили за кражу. ${BETWEEN.ru} Судья Амара Квилл отметила, что он не раскаялся.`,
    `Лоцмана осудили за кражу. ${BETWEEN.ru} Судья Амара Квилл 6 мая отметила, что он не раскаялся.`,
  ],
  [
    `Лоцман жұма күні ұрлық үшін сотталды. ${BETWEEN.kk} Судья Амара Квилл оның өкінбегенін айтты.`,
    `Лоцман ұрлық үшін сотталды. ${BETWEEN.kk} Судья Амара Квилл сенбі күні оның өкінбегенін айтты.`,
  ],
] as const;

describe('a date that stands in another sentence', () => {
  it.each(MOVED)('moved: %s', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });
  it.each(CHANGED)('is told where it is another, or another one came: %s', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
