import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

/** Lines of the page, each alone at its place; lines of a story that look alike. */
interface Kind {
  readonly kind: string;
  readonly ofPage: readonly (readonly [Language, Where, string])[];
  readonly ofStory: readonly (readonly [Language, Where, string])[];
}

const KINDS: readonly Kind[] = [
  {
    kind: 'what a page says of a later version of its story',
    ofPage: [
      ['en', 'end', 'This story has been corrected.'],
      ['en', 'end', 'This article was amended on 4 March 2031.'],
      ['en', 'end', 'An earlier version of this article misspelled the name of the mayor.'],
      ['en', 'top', 'Story is being updated'],
      ['en', 'end', "Editor's note: This story has been updated."],
      ['ru', 'end', 'Материал дополняется'],
      ['ru', 'end', 'В предыдущей версии текста неверно указано имя мэра.'],
      ['ru', 'end', 'Заголовок исправлен.'],
      ['kk', 'end', 'Ақпарат толықтырылып жатыр'],
      ['kk', 'end', 'Материалдың алдыңғы нұсқасында әкімнің аты қате жазылған.'],
    ],
    ofStory: [
      ['en', 'end', 'This story has been told in the valley for a hundred years.'],
      ['en', 'end', 'An earlier version of the hive had no roof.'],
      ['ru', 'end', 'Материал для крыши привезут в июне.'],
      ['ru', 'end', 'Предыдущую версию улья показали в мае.'],
      ['kk', 'end', 'Материалды маусымда жеткізеді.'],
      ['kk', 'end', 'Ұяның алдыңғы үлгісі мамырда көрсетілді.'],
    ],
  },
  {
    kind: 'a day with where the story comes from, and what a page has to press',
    ofPage: [
      ['en', 'top', '13 Nov 2031 | 14:05 UTC | Source: company release'],
      ['en', 'end', 'Aug 17, 18:31 · Reading time: 2 min · source: Riverline Agency'],
      ['en', 'top', 'Live scores ■ Fixtures ■ Tables ■ Transfers'],
      ['en', 'end', 'Listen to this story'],
      ['ru', 'top', '17 августа, 18:31 · Источник: пресс-служба'],
      ['ru', 'end', 'Свежий номер газеты в PDF'],
      ['kk', 'top', '17 тамыз, 18:31 | Дереккөз: баспасөз қызметі'],
      ['kk', 'end', 'Достарыңызға жіберіңіз'],
    ],
    ofStory: [
      ['en', 'end', 'The source: a spring above the village that dried up on 13 November.'],
      ['en', 'end', 'Listen to this story of a hive that nobody wanted.'],
      ['ru', 'end', 'Источник: родник над селом, который пересох 17 августа.'],
      ['ru', 'end', 'Свежий номер газеты привезли на лодке.'],
      ['kk', 'end', 'Дереккөз: ауыл үстіндегі бұлақ, ол 17 тамызда құрғап қалды.'],
      ['kk', 'end', 'Достарыңызға жіберген хат кеше жетті.'],
    ],
  },
  {
    kind: 'who wrote it, without a name',
    ofPage: [
      ['en', 'top', 'By our political staff'],
      ['en', 'end', 'By our own correspondent'],
      ['en', 'end', 'By a staff reporter'],
      ['en', 'end', 'mer/kl/jb'],
      ['ru', 'end', 'От нашего корреспондента'],
      ['ru', 'end', 'Соб. инф.'],
      ['kk', 'end', 'Өз тілшімізден'],
      ['kk', 'end', 'Меншікті тілшіміз'],
      ['en', 'end', 'Culture desk'],
      ['ru', 'end', 'Отдел культуры'],
      ['kk', 'end', 'Мәдениет бөлімі'],
    ],
    ofStory: [
      ['en', 'end', 'By our reckoning the staff will need a year.'],
      ['en', 'mid', 'mer/kl/jb'],
      ['ru', 'end', 'От нашего корреспондента пчёлы улетели.'],
      ['kk', 'end', 'Тілшімізден ара ұшып кетті.'],
      ['ru', 'end', 'Отдел культуры купил улей.'],
    ],
  },
  {
    kind: 'whose text it is',
    ofPage: [
      ['en', 'end', 'Issued by: Comb Council'],
      ['en', 'end', 'Distributed by Valley Newswire'],
      ['ru', 'end', 'Источник: Южные вести'],
      ['kk', 'end', 'Дереккөз: Оңтүстік хабар'],
      ['kk', 'end', 'Материал дереккөзі: Kazinform'],
    ],
    ofStory: [
      ['en', 'end', 'Released by keepers: two swarms.'],
      ['ru', 'end', 'Источник: родник под горой.'],
      ['kk', 'end', 'Дереккөз: тау бұлағы екен.'],
    ],
  },
  {
    kind: 'other texts',
    ofPage: [
      ['en', 'end', 'Read this too: How teachers are assessed'],
      ['ru', 'end', 'Вам может понравиться: Летние фестивали'],
      ['ru', 'end', 'Читайте и это: Как проходит аттестация'],
      ['kk', 'end', 'Мұны да оқыңыз: Ұстаздар аттестациясы қалай өтеді'],
      ['kk', 'end', 'Сізге ұнауы мүмкін: Жазғы фестивальдер'],
      ['ru', 'end', 'Подробнее — в материале «Долина-онлайн»'],
    ],
    ofStory: [
      ['en', 'end', 'You may like it or not: the mill stays.'],
      ['ru', 'end', 'Вам может понравиться и мёд, сказала она гостям.'],
      ['kk', 'end', 'Сізге бал ұнауы мүмкін, деді ол қонақтарға.'],
    ],
  },
  {
    kind: 'what is pressed or answered',
    ofPage: [
      ['en', 'end', 'Yes, this page is useful'],
      ['en', 'end', 'What is your reaction?'],
      ['en', 'end', 'Happy 88  Sad 3'],
      ['ru', 'end', 'Какая у вас реакция?'],
      ['ru', 'end', 'Радость 88  Грусть 3'],
      ['ru', 'end', 'А как думаете вы?'],
      ['ru', 'end', 'Перейти к старой версии'],
      ['ru', 'end', 'Спасибо, ваш голос учтён'],
      ['kk', 'end', 'Сіздің реакцияңыз қандай?'],
      ['kk', 'end', 'Бәрін көру'],
      ['kk', 'top', 'Кирилл | Latyn | توتە'],
      ['kk', 'top', 'Бүгін 14:05'],
      ['en', 'end', 'Accessibility statement'],
      ['en', 'end', 'We may earn a commission if you buy something.'],
      ['ru', 'end', 'Мы в Telegram, ВКонтакте и Одноклассниках'],
      ['ru', 'end', 'Самые яркие фото и видео дня — в наших группах в социальных сетях'],
      ['ru', 'end', 'Смежные новости'],
      ['kk', 'end', 'Мақаланың аудионұсқасын тыңдау'],
      ['kk', 'end', 'Түпнұсқа: https://valley.example.com/1'],
      ['kk', 'end', 'Ұнады 112   Ұнамады 4'],
      ['ru', 'end', 'Единый телефон спасения: 112'],
      ['en', 'end', 'Emergency number: 999'],
      ['ru', 'top', 'Здоровье 12+'],
      ['kk', 'top', '2031 жылғы 28 наурыз, сенбі'],
      ['en', 'end', 'Have you got a story? Email the newsdesk'],
    ],
    ofStory: [
      ['en', 'end', 'Yes, this page of history is useful to keepers.'],
      ['ru', 'end', 'А как думаете вы, спросил он у гостей.'],
      ['ru', 'end', 'К старой версии улья перейти просто.'],
      ['kk', 'end', 'Бәрін көру үшін бір күн жетпейді.'],
      ['en', 'end', 'We may earn a place in the final, the keeper said.'],
      ['ru', 'end', 'Мы в долине живём сто лет, сказал пасечник.'],
      ['kk', 'end', 'Мақаланың аударма нұсқасын тыңдады.'],
      ['kk', 'end', 'Балды ұнатқан 112 қонақ келді.'],
      ['ru', 'end', 'Ульев на пасеке: 112'],
      ['en', 'end', 'Hives in the valley: 999'],
      ['ru', 'top', 'Здоровье 12 ульев'],
      ['kk', 'end', 'Жәрмеңке 28 наурызда, сенбіде өтеді.'],
    ],
  },
  {
    kind: 'how to reach somebody, what is seen',
    ofPage: [
      ['ru', 'end', 'Источник изображения: архив мельницы'],
      ['ru', 'end', 'Конец сообщения'],
      ['en', 'end', 'Screengrab from the video'],
      ['en', 'end', 'Additional reporting by agencies'],
      ['en', 'end', 'Terms and conditions apply'],
      ['kk', 'end', 'Бізбен байланыс'],
      ['kk', 'top', 'Мәтін көлемі: А А А'],
      ['en', 'end', 'Contact Jane Stout at jstout@valley.example.com'],
      ['en', 'end', 'Twitter: @valley_bees'],
      ['en', 'end', 'Media caption, The mill at dawn'],
      ['en', 'end', 'Pictured above: the keeper Martha Lind'],
      ['en', 'end', 'Photo: Marta Lind / News24'],
      ['ru', 'end', 'Фото: Приморье24'],
      ['kk', 'end', 'Суреттерді түсірген Ерлан Сейіт'],
      ['kk', 'end', 'Ашық дереккөзден алынған сурет'],
    ],
    ofStory: [
      ['ru', 'end', 'Источник воды: архив мельницы молчит.'],
      ['ru', 'end', 'Конец сообщения о мельнице потерялся.'],
      ['en', 'end', 'The screen grab bag stood at the mill.'],
      ['en', 'end', 'Terms and conditions of the mill apply to all.'],
      ['kk', 'end', 'Бізбен байланыс үзілді, деді диірменші.'],
      ['en', 'end', 'Contact with bees at dawn is safe.'],
      ['en', 'end', 'Above the mill, the keepers built a wall.'],
      ['en', 'end', 'Photo: 24 hives in a row'],
      ['ru', 'end', 'Фото: 24 улья в ряд'],
      ['kk', 'end', 'Суреттерді түсірген қонақтар кетті.'],
      ['kk', 'end', 'Ашық дереккөзден алынған су таза.'],
    ],
  },
  {
    kind: 'where the news was published',
    ofPage: [
      ['en', 'end', 'The statement was posted on the website of the beekeepers.'],
      ['en', 'end', 'This was announced on the valley council’s page.'],
      ['en', 'end', 'The council posted this on its Telegram channel.'],
      ['ru', 'end', 'Сообщение появилось на странице пасеки в соцсетях.'],
      ['ru', 'end', 'Об этом написали в телеграм-канале долины.'],
      ['ru', 'end', 'Соответствующее постановление опубликовано на портале долины.'],
      ['kk', 'end', 'Ақпарат омартаның ресми сайтында жарияланды.'],
      ['kk', 'end', 'Бұл жөнінде аңғардың Telegram-арнасында айтылды.'],
      ['kk', 'end', 'Бұл ақпаратты аңғардың баспасөз қызметі таратты.'],
    ],
    ofStory: [
      ['en', 'end', 'The map of hives was posted on the website of the beekeepers.'],
      ['en', 'end', 'The statement was posted on the website of the beekeepers by mistake and taken down.'],
      ['ru', 'end', 'Карта ульев размещена на сайте пасеки.'],
      ['ru', 'end', 'Сообщение появилось на сайте по ошибке.'],
      ['kk', 'end', 'Ұялар картасы омартаның сайтында жарияланды.'],
      ['kk', 'end', 'Ақпарат сайтта қате жарияланып, кейін алынды.'],
    ],
  },
  {
    kind: 'how often it was read',
    ofPage: [
      ['en', 'head', 'Read 3,512 times'],
      ['en', 'end', 'Seen by 840 people'],
      ['ru', 'head', 'Статью прочитали 3 512 раз'],
      ['ru', 'end', 'Просмотрено 842 раза'],
      ['kk', 'end', 'Жаңалықты 840 адам оқыды'],
    ],
    ofStory: [
      ['en', 'end', 'The hive was opened 12 times.'],
      ['ru', 'end', 'Улей открыли 12 раз за лето.'],
      ['kk', 'end', 'Ұяны жазда 12 рет ашты.'],
    ],
  },
  {
    kind: 'rights',
    ofPage: [
      ['en', 'end', 'No part of this publication may be copied without permission.'],
      ['ru', 'end', 'Перепечатка запрещена'],
      ['ru', 'end', 'Все права на тексты принадлежат газете «Улей».'],
      ['ru', 'end', 'Сетевое издание «Улей» зарегистрировано в долине.'],
      ['kk', 'end', 'Авторлық құқық қорғалған.'],
      ['kk', 'end', 'Сайт материалдарын пайдаланғанда сілтеме қажет.'],
    ],
    ofStory: [
      ['en', 'end', 'No part of this valley was burnt.'],
      ['ru', 'end', 'Перепечатка стихов о пчёлах стоила типографии дохода.'],
      ['ru', 'end', 'Все права на пасеку получила дочь пчеловода.'],
      ['kk', 'end', 'Авторлық құқық дауын омарташы жеңіп шықты.'],
    ],
  },
];

describe.each(KINDS)('$kind', ({ ofPage, ofStory }) => {
  test.each(ofPage)('%s, %s: is no content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page.filter((own) => own !== line));
  });

  test.each(ofStory)('%s, %s: what looks alike is content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page);
  });
});
