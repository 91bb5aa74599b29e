import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { joined, joinedByHyphen } from '../../src/text/broken.ts';
import { findWords } from '../../src/text/word.ts';

const wordsOf = (text: string): readonly string[] => {
  const { count, start, end } = findWords(text);
  return Array.from({ length: count }, (_, word) => text.slice(start[word], end[word]));
};
const categoriesOf = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map(({ category }) => category);

describe('a word broken at a line end', () => {
  it('is one word, without its hyphen as a rule', () => {
    expect(wordsOf('build-\n  ing a boat')).toEqual(['build-\n  ing', 'a', 'boat']);
    expect(joined('build-\r\n  ing')).toBe('building');
    expect(joined('Нью-\nЙорк')).toBe('Нью-Йорк');
    expect(joined('СТРОИ-\nТЕЛЬСТВО')).toBe('СТРОИТЕЛЬСТВО');
    expect(joinedByHyphen('бизнес-\nцентр')).toBe('бизнес-центр');
    expect(joinedByHyphen('строи\u00ad\nтельство')).toBe('строительство');
  });

  it.each([
    ['a dash behind a space', 'the boat -\nand the quay'],
    ['a hyphen that hangs', 'two- and three-\nor four-year plans'.replace('three-\nor', 'three-\nor')],
    ['a figure', 'всего 15-\n20 семей'],
    ['a figure before a sentence', 'the score was 15-\nThe crew went home'],
    ['a figure whose hyphen hangs', 'классы для 6-\nи 7-летних'],
    ['a column of spaces behind the hyphen', 'build-      \ning'],
    ['a blank line', 'build-\n\ning'],
    ['an apostrophe', "the boats'\nsails"],
  ])('is none at %s', (_, text) => {
    for (const word of wordsOf(text)) expect(word).not.toMatch(/\n/);
  });

  it.each([
    ['en', 'The har-\nbour is open again.', 'The harbour is open again.'],
    ['ru', 'В порту начи-\nнается ремонт причала.', 'В порту начинается ремонт причала.'],
    ['kk', 'Айлақта жөн-\nдеу жұмысы басталды.', 'Айлақта жөндеу жұмысы басталды.'],
    ['a space behind it, ru', 'В порту начи- \nнается ремонт причала.', 'В порту начинается ремонт причала.'],
    ['a tab behind it, kk', 'Айлақта жөн-\t\nдеу жұмысы басталды.', 'Айлақта жөндеу жұмысы басталды.'],
    ['spaces behind it, en', 'The har-   \nbour is open again.', 'The harbour is open again.'],
    ['a figure, ru', 'Порт отметит 60-\nлетие в мае.', 'Порт отметит 60-летие в мае.'],
    ['a figure, kk', 'Порттың 60-\nжылдығы мамырда тойланады.', 'Порттың 60-жылдығы мамырда тойланады.'],
    ['a figure, en', 'The port has a 5-\nstorey tower.', 'The port has a 5-storey tower.'],
    ['a hyphen of its own', 'Открыли фитнес-\nзал у порта.', 'Открыли фитнес-зал у порта.'],
    ['two widths', 'The har-\nbour is open again.', 'The harb-\nour is open again.'],
  ])('is told as hyphenation alone: %s', (_, broken, whole) => {
    expect(categoriesOf(broken, whole)).toEqual(['hyphenation']);
    expect(categoriesOf(whole, broken)).toEqual(['hyphenation']);
    expect(compare(broken, whole).verdict).toBe('restyled');
  });

  it.each([
    ['Порт отметит 60-\nлетие в мае.', 'Порт отметит 70-летие в мае.'],
    ['Порттың 60-\nжылдығы мамырда тойланады.', 'Порттың 70-жылдығы мамырда тойланады.'],
    ['The port has a 5-\nstorey tower.', 'The port has a 9-storey tower.'],
  ])('is a number where its figure is another one: %s', (broken, whole) => {
    expect(categoriesOf(broken, whole)).toEqual(['number']);
    expect(categoriesOf(whole, broken)).toEqual(['number']);
  });

  it('is another word where it is another word', () => {
    expect(categoriesOf('В порту начи-\nнается ремонт.', 'В порту закончен ремонт.')).not.toContain('hyphenation');
  });
});
