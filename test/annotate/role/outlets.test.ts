import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, STORIES, type Where } from './told.ts';

type Row = readonly [Language, Where, string];

const isNone = ([language, where, line]: Row): void =>
  expect(contentOf(pageWith(language, where, [line]))).toEqual(STORIES[language]);
const isContent = ([language, where, line]: Row): void => {
  const page = pageWith(language, where, [line]);
  expect(contentOf(page)).toEqual(page);
};

describe('what kind of text a body sends', () => {
  test.each<Row>([
    ['en', 'top', 'CLUB STATEMENT'],
    ['en', 'top', 'Information for the media'],
    ['ru', 'top', 'ЗАЯВЛЕНИЕ КЛУБА'],
    ['ru', 'top', 'Сообщение для СМИ'],
    ['kk', 'top', 'КЛУБ МӘЛІМДЕМЕСІ'],
    ['kk', 'top', 'БАҚ үшін ақпарат'],
  ])('%s, %s: is no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'top', 'Club statement of the keepers angers the valley'],
    ['ru', 'top', 'Заявление клуба пасечников удивило долину'],
    ['kk', 'top', 'Клуб мәлімдемесі омарташыларды таңғалдырды'],
  ])('%s, %s: is content where something is said of it: %s', (...row) => isContent(row));
});

describe('a paper and its issue', () => {
  test.each<Row>([
    ['en', 'top', 'VALLEY HONEY WEEKLY           No. 47           27 May 2031'],
    ['en', 'top', 'The Valley Herald | Issue 112 | Friday, 27 May 2031'],
    ['ru', 'top', 'ВЕСТНИК ДОЛИНЫ   № 47 (2231)   27 мая 2031 года'],
    ['ru', 'top', 'Газета «Пасека», № 47'],
    ['ru', 'end', 'Газета «Пасека», № 47. Подписной индекс 65 114'],
    ['kk', 'top', '«ОМАРТА ТЫНЫСЫ»   № 47 (2231)   2031 жылғы 27 мамыр'],
    ['ru', 'end', 'Подписной индекс «Пасеки»: 65 114'],
    ['kk', 'end', 'Газетке жазылу индексі: 65 471'],
    ['kk', 'end', 'Индексі: 65 432'],
  ])('%s, %s: are no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'top', 'VALLEY HONEY No. 6 AT 1730 - MAY 7'],
    ['en', 'end', 'Hive No. 47 27 barrels fuller than planned'],
    ['ru', 'end', 'Улей № 47 открыли 27 мая 2031 года в долине'],
    ['ru', 'end', 'Индекс цен на мёд: 65 114'],
    ['kk', 'end', '№ 47 ұя 27 мамырда ашылды'],
    ['kk', 'end', 'Баға индексі: 103,2'],
  ])('%s, %s: are content where they count something else: %s', (...row) => isContent(row));
});

describe('an outlet, its day and its author beside one another', () => {
  test.each<Row>([
    ['en', 'head', 'May 27, 2031 | by Mark Field | Comments (4)'],
    ['en', 'head', '27 May 2031 | Staff reporter | Share: X LinkedIn Email'],
    ['en', 'head', 'Posted on May 24, 2031 by Admin. Estimated reading time: 2 minutes'],
    ['en', 'head', 'Reading time 3 minutes. Photo: archive'],
    ['en', 'head', 'Valley Observer, Friday 27 May 2031'],
    ['en', 'top', 'Opinion & Analysis | The Valley Ledger'],
    ['ru', 'head', '27 мая 2031 | автор: Мария Лугова | Комментарии (4)'],
    ['ru', 'head', 'Опубликовано 24 мая 2031. Время чтения: 2 минуты'],
    ['ru', 'head', 'ПчелоОбзор / Пасеки / 28 мая'],
    ['ru', 'top', 'ПОРТРЕТ'],
    ['kk', 'head', 'Жексенбі, 29 мамыр | Аграрлық апта | Айгүл Тасова'],
    ['kk', 'head', 'Оқу уақыты 3 минут. Сурет: мұрағат'],
  ])('%s, %s: are no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'head', 'Five hives on the hill. Nothing else is there.'],
    ['en', 'top', 'PORTRAIT OF A HIVE'],
    ['ru', 'head', 'Время сбора три недели. Дождя не было.'],
    ['ru', 'top', 'ПОРТРЕТ ПЧЕЛЫ'],
    ['kk', 'head', 'Жинау уақыты үш апта. Жаңбыр болған жоқ.'],
  ])('%s, %s: are told by their form: %s', (...row) => isContent(row));
});

describe('other headlines behind a label', () => {
  test.each<Row>([
    ['en', 'mid', 'MORE: Bakery of the valley opens again'],
    ['en', 'end', 'More opinion: Give the bees back | What the harvest did not tell us'],
    ['en', 'end', 'Most read today: Lake ice claims first car | New lanes confuse drivers'],
    ['ru', 'mid', 'ЕЩЁ: Пекарня в долине снова открыта'],
    ['ru', 'end', 'Сейчас читают: Спасатели сняли с льдины троих рыбаков'],
    ['ru', 'end', 'Ещё о долине: Паром уходит в музей'],
    ['kk', 'end', 'Тағы: Паром мұражайға кетеді'],
    ['kk', 'end', 'Бұған дейін жазғанбыз: Ауылда кілем көрмесі ашылды'],
  ])('%s, %s: are no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'mid', 'More: the valley paid 4 million for its bees.'],
    ['en', 'end', 'More from the hive: it gives two barrels a year.'],
    ['ru', 'end', 'Ещё о мёде: его хватит на две ярмарки.'],
    ['ru', 'end', 'Самое дорогое: липовый мёд с холмов.'],
    ['kk', 'end', 'Ең қымбаты: төбедегі жөке балы.'],
  ])('%s, %s: are content where a sentence follows: %s', (...row) => isContent(row));
});

describe('what an agency did to its text', () => {
  test.each<Row>([
    ['en', 'head', "(Adds keeper's comment, details)"],
    ['en', 'head', '(Recasts, adds quote in paragraph 3)'],
    ['ru', 'head', '(Добавлены комментарий, подробности)'],
    ['kk', 'head', '(Мәлімет қосылды, мәтін толықтырылды)'],
  ])('%s, %s: is no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'head', '(Adds 40 barrels to the old store)'],
    ['ru', 'head', '(Добавлены две бочки мёда)'],
    ['kk', 'head', '(Екі бөшке бал қосылды)'],
  ])('%s, %s: is content where it did it to something else: %s', (...row) => isContent(row));
});

describe('where readers write, and who wrote', () => {
  test.each<Row>([
    ['en', 'end', 'Letters: letters@valley.example'],
    ['en', 'end', 'To subscribe write to desk@valley.example'],
    ['en', 'end', 'Investor enquiries: Tamsin Orde, ir@valley.example'],
    ['en', 'end', 'For further information: press office of the county, Marlow'],
    ['en', 'end', 'The author is a columnist of The Valley Ledger. Her views are her own.'],
    ['ru', 'end', 'Письма в редакцию: pisma@dolina.example'],
    ['ru', 'end', 'Чтобы подписаться, пишите на podpiska@dolina.example'],
    ['ru', 'end', 'Автор — колумнист «Долины». Мнение автора может не совпадать с мнением редакции.'],
    ['ru', 'end', 'Дежурный синоптик: Г. Алимбаева'],
    ['kk', 'end', 'Хаттар: hat@angar.example'],
    ['kk', 'end', 'Автор – «Аңғар» газетінің шолушысы.'],
  ])('%s, %s: are no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'end', 'Letters: 412 were sent to the minister.'],
    ['en', 'end', 'The author is a nurse who keeps bees on the hill.'],
    ['en', 'end', 'Winner: M. Field'],
    ['ru', 'end', 'Письма: 412 отправили министру.'],
    ['ru', 'end', 'Автор — инженер, который строил улей.'],
    ['ru', 'end', 'Победитель: М. Лугова'],
    ['kk', 'end', 'Хаттар: министрге 412 хат жіберілді.'],
    ['kk', 'end', 'Авторы – ұя жасаған инженер.'],
  ])('%s, %s: are content where they are the news: %s', (...row) => isContent(row));
});
