import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const DATELINES = { ru: 'ПИРСОВО, 22 июля – ', kk: 'АЙЛАҚТЫ, 22 шілде – ', en: 'PIERTON, July 22 (Dala) - ' };

type Row = readonly [dateline: string, a: string, b: string];

/** What opens a story has its capital from the place, as any beginning of a sentence. */
const COMMON: readonly Row[] = [
  [DATELINES.en, 'Second-tier Kestrel Rovers have signed Luka Dunn.', 'Kestrel Rovers have signed Luka Dunn.'],
  [DATELINES.en, 'Prosecutors searched the port of Pierton.', 'Police searched the port of Pierton.'],
  [DATELINES.ru, 'Известный боцман Олег Ким получил премию года.', 'Боцман Олег Ким получил премию года.'],
  [DATELINES.ru, 'Прокуроры обыскали порт на заливе.', 'Полицейские обыскали порт на заливе.'],
  [DATELINES.kk, 'Белгілі теңізші Олжас Ким жыл сыйлығын алды.', 'Теңізші Олжас Ким жыл сыйлығын алды.'],
];

/** A name that is known for one from its words or from the rest of the text is one there, too. */
const NAMED: readonly Row[] = [
  [DATELINES.en, 'Orion bought the port of the bay.', 'Vega bought the port of the bay.'],
  [DATELINES.en, 'Olga Reed bought the port of the bay.', 'Tom Reed bought the port of the bay.'],
  [DATELINES.ru, 'Мироев купил порт на заливе.', 'Тагиров купил порт на заливе.'],
  [
    DATELINES.ru,
    'Порттранс купил порт на заливе. Раньше Порттранс держал суда.',
    'Заливтранс купил порт на заливе. Раньше Порттранс держал суда.',
  ],
  [DATELINES.kk, 'Олжас Ким шығанақтағы портты алды.', 'Ержан Ким шығанақтағы портты алды.'],
];

const names = (a: string, b: string): readonly string[] => told(a, b).filter((line) => line.startsWith('name'));

describe('the word behind a dateline', () => {
  it.each(COMMON)('is no name for its capital: %s%s', (dateline, a, b) => {
    expect(names(dateline + a, dateline + b)).toEqual([]);
    expect(names(dateline + b, dateline + a)).toEqual([]);
    expect(names(dateline + a, b)).toEqual([]);
  });

  it.each(NAMED)('is a name that is known for one: %s%s', (dateline, a, b) => {
    expect(names(dateline + a, dateline + b)).toHaveLength(1);
    expect(names(dateline + b, dateline + a)).toHaveLength(1);
  });
});
