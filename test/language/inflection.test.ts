import { describe, expect, it } from 'vitest';
import { areDerived } from '../../src/language/derivation.ts';
import { sameLemma } from '../../src/language/inflection.ts';
import type { LanguageCode } from '../../src/language/language.ts';
import { rootOfName } from '../../src/language/name-root.ts';
import { areRespelt, inRussianLetters } from '../../src/language/respelling.ts';
import { stem } from '../../src/language/stem.ts';

function failures(expected: boolean, language: LanguageCode, isName: boolean, pairs: string): readonly string[] {
  return pairs.split(' ').filter((pair) => {
    const [a = '', b = ''] = pair.split('/');
    return sameLemma(a, b, language, isName) !== expected || sameLemma(b, a, language, isName) !== expected;
  });
}

describe('forms of one word', () => {
  it('are told in Russian by the endings of one declension or conjugation', () => {
    const forms =
      'комиссия/комиссией решение/решений готовит/готовят требовать/требует подписал/подписавший работает/работающего открыт/открыть имя/имени рынок/рынка окон/окно граждане/гражданина год/лет возвращается/возвращаются быстро/быстрый подготовлен/подготовленного';
    expect(failures(true, 'ru', false, forms)).toEqual([]);
    expect(
      failures(false, 'ru', false, 'правила/права форма/форум банк/баня каталог/каталго изоляция/изолятор суд/судья'),
    ).toEqual([]);
  });

  it('are told in Kazakh by chains of suffixes that the sounds allow', () => {
    const forms =
      'бала/балаларымыздың мектеп/мектебіміз жазды/жазған қала/қаладағы кітап/кітапты келісім/келісімнің халық/халқының оқу/оқудың';
    expect(failures(true, 'kk', false, forms)).toEqual([]);
    expect(failures(false, 'kk', false, 'шараны/шараы қала/қалта бала/балық алады/алмады мектеп/мектепды')).toEqual([]);
  });

  it('are told in Kazakh of loan words that end as no word of its own does behind a back vowel', () => {
    expect(failures(true, 'kk', false, 'банк/банктің парк/паркке факт/фактіні митинг/митингте блок/блоктың')).toEqual(
      [],
    );
    expect(failures(false, 'kk', false, 'банк/банктерда халық/халықтің банк/банкет')).toEqual([]);
  });

  it('are told in English by plural, tense and doubled letters', () => {
    expect(
      failures(
        true,
        'en',
        false,
        'box/boxes city/cities plan/planned make/making notify/notified agree/agreed child/children',
      ),
    ).toEqual([]);
    expect(failures(false, 'en', false, 'new/news policy/police figures/figurs thing/think organ/organize')).toEqual(
      [],
    );
  });

  it('are fewer for names', () => {
    expect(failures(true, 'ru', true, 'иванов/иванову иванов/иванова анна/анны касым-жомарт/касым-жомарта')).toEqual(
      [],
    );
    expect(failures(false, 'ru', true, 'иван/иванов алекс/алексей илья/ильин анна-мария/анна')).toEqual([]);
    expect(failures(true, 'kk', true, 'тоқаев/тоқаевтың әлия/әлияға сапаров/сапарованың')).toEqual([]);
    expect(failures(false, 'kk', true, 'мәди/мәдина еркін/ерке')).toEqual([]);
  });

  it('are never of two scripts, and hostile words are none', () => {
    expect(sameLemma('kazakhstan', 'казахстан', 'ru', false)).toBe(false);
    expect(sameLemma('а'.repeat(100_000), `${'а'.repeat(100_000)}ми`, 'ru', false)).toBe(false);
  });
});

describe('words of one root', () => {
  it('are two words: aspects, doers, adverbs', () => {
    expect(areDerived('получали', 'получили', 'ru')).toBe(true);
    expect(areDerived('сохраняется', 'сохранится', 'ru')).toBe(true);
    expect(areDerived('issue', 'issuer', 'en')).toBe(true);
    expect(areDerived('кеңесі', 'кеңесші', 'kk')).toBe(true);
  });
  it('other words are not', () => {
    expect(areDerived('получали', 'полчали', 'ru')).toBe(false);
    expect(areDerived('goverment', 'government', 'en')).toBe(false);
    expect(areDerived('жалғастыру', 'жайғастыру', 'kk')).toBe(false);
  });
});

describe('the stem of a word', () => {
  it('is the same for its forms, by the grammar of its own language', () => {
    expect(stem('подготовило', 'ru')).toBe(stem('подготовил', 'ru'));
    expect(stem('prepared', 'ru')).toBe('prepar');
    expect(stem('мектептерінің', 'kk')).toBe('мектеп');
    expect(stem('мектептерінің', 'ru')).toBe('мектеп');
  });
  it('of a hostile word is the word', () => {
    expect(stem('ы'.repeat(50_000), 'ru')).toHaveLength(50_000);
  });
});

describe('the root of a name', () => {
  it('is the same in all cases and both alphabets', () => {
    const roots = ['токаев', 'токаева', 'токаеву', 'токаевым', 'токаевой', 'тоқаев', 'тоқаевтың'];
    expect(new Set(roots.map((key) => rootOfName(key, 'ru'))).size).toBe(1);
    for (const forms of ['мария марии марией', 'павел павла павлом', 'адам адама адаму', 'сергей сергея сергеем']) {
      expect(new Set(forms.split(' ').map((key) => rootOfName(key, 'ru'))).size, forms).toBe(1);
    }
    expect(rootOfName('алматыда', 'kk')).toBe(rootOfName('алматы', 'kk'));
    expect(rootOfName("tokayev's", 'en')).toBe(rootOfName('tokayev', 'en'));
  });
  it('tells most names apart', () => {
    expect(
      new Set(['асылов', 'сапаров', 'алиев', 'валиев', 'ким', 'цой'].map((key) => rootOfName(key, 'ru'))).size,
    ).toBe(6);
  });
});

describe('respelling', () => {
  it('folds the letters of Kazakh where only one word has them', () => {
    expect(inRussianLetters('құрылтай')).toBe('курылтай');
    expect(areRespelt('айгүл', 'айгуль')).toBe(true);
    expect(areRespelt('айгул', 'айгуль')).toBe(false);
    expect(areRespelt('тұр', 'тур')).toBe(false);
  });
});
