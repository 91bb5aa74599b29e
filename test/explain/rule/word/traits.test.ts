import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSide, type Side } from '../../../../src/annotate/annotated.ts';
import { createContext } from '../../../../src/explain/context.ts';
import { sidesOf } from '../../../../src/explain/rule/edit-range.ts';
import { figure } from '../../../../src/explain/rule/figure.ts';
import { limit } from '../../../../src/explain/rule/limit.ts';
import { negationChange } from '../../../../src/explain/rule/negation.ts';
import { nameForPronoun } from '../../../../src/explain/rule/pronoun.ts';
import { sameLetters } from '../../../../src/explain/rule/same-letters.ts';
import { senseChange } from '../../../../src/explain/rule/sense.ts';
import {
  FIGURE,
  LIMITS,
  NEGATES,
  ODD,
  PLAIN,
  PRONOUN,
  TURNS,
  traitsOfEdit,
} from '../../../../src/explain/rule/word/traits.ts';
import { looksTheSame } from '../../../../src/explain/rule/word-spelling.ts';
import type { LanguageCode } from '../../../../src/language/language.ts';
import { createDocument, wordText } from '../../../../src/text/document.ts';
import { createVocabulary } from '../../../../src/text/vocabulary.ts';

type Told = 'ru' | 'kk' | 'en';

/** Words that rules react to, with some that they should not. */
const WORDS: Readonly<Record<Told, string>> = {
  ru: 'мост озеро не нет без законна незаконна более менее только почти до после все некоторые откроют открыли будет неделю месяц он она Анна Холм пять 5 7 ИИ т-34 сад сaд м² мед-вежий кроме',
  kk: 'көпір алма емес жоқ келді келмеді кемінде артық тек дейін кейін барлық кейбір ашылады ашылды апта ай ол Айгүл Холм бес 5 7 ҚР т-34 заңды заңсыз',
  en: 'bridge lake not no without able unable more less only almost until after all some will opened week month he she Anna Holm five 5 7 AI T-34 legal illegal except',
};

/** Two texts that differ in one word, with its place. */
function between(language: Told, before: string, one: string, other: string, behind: string) {
  const vocabulary = createVocabulary();
  const sideOf = (word: string): Side =>
    createSide(createDocument(`${before} ${word} ${behind}`.trim(), vocabulary), language as LanguageCode);
  const [a, b] = [sideOf(one), sideOf(other)];
  const at = createDocument(before, createVocabulary()).words.count;
  const links = Int32Array.from({ length: a.document.words.count }, (_, word) => (word === at ? -1 : word));
  const context = createContext(a, b, { links, backLinks: links, moves: [], exact: true });
  const words = { from: at, to: at + 1 };
  const [rangeA, rangeB] = sidesOf(context, { a: words, b: words });
  return { context, a: rangeA, b: rangeB, language: rangeA.language };
}

const TOLD: readonly Told[] = ['ru', 'kk', 'en'];

test.each(TOLD)('%s: a rule is asked of one word in the place of another wherever it has an answer', (language) => {
  const word = fc.constantFrom(...WORDS[language].split(' '));
  const some = fc.array(fc.tuple(word, fc.constantFrom('', ',', ' ≥', ' ✓')), { maxLength: 4 });
  const written = some.map((parts) => parts.map((part) => part.join('')).join(' '));
  fc.assert(
    fc.property(written, word, word, written, (before, one, other, behind) => {
      const edit = between(language, before, one, other, behind);
      const { a, b } = edit;
      if (a.document.words.count !== b.document.words.count || a.to > a.document.words.count) return;
      const traits = traitsOfEdit(a, b);
      const asked = (asks: number): boolean => (traits & asks) !== 0;
      const [own, its] = [wordText(a.document, a.from), wordText(b.document, b.from)];
      expect(asked(ODD) || !looksTheSame(own, its)).toBe(true);
      expect(asked(ODD) || sameLetters(edit) === undefined).toBe(true);
      expect(asked(FIGURE) || figure(edit) === undefined).toBe(true);
      expect(asked(NEGATES) || !negationChange(a, b)).toBe(true);
      expect(asked(TURNS | ODD) || senseChange(a, b) === undefined).toBe(true);
      expect(asked(LIMITS) || limit(edit) === undefined).toBe(true);
      expect(asked(PRONOUN) || nameForPronoun(a, b) === undefined).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['ru', 'Вчера открыли', 'мост', 'озеро', 'в Холме.'],
  ['kk', 'Кеше ауылда', 'көпір', 'қала', 'туралы айтты.'],
  ['en', 'Workers painted', 'bridge', 'lake', 'in Holm.'],
] as const)('%s: of two plain words only how they relate is asked', (language, before, one, other, behind) => {
  const { a, b } = between(language, before, one, other, behind);
  expect(traitsOfEdit(a, b)).toBe(PLAIN);
});

test.each([
  ['ru', 'Мост', 'Озеро'],
  ['kk', 'Көпір', 'Алма'],
  ['en', 'Bridge', 'Lake'],
] as const)('%s: a capital makes a word none', (language, one, other) => {
  const { a, b } = between(language, 'x', one, other, 'y');
  expect(traitsOfEdit(a, b) & (PLAIN | ODD)).toBe(ODD);
});

test('words that are made of two places are none, one of them beside another word is', () => {
  const places = between('ru', 'x', 'украинские', 'российские', 'y');
  expect(traitsOfEdit(places.a, places.b) & (PLAIN | ODD)).toBe(ODD);
  const one = between('ru', 'x', 'украинские', 'высокие', 'y');
  expect(traitsOfEdit(one.a, one.b) & (PLAIN | ODD)).toBe(PLAIN);
});
