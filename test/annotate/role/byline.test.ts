import { describe, expect, test } from 'vitest';
import { authorsOf, introducesPeople, isSigned, mayBePerson, personsOf } from '../../../src/annotate/role/byline.ts';
import { isPostLine } from '../../../src/annotate/role/form/author.ts';
import { contentOf, STORIES } from './told.ts';

describe("a person's name by its form", () => {
  test.each([
    ['Ann Field', 'sure'],
    ['Наталья КОРИНА', 'sure'],
    ['Ольга Ким', 'sure'],
    ['Prof. Ann Field', 'sure'],
    // initials without stops; short words of a line in capitals are none
    ['JK Holm', 'sure'],
    ['Дорн АБ', 'sure'],
    ['Омар Қ', 'sure'],
    ['А. К.', 'likely'],
    ['А. Б. В.', 'likely'],
    ['Lake Ivanov', 'likely'],
  ])('%s is %s', (text, expected) => expect(personsOf(text)).toBe(expected));

  test.each([
    ['Ann'],
    ['Ann Field 2'],
    ['Ann Field said.'],
    ['Professor. Ann Field'],
    ['March May'],
    ['river Bank'],
    ['AB CD'],
    ['АБ ВГ'],
    ['Red Door'],
    ['Анна Ивановна Петрова-Водкина Младшая Старшая'],
    ['Ann Field, Tom Reed, Ida Holm, Jo Day'],
  ])('%s is none', (text) => expect(personsOf(text)).toBeUndefined());
});

describe('a line of authors', () => {
  test.each([
    ['By Ann Field'],
    ['Author: Ann Field'],
    ['Author - Ann Field'],
    ['**By Ann Field**'],
    ['Text: Ann Field, ann@paper.example, +7 701 123 45 67'],
    ['Автор: Иван Кузнецов'],
    ['Автор – Иван Кузнецов'],
    ['Авторы: Иван Кузнецов, Ольга Ким'],
    ['Мәтін: Айгүл Сатова'],
    // four words of a name, several names of them
    ['By Ann Maria Field Reed'],
    ['Автор: Анна Полева, Глеб Сомов, Ида Холм, Лев Корин'],
    // the date beside the label
    ['By Martha Lind | 3 May 2031'],
    ['Posted on 3 May 2031 by admin'],
    // who helped
    ['June Miller of the Gazette contributed to this report.'],
    ['Ann Field and Tom Reed contributed to this report'],
    ['В подготовке материала участвовал Ильдар Омелько'],
    ['При участии Анны Полевой и Глеба Сомова'],
    ['Мақаланы дайындауға Айгүл Сатова қатысты'],
  ])('%s', (text) => expect(authorsOf(text)).toBe('labelled'));

  test.each([
    ['By the lake'],
    ['By ann field'],
    ['By Ann Field of the Lake Agency at the northern shore'],
    ['Author:'],
    ['Author- Ann Field'],
    ['Автор: иван'],
    ['Автор Иван Кузнецов'],
    ['By Ann Maria Field Reed Holm'],
    ['By 3 May 2031'],
    ['By Martha Lind 3'],
    ['contributed to this report'],
    ['The rain contributed to this report.'],
    ['В подготовке материала участвовал'],
    ['В подготовке материала участвовал дождь'],
    ['Мақаланы дайындауға жаңбыр қатысты'],
  ])('none: %s', (text) => expect(authorsOf(text)).toBeUndefined());
});

test.each([
  ['Martha Lind', true],
  ['Инна Линд', true],
  ['Айгүл Сатова', true],
  ['Martha May', false],
  ['Март Май', false],
  ['Martha Lind Reed', false],
  ['Martha', false],
  ['MARTHA LIND', false],
  ['Ma Lind', false],
  ['Martha lind', false],
])('behind a story %s may be a person whom no list knows: %s', (text, expected) => {
  expect(mayBePerson(text)).toBe(expected);
});

describe('what stands around authors', () => {
  test('a post alone is one, with a full stop, a figure or other words it says something', () => {
    for (const post of ['Editor', 'Special Correspondent', 'Корреспондент', 'Тілші'])
      expect(isPostLine(post)).toBe(true);
    for (const other of ['', 'Editor.', 'Editor 5', 'Chief Editor of the old paper'])
      expect(isPostLine(other)).toBe(false);
  });

  test('people who are the news are introduced by a colon or by an honour in the last sentence', () => {
    for (const line of [
      'The winners are:',
      'We met. The winners are: ',
      '«Мы рады». Победители:',
      'Награждены заслуженные учителя.',
      'Дождь прошёл! (Наградили «заслуженных учителей»…) ',
    ])
      expect(introducesPeople(line)).toBe(true);
    for (const line of ['It rained.', '', ' … ', 'Наградили заслуженных учителей. Дождь прошёл.', 'Счёт 3:1?'])
      expect(introducesPeople(line)).toBe(false);
  });

  test('a post and a name sign, and nothing is said of them', () => {
    for (const line of [
      'Председатель Т.М. Садыкбеков',
      'Аким области Иван Кузнецов',
      'Директор Иван Петрович Кузнецов',
      'Төраға А. Сатова',
      'Mayor Ann Field',
    ])
      expect(isSigned(line)).toBe(true);
    for (const line of ['Председатель Т.М. Садыкбеков сказал', 'Mayor Ann Field!', 'Mayor Ann Field 2', 'Mayor'])
      expect(isSigned(line)).toBe(false);
  });

  test('a name of one word signs with its initials, and so does a post of twelve words', () => {
    const post = (words: number): string => `Директор ${Array.from({ length: words - 1 }, () => 'порта').join(' ')}`;
    for (const line of ['Директор Т.М.Садыков', 'Төраға А.Сатов', 'Mayor A.Field']) expect(isSigned(line)).toBe(true);
    expect(isSigned(`${post(12)} Иван Сомов`)).toBe(true);
    expect(isSigned(`${post(13)} Иван Сомов`)).toBe(false);
    for (const line of ['', 'Директор', 'Т.М.Садыков']) expect(isSigned(line)).toBe(false);
  });
});

describe('an author with the place from which he writes', () => {
  test.each([
    [...STORIES.ru, 'Ирина МАЛЬЦЕВА,', 'Восточная область'],
    [...STORIES.ru, 'Ирина Мальцева,', 'г. Алматы'],
    [...STORIES.kk, 'Нұржан СМАҒҰЛ,', 'Алтай ауданы'],
    [...STORIES.en, 'Ann Reed,', 'Geneva'],
  ])('is none of the story: %s', (...lines) => expect(contentOf(lines)).toEqual(lines.slice(0, -2)));
  test.each([
    [...STORIES.ru, 'Ирина Мальцева,', 'Ольга Лугова'],
    [...STORIES.ru, 'В жюри вошли:', 'Ирина Мальцева,', 'Восточная область'],
    [...STORIES.kk, 'Нұржан Смағұл,', 'Айдос Мұрат'],
    [...STORIES.en, 'Ann Reed,', 'Tom Hale'],
    [...STORIES.en, 'The jury is:', 'Ann Reed,', 'Geneva'],
  ])('but people of a list are: %s', (...lines) => expect(contentOf(lines)).toEqual(lines));
});
