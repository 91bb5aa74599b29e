import { describe, expect, it } from 'vitest';
import { createSide, groupsOf, type Side } from '../../src/annotate/annotated.ts';
import { findFigures } from '../../src/annotate/figure/figures.ts';
import { isCredit } from '../../src/annotate/role/credit.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const sideOf = (text: string): Side => createSide(createDocument(text, createVocabulary()), 'auto');

/** Figures as `text = value unit`. */
function figures(language: LanguageCode, text: string): string {
  const document = createDocument(text, createVocabulary());
  return findFigures(document, new Array(document.paragraphs.count).fill(language))
    .map((figure) => `${figure.text} = ${figure.value} ${figure.unit ?? ''}`.trim())
    .join('; ');
}

describe('a figure takes the words that belong to it', () => {
  it.each<readonly [LanguageCode, string, string]>([
    ['kk', 'Күн сайын 2 литр су ішеді.', 'Күн сайын 2 литр = 2 l/day'],
    ['kk', 'Апта сайын 2 литр су ішеді.', 'Апта сайын 2 литр = 2 l/week'],
    ['kk', 'Көп сайын 2 литр су ішеді.', '2 литр = 2 l'],
    ['en', 'Some five-six boats came.', 'five-six = 5..6'],
    ['ru', 'Было пять-шесть лодок.', 'пять-шесть = 5..6'],
    ['ru', 'Минус 5 градусов.', 'Минус 5 градусов = -5 °C'],
    ['ru', 'Было 3, минус 5 градусов.', '3 = 3; минус 5 градусов = -5 °C'],
    ['en', 'The 5th million came.', '5th = 5; million = 1000000'],
    ['ru', 'Было 3-й миллион.', '3-й = 3; миллион = 1000000'],
    ['en', 'It cost USD 5 million.', 'USD 5 million = 5000000 USD'],
    ['en', 'It cost EUR 5, USD 7.', 'EUR 5 = 5 EUR; USD 7 = 7 USD'],
    ['en', 'May – June rates rose.', 'May = --05; June = --06'],
    ['en', 'May – Hart won.', ''],
  ])('%s: %s', (language, text, expected) => expect(figures(language, text)).toBe(expected));
});

describe('roles of paragraphs', () => {
  it('a story that begins with its date and place answers stories, a credit answers credits', () => {
    const { roles } = sideOf('Фото: архив редакции');
    const story = sideOf(
      [
        '14 марта 2026 года в Доме дружбы Караганды состоялся форум, посвящённый охране озёр.',
        'Вторая строка рассказа о реке и лодках.',
        'Фото: архив редакции',
      ].join('\n'),
    );
    expect(story.roles).toEqual(['dateline', undefined, roles[0]]);
    const [first, second, third] = groupsOf(story);
    expect([first, second, third === 0]).toEqual([0, 0, false]);
  });

  it('a post belongs to the author above it, not below', () => {
    const body = 'The harbour board opened a new ferry line on Monday.\nIt sails twice a day to the northern islands.';
    expect(sideOf(`By Ann Field\nSpecial Correspondent\n${body}`).roles.slice(0, 2)).toEqual(['byline', 'byline']);
    expect(sideOf(`Special Correspondent\nBy Ann Field\n${body}`).roles.slice(0, 2)).toEqual([undefined, 'byline']);
  });

  it('a credit has up to fourteen words, a name each', () => {
    const names = (count: number): string => Array.from({ length: count }, () => 'Ann').join(' ');
    expect([isCredit(names(14)), isCredit(names(15)), isCredit('')]).toEqual([true, false, false]);
  });
});

it('three words in capitals are shouted where one is longer than an acronym', () => {
  const shouted = (text: string): boolean => sideOf(text).viewOf(0).shouted;
  expect(shouted('BOATS LEFT HARBOUR\nThe boats left.')).toBe(true);
  expect(shouted('МИД РК ООН\nСказали.')).toBe(false);
});
