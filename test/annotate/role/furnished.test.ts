import { describe, expect, test } from 'vitest';
import { contentOf, type Language, STORIES } from './told.ts';

describe('the heading of a list of the page', () => {
  test.each<[Language, string]>([
    ['ru', 'Самое обсуждаемое за неделю'],
    ['ru', 'Ещё материалы этой рубрики'],
    ['ru', 'Свежие публикации автора'],
    ['ru', 'Картина дня'],
    ['kk', 'Осы айдардағы басқа мақалалар'],
    ['kk', 'Аптаның ең танымал жаңалықтары'],
    ['en', 'View More In This Section'],
    ['en', 'Attached Files'],
    ['en', 'Story topics:'],
    ['en', 'Recently viewed articles'],
  ])('%s: is no content: %s', (language, heading) => {
    const story = STORIES[language];
    expect(contentOf([...story, heading])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Новости пасеки за неделю'],
    ['ru', 'Самое сладкое этой осени'],
    ['kk', 'Омартаның соңғы жаңалықтары'],
    ['kk', 'Күздің ең тәтті күні'],
    ['en', 'Latest news of the apiary'],
    ['en', 'The sweetest day of this autumn'],
  ])('%s: one with a word of its own stays: %s', (language, heading) => {
    const story = STORIES[language];
    expect(contentOf([...story, heading])).toEqual([...story, heading]);
  });
});

describe('what a page says twice', () => {
  test.each<Language>(['ru', 'kk', 'en'])('%s: a headline that stands again stays once', (language) => {
    const [headline = '', ...body] = STORIES[language];
    expect(contentOf([headline, headline, ...body])).toEqual([headline, ...body]);
    expect(contentOf([headline, body[0] as string, headline, body[1] as string])).toEqual([headline, ...body]);
    expect(contentOf([headline, ...body, headline])).toEqual([headline, ...body]);
  });

  test.each<[Language, string]>([
    ['ru', 'На пасеке собрали первый мёд и воск'],
    ['kk', 'Омартада алғашқы бал мен балауыз жиналды'],
    ['en', 'First honey and wax taken at the apiary'],
  ])('%s: a second headline that says more stays: %s', (language, second) => {
    const [headline = '', ...body] = STORIES[language];
    expect(contentOf([headline, second, ...body])).toEqual([headline, second, ...body]);
  });

  test.each<[Language, string, string]>([
    ['ru', 'Одна заявка на «На пасеке собрали первый мёд»', 'О первом мёде рассказывает книга «Пчёлы долины»'],
    ['kk', '«Омартада алғашқы бал жиналды» туралы бір ой', 'Алғашқы бал туралы «Аңғар аралары» кітабы айтады'],
    ['en', 'One thought on “First honey taken at the apiary”', 'The first honey is told of in “Bees of the Valley”'],
  ])('%s: a line below the story that names the headline is of the page', (language, line, twin) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual(story);
    expect(contentOf([...story, twin])).toEqual([...story, twin]);
  });

  test.each<[Language, string, string]>([
    ['ru', 'В сборе помогали сорок школьников', 'и учителей: они носили рамки и мыли бочки.'],
    ['kk', 'Жинауға ауылдан қырық оқушы көмектесті', 'мен мұғалім: олар рамка тасып, бөшке жуды.'],
    ['en', 'Forty pupils helped with the work', 'and teachers: they carried frames and washed barrels.'],
  ])('%s: a lead with which the text begins again', (language, lead, rest) => {
    const [headline = '', ...body] = STORIES[language];
    const again = `${lead}: ${rest.split(': ')[1]}`;
    expect(contentOf([headline, lead, again, ...body])).toEqual([headline, again, ...body]);
    // one that goes on is another statement
    const other = `${lead} ${rest}`;
    expect(contentOf([headline, lead, other, ...body])).toEqual([headline, lead, other, ...body]);
  });
});

describe('subjects and buttons in a row', () => {
  test.each<[Language, string]>([
    ['ru', 'Вера Пчёлкина Долинск пасека Вера Пчёлкина Долинск'],
    ['kk', 'Айгүл Омарташы Аңғар омарта Айгүл Омарташы Аңғар'],
    ['en', 'Share Honey on Facebook Share Honey on Twitter Email Honey link'],
  ])('%s: that repeat themselves are of the page: %s', (language, row) => {
    const story = STORIES[language];
    expect(contentOf([...story, row])).toEqual(story);
    expect(contentOf([row, ...story])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Долинск — Заречье, Заречье — Долинск и Долинск — Ясное'],
    ['kk', 'Аңғар – Өзен, Өзен – Аңғар және Аңғар – Бұлақ'],
    ['en', 'Net loss six cents vs net loss eight cents'],
    ['en', 'Valley 3 River 2 River 4 Valley 1 Valley 0'],
  ])('%s: a row of results stays: %s', (language, row) => {
    const story = STORIES[language];
    expect(contentOf([...story, row])).toEqual([...story, row]);
  });
});

describe('a calendar', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Пн Вт Ср Чт Пт Сб Вс', '1 2 3 4 5 6 7', '8 9 10 11 12 13 14']],
    ['kk', ['Дс Сс Ср Бс Жм Сб Жс', '1 2 3 4 5 6 7']],
    ['en', ['Mon Tue Wed Thu Fri Sat Sun', '1 2 3 4 5 6 7']],
    ['en', ['January February March April May June']],
  ])('%s: is of the page: %j', (language, rows) => {
    const story = STORIES[language];
    expect(contentOf([...story, ...rows])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', '7 12 13 24 31 40'],
    ['kk', '7 12 13 24 31 40'],
    ['en', '7 12 13 24 31 40'],
    ['en', 'Monday and Tuesday, from noon'],
    ['ru', 'Понедельник и вторник, с полудня'],
    ['kk', 'Дүйсенбі мен сейсенбі, түстен бастап'],
  ])('%s: numbers that do not count on and days of the story stay: %s', (language, row) => {
    const story = STORIES[language];
    expect(contentOf([...story, row])).toEqual([...story, row]);
  });
});

describe('below the form for remarks', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Добавить комментарий', '1. Пчеловод пишет:', 'Хороший мёд.', 'Чтобы оставить комментарий, войдите.']],
    ['kk', ['Пікір қалдыру', '1. Омарташы:', 'Жақсы бал.', 'Пікір қалдыру үшін сайтқа кіріңіз.']],
    ['en', ['Leave a Reply', '1. Beekeeper says:', 'Good honey.', 'This site uses Akismet to reduce spam.']],
  ])('%s: nothing is of the story: %j', (language, form) => {
    const story = STORIES[language];
    expect(contentOf([...story, ...form])).toEqual(story);
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Комментарии:', 'Пасечники ждут второго сбора в августе и просят не жечь траву у ульев.']],
    ['kk', ['Пікірлер:', 'Омарташылар тамызда екінші жинауды күтеді, ара маңында шөп жақпауды сұрайды.']],
    [
      'en',
      ['Comments:', 'The beekeepers expect a second harvest in August and ask that no grass be burnt near the hives.'],
    ],
  ])('%s: what is said under a heading with a colon stays: %j', (language, below) => {
    const story = STORIES[language];
    expect(contentOf([...story, ...below])).toContain(below[1]);
  });
});

describe('where a text is from', () => {
  test.each<[Language, string]>([
    ['ru', 'Источник новости: bees.example.org'],
    ['kk', 'Дереккөз: bees.example.org'],
    ['en', 'Sources: Valley Beekeepers'],
  ])('%s: is told behind a label: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Источник мёда: липа и клевер'],
    ['ru', 'Источники: 12 колодцев'],
    ['kk', 'Бал көзі: жөке мен беде'],
    ['en', 'Source of the honey: lime and clover'],
    ['en', 'Sources: 12 wells'],
  ])('%s: what the story has stays: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual([...story, line]);
  });
});

describe('pictures', () => {
  test.each<[Language, string]>([
    ['ru', 'Архивное фото из открытых источников'],
    ['en', 'Barrels stand in the yard of the apiary. (Submitted photo)'],
    ['ru', 'Бочки стоят во дворе пасеки (фото из архива)'],
    // whose it is, behind another word than that for a picture
    ['en', 'Barrels in the yard of the apiary (Credit: Holm Parish Council)'],
    ['en', 'Barrels in the yard of the apiary (Courtesy: Holm Parish Council)'],
  ])('%s: a credit that names no one, or a body: %s', (language, line) => {
    const [headline = '', ...body] = STORIES[language];
    expect(contentOf([headline, line, ...body])).toEqual([headline, ...body]);
  });

  test.each<[Language, string]>([
    ['ru', 'Архивное фото пасеки нашли в сундуке (видео)'],
    ['en', 'A submitted photo of the barrels won the contest of the valley (second place).'],
    ['kk', 'Омартаның мұрағаттағы суреті сандықтан табылды (бейне).'],
    ['en', 'The valley gave the apiary a loan (Credit: a sum of 5 crowns for each barrel)'],
    ['en', 'The valley gave the apiary a loan (Credit line for ten years)'],
  ])('%s: a sentence about one stays: %s', (language, line) => {
    const [headline = '', ...body] = STORIES[language];
    expect(contentOf([headline, line, ...body])).toEqual([headline, line, ...body]);
  });
});

describe('counters without their words', () => {
  const STAMP: Readonly<Record<Language, string>> = { ru: '29.06.2032', kk: '29.06.2032', en: 'June 29, 2032' };
  test.each<Language>(['ru', 'kk', 'en'])('%s: two under a date above the story', (language) => {
    const [headline = '', ...body] = STORIES[language];
    expect(contentOf([headline, STAMP[language], '6268', '0', ...body])).toEqual([headline, ...body]);
    // three are a column of a table
    expect(contentOf([headline, STAMP[language], '62', '40', '51', ...body])).toEqual([
      headline,
      '62',
      '40',
      '51',
      ...body,
    ]);
  });
});

describe('the label of a number on the line above it', () => {
  test.each<[Language, string]>([
    ['ru', 'Долинского округа:'],
    ['kk', 'Аңғар ауданы:'],
    ['en', 'of the Valley County:'],
  ])('%s: goes with the number: %s', (language, label) => {
    const story = STORIES[language];
    expect(contentOf([...story, label, '+7 (495) 555-01-20'])).toEqual(story);
    expect(contentOf([...story, label, '5550'])).toEqual([...story, label, '5550']);
  });
});

describe('what a page tells its reader of itself', () => {
  test.each<[Language, string]>([
    ['ru', 'Читать на сайте «Вестник долины»'],
    ['ru', 'Материал доступен только подписчикам.'],
    ['ru', 'Подготовлено по материалам «Вестника долины»'],
    ['ru', 'Скрыть рекламу'],
    ['kk', 'Толығырақ видеодан көре аласыздар!'],
    ['kk', 'Бұл материал жазылушыларға ғана ашық.'],
    ['en', 'Sign up today for our newsletter and stay informed.'],
    ['en', 'Premium content is available to subscribers only.'],
    ['en', 'This article was originally published in the Valley Gazette.'],
    ['en', 'Hide Ad'],
    ['en', 'Posted in Crafts & Trades'],
  ])('%s: is no content: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Материал для ульев доступен только на складе.'],
    ['ru', 'Подготовлено двенадцать площадок для ульев.'],
    ['kk', 'Толығырақ мәліметті омарташылар кеңсесі береді.'],
    ['en', 'Subscribers of the co-operative sign up in May.'],
    ['en', 'The article was originally a letter to the beekeepers.'],
    ['en', 'Posted in Valley, the guards watched the hives.'],
  ])('%s: a sentence of the story stays: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual([...story, line]);
  });
});

describe('an author above the story', () => {
  test.each<[Language, string]>([
    ['en', 'By Martha Lind | May 3, 2031'],
    ['en', 'Posted on 3 May 2031 by admin'],
    ['en', 'May 3, 2031 by Martha Lind'],
    ['en', 'Martha Lind, The Courier'],
    ['ru', 'Автор: Марта Линд, 3 мая 2031'],
    ['ru', '3 мая 2031, автор Марта Линд'],
    ['ru', 'Мария Линд, Вестник'],
    ['kk', '2031 жылғы 3 мамыр, авторы Марта Линд'],
    ['kk', 'Айгүл Линд, Хабаршы'],
  ])('%s: is no content with a date or an outlet beside: %s', (language, line) => {
    const [headline = '', ...story] = STORIES[language];
    expect(contentOf([headline, line, ...story])).toEqual([headline, ...story]);
  });

  test.each<[Language, string]>([
    ['en', 'By May 3 Martha Lind will pay the beekeepers'],
    ['en', 'Text by May 2031'],
    ['en', 'Martha Lind, 34'],
    ['ru', 'Автор 3 мая 2031 года расскажет о пчёлах'],
    ['ru', 'Мария Линд, 34'],
    ['kk', 'Айгүл Линд, 34'],
  ])('%s: news with such words stays: %s', (language, line) => {
    const [headline = '', ...story] = STORIES[language];
    expect(contentOf([headline, line, ...story])).toContain(line);
  });
});

describe('a name that no list knows', () => {
  test.each<[Language, string]>([
    ['en', 'Quorra Menz'],
    ['ru', 'Кворра Менц'],
    ['kk', 'Кворра Менц'],
  ])('%s: is an author alone behind the last sentence: %s', (language, name) => {
    const story = STORIES[language];
    expect(contentOf([...story, name])).toEqual(story);
  });

  test.each<[Language, string, string]>([
    ['en', 'The jury named the best beekeepers of the year:', 'Quorra Menz'],
    ['ru', 'Лучшими пасечниками года признаны:', 'Кворра Менц'],
    ['kk', 'Жылдың үздік омарташылары:', 'Кворра Менц'],
  ])('%s: stays under what introduces it, and among others: %s', (language, lead, name) => {
    const story = [...STORIES[language], lead];
    expect(contentOf([...story, name])).toContain(name);
    expect(contentOf([...story, name, 'Тидрик Осте'])).toContain('Тидрик Осте');
  });
});

describe('who reports', () => {
  test.each<[string]>([
    ['Об этом сообщили в районной администрации.'],
    ['Об этом рассказали журналистам в областном управлении культуры.'],
    ['Об этом передаёт «Вестник» со ссылкой на мэрию.'],
  ])('is no content where words stand before the body: %s', (line) => {
    const story = STORIES.ru;
    expect(contentOf([...story, line])).toEqual(story);
  });

  test.each<[string]>([
    ['Об этом сообщили в новом здании на берегу.'],
    ['Об этом рассказал мэр Иван Лугарёв на ярмарке.'],
  ])('stays where it is news: %s', (line) => {
    const story = STORIES.ru;
    expect(contentOf([...story, line])).toContain(line);
  });
});
