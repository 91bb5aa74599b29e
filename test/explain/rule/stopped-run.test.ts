import { describe, expect, it } from 'vitest';
import { isRunShortFor, stoppedRun } from '../../../src/explain/rule/stopped-run.ts';
import type { LanguageCode } from '../../../src/language/language.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const open = (text: string) => createDocument(text, createVocabulary());

describe('a short form of several words', () => {
  const runOf = (text: string, from = 0): number => {
    const document = open(text);
    return stoppedRun(document, from, document.words.count);
  };

  it.each([
    ['т. е. до вечера', 2],
    ['т.е. до вечера', 2],
    ['к. т. н. Рябов', 3],
    ['К.-Ж. Рябов', 2],
    ['т.\u00a0д. и прочее', 2],
    ['б.з.д. дейін', 3],
    ['e.g. the pier', 2],
    ['U.S.S.R. of old', 4],
    // five words at most
    ['a. b. c. d. e. f. g.', 5],
  ])('ends each of them with a full stop: %s', (text, length) => {
    expect(runOf(text)).toBe(length);
  });

  it.each([
    'т е до вечера',
    'т. до вечера',
    'т. е',
    'т; е. до вечера',
    'т.  е. до вечера',
    'т.\nе. до вечера',
    'проф. доц. Рябов',
    'доц. проф. Рябов',
    'улица. Порт. Причал.',
    'обл. әкім. Рябов',
    'Corp. Ltd. of old',
    '1. 2. и далее',
    'п1. п2. и далее',
    'no. of the pier',
  ])('is none where a word is long, has a figure or no full stop: %s', (text) => {
    expect(runOf(text)).toBe(0);
  });

  it('is told from the word where it begins, up to where the edit ends', () => {
    expect(runOf('порт и т. п. на реке', 2)).toBe(2);
    const document = open('т. е. и т. п.');
    expect([stoppedRun(document, 0, 1), stoppedRun(document, 0, 2), stoppedRun(document, 3, 5)]).toEqual([0, 2, 2]);
  });
});

describe('a run of short forms', () => {
  const isShortFor = (short: string, full: string, language: LanguageCode): boolean => {
    const document = open(short);
    return isRunShortFor({ document, from: 0, to: document.words.count, language }, full.split(' '));
  };

  it.each<[string, string, LanguageCode]>([
    ['т. е.', 'то есть', 'ru'],
    ['к. т. н.', 'кандидат технических наук', 'ru'],
    ['К.-Ж.', 'касым-жомарт', 'ru'],
    ['т. б.', 'тағы басқа', 'kk'],
    ['U.N.', 'united nations', 'en'],
  ])('stands for words that begin so, each at its place: %s = %s', (short, full, language) => {
    expect(isShortFor(short, full, language)).toBe(true);
  });

  it.each<[string, string, LanguageCode]>([
    ['т. е.', 'есть то', 'ru'],
    ['т. е.', 'то', 'ru'],
    ['т. д.', 'то есть', 'ru'],
    ['к. т. н.', 'кандидат технических', 'ru'],
    ['т. б.', 'басқа тағы', 'kk'],
    ['U.N.', 'united kingdom', 'en'],
  ])('stands for no others: %s ≠ %s', (short, full, language) => {
    expect(isShortFor(short, full, language)).toBe(false);
  });
});
