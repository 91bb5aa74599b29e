import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const OTHER: readonly Row[] = [
  ['Отряд вёл поручик Эмир Садов.', 'Отряд вёл поручик Эмира Садов.'],
  ['На снимке Марат Боран.', 'На снимке Марата Боран.'],
  ['Кеңесті Халиф Боран ашты.', 'Кеңесті Халифа Боран ашты.'],
  ['Посёлок Репина растёт.', 'Посёлок Репино растёт.'],
  ['Станция Титова закрыта.', 'Станция Титово закрыта.'],
];

const FORMS: readonly Row[] = [
  ['Слово дали Эмир Садову.', 'Слово дали Эмиру Садову.'],
  ['Письмо от Тимур Садова пришло.', 'Письмо от Тимура Садова пришло.'],
  ['Поезд из Репина опоздал.', 'Поезд из Репино опоздал.'],
  ['Книгу Тимура Садова издали.', 'Книгу Тимур Садова издали.'],
];

describe('forms that are two names', () => {
  it.each(OTHER)('a letter that no case asks for makes another name: %s', (a, b) => {
    expect(categories(first(a), b).slice(1)).toEqual(['name']);
    expect(categories(first(b), a).slice(1)).toEqual(['name']);
  });

  it.each(FORMS)('a case put right is an inflection: %s', (a, b) => {
    expect(categories(first(a), b).slice(1)).toEqual(['inflection']);
  });
});
