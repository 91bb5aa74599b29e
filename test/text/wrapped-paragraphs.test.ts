import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/line.ts';
import { softBreaks } from '../../src/text/wrapped.ts';

const PROSE = {
  ru: [
    'строители открыли вчера большой мост через реку и',
    'пригласили на праздник всех жителей района, которые',
    'ждали его много лет и ездили до этого в объезд по',
    'старой дороге через соседний город, где стоит ещё',
  ],
  kk: [
    'құрылысшылар кеше өзен арқылы үлкен көпір ашып, оны',
    'көп жыл күткен және осы уақытқа дейін көрші қала',
    'арқылы ескі жолмен айналып жүрген барлық аудан',
    'тұрғындарын мерекеге шақырып, жәрмеңке өткізді де',
  ],
  en: [
    'builders opened a large bridge over the river and',
    'called everybody of the district to a feast, who',
    'had waited for it many years and gone round by an',
    'old road through the next town, where there still',
  ],
} as const;

type Row = readonly [language: keyof typeof PROSE, line: string, next: string];

/** Whether the paragraph of a line goes on in the one behind it, in a text that is wrapped otherwise. */
function goesOn(language: keyof typeof PROSE, line: string, next: string): boolean {
  const prose = PROSE[language];
  const text = [...prose, line, next, '', ...prose, ...prose].join('\n');
  const { continues, wrapped } = softBreaks(text, findLines(text), new Set());
  expect(wrapped).toBe(true);
  return continues[prose.length] === 1;
}

describe('a paragraph of a wrapped text', () => {
  it.each<Row>([
    ['ru', 'стоит каменный дом, у которого ждали его все и', 'пели песни.'],
    ['kk', 'тас үй тұр, оның алдында бәрі оны күтіп тұрды да', 'ән айтты.'],
    ['en', 'stands a house of stone before which all of them', 'sang songs.'],
    // a figure behind a word, and a capital behind a full line
    ['ru', 'стоит каменный дом, у которого ждали его все', '27 человек.'],
    ['en', 'stands a house of stone before which every one', '27 people sang.'],
    ['en', 'stands a house of stone before which some of old', 'Northampton sang songs.'],
  ])('goes on, %s: %s | %s', (language, line, next) => expect(goesOn(language, line, next)).toBe(true));

  it.each<Row>([
    ['ru', 'стоит каменный дом.', 'Песни пели до утра.'],
    ['kk', 'тас үй тұр.', 'Ән таңға дейін айтылды.'],
    ['en', 'stands a house.', 'Songs were sung until dawn.'],
    ['en', 'stands a house', 'Songs were sung until dawn.'],
    ['en', 'stands a house', 'Seven people sang.'],
    // items, and lines that are set in
    ['ru', 'стоит каменный дом:', '— песни пели до утра;'],
    ['ru', 'стоит каменный дом', '— песни пели до утра;'],
    ['kk', 'тас үй тұр', '• ән таңға дейін айтылды;'],
    ['en', 'stands a house', '- songs were sung until dawn;'],
    ['ru', 'стоит каменный дом.', '1. песни пели до утра.'],
    ['kk', 'тас үй тұр:', '• ән таңға дейін айтылды;'],
    ['en', 'stands a house:', '* songs were sung until dawn;'],
    ['en', 'stands a house.', '    Songs were sung until dawn.'],
    ['en', 'stands a house.', '    songs were sung until dawn.'],
  ])('ends, %s: %s | %s', (language, line, next) => expect(goesOn(language, line, next)).toBe(false));

  it('goes on in the second line of an item, which is set in', () => {
    expect(goesOn('en', '- builders opened a large bridge over the river.', '  Songs were sung until dawn.')).toBe(
      true,
    );
  });
});

describe('lines that begin small', () => {
  const lines = (beginning: string): string =>
    Array.from({ length: 8 }, (_, at) => `${beginning}${PROSE.en[at % 4]}`.slice(0, 48)).join('\n');

  it('are wrapped, but for addresses, which begin small wherever they stand', () => {
    const wrapped = (text: string): boolean => softBreaks(text, findLines(text), new Set()).wrapped;
    expect(wrapped(lines(''))).toBe(true);
    for (const address of ['https://port.example/', 'www.port.example/', 't.me/port-', '@port-', '#port-'])
      expect(wrapped(lines(address))).toBe(false);
    for (const marker of ['- ', '* ', '• ', '1) ', '12. ']) expect(wrapped(lines(marker))).toBe(false);
  });
});
