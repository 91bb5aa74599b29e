import { describe, expect, it } from 'vitest';
import { isCapital, widthAt } from '../../src/text/character.ts';
import { digitRuns, withPlainDigits } from '../../src/text/digit.ts';
import { foldLookAlikes, lookAlike, skeletonOf } from '../../src/text/look-alike.ts';
import { isNoteMark, withoutNoteMark } from '../../src/text/note-mark.ts';
import { isEmpty, isOneWord, sizeOf } from '../../src/text/range.ts';
import { isSameText } from '../../src/text/span.ts';

describe('characters', () => {
  it('take two code units beyond the first plane, up to its end, and a lone half takes one', () => {
    expect(
      ['a', '\u{10000}', '\u{10fffd}', '\ud83d', '\udbff', '\udc00', '\ud83da'].map((text) => widthAt(text, 0)),
    ).toEqual([1, 2, 2, 1, 1, 1, 1]);
  });

  it('are capitals in either script', () => {
    const capitals = ['A', 'Ж', 'Ә', 'a', 'ж', 'ё', '1', ''].map((text) => isCapital(text.charCodeAt(0)));
    expect(capitals).toEqual([true, true, true, false, false, false, false, false]);
  });
});

describe('digits', () => {
  it('of any script have the value of their ASCII ones, where ten follow ten as well', () => {
    expect(withPlainDigits('٢٥٠ и ०९')).toBe('250 и 09');
    expect(withPlainDigits('𝟎𝟗𝟘𝟡')).toBe('0909');
    expect(withPlainDigits('abc')).toBe('abc');
  });

  it('come in runs', () => {
    expect(digitRuns('iPhone15-2')).toBe('15 2');
    expect(digitRuns('٣x4')).toBe('3 4');
    expect(digitRuns('none')).toBe('');
  });
});

describe('letters of two scripts', () => {
  it('fold into the script that all of the word can be written in', () => {
    expect(foldLookAlikes('Мaртa')).toBe('Марта');
    expect(foldLookAlikes('dosе')).toBe('dosе'.replace('d', 'ԁ').replace('o', 'о').replace('s', 'ѕ'));
    expect(foldLookAlikes('fоrm')).toBe('form');
  });

  it('stay where neither script has them all, or only one is there', () => {
    expect(foldLookAlikes('fиg')).toBe('fиg');
    expect(foldLookAlikes('CAP')).toBe('CAP');
  });

  it('look alike letter by letter, whatever the script', () => {
    expect(lookAlike('САР', 'CAP')).toBe(true);
    expect(lookAlike('САР', 'CAPS')).toBe(false);
    expect(lookAlike('САР', 'CAT')).toBe(false);
    expect(lookAlike('й', 'и\u0306')).toBe(true);
    expect(lookAlike('и\u0306', 'й')).toBe(true);
    expect(lookAlike('и\u0306', 'и')).toBe(false);
    expect(skeletonOf('CAP')).toBe('САР');
  });
});

describe('marks of notes', () => {
  it('are digits above the line and nothing else', () => {
    expect(isNoteMark('¹²')).toBe(true);
    expect(isNoteMark('м²')).toBe(false);
    expect(isNoteMark('12')).toBe(false);
    expect(withoutNoteMark('река¹⁰')).toBe('река');
    expect(withoutNoteMark('м²м')).toBe('м²м');
    expect(withoutNoteMark('река')).toBe('река');
  });
});

describe('ranges and spans', () => {
  it('of words have a size', () => {
    expect(sizeOf({ from: 2, to: 5 })).toBe(3);
    expect([isEmpty({ from: 2, to: 2 }), isEmpty({ from: 2, to: 3 })]).toEqual([true, false]);
    expect([isOneWord({ from: 2, to: 3 }), isOneWord({ from: 2, to: 4 }), isOneWord({ from: 2, to: 2 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of code units are compared in place', () => {
    const isSame = (a: string, b: string): boolean =>
      isSameText(`x${a}y`, { start: 1, end: 1 + a.length }, `zz${b}`, { start: 2, end: 2 + b.length });
    expect(isSame('word', 'word')).toBe(true);
    expect(isSame('word', 'cord')).toBe(false);
    expect(isSame('word', 'worm')).toBe(false);
    expect(isSame('word', 'words')).toBe(false);
    expect(isSame('', '')).toBe(true);
  });
});
