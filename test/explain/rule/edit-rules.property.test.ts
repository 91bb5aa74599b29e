import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EditRange } from '../../../src/explain/rule/edit-range.ts';
import { negationChange } from '../../../src/explain/rule/negation.ts';
import { senseChange } from '../../../src/explain/rule/sense.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/language/language.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Words that the rules react to, with some that they should not. */
const WORDS: Readonly<Record<LanguageCode, string>> = {
  ru: 'не ни нет без законна незаконна более менее до после и или все некоторые откроют открыли открывают будет был мост 5',
  kk: 'емес жоқ келді келмеді келген келмейді және немесе кемінде артық барлық кейбір ашылады ашылды заңды заңсыз алма 5',
  en: "not no never don't able unable at least most more less than and or all some will opened open was bridge 5 may must",
  uk: 'не ні немає без законна незаконна менше більше до після і або усі деякі відкриють відкрили буде був міст 5',
};

function textOf(language: LanguageCode): fc.Arbitrary<string> {
  const word = fc.constantFrom(...WORDS[language].split(' '));
  return fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ', ', ' ✓ ', '≥'))).map((parts) => parts.flat().join(''));
}

function whole(text: string, language: LanguageCode, vocabulary = createVocabulary()): EditRange {
  const document = createDocument(text, vocabulary);
  return { document, from: 0, to: document.words.count, language };
}

test.each(LANGUAGES)('%s: what did not change turns no meaning', (language) => {
  fc.assert(
    fc.property(textOf(language), (text) => {
      const vocabulary = createVocabulary();
      const [a, b] = [whole(text, language, vocabulary), whole(text, language, vocabulary)];
      expect(negationChange(a, b)).toBe(false);
      expect(senseChange(a, b)).toBeUndefined();
    }),
  );
});

test.each(LANGUAGES)('%s: a change is one from either side', (language) => {
  fc.assert(
    fc.property(textOf(language), textOf(language), (one, other) => {
      const vocabulary = createVocabulary();
      const [a, b] = [whole(one, language, vocabulary), whole(other, language, vocabulary)];
      expect(negationChange(a, b)).toBe(negationChange(b, a));
      expect(senseChange(a, b) === undefined).toBe(senseChange(b, a) === undefined);
    }),
  );
});

test.each(LANGUAGES)('%s: the rules answer whatever the words are', (language) => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (one, other) => {
      const vocabulary = createVocabulary();
      const [a, b] = [whole(one, language, vocabulary), whole(other, language, vocabulary)];
      expect(typeof negationChange(a, b)).toBe('boolean');
      expect(senseChange(a, b)?.kind ?? 'none').toEqual(expect.any(String));
    }),
  );
});
