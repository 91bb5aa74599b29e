import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, STORIES, type Where } from './told.ts';

type Row = readonly [Language, Where, line: string];

/** Lines that a page puts outside its story, by what they are for. */
const OF_PAGE: Readonly<Record<string, readonly Row[]>> = {
  weather: [
    ['ru', 'top', 'Пасеки  Ярмарка  Объявления  Погода +3°'],
    ['kk', 'top', 'Бүгін: сенбі, 5 қазан      Сомов +12°'],
    ['en', 'top', 'Apiary   Fair   Notices   Weather 9°C'],
    ['en', 'end', 'Today: Saturday, 5 October    Holm 14°'],
  ],
  duty: [
    ['ru', 'end', 'Дежурный синоптик: О. Пчелин'],
    ['ru', 'end', 'Учёный секретарь: Т. Р. Сотов'],
    ['kk', 'end', 'Кезекші синоптик: Б. Балов'],
    ['en', 'end', 'Duty forecaster: N. Hale'],
  ],
  partners: [
    ['ru', 'end', 'Спонсоры ассоциации: «Сота-банк», «Воск № 3»'],
    ['ru', 'end', 'Генеральный информационный партнёр — радио «Улей»'],
    ['ru', 'end', 'Технический партнёр    Медиапартнёр'],
    ['kk', 'end', 'Жалпы серіктес — «Сота Банк» АҚ'],
    ['kk', 'end', 'Серіктес сайттар: ara, bal-info'],
    ['kk', 'end', 'Біздің демеушілер'],
    ['en', 'end', 'Main club sponsor: Comb & Wax'],
    ['en', 'end', 'Media partner – Valley Radio'],
  ],
  adverts: [
    ['ru', 'end', 'Реклама. Бочки и крышки от мастера. Скидки до 30%'],
    ['ru', 'end', 'Ставки на гонки 18+'],
    ['kk', 'end', 'Жарнама. Шеберден бөшкелер мен қақпақтар'],
    ['en', 'top', 'Ad feature: Barrels for Every Cellar'],
    ['en', 'end', 'Bets on the races 18+'],
  ],
  pressed: [
    ['ru', 'end', 'Оцените портал ★★★★☆'],
    ['ru', 'head', 'Поделиться:  f  t  ok'],
    ['ru', 'top', 'Размер шрифта: А А А'],
    ['kk', 'end', 'Сайтты бағалаңыз ★★★★★'],
    ['kk', 'end', 'Бөлісіңіз:  f  t  in'],
    ['kk', 'end', 'Иә (9)  Жоқ (2)'],
    ['kk', 'top', 'Қаріп өлшемі: А А А'],
    ['en', 'end', 'Rate this service ★★★★☆'],
    ['en', 'head', 'Share: f X in'],
    ['en', 'end', 'Yes (9)   No (2)'],
    ['en', 'top', 'Text size: A A A'],
  ],
  followers: [
    ['ru', 'end', 'Телеграм 12К · ВКонтакте 3К'],
    ['kk', 'end', 'Инстаграм 41 мың · YouTube 6 мың'],
    ['en', 'end', 'Instagram 41K · YouTube 6K'],
  ],
  offers: [
    ['ru', 'end', 'Подпишитесь на газету от 99 рублей в месяц'],
    ['ru', 'end', 'Поддержите независимую журналистику от 300 рублей в месяц'],
    ['ru', 'end', 'Получайте нашу еженедельную рассылку'],
    ['kk', 'end', 'Айына 500 теңгеден газетке жазылыңыз'],
    ['kk', 'end', 'Тәуелсіз журналистиканы айына 900 теңгеден қолдаңыз'],
    ['kk', 'end', 'Апталық таратылымымызды алып тұрыңыз'],
    ['en', 'end', 'Subscribe from £2 an issue'],
    ['en', 'end', 'Support valley journalism from £3 a month'],
    ['en', 'end', "Get the Ledger's bee newsletter"],
  ],
  emergencies: [
    ['ru', 'end', '112 — единый номер экстренных служб'],
    ['kk', 'end', '102 – полиция шақыру'],
    ['kk', 'top', 'Аңғар ТЖМ | 112 бірыңғай нөмір'],
    ['en', 'end', '101 – police non-emergency number'],
  ],
  'rows of several things': [
    ['ru', 'head', '28 мая 2031 г. Рубрика «Пасека» Просмотров 412 Печать'],
    ['ru', 'head', '362 просмотра Распечатать Отправить другу'],
    ['ru', 'head', 'Просмотров: 212 Дата изменения: 12.03.2031 15:02'],
    ['kk', 'end', 'Лайк 54 Дизлайк 2 Репост 9'],
    ['en', 'head', 'Est. reading time 2 min'],
    ['ru', 'head', 'Дата: 24.05.2031     Автор: Центр по связям с общественностью'],
    ['kk', 'head', '2031 жылғы 28 мамыр    Айдар: «Ара»    Қаралды 412    Басып шығару'],
    ['kk', 'top', 'Тікелей эфир   «Сота» – «Балауыз» 1:1 (63)'],
    ['en', 'head', 'Nature      6 May      Words: Ann Hale'],
    ['en', 'head', '18 May 2031, 5:41pm     Share: f  X  ✉     12 comments'],
    ['en', 'top', 'News | Honey, Wax & Comb | Markets | Share price: 412.5p'],
  ],
  'names of media': [
    ['ru', 'top', '«Сомовский край» | районная газета, выходит с 1931 года'],
    ['kk', 'top', '«Аңғар тынысы» газеті 1931 жылдан бері шығады'],
    ['en', 'top', 'Est. 1871'],
    ['en', 'top', "Radio Comb — All the Valley's News"],
  ],
  'menus of few items and with dashes': [
    ['ru', 'end', 'Архив сводок | Пасечникам'],
    ['kk', 'end', 'Ашық есеп · Ара туралы'],
    ['en', 'top', 'Home – Hives – Recipes – Careers'],
    ['kk', 'top', 'Ұя ⁄ Бал ⁄ Балауыз ⁄ Баға'],
    ['en', 'top', 'News > 2031 > May > Bees and honey'],
    ['kk', 'top', 'omarta.kz / Аңғар / Жаңалықтар'],
  ],
  'other texts': [
    ['ru', 'end', 'Ещё материалы Анны Сотовой'],
    ['ru', 'end', 'Следующая новость → В долине открыли сад'],
    ['ru', 'end', 'Другие материалы рубрики «Пасека»'],
    ['kk', 'end', 'Осы айдарда: Балауыз неге қымбаттады?'],
    ['kk', 'mid', 'Оқи отырыңыз ► Аңғарда бақ ашылды'],
    ['en', 'end', 'More from Valley Keeper staff'],
    ['en', 'end', 'Listen: The Hive Show, episode 61'],
    ['en', 'end', 'LATEST: Valley road shut after swarm'],
  ],
  'prices and tickets': [
    ['ru', 'top', 'Следующая ярмарка: 14.03 «Сота» – «Воск» 17:00   КУПИТЬ БИЛЕТ'],
    ['kk', 'end', 'Бал бағасы (Сомов): 3-сұрып 920 тг/кг ▲, 4-сұрып 815 тг/кг'],
    ['en', 'top', 'LSE: COMB  412.6p  −0.4%'],
  ],
  'what a page says of itself': [
    ['ru', 'end', 'Настоящий пресс-релиз может содержать прогнозные заявления.'],
    ['ru', 'end', 'Источник при цитировании обязателен'],
    ['ru', 'head', '15 янв. 2031 · 4 мин. на чтение · Сложность 2.1'],
    ['kk', 'end', 'Бұл бет пайдалы болды ма?  Иә / Жоқ'],
    ['kk', 'end', 'Бет соңғы рет жаңартылды: 11.04.2031'],
    ['kk', 'head', 'Бұл материал 540 рет оқылды'],
    ['en', 'end', 'This announcement contains forward-looking statements.'],
    ['en', 'end', 'Printer-friendly version'],
    ['en', 'end', 'Have your say (31 comments)'],
    ['en', 'end', 'Send tips to bees@valley.example'],
  ],
  'pictures and who issued it': [
    ['ru', 'end', 'Подпись к фото 2: Первый мёд. Фото О. Сотова'],
    ['ru', 'top', 'Областная больница № 3 г. Сомова'],
    ['ru', 'end', 'тел. (8-217) 4-15-60'],
    ['kk', 'end', 'Түсірілім: Ерлан Ұя'],
    ['kk', 'end', 'Жәрмеңке. Фото: Қ. Балов атындағы мұражай'],
    ['kk', 'end', 'Басқарманың ақпарат тобы'],
    ['en', 'end', 'Image: Valley/HSS team. Licence CC BY 4.0'],
  ],
  records: [
    ['ru', 'end', 'Номер публикации: 26/0331714'],
    ['kk', 'end', 'Материал нөмірі: 26/0331714'],
    ['en', 'end', 'Reference number: 26/0331714'],
  ],
};

/** Lines of the story that look like them, wherever they stand in it. */
const OF_STORY: readonly Row[] = [
  // news of the weather, of sponsors, of prices
  ['ru', 'end', 'Погода: ураган сорвал крыши двух школ'],
  ['kk', 'end', 'Ауа райы: дауыл екі мектептің шатырын ұшырды'],
  ['en', 'end', 'Weather: the storm closed two schools'],
  ['ru', 'end', 'Спонсоры ассоциации: завод подарил пять бочек'],
  ['kk', 'end', 'Демеушілер: зауыт бес бөшке сыйлады'],
  ['en', 'end', 'Sponsors: the mill gave five barrels'],
  ['ru', 'end', 'Генеральный партнёр ярмарки — банк «Улей», он дал две бочки.'],
  ['en', 'end', 'The main partner of the fair is Comb Bank.'],
  ['ru', 'end', 'Подписка на газету подорожала до 99 рублей в месяц'],
  ['kk', 'end', 'Газетке жазылу құны айына 500 теңгеге қымбаттады'],
  ['en', 'end', 'Subscribers of the paper paid £2 an issue'],
  ['en', 'end', 'Support for beekeepers from £3 a month was promised'],
  ['ru', 'end', 'Поддержать пасечников от 300 рублей в месяц'],
  ['ru', 'end', 'Реклама. Её на пасеке запретили'],
  ['kk', 'end', 'Жарнама. Оған омартада тыйым салынды'],
  ['en', 'end', 'Advertising. It was banned at the apiary'],
  ['ru', 'end', '112 пасечников получили помощь'],
  ['kk', 'end', '102 омарташыға көмек берілді'],
  ['en', 'end', '112 keepers were helped'],
  ['en', 'end', 'Hotel Comb ★★★★☆'],
  ['ru', 'end', 'Дело № 7-12'],
  ['en', 'end', 'Holm – Ashby – Wexcombe – Larch'],
  ['ru', 'mid', 'Сомов – Липовка – Сота – Воск'],
  ['ru', 'mid', 'Следующая новость обрадовала пасечников'],
  ['en', 'mid', 'More from less: how hives are kept'],
  ['en', 'end', 'More honey from fewer hives was promised'],
  ['ru', 'end', 'Фото 2031 года показали на ярмарке'],
  ['kk', 'end', 'Осы айдарда бал туралы жиі жазылады'],
  ['en', 'end', 'Case No. 7'],
  // within the story the same words are of it
  ['ru', 'mid', 'Генеральный партнёр — банк «Улей»'],
  ['kk', 'mid', 'Демеуші — «Сота Банк» АҚ'],
  ['en', 'mid', 'Duty forecaster: N. Hale'],
  ['en', 'mid', '101 – police non-emergency number'],
  ['ru', 'mid', 'Ставки на гонки 18+'],
  // a winner alone, a row of a table
  ['ru', 'end', 'Олег Сотов    Липовка    12 мая'],
  ['kk', 'end', 'Ерлан Ұя    Аңғар    12 мамыр'],
  ['en', 'end', 'Ed Comb    Ashby    12 May'],
  ['en', 'end', 'Duty forecaster of the year'],
];

/** Lists and tables that close a story: lines of one form beside each other. */
const LISTED: readonly (readonly [Language, readonly string[]])[] = [
  ['ru', ['Состав комиссии:', 'Учёный секретарь: Т. Р. Сотов']],
  ['kk', ['Комиссия құрамы:', 'Ғалым хатшы: Б. Балов']],
  ['en', ['The fair was paid for by:', 'Main sponsor: Comb & Wax', 'Media partner: Valley Radio']],
  ['ru', ['Золото | Олег Сотов', 'Серебро | Анна Липова']],
  ['en', ['Wax  9 ▲', 'Honey  12 ▲']],
  ['en', ['Case No. 24-0044', 'Case No. 24-0047']],
  ['ru', ['Телеграм 12 % · ВКонтакте 3 %']],
  ['en', ['Concert    12 May    18+', 'Fair    14 May    6+']],
  ['ru', ['Куда звонить:', '101 — пожарная служба', '102 — полиция']],
];

/** Headlines that have the words of what a page sells. */
const HEADLINES: readonly (readonly [Language, headline: string, lead: string])[] = [
  ['ru', 'Реклама. Как её запретили на пасеке', 'Рекламу запретили на пасеке и у реки, решил совет долины.'],
  ['ru', 'Подписка на газету от 99 рублей в месяц', 'Подписка на газету долины с мая стоит от 99 рублей в месяц.'],
  ['kk', 'Газетке жазылу айына 500 теңгеден', 'Аңғар газетіне жазылу мамырдан бастап айына 500 теңге тұрады.'],
  ['en', 'Subscribe from £2 an issue', 'Readers can subscribe from May for £2 an issue, the paper of the valley said.'],
  [
    'en',
    'Support for journalism from £3 a month',
    'Support for journalism begins in May at £3 a month, the council said.',
  ],
];

describe.each(Object.entries(OF_PAGE))('%s outside a story are of the page', (_, rows) => {
  test.each(rows)('%s, %s: %s', (language, where, line) =>
    expect(contentOf(pageWith(language, where, [line]))).toEqual(STORIES[language]),
  );
});

describe('what looks like a line of the page and says something is of the story', () => {
  test.each(OF_STORY)('%s, %s: %s', (language, where, line) =>
    expect(contentOf(pageWith(language, where, [line]))).toContain(line),
  );
});

describe('lines of one form, and what a line above introduces, are a list of the story', () => {
  test.each(LISTED)('%s: %s', (language, lines) =>
    expect(contentOf(pageWith(language, 'end', lines))).toEqual([...STORIES[language], ...lines]),
  );
});

/** Pages with a name above, a row right above the headline, and a stamp below it. */
const ROWS: readonly (readonly [Language, row: string])[] = [
  ['ru', 'Пасекам Покупателям Открытые данные Закупки'],
  ['ru', 'Лента Происшествия Город Афиша 16+'],
  ['kk', 'Ғарыш Футбол Жасанды интеллект Ойындар'],
  ['kk', 'Сенбі, 5 қазан +17° USD 512,4'],
  ['en', 'Arable Livestock Machinery Markets Classifieds'],
];
const OPENINGS: readonly (readonly [Language, row: string])[] = [
  ['ru', 'Собрали Первый Мёд Этого Года'],
  ['kk', 'Сомов Аңғар Омарташылары Биылғы'],
  ['en', 'Beekeepers Take First Honey'],
  ['en', 'Four Gold Medals Won'],
];
const PAGE_NAMES: Readonly<Record<Language, readonly [name: string, stamp: string]>> = {
  ru: ['ВЕСТНИК ДОЛИНЫ', 'Опубликовано 5 октября 2031, 09:40'],
  kk: ['АҢҒАР ТЫНЫСЫ', 'Жарияланды 5 қазан 2031, 09:40'],
  en: ['VALLEY LEDGER', 'Published 5 October 2031, 09:40'],
};

describe('right above a headline', () => {
  const page = (language: Language, row: string): readonly string[] => {
    const [headline = '', ...story] = STORIES[language];
    const [name, stamp] = PAGE_NAMES[language];
    return [name, row, headline, stamp, ...story];
  };
  test.each(ROWS)('%s: a row of sections is of the page: %s', (language, row) =>
    expect(contentOf(page(language, row))).toEqual(STORIES[language]),
  );
  test.each(OPENINGS)('%s: what the headline may begin with is of the story: %s', (language, row) =>
    expect(contentOf(page(language, row))).toContain(row),
  );
});

/** A row of the page above a headline of whose words the story has none. */
const UNRELATED: readonly (readonly [Language, row: string, headline: string])[] = [
  ['ru', 'Размер шрифта: А А А', 'Школьники листают гербарий'],
  ['ru', 'Пасекам Покупателям Открытые данные Закупки', 'Школьники листают гербарий'],
  ['kk', 'Қаріп өлшемі: А А А', 'Оқушылар гербарий парақтады'],
  ['en', 'Sign in     Subscribe for £2 a week', 'Pupils leaf through a herbarium'],
  ['en', 'Arable Livestock Machinery Markets Classifieds', 'Pupils leaf through a herbarium'],
];

test.each(UNRELATED)('%s: %s is not taken for the headline', (language, row, headline) => {
  const story = [headline, ...STORIES[language].slice(1)];
  expect(contentOf([row, ...story])).toEqual(story);
});

describe('the headline of a story about such things stays', () => {
  test.each(HEADLINES)('%s: %s', (language, headline, lead) => {
    const lines = [headline, lead, ...STORIES[language].slice(1)];
    expect(contentOf(lines)).toEqual(lines);
  });
});
