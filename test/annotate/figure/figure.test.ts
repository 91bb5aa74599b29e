import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFigureLists, compareFigures } from '../../../src/annotate/figure/compare.ts';
import { type Figure, findFigures, sameFigure } from '../../../src/annotate/figure/figures.ts';
import { createDocument } from '../../../src/text/document.ts';
import type { Step } from '../../../src/text/key.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

function figuresIn(text: string, keep: ReadonlySet<Step> = new Set()): readonly Figure[] {
  return findFigures(createDocument(text, createVocabulary(keep), keep));
}

function texts(text: string): string[] {
  return figuresIn(text).map((figure) => figure.text);
}

/** Pieces that figures are made of, and some that break them. */
const PIECES = [
  ...'0 1 5 12 27 1000 2026 1,5 1.5 15:00 15.00 27.02.2026 2026-02-27 5-й 5th 9am +7 № $ % ₸ ° − - – / . , ) ( [ ] \n'.split(
    ' ',
  ),
  ...'пять двадцать тысяч млн тенге процента февраля года г в час утра понедельник один первый с половиной'.split(' '),
  ...'бес жиырма мың пайыз ақпан жылғы сағат күніне қазан айында он үшінші'.split(' '),
  ...'five twenty hundred and million percent points May 5 pm per day first half a third of'.split(' '),
  ...'½ ² XXI B+ \u200b \u00a0 😀 слово қала word'.split(' '),
];
const textOfPieces = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '-', '. ', '\n')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

function expectOrdered(text: string, figures: readonly Figure[]): void {
  let word = 0;
  let unit = 0;
  for (const figure of figures) {
    expect(figure.from).toBeGreaterThanOrEqual(word);
    expect(figure.to).toBeGreaterThan(figure.from);
    expect(figure.start).toBeGreaterThanOrEqual(unit);
    expect(figure.end).toBeGreaterThan(figure.start);
    expect(figure.text).toBe(text.slice(figure.start, figure.end));
    expect(figure.value).not.toBe('');
    expect(sameFigure(figure, figure)).toBe(true);
    word = figure.to;
    unit = figure.end;
  }
}

describe('findFigures', () => {
  test('any text has figures in order, disjoint, equal to themselves', () => {
    fc.assert(
      fc.property(fc.oneof(textOfPieces, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        expectOrdered(text, figuresIn(text));
      }),
      { numRuns: 400 },
    );
  });

  test('marks kept as words break no figure search', () => {
    fc.assert(
      fc.property(textOfPieces, (text) => {
        expectOrdered(text, figuresIn(text, new Set(['punctuation', 'dash', 'quotes', 'case', 'yo'])));
      }),
      { numRuns: 100 },
    );
  });

  test('a text against itself has no change of figures', () => {
    fc.assert(
      fc.property(textOfPieces, (text) => {
        expect(compareFigureLists(figuresIn(text), figuresIn(text)).outcome).not.toBe('changed');
      }),
      { numRuns: 200 },
    );
  });

  test('the words and code units of a figure hold its sign, scale and unit', () => {
    const [sum] = figuresIn('Выделено 1,5 млрд тенге на дороги.');
    expect(sum).toMatchObject({ from: 1, to: 4, kind: 'sum', value: '1500000000', number: 1.5e9, unit: 'KZT' });
    expect(sum?.text).toBe('1,5 млрд тенге');
    expect(texts('Рост 12 %, цена $5, ночью −5 °C, школа № 7.')).toEqual(['12 %', '$5', '−5 °C', '№ 7']);
    for (const written of ['USD 5 million', 'US$5 million'])
      expect(figuresIn(`They paid ${written} for roads.`)[0]).toMatchObject({ text: written, from: 2, number: 5e6 });
    expect(texts('Күніне 2 литр, 12%-ға өсті.')).toEqual(['Күніне 2 литр', '12%-ға']);
    // the second end of a range is no ending
    expect(texts('It rose 5%-10% there.')).toEqual(['5%', '10%']);
    expect(texts('Улов вырос на 5 %-10 % там.')).toEqual(['5 %', '10 %']);
    expect(texts('Аулау 5%-10%-ға өсті.')).toEqual(['5%', '10%-ға']);
    expect(texts('7\n%-9 ')).toEqual(['7\n%', '9']);
  });

  test('numbers of list items, notes and contents are labels', () => {
    const labels = (text: string): string[] =>
      figuresIn(text)
        .filter((figure) => figure.label === true)
        .map(({ value }) => value);
    expect(labels('1. Doors open.\n2) Bags are checked.\n  3. Phones stay off.\n10 guests came.')).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(labels('Intro .... 3\nNotes .... 20')).toEqual(['3', '20']);
    expect(labels('As was shown [4], it works.')).toEqual(['4']);
    expect(labels('It was built in\n2026. Then it closed.')).toEqual([]);
  });

  test('a number of no quantity keeps its digits', () => {
    expect(figuresIn('Версия 1.2.3 и ИИН 850101300123.').map(({ value }) => value)).toEqual(['1.2.3', '850101300123']);
    expect(figuresIn(`Код ${'9'.repeat(300)}.`)[0]?.kind).toBe('reference');
  });

  test('a figure does not reach over the end of a sentence or paragraph', () => {
    expect(texts('Пришли двадцать. Пять ушли.')).toEqual(['двадцать', 'Пять']);
    expect(texts('В списке 5\nмлн тенге')).toEqual(['5', 'млн тенге']);
    expect(texts('За 2026. Марта была там')).toEqual(['2026']);
  });

  test('words that only look like figures are none', () => {
    expect(texts('Во-первых, семинар и столица; окружающая среда; Марта пришла.')).toEqual([]);
    expect(texts('May I march with Theresa May? The US may vote; no one sat in the sun.')).toEqual([]);
    expect(texts('Бала үшін алтын, оны қазанға салды, бірге жүр.')).toEqual([]);
  });

  test('a mixed text is read paragraph by paragraph in its own language', () => {
    const values = figuresIn(
      'В зале 1,250 литра воды и сока.\nThe hall has 1,250 seats for all.\nОн бес адам келді деп жазды.',
    ).map(({ value }) => value);
    expect(values).toEqual(['1.25', '1250', '15']);
  });
});

describe('comparison of figures', () => {
  const only = (text: string): Figure => {
    const [figure] = figuresIn(text);
    if (figure === undefined) throw new Error(`no figure in ${text}`);
    return figure;
  };

  test('a figure means the same in every language', () => {
    const same = [
      ['12 %', '12 процентов', '12 пайыз өсті', '12 percent'],
      ['27 февраля 2026 года', '2026 жылғы 27 ақпан', 'February 27, 2026', '27.02.2026'],
      ['1,5 млрд тенге', '1,5 миллиард теңге', '1.5 billion tenge', '1 500 000 000 ₸'],
      ['пять километров', 'бес километр жол өтті', 'five kilometres', '5 km'],
      ['в пятый раз', 'бесінші рет өтті', 'the fifth time', '5th'],
      ['в среду', 'сәрсенбі күні өтті', 'on Wednesday'],
      ['в марте', 'Наурыз айында өтті', 'in March'],
    ];
    for (const [first = '', ...others] of same)
      for (const other of others)
        expect(compareFigures(only(first), only(other)), other).toEqual({ outcome: 'same-value' });
  });

  test('the kind of a change is that of the graver figure, or the unit', () => {
    expect(compareFigures(only('12 %'), only('13 %'))).toEqual({ outcome: 'changed', kind: 'percent' });
    expect(compareFigures(only('12 %'), only('12 п.п.'))).toEqual({ outcome: 'changed', kind: 'unit' });
    expect(compareFigures(only('5 тенге'), only('5 рублей'))).toEqual({ outcome: 'changed', kind: 'unit' });
    expect(compareFigures(only('5 тенге'), only('6 школ'))).toEqual({ outcome: 'changed', kind: 'sum' });
    expect(compareFigures(only('5 мая'), only('6'))).toEqual({ outcome: 'changed', kind: 'date' });
  });

  test('a doubtful figure alone is no change, beside another one it is', () => {
    expect(compareFigureLists(figuresIn('один гость'), [])).toEqual({ outcome: 'none' });
    expect(compareFigureLists(figuresIn('один гость'), figuresIn('два гостя'))).toEqual({
      outcome: 'changed',
      kind: 'count',
    });
    expect(compareFigureLists(figuresIn('один гость'), figuresIn('1 гость'))).toEqual({ outcome: 'same-value' });
  });

  test('figures of one unit that changed places are a swap, of different units only another order', () => {
    expect(compareFigureLists(figuresIn('12 школ и 30 садов'), figuresIn('30 школ и 12 садов'))).toMatchObject({
      swap: true,
    });
    expect(compareFigureLists(figuresIn('12% и 30 кг'), figuresIn('30 кг и 12%'))).toEqual({ outcome: 'same-value' });
  });
});
