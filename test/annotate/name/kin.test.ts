import { describe, expect, it } from 'vitest';
import { areKin, areOfOtherPlaces, isMadeOf, mayBeKin } from '../../../src/annotate/name/kin.ts';
import type { LanguageCode } from '../../../src/language/language.ts';
import { soundAlike } from '../../../src/language/respelling.ts';

type Row = readonly [language: LanguageCode, place: string, word: string];

const MADE: readonly Row[] = [
  ['ru', 'украина', 'украинские'],
  ['ru', 'россии', 'российского'],
  ['ru', 'москве', 'московской'],
  ['ru', 'китаем', 'китайцы'],
  ['ru', 'казахстана', 'казахстанцев'],
  ['ru', 'германия', 'немецкая'],
  ['ru', 'одессе', 'одесский'],
  ['kk', 'қазақстанның', 'қазақстандық'],
  ['kk', 'қытай', 'қытайлық'],
  ['kk', 'ресейге', 'ресейліктер'],
  ['kk', 'америкаға', 'американдық'],
  ['en', 'brazil', 'brazilian'],
  ['en', "turkey's", 'turkish'],
  ['en', 'spain', 'spanish'],
  ['en', 'kazakhstan', 'kazakh'],
  ['uk', 'україна', 'українська'],
];
const NOT_MADE: readonly Row[] = [
  ['ru', 'украина', 'российские'],
  ['ru', 'марина', 'марина'],
  ['ru', 'казань', 'казахский'],
  ['ru', 'иран', 'иракский'],
  ['kk', 'қазақстан', 'өзбекстандық'],
  ['kk', 'ресей', 'ресми'],
  ['kk', 'африка', 'американдық'],
  ['en', 'brazil', 'british'],
  ['en', 'iran', 'iraqi'],
];

describe('words made of places', () => {
  it.each(MADE)('in %s, of %s: %s', (language, place, word) => expect(isMadeOf(place, word, language)).toBe(true));
  it.each(NOT_MADE)('in %s, not of %s: %s', (language, place, word) =>
    expect(isMadeOf(place, word, language)).toBe(false),
  );

  it.each([...MADE, ...NOT_MADE])(
    'in %s, are kin in either order, and may be by how they begin: %s, %s',
    (language, place, word) => {
      const isKin = isMadeOf(place, word, language);
      expect([areKin(place, word, language), areKin(word, place, language)]).toEqual([isKin, isKin]);
      if (isKin) expect([mayBeKin(place, word), mayBeKin(word, place)]).toEqual([true, true]);
    },
  );

  it('begin as their place does, or as no other word', () => {
    expect(mayBeKin('факел', 'факт')).toBe(true);
    expect(mayBeKin('факел', 'фара')).toBe(false);
    expect(mayBeKin('факел', 'облако')).toBe(false);
  });

  it('two of them may be of two places', () => {
    expect(areOfOtherPlaces('украинские', 'российские', 'ru')).toBe(true);
    expect(areOfOtherPlaces('қазақстандық', 'өзбекстандық', 'kk')).toBe(true);
    expect(areOfOtherPlaces('российские', 'российских', 'ru')).toBe(false);
    expect(areOfOtherPlaces('российские', 'городские', 'ru')).toBe(false);
  });
});

describe('names in two alphabets', () => {
  it.each([
    ['мердоком', 'murdock'],
    ['мигель', 'miguel'],
    ['васкез', 'vázquez'],
    ['сүлеймен', 'suleimen'],
  ])('%s sounds like %s', (a, b) => expect(soundAlike(a, b)).toBe(true));

  it.each([
    ['мердок', 'hopkins'],
    ['мигель', 'manuel'],
    ['murdock', 'murdoch'],
    ['ия', 'eva'],
  ])('%s does not sound like %s', (a, b) => expect(soundAlike(a, b)).toBe(false));
});
