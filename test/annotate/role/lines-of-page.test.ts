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
