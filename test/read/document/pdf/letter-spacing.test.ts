import { describe, expect, it } from 'vitest';
import { withoutLetterSpacing, withSpacesOf } from '../../../../src/read/document/pdf/letter-spacing.ts';
import type { Run } from '../../../../src/read/document/pdf/run.ts';

/** Runs of lines, one after the other, as pdf.js tells of them. */
function runsOf(lines: readonly (readonly string[])[]): Run[] {
  return lines.flatMap((words, line) =>
    words.map((text, at) => ({
      text,
      x: at * 100,
      y: line * 12,
      width: 80,
      size: 10,
      font: 'f1',
      spaced: false,
      isFresh: false,
    })),
  );
}

const textsOf = (runs: readonly Run[]): readonly string[] => runs.map(({ text }) => text);

describe('letters that are set apart', () => {
  it.each([
    ['ru', [['П о р т', 'п р и м е т'], ['п а р о м ы']], ['Порт', 'примет', 'паромы']],
    ['kk', [['А й л а қ', 'а ш ы л д ы']], ['Айлақ', 'ашылды']],
    ['en', [['F e r r y'], ['p o r t', 'o p e n s', 'i n', '2 0 2 6']], ['Ferry', 'port', 'opens', 'in', '2026']],
  ])('are words of a heading: %s', (_, lines, words) => {
    expect(textsOf(withoutLetterSpacing(runsOf(lines)))).toEqual(words);
  });

  it.each([
    ['ru', [['П Р И К А З Ы В А Ю'], ['А. С.', 'Петров'], ['а б', 'в г']]],
    ['kk', [['Б Ұ Й Ы Р А М Ы Н'], ['ң ү', 'жа а қ рырк'], ['а ә', 'б в']]],
    ['en', [['O R D E R E D'], ['J. R.', 'Smith'], ['a b', 'c d'], ['1 2', '3 4 5 6']]],
  ])('stay as they are in a word by itself, in initials and in signs: %s', (_, lines) => {
    expect(textsOf(withoutLetterSpacing(runsOf(lines)))).toEqual(lines.flat());
  });

  it.each([
    ['ru', 'Порт открыт в мае', 'П о р т о т к р ы т в м а е'],
    ['kk', 'Айлақ мамырда ашылды', 'А й л а қ м а м ы р д а а ш ы л д ы'],
    ['en', 'The port opens in May', 'T h e p o r t o p e n s i n M a y'],
  ])('are the words of the title that a file tells: %s', (_, title, text) => {
    expect(withSpacesOf(title, text)).toBe(title);
    expect(withSpacesOf(title, text.toUpperCase())).toBe(title.toUpperCase());
    expect(withSpacesOf(`${title} 2`, text)).toBe(text);
    expect(withSpacesOf(undefined, text)).toBe(text);
    expect(withSpacesOf(title, title.slice(1))).toBe(title.slice(1));
  });
});
