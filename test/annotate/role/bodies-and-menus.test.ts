import { describe, expect, test } from 'vitest';
import { contentOf, type Language, STORIES } from './told.ts';

type Row = readonly [Language, line: string];

/** Lines that belong to the page below a story, whatever names they have. */
const BELOW: readonly Row[] = [
  // who issued it
  ['ru', 'Управление пчеловодства Долинской области'],
  ['ru', 'Фонд «Липовый цвет»'],
  ['ru', 'ТОО «Долинский мёд»'],
  ['kk', 'Аңғар облысының ара шаруашылығы басқармасы'],
  ['kk', '«Аңғар балы» ЖШС'],
  ['en', 'Valley Beekeepers Association'],
  ['en', 'Lime Honey plc'],
  // menus
  ['ru', 'Пасечникам   Покупателям   Ярмарка   Записаться на курс'],
  ['ru', 'Об обществе · Пасеки · Сорта · Как доехать'],
  ['kk', 'Омарташыларға | Сатып алушыларға | Жәрмеңке'],
  ['en', 'About bees  Hives  Recipes  Visit the garden'],
  ['en', 'Keepers → Markets → Harvest notes'],
  ['kk', 'Бал сату кестесі :: Омарташыларға :: Жаңа жыл'],
  // files
  ['ru', 'Сводка за сезон (PDF, 340 Кб)'],
  ['kk', 'Маусым қорытындысы (PDF, 310 КБ)'],
  ['en', 'The season in figures [PDF, 2.1MB]'],
  // numbers to call
  ['ru', 'Единый номер пасечников: 1452'],
  ['ru', 'Горячая линия – 109 (круглосуточно)'],
  ['kk', 'Байланыс орталығы: 1433 (тәулік бойы, тегін)'],
  ['kk', 'Анықтама қызметі: 1452'],
  ['en', 'Toll-free line 8000'],
  ['en', 'Contact: Ann Hale, Communications, 555-0147'],
  // who pays for it, and who made the page
  ['ru', 'Партнёры фестиваля: «Сота», банк «Улей»'],
  ['kk', 'Серіктестер: «Ұя», «Балауыз»'],
  ['kk', 'Демеуші – «Ұя Банк»'],
  ['en', 'Partners: Comb & Wax, Valley Jars'],
  ['en', 'Registered charity no. 123457'],
  ['en', 'Page last reviewed: 22 October 2031'],
  // other stories
  ['ru', 'Предыдущая запись: В долине открыли сад'],
  ['kk', 'Кейінгі жаңалық: Аңғарда бақ ашылды'],
  ['en', 'Previous post: Which smoker lasts longest?'],
  // what a site says of its text
  ['ru', 'Понравилась статья? 👍 12 👎 3'],
  ['ru', 'Имеются противопоказания, необходима консультация специалиста'],
  ['kk', 'Ақпаратты көшіруге рұқсат етіледі'],
  ['en', 'This article is for information only and is not medical advice.'],
  // a credit with an initial
  ['ru', 'Фото: А. Липова, пресс-служба пасеки'],
];

/** Lines of the story that look like them. */
const OF_STORY: readonly Row[] = [
  ['ru', 'Управление пчеловодства отправит бочки на ярмарку'],
  ['kk', 'Ара шаруашылығы басқармасы бөшкелерді жәрмеңкеге жібереді'],
  ['en', 'The association will send the barrels to the fair'],
  ['ru', 'Анна Липова | Олег Сотов | Ира Вощина'],
  ['kk', 'Айгүл Бал | Ерлан Ұя | Сара Балауыз'],
  ['en', 'Ann Hale | Ed Comb | Sue Wax'],
  ['en', 'Holm 3 | Ashby 2 | Wexcombe 1'],
  ['ru', 'Сводку за сезон можно прочесть в бумажном виде.'],
  ['en', 'The season in figures is a PDF of nine pages.'],
  ['ru', 'Единый номер набрали 1452 раза.'],
  ['kk', 'Байланыс орталығына 1433 адам қоңырау шалды.'],
  ['en', 'The toll-free line took 8000 calls.'],
  ['ru', 'Партнёры фестиваля купили двенадцать бочек.'],
  ['en', 'The partners of the fair bought twelve barrels.'],
  ['ru', 'Предыдущая запись о сборе мёда сделана в мае.'],
  ['kk', 'Кейінгі жаңалық омарташыларды қуантты.'],
  ['en', 'The previous post of the keeper was in the north.'],
];

/** Bodies that the story lists, one a line. */
const LISTED: readonly (readonly [Language, readonly string[]])[] = [
  ['ru', ['Мёд купили:', 'Фонд «Липовый цвет»', 'Музей долины']],
  ['kk', ['Балды сатып алғандар:', '«Жөке гүлі» қоры', 'Аңғар мұражайы']],
  ['en', ['The honey was bought by:', 'Lime Blossom Foundation', 'Valley Museum']],
];

/** Headlines without a verb that have the noun of a body, and the line below them. */
const HEADLINES: readonly (readonly [Language, headline: string, deck: string])[] = [
  ['ru', 'Новый театр Сомова', 'Первый спектакль в мае, билеты уже в кассе'],
  ['ru', 'Фонд на ремонт мельницы', 'Взносы до конца мая, крыша к осени'],
  ['ru', 'Музей без крыши', 'Ремонт у реки к осени, деньги от города'],
  ['kk', 'Аңғардың жаңа театры', 'Алғашқы қойылым мамырда, билет кассада'],
  ['kk', 'Диірмен үшін жөндеу қоры', 'Жарна мамыр соңына дейін, шатыр күзде'],
  ['en', 'New Police Station for Ashby', 'Work to begin in May beside the old market'],
  ['en', 'More Money for Ashby Hospital', 'Work to begin in May beside the old market'],
  ['en', 'Ashby Hospital Opening', 'Work to begin in May beside the old market'],
  ['en', 'Deal at Holm Council', 'Talks over the old market to end in May'],
];

/** Tables and lists that close a story. */
const TABLES: readonly (readonly [Language, readonly string[]])[] = [
  ['ru', ['Пасека   Ульи   Бочки', 'Сота   12   3', 'Вощина   9   2']],
  ['kk', ['Омарта | Ұя | Бөшке', 'Балауыз | 12 | 3']],
  ['en', ['Keeper  Town  Club', 'Ann Hale  Holm  Rovers', 'Ed Comb  Ashby  Wanderers']],
  ['ru', ['Дело № 7', 'Дело № 9']],
  ['kk', ['№ 7 іс', '№ 9 іс']],
  ['en', ['Case No. 7', 'Case No. 9']],
];

/** Names of bodies above a headline, one below the other. */
const ABOVE: readonly (readonly [Language, readonly string[]])[] = [
  ['ru', ['Министерство сельского хозяйства', 'Управление пчеловодства Долинской области']],
  ['kk', ['Ауыл шаруашылығы министрлігі', 'Аңғар облысының ара шаруашылығы басқармасы']],
  ['en', ['Ministry of Farming', 'Valley Beekeepers Association']],
];

/** The day of the page below its headline, and a day on which something happens. */
const DAYS: readonly Row[] = [
  ['ru', '24 мая 2031 г.'],
  ['kk', '24 мамыр 2031 ж.'],
  ['kk', '6 қараша, 2031'],
  ['en', '26th February 2031'],
];
const EVENTS: readonly Row[] = [
  ['ru', '24 мая 2031 г. пройдёт ярмарка мёда'],
  ['kk', '6 қараша, 2031 – бал жәрмеңкесі'],
  ['en', '26th February 2031 – honey fair'],
];

describe('around a story', () => {
  test.each(DAYS)('%s: a day between the headline and the story is of the page: %s', (language, day) => {
    const [name, [headline = '', ...body]] = [ABOVE.find(([own]) => own === language)?.[1] ?? [], STORIES[language]];
    expect(contentOf([...name, headline, day, ...body])).toEqual([headline, ...body]);
  });

  test.each(EVENTS)('%s: a day with what happens then is content: %s', (language, day) => {
    const [name, [headline = '', ...body]] = [ABOVE.find(([own]) => own === language)?.[1] ?? [], STORIES[language]];
    expect(contentOf([...name, headline, day, ...body])).toEqual([headline, day, ...body]);
  });

  test.each(BELOW)('%s: below it a line is of the page: %s', (language, line) => {
    expect(contentOf([...STORIES[language], line])).toEqual(STORIES[language]);
  });

  test.each(OF_STORY)('%s: what looks like one stays content: %s', (language, line) => {
    expect(contentOf([...STORIES[language], line])).toEqual([...STORIES[language], line]);
  });

  test.each(LISTED)('%s: bodies of a list stay content', (language, lines) => {
    expect(contentOf([...STORIES[language], ...lines])).toEqual([...STORIES[language], ...lines]);
  });

  test.each(HEADLINES)('%s: a headline about a body stays: %s', (language, headline, deck) => {
    const [, ...body] = STORIES[language];
    expect(contentOf([headline, deck, ...body])).toEqual([headline, deck, ...body]);
  });

  test.each(TABLES)('%s: a table or a list at its end stays content: %j', (language, lines) => {
    expect(contentOf([...STORIES[language], ...lines])).toEqual([...STORIES[language], ...lines]);
  });

  test.each(ABOVE)('%s: names of bodies above the headline are of the page', (language, lines) => {
    expect(contentOf([...lines, ...STORIES[language]])).toEqual(STORIES[language]);
  });
});
