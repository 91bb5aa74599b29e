import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

type Row = readonly [a: string, b: string];

const STORY = 'Ярмарка открылась утром.\nНа площади торгуют полсотни пекарей.\n';
const ENGLISH = 'The fair opened in the morning.\nFifty bakers sell bread on the square.\n';
const KAZAKH = 'Жәрмеңке таңертең ашылды.\nАлаңда елу наубайшы нан сатады.\n';

const JOINED: readonly Row[] = [
  [`${STORY}Звоните нам до вечера.\n+7 701 555 12 12\n`, `${STORY}Звоните нам до вечера. +7 701 555 12 12\n`],
  [
    `${STORY}Вопросы к Анне Рябовой\npress@yarmarka.example\n`,
    `${STORY}Вопросы к Анне Рябовой press@yarmarka.example\n`,
  ],
  [
    `${ENGLISH}Press office of the fair\npress@fair.example\n`,
    `${ENGLISH}Press office of the fair press@fair.example\n`,
  ],
  [
    `${ENGLISH}All stalls are listed\nhttps://fair.example/stalls\n`,
    `${ENGLISH}All stalls are listed https://fair.example/stalls\n`,
  ],
  [
    `${KAZAKH}Сұрақтар Анна Рябоваға\npress@zharmenke.example\n`,
    `${KAZAKH}Сұрақтар Анна Рябоваға press@zharmenke.example\n`,
  ],
];

const CHANGED: readonly Row[] = [
  [`${STORY}Звоните нам до вечера.\n+7 701 555 12 12\n`, `${STORY}Звоните нам до вечера. +7 701 555 12 13\n`],
  [
    `${ENGLISH}Press office of the fair\npress@fair.example\n`,
    `${ENGLISH}Press office of the fair press@mill.example\n`,
  ],
  [`${KAZAKH}Сұрақтар Анна Рябоваға\npress@zharmenke.example\n`, `${KAZAKH}Сұрақтар Анна Рябоваға press@nan.example\n`],
];

const categories = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

describe('a contact or a link that a format joined to the line before it', () => {
  it.each(JOINED)('is joined, and neither gone nor come: %j', (a, b) => {
    expect(categories(a, b)).toEqual(['merged']);
    expect(categories(b, a)).toEqual(['split']);
  });

  it.each(CHANGED)('is told where it changed as well: %j', (a, b) => {
    expect(categories(a, b).some((category) => category !== 'merged')).toBe(true);
    expect(categories(b, a).some((category) => category !== 'split')).toBe(true);
  });
});
