import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

const categories = (a: string, b: string): ReadonlySet<string> =>
  new Set(compare(a, b).differences.map(({ category }) => category));

const STORIES = {
  ru: 'Паром ходит до вечера по старой реке.',
  kk: 'Паром ескі өзенмен кешке дейін жүреді.',
  en: 'The ferry sails until evening on the old river.',
} as const;

type Row = readonly [language: keyof typeof STORIES, a: string, b: string];

const RELATED: readonly Row[] = [
  ['ru', 'Читайте также: Мост открыли', 'Читайте также: Порт закрыли'],
  ['kk', 'Оқи отырыңыз: Көпір ашылды', 'Оқи отырыңыз: Порт жабылды'],
  ['en', 'Read also: Bridge opened', 'Read also: Harbour shut'],
];

const LINKS: readonly Row[] = [
  ['ru', 'Подписывайтесь на наш канал в Telegram: t.me/port', 'Подписывайтесь на наш канал в WhatsApp: wa.me/port'],
];

const CONTENT: readonly Row[] = [
  ['ru', 'Порт построил мост', 'Порт закрыл мост'],
  ['kk', 'Порт көпір салды', 'Порт көпірді жапты'],
  ['en', 'The port built a bridge', 'The port shut a bridge'],
];

describe('another word in a line that both texts have', () => {
  const told = ([language, a, b]: Row): ReadonlySet<string> =>
    categories(`${STORIES[language]}\n${a}`, `${STORIES[language]}\n${b}`);

  it.each(RELATED)('that leads to another story is of that line, %s: %s', (...row) => {
    expect([...told(row)]).toEqual(['related']);
  });

  it.each(LINKS)('that leads to a channel is of that line, %s: %s', (...row) => {
    expect([...told(row)]).toEqual(['link']);
  });

  it.each(CONTENT)('of content is told for what it is, %s: %s', (...row) => {
    const found = told(row);
    expect(found.size).toBeGreaterThan(0);
    for (const role of ['related', 'link']) expect(found).not.toContain(role);
  });
});

describe('a settlement called after somebody', () => {
  it.each([
    ['Ленино ждёт гостей.', 'Ленина ждёт гостей.'],
    ['Гостей ждёт Ленино.', 'Гостей ждёт Ленина.'],
  ])('is another name than theirs, at the beginning of the text too: %s | %s', (a, b) => {
    expect(categories(first(a), b)).toContain('name');
    expect(categories(first(b), a)).toContain('name');
  });

  it('is a form of its own name behind a preposition', () => {
    expect(categories('Музей открыт в Ленино.', 'Музей открыт в Ленине.')).not.toContain('name');
  });
});
