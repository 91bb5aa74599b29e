import { describe, expect, it } from 'vitest';
import { createSide } from '../../src/annotate/annotated.ts';
import { HEADING, headingText } from '../../src/annotate/labels.ts';
import { compare } from '../../src/compare.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';
import { counts } from '../marks.ts';

/** Lines of a list or of headings before and after one was put in. */
const COUNTED_ON: readonly (readonly [name: string, before: string, after: string])[] = [
  ['items by letters', 'а) мост\nб) река\nв) берег', 'а) мост\nб) новый дом\nв) река\nг) берег'],
  ['items by Roman numbers', 'I. Мост\nII. Река\nIII. Берег', 'I. Мост\nII. Новый дом\nIII. Река\nIV. Берег'],
  ['chapters', 'Chapter 1. Start\nChapter 2. End', 'Chapter 1. Start\nChapter 2. New house\nChapter 3. End'],
  ['Kazakh chapters', '1-тарау. Басы\n2-тарау. Соңы', '1-тарау. Басы\n2-тарау. Жаңа үй\n3-тарау. Соңы'],
  ['paragraphs by their sign', '§ 1. Мост\n§ 2. Река', '§ 1. Мост\n§ 2. Новый дом\n§ 3. Река'],
  ['captions', 'Рис. 1. Мост\nРис. 2. Река', 'Рис. 1. Новый дом\nРис. 2. Мост\nРис. 3. Река'],
];

/** Markers of three lines, which others may stand for. */
const MARKERS: readonly (readonly [string, string, string])[] = [
  ['i. ', 'ii. ', 'iii. '],
  ['(i) ', '(ii) ', '(iii) '],
  ['I) ', 'II) ', 'III) '],
  ['a. ', 'b. ', 'c. '],
  ['А. ', 'Б. ', 'В. '],
  ['1 – ', '2 – ', '3 – '],
  ['1: ', '2: ', '3: '],
  ['№ 1. ', '№ 2. ', '№ 3. '],
  ['① ', '② ', '③ '],
];
const LISTS = [
  ['В лодке должны быть:', 'жилет для гостя;', 'исправный фонарь;', 'свисток на шнуре.'],
  ['Қайықта мыналар болады:', 'қонаққа кеудеше;', 'жарық шам;', 'баудағы ысқырғыш.'],
  ['A boat must carry:', 'jackets for guests;', 'some working torch;', 'one whistle on a cord.'],
] as const;
const marked = ([head, ...items]: readonly string[], markers: readonly string[]): string =>
  [head, ...items.map((item, at) => `${markers[at]}${item}`)].join('\n');

describe('markers of lines that follow one another', () => {
  it.each(MARKERS)('are renumbered where bullets stand for them: %s', (...markers) => {
    for (const list of LISTS) {
      const found = counts(compare(marked(list, markers), marked(list, ['• ', '• ', '• '])));
      expect(
        Object.keys(found).filter((category) => !['punctuation', 'whitespace', 'dash'].includes(category)),
      ).toEqual(['renumbering']);
    }
  });

  it.each([
    ['Under point (ii) a boat must carry a torch.', 'Under point (iii) a boat must carry a torch.'],
    ['Routes:\n4 – Mill Lane;\n9 – Port Road;\n2 – Quay.', 'Routes:\n4 – Mill Lane;\n7 – Port Road;\n2 – Quay.'],
    ['Маршруты:\n4: Речная;\n9: Садовая;\n2: порт.', 'Маршруты:\n4: Речная;\n7: Садовая;\n2: порт.'],
    ['Бағыттар:\n4 – айлақ;\n9 – базар;\n2 – порт.', 'Бағыттар:\n4 – айлақ;\n7 – базар;\n2 – порт.'],
  ])('are none where they do not: %s', (a, b) => {
    expect(counts(compare(a, b)).renumbering).toBeUndefined();
  });

  it('within a sentence may be Roman', () => {
    const [roman, letters] = [
      '(i) a jacket, (ii) a torch and (iii) a cord',
      '(a) a jacket, (b) a torch and (c) a cord',
    ];
    expect(counts(compare(`A boat carries ${roman}.`, `A boat carries ${letters}.`))).toEqual({ renumbering: 3 });
  });
});

describe('labels that count on after an insertion', () => {
  it.each(COUNTED_ON)('of %s are renumbered, and nothing else changed', (_, before, after) => {
    const found = counts(compare(before, after));
    expect(Object.keys(found).sort()).toEqual(['inserted', 'renumbering']);
    expect(found.inserted).toBe(1);
  });

  it('stay a changed reference where no heading of the old number is left', () => {
    expect(counts(compare('Статья 5. Споры сторон', 'Статья 6. Споры сторон'))).toEqual({ number: 1 });
  });

  it('are no initials', () => {
    expect(counts(compare('Г. Ли пел.\nРека течёт.', 'Д. Ли пел.\nРека течёт.'))).toEqual({ name: 1 });
  });
});

const MARKED: readonly (readonly [name: string, a: string, b: string])[] = [
  ['came with the lines of a list', 'Нужны мел, доска и тряпка.', 'Нужны:\n1) мел;\n2) доска;\n3) тряпка.'],
  ['are letters now', '1) chalk for all;\n2) a board;\n3) a cloth.', 'a) chalk for all;\n b) a board;\nc) a cloth.'],
  ['stand in running text', 'Bring chalk, a board and a cloth.', 'Bring (1) chalk, (2) a board and (3) a cloth.'],
  ['are set close to the title', '1. Terms of use\n2. Ways to pay', '1.Terms of use\n2.Ways to pay'],
  ['of notes count on', 'Река¹ широка. Мост² узок.', 'Река² широка. Мост³ узок.'],
  ['came in Kazakh', 'Мектепке бор, тақта және шүберек керек.', 'Мектепке:\n1) бор;\n2) тақта;\n3) шүберек керек.'],
];

describe('markers of items and notes', () => {
  it.each(MARKED)('that %s are no figures and answer no word', (_, a, b) => {
    for (const result of [compare(a, b), compare(b, a)])
      for (const { category } of result.differences)
        expect(['number', 'name', 'sense', 'spelling', 'inserted', 'deleted']).not.toContain(category);
  });

  it.each([
    ['a reference to a point', 'Платят по пункту 1) договора.', 'Платят по пункту 2) договора.'],
    ['a measure', 'Сад занял 40 м².', 'Сад занял 40 м³.'],
    ['a power', 'The probe sent 10⁶ frames.', 'The probe sent 10⁹ frames.'],
  ])('%s is a figure', (_, a, b) => {
    expect(counts(compare(a, b))).toEqual({ number: 1 });
  });
});

const HEADINGS: readonly (readonly [language: LanguageCode, text: string, headings: readonly string[]])[] = [
  ['ru', 'Глава 2\nСтатья 5\nМельница открыта.', ['глава2', 'глава2', 'статья5', 'статья5']],
  ['en', 'Chapter 2\nArticle 5\nThe mill is open.', ['chapter2', 'chapter2', 'article5', 'article5']],
  ['kk', '2-тарау\n5-бап\nДиірмен ашық.', ['2-тарау', '5-бап']],
  ['ru', 'Мост\nГлава 2. Мост', ['глава2', 'глава2']],
];

it.each(HEADINGS)(
  'the label of a heading is its own words, not those of the one above or below: %s, %s',
  (language, text, headings) => {
    const { document, labels, breaks } = createSide(createDocument(text, createVocabulary()), language);
    const found = [...labels.keys()].filter((word) => labels[word] === HEADING);
    expect(found.map((word) => headingText(document, labels, breaks, word))).toEqual(headings);
  },
);
