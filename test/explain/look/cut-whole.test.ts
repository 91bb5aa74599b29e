import { describe, expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { compare } from '../../../src/compare.ts';
import { isContentCutWhole } from '../../../src/explain/look/cut-whole.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Whether the words between bars are content that was cut whole. */
function isCutWhole(marked: string, isCutOn = false): boolean {
  const side = createSide(createDocument(marked.replaceAll('|', ''), createVocabulary()), 'auto');
  const countIn = (text: string): number => createDocument(text, createVocabulary()).words.count;
  const [before = '', within = ''] = marked.split('|');
  const from = countIn(before);
  return isContentCutWhole(side, { from, to: from + countIn(within) }, isCutOn);
}

describe('a clause that was cut', () => {
  it.each([
    'The ferry|, which left at noon|, is new.',
    'The ferry is new|, because the town bought it|.',
    'The ferry|, old and slow but loved by all here|, is gone.',
    'The ferry (|seen by all who live on this coast|) is gone.',
    'Паром|, который ушёл в полдень|, новый.',
    'Паром новый|, потому что город купил его|.',
    'Паром|, старый и медленный но всеми здесь очень любимый|, ушёл.',
    'Паром келді|, бұл кестеден едәуір ерте|.',
    'Паром келді|, себебі қала оны сатып алды|.',
  ])('is content whole, opened by its word or long, between marks: %s', (text) => expect(isCutWhole(text)).toBe(true));

  it.each([
    // three words
    'The ferry|, which left early|, is new.',
    'Паром|, который ушёл|, новый.',
    // seven, opened by no such word
    'The ferry|, old and slow but loved here|, is gone.',
    'Паром|, старый и медленный но очень любимый|, ушёл.',
    'Паром|, ескі және баяу бірақ өте сүйікті|, кетті.',
    // no mark on one side
    'The ferry| which left at noon| is new.',
    'The ferry|, which left at noon| is new.',
    'The ferry| which left at noon|, is new.',
    // a list of names
    'The ferry|, Ann Field, Tom Reed, Ida Holm, Jo Lee|, is gone.',
  ])('is told word by word where it is short or no clause: %s', (text) => expect(isCutWhole(text)).toBe(false));
});

describe('the end of a sentence that was cut', () => {
  const eight = 'on the way to the new old pier';

  it('is content whole from eight words on', () => {
    expect(isCutWhole(`The ferry left| ${eight}|. Rain fell.`)).toBe(true);
    expect(isCutWhole('The ferry left| on the way to the old pier|. Rain fell.')).toBe(false);
    expect(isCutWhole(`Rain fell. |${eight}| the ferry left.`.replace('|on', '|On'))).toBe(true);
    expect(isCutWhole(`The ferry| ${eight}| left.`)).toBe(false);
  });

  it('or shorter where the cut goes on with the next one', () => {
    expect(isCutWhole('The ferry left| on the way to the old pier|. Rain fell.', true)).toBe(true);
    expect(isCutWhole('The ferry left| for the pier|. Rain fell.', true)).toBe(false);
    expect(isCutWhole('The ferry left| for the old pier|. Rain fell.', true)).toBe(true);
    expect(isCutWhole('The ferry left| with Ann Field and Tom Reed|. Rain fell.', true)).toBe(false);
  });

  it.each([
    'The scale showed| 93 kilos against 81 kilos in May 2019 before she took the post of captain|. Rain fell.',
    'Весы показали| 93 кг против 81 кг в мае 2019 года до того как она стала капитаном|. Шёл дождь.',
    'Таразы| 93 келі көрсетті, ал 2019 жылы ол капитан болғанға дейін 81 келі еді|. Жаңбыр жауды.',
  ])('is content however many facts it holds: %s', (text) => expect(isCutWhole(text)).toBe(true));

  it.each([
    'The prize went to| Ann Field, Tom Reed, Ida Holm, Jo Lee and Max Birch|. Rain fell.',
    'Премию дали| Анне Полевой, Тому Риду, Иде Хольм, Льву Корину и Максу Берёзину|. Шёл дождь.',
    'Сыйлықты| Анна Дала, Том Рид, Ида Холм, Лев Корин және Макс Қайың| алды. Жаңбыр жауды.',
  ])('is told member by member where it is a list: %s', (text) => expect(isCutWhole(text)).toBe(false));
});

describe('to what body somebody belongs', () => {
  const categories = (a: string, b: string): readonly string[] =>
    [compare(a, b), compare(b, a)].flatMap(({ differences }) => differences.map(({ category }) => category));

  it.each([
    [
      '“It works,” said Ann Reed, of the town’s School of Mines, who led the study.',
      '“It works,” said Ann Reed, who led the study.',
    ],
    [
      '“It works,” said Ann Reed, director of the Holm Institute, who led it.',
      '“It works,” said Ann Reed, who led it.',
    ],
    ['Вчера Анна Рид, директор Института имени Лугова, открыла выставку.', 'Вчера Анна Рид открыла выставку.'],
    ['Вчера Анна Рид, из Института полярных исследований МГУ, открыла выставку.', 'Вчера Анна Рид открыла выставку.'],
  ])('is told as a sentence is: %s | %s', (a, b) => {
    expect(categories(a, b)).not.toContain('name');
    expect(categories(a, b)).toContain('deleted');
  });
  it.each([
    // another body, another person, a body of a list
    [
      '“It works,” said Ann Reed, of the School of Mines, who led it.',
      '“It works,” said Ann Reed, of the School of Law, who led it.',
    ],
    [
      'The prize went to Ann Reed, of Leeds and Tom Hale of Ashby, who led it.',
      'The prize went to Ann Reed, who led it.',
    ],
    [
      'The grant went to the Holm Institute, to the School of Mines, and to others.',
      'The grant went to the Holm Institute, and to others.',
    ],
    [
      'Вчера Анна Рид, директор Института имени Лугова, открыла выставку.',
      'Вчера Анна Рид, директор Института имени Орлова, открыла выставку.',
    ],
    [
      'Көрмені Асан Ерғалиев, Лугов атындағы институт директоры, ашты.',
      'Көрмені Асан Ерғалиев, Орлов атындағы институт директоры, ашты.',
    ],
  ])('is another one, or somebody else: %s | %s', (a, b) => {
    expect(categories(a, b)).toContain('name');
  });
});
