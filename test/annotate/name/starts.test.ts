import { describe, expect, test } from 'vitest';
import { isInstitution, isPlace, isPortfolio, isTitle } from '../../../src/annotate/name/word.ts';
import { LANGUAGES } from '../../../src/language/language.ts';
import { lexiconOf } from '../../../src/language/lexicon.ts';
import { changesStems, stem } from '../../../src/language/stem.ts';

/** Names and nouns of bodies are looked up by their first letters: two of a short word, three of one of seven or more. */
describe.each(LANGUAGES.filter((language) => !changesStems(language)))('listed words, in %s', (language) => {
  const { institutionWords, titles, portfolios, placeNames, stateNames } = lexiconOf(language);
  const words = [institutionWords, titles, portfolios, placeNames, stateNames].flatMap((list) => [...list()]);

  test('no form of a word of seven letters begins otherwise in its first three', () => {
    expect(words.filter((word) => word.length >= 7 && stem(word, language).length - 1 < 3)).toEqual([]);
  });
});

test.each([
  ['правительство', 'правительствами', isInstitution, 'ru'],
  ['банк', 'банками', isInstitution, 'ru'],
  ['президент', 'президентом', isTitle, 'ru'],
  ['спорт', 'спорта', isPortfolio, 'ru'],
  ['казахстан', 'казахстаном', isPlace, 'ru'],
  ['ministry', 'ministries', isInstitution, 'en'],
  ['bank', 'banks', isInstitution, 'en'],
  ['министрлік', 'министрлігінің', isInstitution, 'kk'],
  ['банк', 'банкінің', isInstitution, 'kk'],
] as const)('%s and %s', (word, form, isListed, language) => {
  expect(isListed(word, language)).toBe(true);
  expect(isListed(form, language)).toBe(true);
});

test.each([
  ['правила', isInstitution, 'ru'],
  ['банка-то', isInstitution, 'ru'],
  ['министр-ка', isTitle, 'ru'],
  ['бар', isInstitution, 'en'],
  ['ба', isInstitution, 'kk'],
] as const)('%s is no form of them', (word, isListed, language) => {
  expect(isListed(word, language)).toBe(false);
});
