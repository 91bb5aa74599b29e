import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { keyAt } from '../../../src/explain/rule/edit-range.ts';
import { isInLink } from '../../../src/explain/rule/link.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';
import { first } from '../order.ts';

const told = (a: string, b: string): readonly string[] => compare(a, b).differences.map(({ category }) => category);

describe('the mark of a note', () => {
  it.each([
    ['После дождей река¹ поднялась у моста.', 'После дождей река поднялась у моста.'],
    ['After the rain the river¹ rose at the bridge.', 'After the rain the river² rose at the bridge.'],
    ['Жаңбырдан кейін өзен көпір жанында көтерілді.', 'Жаңбырдан кейін өзен³ көпір жанында көтерілді.'],
    ['Мост разводили дважды в день, и возчики ждали.', 'Мост разводили дважды в день¹, и возчики ждали.'],
    ['The bridge opened twice a day, and carts waited.', 'The bridge opened twice a day¹, and carts waited.'],
    ['Көпір екі апта ашылды, арбалар күтті.', 'Көпір екі апта¹ ашылды, арбалар күтті.'],
  ])('came, went or counted on: %s', (a, b) => {
    expect(told(first(a), b).slice(1)).toEqual(['renumbering']);
    expect(told(first(b), a).slice(1)).toEqual(['renumbering']);
  });

  it.each([
    ['Лодка у реки¹ стоит.', 'Лодка у моря стоит.'],
    ['The boat by the river¹ waits.', 'The boat by the lake waits.'],
    ['Қайық өзен¹ жағасында тұр.', 'Қайық көл жағасында тұр.'],
  ])('hides no other word: %s', (a, b) => {
    expect(told(first(a), b).slice(1)).toEqual(['wording']);
    expect(told(first(b), a).slice(1)).toEqual(['wording']);
  });

  it.each([
    ['Сад занял 500 м² у реки.', 'Сад занял 500 м у реки.'],
    ['The garden took 500 m² at the river.', 'The garden took 500 m at the river.'],
    ['Бақ өзен жанында 500 м² алды.', 'Бақ өзен жанында 500 м алды.'],
  ])('of a measure is another measure: %s', (a, b) => expect(told(first(a), b).slice(1)).toEqual(['number']));
});

function rangeOf(text: string, word: number) {
  return { document: createDocument(text, createVocabulary()), from: word, to: word + 1, language: 'en' as const };
}

describe('words of an address', () => {
  it('are all that stand behind its scheme without a space, two thousand characters on', () => {
    const address = (parts: number): string => `https://lake.example/${'a/'.repeat(parts)}end`;
    const isIn = (text: string): boolean => {
      const { words } = createDocument(text, createVocabulary());
      return isInLink(rangeOf(text, words.count - 1));
    };
    expect(isIn(address(900))).toBe(true);
    expect(isIn(address(1100))).toBe(false);
    expect(isIn('https://lake.example/ end')).toBe(false);
    expect(isIn('write to press@lake.example')).toBe(true);
  });

  it('have a key inside of the document only', () => {
    const range = rangeOf('One two', 0);
    expect([-1, 0, 1, 2].map((word) => keyAt(range, word))).toEqual(['', 'one', 'two', '']);
  });
});
