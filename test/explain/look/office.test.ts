import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** What is told as a name, as `A → B`. */
function names(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const SAME: readonly Row[] = [
  // who holds an office, moved before it, faces the body that went
  [
    'Holm Pumps makes pumps. "It was solid," said Ann Reed, Vice President, Sales, at Holm Pumps.',
    'Holm Pumps makes pumps. "It was solid," said Ann Reed, Vice President, Sales.',
  ],
  [
    'Holm Pumps makes pumps. "It was solid," said Ann Reed, Chief Executive of Holm Pumps.',
    'Holm Pumps makes pumps. "It was solid," said chief executive Ann Reed.',
  ],
  [
    'Холм делает насосы. «Год хороший», – сказала Мария Илина, директор завода Холм.',
    'Холм делает насосы. «Год хороший», – сказала директор завода Мария Илина.',
  ],
  [
    'Оны комитет төрағасының орынбасары Әсел Жанбосынова айтты. «Бүтін», – деді Әсел Жанбосынова.',
    'Оны комитет төрағасының орынбасары Әсел Жанбосынова айтты. «Бүтін», – деді комитет төрағасының орынбасары.',
  ],
  ['Президент Таллер открыл мост.', 'Глава государства открыл мост.'],
  [
    'Президент Бруно Таллер открыл мост. Утром Таллер уехал в порт.',
    'Президент Бруно Таллер открыл мост. Утром глава государства уехал в порт.',
  ],
  [
    'Мэр города Глеб Сомов открыл мост. «Река нам помогла», – сказал мэр.',
    'Мэр города Глеб Сомов открыл мост. «Река нам помогла», – сказал Глеб Сомов.',
  ],
  [
    'Президент Ерлан Сейітов көпірді ашты. Таңертең Сейітов портқа кетті.',
    'Президент Ерлан Сейітов көпірді ашты. Таңертең мемлекет басшысы портқа кетті.',
  ],
  [
    'Қала әкімі Ерлан Сейітов көпірді ашты. «Өзен көмектесті», – деді әкім.',
    'Қала әкімі Ерлан Сейітов көпірді ашты. «Өзен көмектесті», – деді Ерлан Сейітов.',
  ],
  [
    'Prime Minister Bruno Taller opened the bridge. In the morning Taller left for the port.',
    'Prime Minister Bruno Taller opened the bridge. In the morning the premier left for the port.',
  ],
  [
    'Mayor Tim Hart opened the bridge. “The river helped us,” the mayor said.',
    'Mayor Tim Hart opened the bridge. “The river helped us,” Tim Hart said.',
  ],
];

const OTHERS: readonly Row[] = [
  [
    '"It was solid," said Ann Reed, Vice President, Sales, at Holm Pumps.',
    '"It was solid," said Ann Reed, Vice President, Sales.',
  ],
  // no office of the body, another body, and an office that nobody holds
  ['"It was solid," said Ann Reed, Chief Executive of Holm Pumps.', '"It was solid," said chief executive Ann Reed.'],
  [
    'Holm Pumps and Vega Steel make pumps. "It was solid," said Ann Reed, Chief Executive of Holm Pumps.',
    'Holm Pumps and Vega Steel make pumps. "It was solid," said Ann Reed, Chief Executive of Vega Steel.',
  ],
  [
    'Оны комитет төрағасы Әсел Жанбосынова айтты. «Бүтін», – деді Әсел Жанбосынова.',
    'Оны комитет төрағасы Әсел Жанбосынова айтты. «Бүтін», – деді комитет төрағасының орынбасары.',
  ],
  ['Президент Таллер открыл мост.', 'Глава правительства открыл мост.'],
  ['Вчера Глеб Сомов открыл мост.', 'Вчера директор порта открыл мост.'],
  [
    'Мэр города Глеб Сомов открыл мост. «Река нам помогла», – сказал мэр.',
    'Мэр города Глеб Сомов открыл мост. «Река нам помогла», – сказала Инна Ветрова.',
  ],
  [
    'Қала әкімі Ерлан Сейітов көпірді ашты. «Өзен көмектесті», – деді әкім.',
    'Қала әкімі Ерлан Сейітов көпірді ашты. «Өзен көмектесті», – деді Дана Омарова.',
  ],
  [
    'Mayor Tim Hart opened the bridge. “The river helped us,” the mayor said.',
    'Mayor Tim Hart opened the bridge. “The river helped us,” Nora Vale said.',
  ],
];

describe('a name in the place of an office', () => {
  it.each(SAME)('is nobody else where that one holds it: %s → %s', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });

  it.each(OTHERS)('is somebody else where that one does not: %s → %s', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
});
