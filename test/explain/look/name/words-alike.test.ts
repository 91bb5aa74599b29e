import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSide } from '../../../../src/annotate/annotated.ts';
import { areKin } from '../../../../src/annotate/name/kin.ts';
import { hasWordLike } from '../../../../src/explain/look/name/words-alike.ts';
import { sameLemma } from '../../../../src/language/inflection.ts';
import type { LanguageCode } from '../../../../src/language/language.ts';
import { createDocument, wordKey } from '../../../../src/text/document.ts';
import { createVocabulary } from '../../../../src/text/vocabulary.ts';

/** Words of which some are forms, compounds or kin of others, also by rows that no rule makes: Омск, омич; child, children. */
const WORDS: readonly (readonly [LanguageCode, readonly string[]])[] = [
  [
    'ru',
    'Омск Омске омич омский США американский человек люди людей Россия РФ рф-центр Германии немецкий немцы порт порта',
  ],
  ['en', 'Britain British UK united England English child children men man Spain Spanish port ports port-side'],
  ['kk', 'Қазақстан қазақстандық Қазақстанда Ресей ресейлік РФ порт портта порттың порт-қала Америка америкалық'],
].map(([language, words]) => [language as LanguageCode, (words as string).split(' ')] as const);

describe.each(WORDS)('words like a key: %s', (language, words) => {
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });

  it('are found wherever going through all words finds them', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...words), fc.nat(12), fc.nat(12), (texts, asked, one, other) => {
        const side = createSide(createDocument(texts.join(' '), createVocabulary()), 'auto');
        const key = wordKey(createDocument(asked, createVocabulary()), 0);
        const { count } = side.document.words;
        const [from, to] = [Math.min(one, other, count), Math.min(Math.max(one, other), count)];
        const isForm = (word: number): boolean => {
          const own = wordKey(side.document, word);
          return own === key || sameLemma(own, key, language, false);
        };
        const isKin = (word: number): boolean => {
          const own = wordKey(side.document, word);
          return isForm(word) || own.split('-').includes(key) || areKin(own, key, language);
        };
        const all = Array.from({ length: to - from }, (_, step) => from + step);
        expect(hasWordLike(side, { key, language, as: 'form' }, { from, to }, isForm)).toBe(all.some(isForm));
        expect(hasWordLike(side, { key, language, as: 'kin' }, { from, to }, isKin)).toBe(all.some(isKin));
      }),
    );
  });
});
