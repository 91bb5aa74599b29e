import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WordView } from '../../../src/annotate/name/view.ts';
import { relateWords, type WordRelation } from '../../../src/explain/rule/word-pair.ts';
import { LANGUAGES, type LanguageCode } from '../../../src/language/language.ts';
import { keyOf } from '../../../src/text/key.ts';

/** `^` stands before a word that opens its sentence, `!` before one of a line in capitals. */
function view(marked: string): WordView {
  const raw = marked.replace(/^[\^!]/, '');
  return { raw, key: keyOf(raw), sentenceStart: marked.startsWith('^'), shouted: marked.startsWith('!') };
}

const CASES: readonly (readonly [why: string, language: LanguageCode, relation: WordRelation, pairs: string])[] = [
  ['words made of two places are other names', 'ru', 'name', 'британские/французские казахстанский/немецкий'],
  ['in English only with their capitals', 'en', 'name', 'British/French'],
  ['without them they are words', 'en', 'wording', 'british/french'],
  [
    'forms of one word are an inflection',
    'ru',
    'inflection',
    'Касым-Жомарт/Касым-Жомарта Токаев/Токаева Казахстан/Казахстане Астана/Астане подготовило/подготовил Сапаров/Сапарова Иванов/Иванова Павел/Павла рынок/рынка открыл/открыла работы/работа Ким/Киму Николай/Николаю Цой/Цоя Мария/Марии МИДа/МИД решение/решений пользователь/пользователей требовать/требует',
  ],
  [
    'Kazakh suffixes are an inflection',
    'kk',
    'inflection',
    'мектеп/мектептер Серіковті/Серіков Әлиев/Әлиевті кітап/кітабы халық/халқы ЖШС-нің/ЖШС Қазақстан/Қазақстанның жариялады/жарияланды балалар/балаларға Сапаров/Сапарованың',
  ],
  [
    'English endings are an inflection',
    'en',
    'inflection',
    'prepared/prepare License/Licenses repeat/repeated city/cities agree/agreed stopped/stop says/said box/boxes making/make',
  ],
  [
    'a corrected misprint is spelling',
    'ru',
    'spelling',
    'агенстве/агентстве расказали/рассказали комисии/комиссии четверк/четверг поддержка/подержка Прокуротуры/Прокуратуры колличество/количество президнет/президент',
  ],
  [
    'a corrected misprint in English is spelling',
    'en',
    'spelling',
    'goverment/government definate/definite recieved/received organisation/organization',
  ],
  [
    'Kazakh words typed on a Russian keyboard are spelling',
    'kk',
    'spelling',
    'жане/және бугін/бүгін казакстан/қазақстан',
  ],
  [
    'a name in the letters of the other language is spelling',
    'ru',
    'spelling',
    'Қанат/Канат Әлиев/Алиев ^Айгүл/^Айгуль Әуезов/Ауэзов Әлиев/Алиева',
  ],
  [
    'words that look alike are wording',
    'ru',
    'wording',
    'кампанию/компанию ^Форма/^Норма привести/провести правила/права введение/ведение пошлый/прошлый',
  ],
  [
    'English words that look alike are wording',
    'en',
    'wording',
    'form/from eventually/finally policy/police council/counsel then/than though/through',
  ],
  ['Kazakh words that look alike are wording', 'kk', 'wording', 'түр/тұр алады/алмайды облыс/болыс'],
  [
    'another person, place or body is a name',
    'ru',
    'name',
    'Асылов/Сапаров Ли/Ким Сапаров/Сафаров Алиев/Валиев Асылов/Асылбеков Ким/Кин Иван/Иванов Александр/Алексей Алекс/Алексей МИД/МВД ^Марат/^Болат Австрия/Австралия Иран/Ирак ^Асылов/^Сапаров Нигер/Нигерия ЕС/ЕАЭС',
  ],
  ['another name in Kazakh is a name', 'kk', 'name', '^Марат/^Болат Мәди/Мәдина Әлиев/Уәлиев ЖШС/ЖАҚ Еркін/Ерке'],
  [
    'another name in English is a name',
    'en',
    'name',
    'Olga/Dana ^Lee/^Kim Ahmed/Ahmet Robert/Roberts NATO/OPEC Seller/Buyer Licensor/Licensee',
  ],
  [
    'a capital that any word would have there makes no name',
    'ru',
    'wording',
    '^Цена/^Стоимость ^Предупреждение/^Извещение !БИЛЕТАМ/!ПРОПУСКАМ Вы/Мы ^Он/^Асылов ^Основа/^Причина января/Февраля',
  ],
  ['a common noun in the place of a name is another name', 'ru', 'name', 'завода/Корин столице/Астане ДТП/ООН'],
  ['a common noun in the place of a name is another name', 'kk', 'name', 'әкімі/Бекенов қалада/Астанада ЖШС/БҰҰ'],
  ['a common noun in the place of a name is another name', 'en', 'name', 'mayor/Malone ^Rain/^Italy CEO/NATO'],
  ['a pronoun only points at a name', 'en', 'wording', '^She/^Olga they/Tesla'],
  ['a pronoun only points at a name', 'kk', 'wording', '^Ол/^Асылов оны/Асыловты'],
  ['acronyms of things and posts are no names', 'ru', 'wording', 'ДТП/авария ТОО/АО ДТП/ЧП COVID-19/вирус'],
  ['acronyms of things and posts are no names', 'kk', 'wording', 'ЖКО/апат ЖШС/АҚ БАҚ/басылым'],
  ['acronyms of things and posts are no names', 'en', 'wording', 'CEO/head CEO/CFO ICU/ward HIV/AIDS'],
  ['months and days are no names', 'en', 'wording', "^March/^April June/September Monday/Friday tomorrow's/Sunday's"],
  ['a month in Kazakh is no name', 'kk', 'wording', '^Наурыз/^Сәуір ^Қазанға/^Шәйнекке'],
  ['an initial is an abbreviation of a name that begins with it', 'ru', 'abbreviation', 'Б/Берик Асылов/А'],
  ['an initial that disagrees is another name', 'ru', 'name', 'Н/Берик К/Н'],
  ['a preposition at the start of a sentence is no initial', 'ru', 'wording', '^В/^К'],
  ['an apostrophe more or less is punctuation', 'en', 'punctuation', "peoples/people's its/it's"],
  ['a Roman numeral is no acronym', 'en', 'wording', 'XX/XIX'],
];

describe('one word in the place of another', () => {
  for (const [why, language, relation, pairs] of CASES) {
    it(why, () => {
      const wrong: string[] = [];
      for (const pair of pairs.split(' ')) {
        const [a = '', b = ''] = pair.split('/');
        for (const [x, y] of [[a, b] as const, [b, a] as const]) {
          const found = relateWords(view(x), view(y), language);
          if (found !== relation) wrong.push(`${x} → ${y}: ${found}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  it('the habit of the text decides for a word at the start of a sentence', () => {
    const at = (raw: string, usually: 'capital' | 'small'): WordView => ({ ...view(`^${raw}`), usually });
    expect(relateWords(at('Barlow', 'capital'), at('Hartnell', 'capital'), 'en')).toBe('name');
    expect(relateWords(at('Barlow', 'small'), at('Hartnell', 'small'), 'en')).toBe('wording');
    expect(relateWords(at('Barlow', 'small'), at('Hartnell', 'capital'), 'en')).toBe('name');
  });

  it('the answer is the same the other way round, for any words', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from("абеинорвктАБЕНқәіңүӘҚaenrstdAENT1'-")),
      minLength: 1,
      maxLength: 12,
    });
    const word = fc
      .record({ raw: letters, sentenceStart: fc.boolean(), shouted: fc.boolean() })
      .map((seen): WordView => ({ ...seen, key: keyOf(seen.raw) }));
    fc.assert(
      fc.property(word, word, fc.constantFrom(...LANGUAGES), (a, b, language) => {
        fc.pre(a.key !== b.key);
        expect(relateWords(a, b, language)).toBe(relateWords(b, a, language));
      }),
      { numRuns: 2000 },
    );
  });

  it('words without end are answered at once', () => {
    const long = view(`К${'о'.repeat(200_000)}`);
    expect(relateWords(long, view(`К${'о'.repeat(199_999)}т`), 'ru')).toBe('name');
    expect(relateWords(view(long.raw.toLowerCase()), view('кот'), 'ru')).toBe('wording');
  });
});
