import { describe, expect, test } from 'vitest';
import { roleOfParagraph } from '../../../src/annotate/role/page.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The lines of a page that are told as content. */
function contentOf(lines: readonly string[]): readonly string[] {
  const document = createDocument(lines.join('\n\n'), createVocabulary());
  return lines.filter((_, at) => roleOfParagraph(document, at) === undefined);
}

interface Story {
  readonly headline: string;
  readonly body: readonly string[];
  /** What shows that a page stands around the story, above it and below it. */
  readonly stamp: string;
  readonly views: string;
  readonly share: string;
}

const STORIES: Readonly<Record<'ru' | 'kk' | 'en', Story>> = {
  ru: {
    headline: 'На мельнице починили крышу',
    body: ['Мастера закончили крышу старой мельницы у реки.', 'Жернова привезут по воде в начале июня.'],
    stamp: 'Опубликовано: 3 мая 2032, 09:40',
    views: 'Просмотров: 815',
    share: 'Поделиться',
  },
  kk: {
    headline: 'Диірменнің шатыры жөнделді',
    body: ['Шеберлер өзен жағасындағы ескі диірменнің шатырын бітірді.', 'Диірмен тасы маусымда сумен жеткізіледі.'],
    stamp: 'Жарияланды: 3 мамыр 2032, 09:40',
    views: 'Қаралды: 815',
    share: 'Бөлісу',
  },
  en: {
    headline: 'Roof of the mill repaired',
    body: ['Builders finished the roof of the old mill by the river.', 'The stones will come by water early in June.'],
    stamp: 'Published 3 May 2032, 9:40 a.m.',
    views: 'Views: 815',
    share: 'Share this article',
  },
};

type Language = keyof typeof STORIES;

describe('above a headline', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Администрация Долинского округа', 'Официальный сайт', 'Деятельность']],
    ['kk', ['Аңғар ауданының әкімдігі', 'Ресми сайт', 'Аудан туралы']],
    ['en', ['Valley County, NY | News', 'An official site of the valley', 'Residents']],
    ['ru', ['▲ $ 92,10', 'Никель 16 250', '+7 °C']],
    ['kk', ['Доллар 512,4', 'Еуро 560,1']],
    ['en', ['Valley City 18°C', 'Oil 81.20']],
    ['ru', ['Главная » Культура » На мельнице починили крышу', 'На мельнице починили крышу — Вестник долины']],
    ['en', ['Roof of the mill repaired | Mill Gazette', 'Roof of the mill repaired']],
    ['kk', ['Диірменнің шатыры жөнделді - Аңғар үні']],
  ])('%s: lines of the page are no content: %j', (language, above) => {
    const { headline, stamp, body } = STORIES[language];
    expect(contentOf([...above, headline, stamp, ...body])).toEqual([headline, ...body]);
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Ремонт мельницы у реки', 'завершат в начале июня']],
    ['kk', ['Өзен жағасындағы диірмен', 'маусымда қайта іске қосылады']],
    ['en', ['Repairs of the old mill', 'to be finished early in June']],
    ['ru', ['ОТМЕНЕНО', 'На мельнице починили крышу']],
    ['kk', ['КҮШІ ЖОЙЫЛДЫ', 'Диірменнің шатыры жөнделді']],
    ['en', ['CANCELLED', 'Roof of the mill repaired']],
    ['ru', ['Приказ № 12-П', 'О ремонте мельницы у реки']],
    ['en', ['Order No. 12', 'On the repair of the old mill']],
    ['ru', ['На мельнице починили крышу', 'Жернова привезут уже в начале июня']],
    ['kk', ['Диірменнің шатыры жөнделді', 'Диірмен тасы маусымда келеді деп күтіледі']],
    ['en', ['Roof of the mill repaired', 'Stones expected by water early in June']],
  ])('%s: a headline of several lines, what revises it and its number stay: %j', (language, above) => {
    const { stamp, body } = STORIES[language];
    expect(contentOf([...above, stamp, ...body])).toEqual([...above, ...body]);
  });

  test.each<[Language, string]>([
    ['ru', 'Администрация Долинского округа'],
    ['kk', 'Аңғар ауданының әкімдігі'],
    ['en', 'Valley County Council'],
  ])(
    '%s: the name of a body above a headline is of the page, and is the headline where there is no other: %s',
    (language, name) => {
      const { headline, body } = STORIES[language];
      expect(contentOf([name, headline, ...body])).toEqual([headline, ...body]);
      expect(contentOf([name, ...body])).toEqual([name, ...body]);
    },
  );
});

describe('between a headline and its story', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Вера Мельникова', 'Корреспондент', 'Редакция «Вестника»']],
    ['kk', ['Айгүл Диірменші', 'Тілші', 'Аңғар үні редакциясы']],
    ['en', ['June Miller', 'Mill Gazette', 'Crafts']],
    ['ru', ['Культура 03.05.2032, 13:05']],
    ['kk', ['mill.example 03.05.2032 10:12 318']],
    ['en', ['Crafts 05/03/2032 2:15 PM', '619 0']],
  ])('%s: authors, media and stamps are of the page: %j', (language, between) => {
    const { headline, stamp, body } = STORIES[language];
    expect(contentOf([headline, ...between, stamp, ...body])).toEqual([headline, ...body]);
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Её построили в 1931 году на реке']],
    ['kk', ['Ол 1931 жылы өзен бойында салынған']],
    ['en', ['The mill was built in 1931 on the river']],
  ])('%s: a second headline stays, with a year in it: %j', (language, between) => {
    const { headline, stamp, body } = STORIES[language];
    expect(contentOf([headline, ...between, stamp, ...body])).toEqual([headline, ...between, ...body]);
  });

  describe.each(['ru', 'kk', 'en'] as const)('%s', (language) => {
    const { headline, stamp, body, views } = STORIES[language];

    test.each(['14 · 3 · 2', '1.2K | 14 | 3', '14 %', '100 200 300 400'])(
      'numbers alone are of the page right above or below a line of it: %s',
      (numbers) => {
        expect(contentOf([headline, stamp, numbers, ...body])).toEqual([headline, ...body]);
        expect(contentOf([headline, numbers, stamp, ...body])).toEqual([headline, ...body]);
        expect(contentOf([headline, numbers, ...body, views])).toEqual([headline, numbers, ...body]);
      },
    );
  });
});

describe('a menu above a headline', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Частным гостям', 'Школам', 'Музей и лавка']],
    ['kk', ['Қонақтарға', 'Мектептерге', 'Мұражай']],
    ['en', ['Groups', 'Schools', 'Mill shop']],
  ])('%s: needs no other sign of a page: %j', (language, menu) => {
    const { headline, body } = STORIES[language];
    expect(contentOf([...menu, headline, ...body])).toEqual([headline, ...body]);
    expect(contentOf([...menu.slice(1), headline, ...body])).toEqual([...menu.slice(1), headline, ...body]);
  });

  test.each<[Language, string]>([
    ['ru', 'Сейчас читают'],
    ['kk', 'Көп оқылғандар'],
    ['en', 'Trending'],
  ])('%s: the headline under a list of other stories is the story’s own', (language, head) => {
    const { headline, stamp, body } = STORIES[language];
    expect(contentOf([head, headline, stamp, ...body])).toEqual([headline, ...body]);
  });
});

describe('a notice to the reader', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['Мы используем cookie, чтобы сайт работал.', 'Стали очевидцем события? Напишите нам!']],
    ['kk', ['Біз cookie файлдарын қолданамыз.', 'Жаңалығыңыз болса, бізге жазыңыз!']],
    ['en', ['We use cookies to make the site work.', 'Got a story? Write to the newsroom!']],
    ['ru', ['123456, Долинск, ул. Мельничная, 14', 'Приёмная: (8332) 55-11-20']],
    ['kk', ['Аңғар қ., Диірмен көшесі, 14', 'Қабылдау бөлмесі: (8332) 55-11-20']],
    ['en', ['14 Mill Street, Valley', 'Front desk: (555) 555-0120']],
    ['en', ['###', 'SOURCE Mill Trust', '21%', 'Request a demo']],
  ])('%s: is no content, nor is an address below the page’s lines: %j', (language, below) => {
    const { headline, stamp, body, views } = STORIES[language];
    expect(contentOf([headline, stamp, ...body, views, ...below])).toEqual([headline, ...body]);
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Если вы видели пропавшего лодочника, сообщите в полицию.', 'Пожар был на улице Мельничной, 14.']],
    ['kk', ['Жоғалған қайықшыны көрсеңіз, полицияға хабарлаңыз.', 'Өрт Диірмен көшесі, 14 мекенжайында болды.']],
    ['en', ['If you have seen the missing boatman, tell the police.', 'The fire was at 14 Mill Street.']],
  ])('%s: an appeal and a place of the story stay: %j', (language, below) => {
    const { headline, body } = STORIES[language];
    expect(contentOf([headline, ...body, ...below])).toEqual([headline, ...body, ...below]);
  });

  test.each<[Language, string, string]>([
    ['ru', 'Ограничение ответственности', 'Сведения о будущем могут не сбыться, а мельница может встать.'],
    ['kk', 'Болжамды мәлімдемелер', 'Болашақ туралы мәліметтер орындалмауы мүмкін.'],
    ['en', 'Forward-Looking Statements', 'Statements about the future of the mill may not come true.'],
  ])('%s: what a release says for the law is none: %s', (language, heading, text) => {
    const { headline, body } = STORIES[language];
    expect(contentOf([headline, ...body, heading, text])).toEqual([headline, ...body]);
    expect(contentOf([headline, ...body, heading.split(/[ -]/)[0] as string, text])).toContain(text);
  });
});

describe('below a story', () => {
  test.each<[Language, readonly string[]]>([
    ['ru', ['0', '1,2K', 'Решаем вместе', 'Не горит фонарь, не убран снег?', 'Мы в соцсетях:', 'Telegram']],
    ['kk', ['0', '1,2K', 'Бірге шешеміз', 'Жарық жоқ па, қар күрелмеді ме?', 'Біз желіде:', 'Telegram']],
    ['en', ['0', '1.2K', 'Fix my street', 'Is this page useful to you?', 'We are on:', 'Telegram']],
    ['ru', ['Что нужно знать о новых мостах долины накануне большой ярмарки 2033 года']],
    ['en', ['What to know about the new bridges of the valley before the fair of 2033']],
    ['kk', ['2033 жылғы жәрмеңкеге барар алдында аңғардың жаңа көпірлері туралы не білу керек']],
  ])('%s: what stands under several lines of the page is no content: %j', (language, below) => {
    const { headline, stamp, body, views, share } = STORIES[language];
    expect(contentOf([headline, stamp, ...body, share, views, ...below])).toEqual([headline, ...body]);
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Выставку мельниц посмотрели 815 человек']],
    ['kk', ['Диірмен көрмесін 815 адам тамашалады']],
    ['en', ['The number of visitors has risen to 815']],
    ['ru', ['Погибших: 112', 'Число пострадавших выросло, сообщили спасатели.']],
    ['kk', ['Қаза тапқандар: 112', 'Зардап шеккендер саны өсті, деді құтқарушылар.']],
    ['en', ['Dead: 112', 'The number of the injured has grown, rescuers said.']],
  ])('%s: figures behind a colon and sentences stay content: %j', (language, below) => {
    const { headline, stamp, body, views, share } = STORIES[language];
    expect(contentOf([headline, stamp, ...body, share, views, ...below])).toEqual(
      expect.arrayContaining([headline, ...body, ...below]),
    );
  });

  test.each<[Language, readonly string[]]>([
    ['ru', ['Мельница', 'Кузница', 'Пасека']],
    ['kk', ['Диірмен', 'Ұстахана', 'Омарта']],
    ['en', ['The mill', 'The forge', 'The apiary']],
  ])('%s: a list that closes a story stays: %j', (language, below) => {
    const { headline, stamp, body, views, share } = STORIES[language];
    expect(contentOf([headline, stamp, ...body, ...below, share, views])).toEqual([headline, ...body, ...below]);
  });

  test.each<Language>(['ru', 'kk', 'en'])('%s: a story goes on behind what the page puts into it', (language) => {
    const { headline, body, views, share, stamp } = STORIES[language];
    const again = body.map((line) => `${line.slice(0, -1)}, ${line.charAt(0).toLowerCase()}${line.slice(1)}`);
    expect(contentOf([headline, ...body, stamp, share, views, ...again])).toEqual([headline, ...body, ...again]);
  });
});
