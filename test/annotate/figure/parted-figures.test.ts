import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

const told = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map((one) => `${one.category}: ${one.a.text} > ${one.b.text}`);

describe('a figure of several words', () => {
  it('is the same figure with a word between its number and its unit', () => {
    expect(told('за 3 дня до старта', 'за 3 полных дня до старта')).toEqual(['wording:  > полных ']);
    expect(told('выдали 500 тысяч тенге', 'выдали 500 тысяч казахстанских тенге')).toEqual([
      'wording:  > казахстанских ',
    ]);
  });

  it('answers word by word where both have as many words', () => {
    expect(told('собрали 25 млн тенге', 'собрали 15 миллионов тенге')).toEqual([
      'number: 25 > 15',
      'number-format: млн > миллионов',
    ]);
    expect(told('длина 359 метров', 'длина 350 километров')).toEqual([
      'number: 359 > 350',
      'number: метров > километров',
    ]);
  });

  it('answers as a whole where it is written otherwise', () => {
    expect(told('цена 200 долларов за штуку', 'цена $200 за штуку')).toEqual(['number-format: 200 долларов > $200']);
    expect(told('до 350 тыс. рублей', 'до 350 000 рублей')).toEqual(['number-format: 350 тыс. > 350 000']);
    expect(told('халықтың 40 пайызы келді', 'халықтың 40 %-ы келді')).toEqual(['number-format: пайызы > %-ы']);
  });

  it('keeps the words of a date that kept their places', () => {
    expect(told('1959 жылы 28 сәуірде туған', '1959 жылы 98 сәуірде туған')).toEqual(['number: 28 > 98']);
    expect(told('срок 27 февраля 2026 года', 'срок 3 марта 2026 года')).toEqual(['number: 27 февраля > 3 марта']);
  });

  it('is not changed by a mark beside it', () => {
    expect(told('выросла на 245,5 процента за квартал!', 'выросла на 245,4 процента за квартал.')).toEqual([
      'number: 245,5 > 245,4',
      'punctuation: ! > .',
    ]);
    expect(told('через две, недели рвётся', 'через две недели рвётся')).toEqual(['punctuation: , > ']);
  });
});

describe('a short form of several words', () => {
  it('is one abbreviation', () => {
    expect(told('Это возможно, т. е. мы рады.', 'Это возможно, то есть мы рады.')).toEqual([
      'abbreviation: т. е. > то есть',
    ]);
    expect(told('Tools, e.g. saws, sold.', 'Tools, for example saws, sold.')).toEqual([
      'abbreviation: e.g. > for example',
    ]);
    expect(told('Кітап, сурет т.б. бар еді.', 'Кітап, сурет тағы басқа бар еді.')).toEqual([
      'abbreviation: т.б. > тағы басқа',
    ]);
  });

  it('with its stops or without them differs in punctuation', () => {
    expect(told('The U.S. team won.', 'The US team won.')).toEqual(['punctuation: U.S. > US']);
  });
});
