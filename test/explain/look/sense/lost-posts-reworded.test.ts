import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

/** Who speaks is named at another place of a sentence that was worded anew, with another post. */
const OTHER: readonly Row[] = [
  [
    'Аким города Павел Рябов пообещал открыть парк в мае.',
    'Парк откроют в мае, пообещал заместитель акима города Павел Рябов.',
  ],
  ['Замакима города Павел Рябов пообещал открыть парк в мае.', 'Парк откроют в мае, пообещал аким города Павел Рябов.'],
  [
    'Mission manager Ines Telles said the fault had not harmed the camera.',
    'The camera has not suffered, according to Ines Telles, the deputy mission manager.',
  ],
  [
    'Қала әкімі Марат Серіков саябақ мамырда ашылатынын айтты.',
    'Саябақ мамырда ашылады, деді қала әкімінің орынбасары Марат Серіков.',
  ],
  [
    '«Едем в Шымкент», – сказал исполняющий обязанности главного тренера Ержан Болатбаев.',
    'Главный тренер Ержан Болатбаев сказал, что команда едет в Шымкент.',
  ],
];

const SAME: readonly Row[] = [
  [
    'Заместитель акима города Павел Рябов пообещал открыть парк в мае.',
    'Парк откроют в мае, пообещал заместитель акима города Павел Рябов.',
  ],
  [
    'Замакима города Павел Рябов пообещал открыть парк в мае.',
    'Парк откроют в мае, пообещал заместитель акима города Павел Рябов.',
  ],
  ['Deputy director Ann Holt said the pool opens in May.', 'The pool opens in May, said Ann Holt.'],
  [
    'Камера цела, сказала заместитель директора Ирина Лунина.',
    'Ирина Лунина, заместитель директора, сказала, что камера цела.',
  ],
  [
    'Қала әкімінің орынбасары Марат Серіков саябақ мамырда ашылатынын айтты.',
    'Саябақ мамырда ашылады, деді қала әкімінің орынбасары Марат Серіков.',
  ],
];

describe('a post in a sentence that was worded anew', () => {
  it.each(OTHER)('%s → %s is told', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });

  it.each(SAME)('%s → %s is told for no other fact', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });
});
