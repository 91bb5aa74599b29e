import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const STORIES = [
  {
    headline: 'Мост через Каменку откроют раньше срока',
    date: '12.05.2025 14:20',
    lead: 'Мост через реку Каменку откроют в сентябре, сообщил глава района. Рабочие закончили укладку асфальта и проверяют опоры.',
    rest: 'Движение пустят после приёмки, которая займёт две недели.',
  },
  {
    headline: 'Өзен үстіндегі көпір мерзімінен бұрын ашылады',
    date: '12.05.2025 14:20',
    lead: 'Өзен үстіндегі көпір қыркүйекте ашылады, деп хабарлады аудан басшысы. Жұмысшылар асфальт төсеп бітірді, тіректерді тексеріп жатыр.',
    rest: 'Қозғалыс қабылдаудан кейін басталады, оған екі апта кетеді.',
  },
  {
    headline: 'Bridge over the Stone River to open early',
    date: '12 May 2025, 14:20',
    lead: 'The bridge over the Stone River will open in September, the district head said. Workers have laid the surface and are checking the piers.',
    rest: 'Traffic will be let through after an inspection that takes two weeks.',
  },
];

function substantive(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ severity }) => severity === 'substantive')
    .map(({ category }) => category);
}

describe('a line that a page says twice', () => {
  it.each(STORIES)('is of the page where it is the headline: $headline', ({ headline, date, lead, rest }) => {
    const clean = `${headline}\n\n${lead}\n\n${rest}\n`;
    for (const page of [
      `${headline}\n\n${date}\n\n${headline}\n\n${lead}\n\n${rest}\n`,
      `${headline}\n${headline}\n${date}\n\n${lead}\n\n${rest}\n`,
    ]) {
      expect(substantive(clean, page)).toEqual([]);
      expect(substantive(page, clean)).toEqual([]);
    }
  });

  it.each(STORIES)('is of the story where it is a sentence of it: $headline', ({ headline, date, lead, rest }) => {
    const page = `${headline}\n${date}\n\n${lead}\n\n${rest}\n`;
    expect(substantive(page, `${page}\n${rest}\n`)).toEqual(['inserted']);
  });
});
