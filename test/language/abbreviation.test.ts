import { describe, expect, it } from 'vitest';
import { initialsOf, isAbbreviationOf } from '../../src/language/abbreviation.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { keyOf } from '../../src/text/key.ts';

function failures(language: LanguageCode, expected: boolean, pairs: readonly string[]): readonly string[] {
  return pairs.filter((pair) => {
    const [short = '', full = ''] = pair.split(' = ');
    return (
      isAbbreviationOf(
        short,
        full.split(' ').map((word) => keyOf(word)),
        language,
      ) !== expected
    );
  });
}

describe('an abbreviation and its full form', () => {
  it('the list of the language knows them in any case', () => {
    const ru = [
      'РК = Республики Казахстан',
      'РК = Казахстана',
      'США = Соединённых Штатов',
      'янв = января',
      'г = города',
      'г = году',
    ];
    expect(failures('ru', true, ru)).toEqual([]);
    expect(
      failures('kk', true, ['ҚР = Қазақстан Республикасының', 'ҚР-ның = Қазақстан Республикасының', 'ж = жылы']),
    ).toEqual([]);
    const en = ['Dept = Department', 'US = United States', 'Jan = January', 'No = number', 'Calif = California'];
    expect(failures('en', true, en)).toEqual([]);
    expect(failures('en', false, ['Mass = Mississippi', 'Miss = Massachusetts', 'Va = Pennsylvania'])).toEqual([]);
  });

  it('the list knows bodies that neither letters nor syllables tell', () => {
    expect(failures('ru', true, ['ЦБ = Банка России', 'ГИБДД = Госавтоинспекции', 'КМГ = КазМунайГаза'])).toEqual([]);
    expect(failures('ru', false, ['ЦБ = Банка Англии', 'ГИБДД = Росгвардии', 'КМГ = Газпрома'])).toEqual([]);
    expect(failures('kk', true, ['ҚМГ = ҚазМұнайГаз', 'Қаржымині = Қаржы министрлігі'])).toEqual([]);
    expect(failures('kk', false, ['ҚМГ = Қазатомөнеркәсіп', 'Қаржымині = Мәдениет министрлігі'])).toEqual([]);
    expect(failures('en', true, ['BoE = Bank of England', 'DOJ = Justice Department'])).toEqual([]);
    expect(failures('en', false, ['BoE = Bank of Ireland', 'DOJ = Labor Department'])).toEqual([]);
  });

  it('initial letters make an acronym, with parts of compounds and without small words', () => {
    const ru = [
      'МВД = Министерство внутренних дел',
      'ГЧП = государственно-частное партнёрство',
      'ТОО = товарищество с ограниченной ответственностью',
      'МИДа = Министерства иностранных дел',
      'ФНБ = Фонд национального благосостояния',
    ];
    expect(failures('ru', true, ru)).toEqual([]);
    expect(
      failures('kk', true, ['ЖШС-нің = жауапкершілігі шектеулі серіктестігінің', 'БҰҰ = Біріккен Ұлттар Ұйымы']),
    ).toEqual([]);
    expect(
      failures('en', true, [
        'GDP = gross domestic product',
        'FBI = Federal Bureau of Investigation',
        'NGOs = non-governmental organisations',
      ]),
    ).toEqual([]);
  });

  it('first syllables and contractions are abbreviations', () => {
    const ru = [
      'Генпрокуратура = Генеральная прокуратура',
      'Генпрокуратуры = Генеральной прокуратуры',
      'Минфин = Министерство финансов',
      'Минфином = Министерством финансов',
      'Нацбанк = Национальный банк',
      'Минобрнауки = Министерство образования и науки',
      'ин-т = институт',
      'кол-во = количество',
      'р-на = района',
    ];
    expect(failures('ru', true, ru)).toEqual([]);
  });

  it('other letters, other words and longer names are none', () => {
    const ru = [
      'МВД = Министерство иностранных дел',
      'МИД = Министерство обороны',
      'РК = Российская Федерация',
      'янв = июня',
      'г = район',
      'МВД = Министерство дел',
      'в = городе',
      'Минфин = Министерство юстиции',
      'Генпрокуратура = Генеральная ассамблея',
      'ин-т = университет',
      'дом = домашние дела',
      'А = Алматы',
    ];
    expect(failures('ru', false, ru)).toEqual([]);
    expect(failures('kk', false, ['ҚР = Қырғыз Республикасының', 'ЖШС = акционерлік қоғам'])).toEqual([]);
    expect(
      failures('en', false, ['UN = European Union', 'GDP = gross national product', 'Jan = June', 'us = them']),
    ).toEqual([]);
  });

  it('hostile words are answered at once', () => {
    expect(isAbbreviationOf('А'.repeat(100_000), ['а'.repeat(100_000), 'б'], 'ru')).toBe(false);
    expect(
      isAbbreviationOf(
        'ааааааааааааааааааааааа',
        Array.from({ length: 8 }, () => 'а'.repeat(1000)),
        'ru',
      ),
    ).toBe(false);
  });

  it('the formula of a gas stands for its name in any language, and for no other gas', () => {
    const en = ['CO2 = carbon dioxide', 'CO₂ = carbon dioxide', 'CH4 = methane', 'SO2 = sulfur dioxide'];
    expect(failures('en', true, en)).toEqual([]);
    expect(failures('ru', true, ['CO2 = углекислого газа', 'СО2 = диоксид углерода', 'CH4 = метана'])).toEqual([]);
    expect(failures('kk', true, ['CO2 = көмірқышқыл газын', 'CH4 = метан', 'SO2 = күкірт диоксиді'])).toEqual([]);
    expect(failures('en', false, ['CO2 = carbon monoxide', 'CO2 = methane', 'SO2 = carbon dioxide'])).toEqual([]);
    expect(failures('ru', false, ['CO2 = угарного газа', 'CH4 = аммиака'])).toEqual([]);
    expect(failures('kk', false, ['CO2 = иіс газын', 'NH3 = метан'])).toEqual([]);
  });
});

describe('what the first letters of words spell', () => {
  it('is each word with a letter, and small words with theirs or without', () => {
    expect(initialsOf(['office', 'of', 'outdoor', 'recreation'], 'en')).toEqual(['ooor', 'oor']);
    expect(initialsOf(['жол-көлік', 'оқиғасы'], 'kk')).toEqual(['жко']);
    expect(initialsOf(['совет', 'по', 'правам'], 'ru')).toEqual(['спп', 'сп']);
  });

  it('is nothing for one word, and for more parts than a name has, of which each would double it', () => {
    expect(initialsOf(['port'], 'en')).toEqual([]);
    expect(initialsOf(['port', Array.from({ length: 200 }, () => 'of').join('-')], 'en')).toEqual([]);
    expect(isAbbreviationOf('И'.repeat(20), ['и', Array.from({ length: 60 }, () => 'и').join('-')], 'ru')).toBe(false);
  });
});
