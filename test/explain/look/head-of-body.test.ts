import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

/** Whoever is at the head of a body is its head, whatever his title. */
const SAME: readonly Row[] = [
  [
    'Завод построил директор «Тобол Агро» Нурлан Сейдахметов. По словам Сейдахметова, завод готов.',
    'Завод построил директор «Тобол Агро» Нурлан Сейдахметов. По словам главы компании, завод готов.',
  ],
  [
    'Зауытты серіктестік директоры Серік Жанаев салды. «Зауыт дайын», – деді С. Жанаев.',
    'Зауытты серіктестік директоры Серік Жанаев салды. «Зауыт дайын», – деді серіктестік басшысы.',
  ],
  [
    'Chief executive Margaret Oldroyd opened the plant. Oldroyd said it was ready.',
    'Chief executive Margaret Oldroyd opened the plant. The head of the firm said it was ready.',
  ],
  [
    'Жолды Серік Әбдірахманов ашты. Әбдірахмановтың айтуынша, жол дайын.',
    'Жолды Серік Әбдірахманов ашты. Абдрахмановтың айтуынша, жол дайын.',
  ],
];

const OTHER: readonly Row[] = [
  [
    'Завод построил заместитель директора «Тобол Агро» Нурлан Сейдахметов. По словам Сейдахметова, завод готов.',
    'Завод построил заместитель директора «Тобол Агро» Нурлан Сейдахметов. По словам главы компании, завод готов.',
  ],
  [
    'Зауытты серіктестік директорының орынбасары Серік Жанаев салды. «Зауыт дайын», – деді С. Жанаев.',
    'Зауытты серіктестік директорының орынбасары Серік Жанаев салды. «Зауыт дайын», – деді серіктестік басшысы.',
  ],
  [
    'Former director John Oldroyd opened the plant. Oldroyd said it was ready.',
    'Former director John Oldroyd opened the plant. The head of the firm said it was ready.',
  ],
  [
    'Завод построил директор Нурлан Сейдахметов. По словам Жумабекова, завод готов.',
    'Завод построил директор Нурлан Сейдахметов. По словам главы компании, завод готов.',
  ],
  [
    'Жолды Серік Әбдірахманов ашты. Әбдірахмановтың айтуынша, жол дайын.',
    'Жолды Серік Әбдірахманов ашты. Абдуллаевтың айтуынша, жол дайын.',
  ],
];

describe('the head of a body', () => {
  it.each(SAME)('is the person whose title stands with the name: %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });
  it.each(OTHER)('is nobody who was second to it, or is known by no title: %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
