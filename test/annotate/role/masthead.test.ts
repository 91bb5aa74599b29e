import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

type Row = readonly [language: Language, where: Where, lines: readonly string[]];

describe('what a page has above and below its story', () => {
  test.each<Row>([
    // the masthead with its office
    ['ru', 'top', ['Районная газета «Долина»', 'с. Верхнее, ул. Садовая, 4. Тел. 2-14-18']],
    ['kk', 'top', ['«Аңғар тынысы» газеті', 'Талды ауылы, Абай көшесі, 12-үй']],
    ['en', 'top', ['The Dale Gazette', '12 Mill Road, Dalewick']],
    // other stories above the headline
    ['ru', 'top', ['Главное', 'В посёлке отключат воду', 'Пекарня вышла из ремонта', 'Школьники выиграли регату']],
    ['kk', 'top', ['Соңғы жаңалықтар', 'Кентте су өшіріледі', 'Наубайхана жөндеуден шықты', 'Оқушылар жеңіске жетті']],
    ['en', 'top', ['Latest', 'Water to be cut in the village', 'Bakery reopens after repairs', 'Pupils win regatta']],
    // counters behind the sign of a picture
    ['ru', 'head', ['• 1046']],
    ['kk', 'head', ['• 1830']],
    ['en', 'head', ['· 2,318']],
    // tags that were copied with the page
    ['ru', 'end', ['<textarea name="comment" rows="8"></textarea>']],
    ['kk', 'mid', ['<br/><br/>']],
    ['en', 'end', ['<input type="text" name="author" placeholder="Name">']],
    // what feeds add
    ['ru', 'end', ['Запись На пасеке собрали первый мёд впервые появилась на Долина.']],
    ['ru', 'end', ['Сообщение Мёд 2031 года появились сначала на Долина.']],
    ['kk', 'end', ['Жазба Омартада алғашқы бал жиналды алғаш рет пайда болды Аңғар.']],
    ['en', 'end', ['The post First 40 barrels of honey appeared first on Dale Gazette.']],
    // pictures
    ['ru', 'mid', ['Иллюстративное фото']],
    ['kk', 'mid', ['Көрнекі сурет']],
    ['en', 'mid', ['Representative image']],
    ['en', 'mid', ['(Staff photo by Jane Stout)']],
    ['en', 'mid', ['The apiary in the valley. Gazette/Jane Stout']],
    ['ru', 'mid', ['Пасека в долине. «Долина»/Мария Орлова']],
    ['kk', 'mid', ['Аңғардағы омарта. Аңғар/Айгүл Серікова']],
  ])('%s, %s: is no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<Row>([
    // an address that says something, or has no page around it
    ['ru', 'top', ['Пасека переехала на улицу Садовую']],
    ['kk', 'top', ['Омарта Абай көшесіне көшірілді']],
    ['en', 'top', ['The apiary has moved to 12 Mill Road']],
    // points of the story above it
    ['ru', 'end', ['Пасечники разлили мёд этого года по бочкам', 'Мёд повезут на ярмарку осенью']],
    // one line above a headline may be the beginning of it
    ['ru', 'top', ['Праздник пришёл в посёлок']],
    ['kk', 'top', ['Кентке үлкен мереке келді']],
    ['en', 'top', ['A great day for the village']],
    // a figure with its word
    ['ru', 'head', ['• 1046 бочек']],
    ['kk', 'head', ['• 1830 бөшке']],
    ['en', 'head', ['• 2,318 barrels']],
    // a sign of less and more in a sentence
    ['en', 'end', ['<40 barrels> were filled']],
    // what appeared
    ['ru', 'end', ['Запись голоса матки впервые услышали на пасеке.']],
    ['en', 'end', ['The post of beekeeper appeared in the valley first.']],
    ['kk', 'end', ['Жазба бойынша бал алғаш рет күзде жиналды.']],
    ['ru', 'mid', ['Иллюстративное фото пасеки заняло первое место.']],
    ['kk', 'mid', ['Көрнекі сурет бірінші орын алды.']],
    ['en', 'mid', ['Staff photo by Jane Stout won the first prize.']],
    ['en', 'mid', ['The barrels went to London/New York by sea. They came back in autumn.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });

  test.each<readonly [Language, readonly string[], readonly string[]]>([
    ['ru', ['Главное'], ['Пасечники собрали мёд этого года', 'Осенью повезут бочки на ярмарку в долину']],
    ['kk', ['Басты бет'], ['Омарташылар алғашқы балды жинап бітті', 'Күзде бөшкелер аңғардағы жәрмеңкеге барады']],
    ['en', ['Home'], ['Beekeepers filled their barrels with honey', 'Autumn fair in the valley waits']],
  ])('%s: keeps the points of its own story below %j: %j', (language, furniture, points) => {
    const page = pageWith(language, 'top', [...furniture, ...points]);
    expect(contentOf(page)).toEqual(page.slice(1));
  });
});

describe('a line between the sections of a site and the headline', () => {
  const HEADS: readonly (readonly [
    above: readonly string[],
    line: string,
    longer: string,
    below: readonly string[],
  ])[] = [
    [
      ['Главная', 'Новости'],
      'Люди, места и старые лодки нашей тихой долины',
      'Люди, места и самые старые лодки нашей тихой долины',
      ['Паром снова ходит', 'Паром на остров снова ходит. Паром чинили в мае двое мастеров.'],
    ],
    [
      ['Басты бет', 'Жаңалықтар'],
      'Біздің тыныш аңғардың адамдары, жерлері және ескі қайықтары',
      'Біздің тыныш аңғардың адамдары, жерлері және ең ескі қайықтары',
      ['Паром қайта жүзеді', 'Аралға паром қайта жүзеді. Паромды мамырда екі шебер жөндеді.'],
    ],
    [
      ['Home', 'News'],
      'People, places and old boats of our Dale',
      'People, places and all old boats of our Dale',
      ['Ferry sails again', 'The ferry to the island sails again. The ferry was mended in May by two men.'],
    ],
  ];

  test.each(HEADS)('is of the site where it is no longer than its name may be: %j %j', (above, line, longer, below) => {
    expect(contentOf([...above, line, ...below])).toEqual(below);
    expect(contentOf([...above, longer, ...below])).toEqual([longer, ...below]);
  });
});
