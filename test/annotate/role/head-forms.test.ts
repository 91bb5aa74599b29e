import { describe, expect, test } from 'vitest';
import { contentOf, type Language, opensWithDateline, pageWith, type Where } from './told.ts';

describe('weather and rates', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'top', ['СЕЙЧАС -26°С']],
    ['ru', 'top', ['Погода в Долинске: +14°, ветер 3 м/с']],
    ['ru', 'top', ['USD 92,10 EUR 101,35']],
    ['ru', 'top', ['$ 92,10 € 101,35 ¥ 12,8']],
    ['ru', 'top', ['Курс доллара на сегодня 92,10']],
    ['ru', 'top', ['Днём +14°C Ночью +5°C']],
    ['ru', 'top', ['Долинск +14°']],
    ['kk', 'top', ['Аңғар +14°', 'Қазір -26°C']],
    ['kk', 'top', ['Ауа райы: Аңғарда +14°, жел 3 м/с']],
    ['kk', 'top', ['USD 450,10 EUR 501,35 RUB 5,1']],
    ['kk', 'top', ['Күндіз +14°C Түнде +5°C']],
    ['kk', 'top', ['Бұлтты, температура 4..6 С, қысым 743 мм, жел солтүстік-шығыс, 1 м/с']],
    ['en', 'top', ['Dalewick 14°C']],
    ['en', 'top', ['Now 57°F Partly cloudy']],
    ['en', 'top', ['High 57F Low 41F']],
    ['en', 'top', ['USD 1.10 EUR 1.35 GBP 1.2']],
    ['en', 'top', ['Cloudy, temperature 4..6 C, pressure 743 mm, wind north-east, 1 m/s']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Мёд в бочках держат при +14°, воск при +5°, пергу при +2°']],
    ['en', 'end', ['Honey is kept at 14°C and wax at 5°C']],
    ['kk', 'end', ['Бал бөшкеде +14°, балауыз +5° болғанда сақталады']],
    ['ru', 'end', ['Ветер в долине усилится до 20 м/с, температура упадёт до 5 градусов.']],
    ['en', 'end', ['Wind in the valley will reach 20 m/s, the temperature will fall to 5 C.']],
    ['kk', 'end', ['Аңғарда жел 20 м/с дейін күшейеді, температура 5 градусқа түседі.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('the name of a site and the way to a page', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['en', 'top', ['Dale Gazette | Your daily dose of valley news', 'Home']],
    ['ru', 'top', ['Вестник долины | Новости, которым верят', 'Главная']],
    ['kk', 'top', ['Аңғар хабаршысы | Шындыққа адал газет', 'Басты бет']],
    ['ru', 'top', ['Газета «Вестник»', '11 подписчиков']],
    ['en', 'top', ['Dale Gazette', '1,203 followers']],
    ['kk', 'top', ['«Хабаршы» газеті', 'Басты бет']],
    ['ru', 'top', ['Здравствуйте, Гость | Вход | Регистрация']],
    ['ru', 'top', ['Главная » Статьи » Архив 2013']],
    ['en', 'top', ['Home » Articles » Archive 2013']],
    ['kk', 'top', ['Басты бет » Мақалалар » Мұрағат 2013']],
    ['en', 'top', ['Press Releases']],
    ['en', 'top', ['Welcome, Guest | Log in | Register']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });
});

describe('a bar in the first line of a page', () => {
  test.each<[Language, string, string]>([
    ['en', 'gazette of the dale | Your daily dose of news', 'Home'],
    ['ru', 'Мёд привезли | Новости, которым верят', 'Главная'],
    ['kk', 'Бал әкелінді | Шындыққа адал газет', 'Басты бет'],
  ])('%s: behind words that begin small, or say something, stands content: %s', (language, line, furniture) => {
    const page = pageWith(language, 'top', [line, furniture]);
    expect(contentOf(page)).toEqual(page.filter((one) => one !== furniture));
  });
});

describe('a line behind marks alone', () => {
  test.each<[Language, string, string]>([
    ['en', '» » First honey taken at the apiary', '» » First honey taken at the orchard'],
    ['ru', '» » На пасеке собрали первый мёд', '» » На пасеке собрали третий мёд'],
    ['kk', '» » Омартада алғашқы бал жиналды', '» » Омартада соңғы бал жиналды'],
  ])('%s: is the headline again, and another line is content: %s | %s', (language, same, other) => {
    const page = pageWith(language, 'top', [same]);
    expect(contentOf(page)).toEqual(page.slice(1));
    const twin = pageWith(language, 'top', [other]);
    expect(contentOf(twin)).toEqual(twin);
  });
});

describe('stamps, counters and numbers of an issue', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'head', ['№3 / 11.01.2031 г.']],
    ['ru', 'head', ['217']],
    ['kk', 'head', ['217']],
    ['en', 'head', ['217']],
    ['ru', 'head', ['150 0']],
    ['en', 'top', ['For Immediate Release: Thursday, May 18, 2031']],
    ['en', 'top', ['date 2031-12-29']],
    ['ru', 'top', ['Пресс-релиз от 18 мая 2031']],
    ['kk', 'head', ['№3 / 11.01.2031 ж.']],
    ['ru', 'end', ['Мы в соц сетях:']],
    ['kk', 'end', ['Біз әлеуметтік желіде:']],
    ['en', 'end', ['We are on social media:']],
    ['kk', 'top', ['Basty bet']],
    ['en', 'head', ['breaking top story']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'head', ['217 бочек']],
    ['en', 'head', ['217 barrels']],
    ['kk', 'head', ['217 бөшке']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('datelines of places of two words', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['kk', 'head', ['ҚЫЗЫЛ ЖАР, 12 мамыр – «Жаңа жол».']],
    ['ru', 'head', ['МЫС ДАЛЬНИЙ, 12 мая – «Новая строка».']],
    ['en', 'head', ['CAPE FAR, May 12 – New Line.']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'head', ['МЫС ДАЛЬНИЙ, 12 мая – Строка открыта.']],
    ['kk', 'head', ['ҚЫЗЫЛ ЖАР, 12 мамыр – Жол ашылды.']],
    ['en', 'head', ['CAPE FAR, May 12 – Rates rise.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });

  test.each<[Language, Where, readonly string[]]>([
    [
      'ru',
      'full',
      ['Новая строка', 'МЫС ДАЛЬНИЙ, 12 мая – Новая строка гостиниц открылась у моря.', 'Там ждут гостей.'],
    ],
    [
      'ru',
      'full',
      ['Новая строка', 'МЫС ДАЛЬНИЙ, 12 мая. Вестник – Новая строка гостиниц открылась у моря.', 'Там ждут гостей.'],
    ],
    [
      'ru',
      'full',
      ['Новая строка', 'МЫС ДАЛЬНИЙ, 12 мая /ТАСС/. Новая строка гостиниц открылась у моря.', 'Там ждут гостей.'],
    ],
    [
      'ru',
      'full',
      [
        'Новая строка',
        'МЫС ДАЛЬНИЙ, 12 мая – РИА Новости. Новая строка гостиниц открылась у моря.',
        'Там ждут гостей.',
      ],
    ],
    [
      'ru',
      'full',
      ['Новая строка', 'Мыс Дальний, 12 мая – Новая строка гостиниц открылась у моря.', 'Там ждут гостей.'],
    ],
    ['kk', 'full', ['Жаңа жол', 'ҚЫЗЫЛ ЖАР, 12 мамыр – Жаңа жол теңіз жағасында ашылды.', 'Онда қонақ күтеді.']],
    ['en', 'full', ['New line', 'CAPE FAR, May 12 – A new row of hotels opened by the sea.', 'Guests are welcome.']],
  ])('%s, %s: open a sentence of the story: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
    expect(opensWithDateline(page)).toEqual([false, true, false]);
  });
});

test.each([
  [
    'The team is made up of:',
    '- Ann Field',
    '- Tom Hale',
    '- Dora Lind',
    '- Mark Reed',
    'Their coach travels with them.',
  ],
  ['На соревнования едут:', 'Пётр Лугов;', 'Мария Зуева;', 'Анна Полева;', 'Иван Гурьев.', 'Тренер едет с ними.'],
  ['Су құбырына қосылған үйлер:', '1) Бақ көшесі — 14;', '2) Өзен көшесі — 32;', 'Соңғы құбыр қысқа дейін салынады.'],
  ['Houses by street:', '1. Mill Street - 14;', '2. Port Road - 32;', 'The last pipes will be laid before winter.'],
])('a list that a story begins with is no menu: %s', (...lines) => {
  expect(contentOf(lines)).toEqual(lines);
});
