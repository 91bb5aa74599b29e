import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

describe('the card of an author', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Вера Пчёлкина', 'Вера Пчёлкина', 'Автор', 'Вера Пчёлкина']],
    ['kk', 'end', ['Серік Омаров', 'Серік Омаров', 'Автор', 'Серік Омаров']],
    ['en', 'end', ['Jane Stout', 'Jane Stout', 'Author', 'Jane Stout']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Победили в конкурсе:', 'Вера Пчёлкина', 'Марта Линд']],
    ['kk', 'end', ['Байқау жеңімпаздары:', 'Серік Омаров', 'Айгүл Серікова']],
    ['en', 'end', ['The prize was won by:', 'Jane Stout', 'Martha Lind']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('the words of a picture', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'mid', ['пасека, первый мёд, пчёлы долины', 'Фото: Вера Пчёлкина']],
    ['kk', 'mid', ['омарта, алғашқы бал, аңғар аралары', 'Сурет: Айгүл Серікова']],
    ['en', 'mid', ['apiary, first honey, valley bees', 'Photo: Jane Stout']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'mid', ['мёд, воск, прополис']],
    ['kk', 'mid', ['бал, балауыз, прополис']],
    ['en', 'mid', ['honey, wax, bee bread']],
    ['ru', 'end', ['На ярмарку повезут:', 'мёд, воск, прополис']],
    ['kk', 'end', ['Жәрмеңкеге апарады:', 'бал, балауыз, прополис']],
    ['en', 'end', ['To the fair will go:', 'honey, wax, bee bread']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('a menu in one row', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'top', ['Новости Аналитика Общество Подкасты Спорт Культура']],
    ['kk', 'top', ['Жаңалықтар Қоғам Подкаст Спорт Мәдениет Жобалар']],
    ['en', 'top', ['News Podcasts Business Sport Culture Projects']],
    ['ru', 'end', ['О нас Контакты Реклама Партнёры Карта сайта']],
    ['en', 'end', ['About us Partners Careers Terms Privacy policy']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['СПОРТ КУЛЬТУРА НАУКА И МЁД ДОЛИНЫ']],
    ['en', 'end', ['END OF THE TERMS AND CONDITIONS']],
    ['kk', 'end', ['СПОРТ МӘДЕНИЕТ ҒЫЛЫМ ЖӘНЕ АҢҒАР БАЛЫ']],
    ['ru', 'end', ['Культура и спорт теперь под одной крышей']],
    ['en', 'end', ['Sport and culture now under one roof']],
    ['kk', 'end', ['Спорт пен мәдениет енді бір шаңырақта']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('the way to a page, and its archive', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'top', ['» » На пасеке собрали первый мёд']],
    ['kk', 'top', ['» » Омартада алғашқы бал жиналды']],
    ['en', 'top', ['» » First honey taken at the apiary']],
    ['ru', 'top', ['vestnik.pro', 'Новости долины', 'Ноябрь', '2031']],
    ['kk', 'top', ['habarshy.kz', 'Аңғар жаңалықтары', 'Қараша', '2031']],
    ['en', 'top', ['valley.news', 'Valley news', 'November', '2031']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'top', ['Год 2031 для пасеки']],
    ['kk', 'top', ['Омарта үшін 2031 жыл']],
    ['en', 'top', ['The year 2031 at the apiary']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('headlines with their times', () => {
  test.each<[Language, Where, readonly string[]]>([
    [
      'ru',
      'end',
      [
        'Все новости',
        'Мост в долине открыли',
        '08.09.2031, 18:03',
        'В школе 17 новых учеников появилось',
        '08.09.2031, 18:01',
      ],
    ],
    [
      'kk',
      'end',
      [
        'Барлық жаңалықтар',
        'Аңғарда көпір ашылды',
        '08.09.2031, 18:03',
        'Мектепке 17 жаңа оқушы келді',
        '08.09.2031, 18:01',
      ],
    ],
    [
      'en',
      'end',
      [
        'All news',
        'Bridge opened in the valley',
        '08.09.2031, 18:03',
        'School has taken 17 new pupils',
        '08.09.2031, 18:01',
      ],
    ],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'mid', ['Приём мёда открыт', '18:03', 'Пчёл 17 семей прибыло', '18:01']],
    ['kk', 'mid', ['Бал қабылдау ашылды', '18:03', 'Араның 17 ұясы келді', '18:01']],
    ['en', 'mid', ['Honey desk opened', '18:03', 'The 17 hives have come', '18:01']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('a source with its address', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Источник: «Вестник долины» https://vestnik.example/news/first-honey']],
    ['en', 'end', ['Source: The Valley Herald https://herald.example/news/first-honey']],
    ['kk', 'end', ['Дереккөз: Аңғар хабаршысы https://habarshy.example/news/first-honey']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Источник мёда нашли: это липы у реки']],
    ['en', 'end', ['Source of the honey found: limes by the river']],
    ['kk', 'end', ['Балдың көзі табылды: өзен жағасындағы жөкелер']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});

describe('what a form answers', () => {
  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Ваше сообщение отправлено']],
    ['kk', 'end', ['Сіздің өтінішіңіз сәтті жіберілді, рақмет!']],
    ['en', 'end', ['Your message has been sent. Thank you!']],
  ])('%s, %s: are no content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page.filter((line) => !lines.includes(line)));
  });

  test.each<[Language, Where, readonly string[]]>([
    ['ru', 'end', ['Сообщение пасечников отправлено в город.']],
    ['kk', 'end', ['Омартадан қалаға өтініш жіберілді.']],
    ['en', 'end', ['The message of the beekeepers has been sent to the city.']],
  ])('%s, %s: what looks alike is content: %j', (language, where, lines) => {
    const page = pageWith(language, where, lines);
    expect(contentOf(page)).toEqual(page);
  });
});
