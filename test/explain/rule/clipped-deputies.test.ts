import { describe, expect, it } from 'vitest';
import { senses } from './senses.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['Заместитель министра Олег Туров открыл форум.', 'Замминистра Олег Туров открыл форум.'],
  ['Заместитель главы города Олег Туров открыл форум.', 'Замглавы города Олег Туров открыл форум.'],
  ['Первый заместитель начальника порта Туров открыл форум.', 'Первый замначальника порта Туров открыл форум.'],
  ['Об этом сообщил заместитель губернатора Олег Туров.', 'Об этом сообщил замгубернатора Олег Туров.'],
  ['Министрдің орынбасары Олжас Тұров форумды ашты.', 'Вице-министр Олжас Тұров форумды ашты.'],
  ['Deputy Minister Oleg Turov opened the forum.', 'Vice-minister Oleg Turov opened the forum.'],
];

const OTHER: readonly Row[] = [
  ['Заместитель министра Олег Туров открыл форум.', 'Министр Олег Туров открыл форум.'],
  ['Первый замначальника порта Туров открыл форум.', 'Замначальника порта Туров открыл форум.'],
  ['Министрдің орынбасары Олжас Тұров форумды ашты.', 'Министр Олжас Тұров форумды ашты.'],
  [
    'Министрдің орынбасары Олжас Тұров пен министр Асқар Сейіт келді.',
    'Министр Олжас Тұров пен вице-министр Асқар Сейіт келді.',
  ],
  ['Deputy Minister Oleg Turov opened the forum.', 'Minister Oleg Turov opened the forum.'],
];

describe('a deputy in one word with the office', () => {
  it.each(SAME)('%s → %s is the same deputy', (a, b) => {
    expect(senses(a, b)).toEqual([[], []]);
  });

  it.each(OTHER)('%s → %s is another post', (a, b) => {
    for (const told of senses(a, b)) expect(told).toContain('post');
  });
});
