import { describe, expect, test } from 'vitest';
import { contentOf, type Language, STORIES } from './told.ts';

/** Sentences with which a story goes on, above and below what is put into it. */
const MORE: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'Пасечник повесил на забор доску с просьбами к соседям.',
    'Одну из просьб прочли вслух на сходе всей долины.',
    'Сосед с мельницы ответил на неё длинным письмом.',
    'Письмо хранят теперь в музее рядом с первым ульем.',
  ],
  kk: [
    'Омарташы көршілерге арналған тақтаны қоршауға ілді.',
    'Өтініштің бірі бүкіл аңғардың жиынында дауыстап оқылды.',
    'Диірмендегі көрші оған ұзақ хатпен жауап қайтарды.',
    'Хат қазір алғашқы ұяның жанында мұражайда сақтаулы.',
  ],
  en: [
    'The beekeeper hung a board with requests on his fence.',
    'One of the requests was read aloud at a meeting of the valley.',
    'The neighbour at the mill answered it with a long letter.',
    'The letter is kept in the museum now, beside the first hive.',
  ],
};

describe('what a site asks of its readers', () => {
  test.each<[Language, string]>([
    ['ru', 'Нашли ошибку? Сообщите нам'],
    ['ru', 'Если вы нашли опечатку, выделите её и нажмите Ctrl+Enter'],
    ['ru', 'Зарегистрируйтесь, чтобы читать дальше'],
    ['ru', 'Скачайте наше приложение'],
    ['ru', 'Поддержите нашу редакцию'],
    ['ru', 'Поддержите нас: пожертвуйте любую сумму'],
    ['ru', 'Помогите нам делать эту газету'],
    ['ru', 'В комментариях запрещены оскорбления и реклама'],
    ['ru', 'Комментарии, оскорбляющие других, будут удалены'],
    ['ru', 'Перед тем как оставить комментарий, прочтите правила'],
    ['ru', 'Сообщите нам об ошибке'],
    ['ru', 'Присылайте свои новости и фото на нашу почту'],
    ['ru', 'Делитесь своим мнением в комментариях'],
    ['ru', 'А что вы думаете? Пишите в комментариях!'],
    ['ru', 'Оформите подписку и читайте без рекламы'],
    ['kk', 'Қате таптыңыз ба? Бізге хабарлаңыз'],
    ['kk', 'Мәтіннен қате тапсаңыз, белгілеп, Ctrl+Enter басыңыз'],
    ['kk', 'Әрі қарай оқу үшін тіркеліңіз'],
    ['kk', 'Біздің қосымшаны жүктеп алыңыз'],
    ['kk', 'Редакциямызға қолдау көрсетіңіз'],
    ['kk', 'Пікірде балағат сөз жазуға тыйым салынады'],
    ['kk', 'Пікір жазбас бұрын ережемен танысыңыз'],
    ['kk', 'Өз пікіріңізді төменде қалдырыңыз'],
    ['kk', 'Сіз қалай ойлайсыз? Пікірде жазыңыз!'],
    ['kk', 'Жаңалығыңызды бізге жіберіңіз'],
    ['en', 'Register to keep reading'],
    ['en', 'Register now to read the rest of this article'],
    ['en', 'Spotted a mistake? Let us know'],
    ['en', 'Report an error in this article'],
    ['en', 'Install our app for the latest alerts'],
    ['en', 'Download our free app'],
    ['en', 'Donate to keep our newsroom open'],
    ['en', 'Support our journalism: give what you can'],
    ['en', 'Comments that insult others will be removed'],
    ['en', 'Please read our comment policy before posting'],
    ['en', 'Keep comments civil and on topic'],
    ['en', 'What do you think? Tell us in the comments!'],
    ['en', 'Send us your news and photos'],
    ['en', 'Do you know more about this story? Contact us'],
    ['en', 'You must be logged in to view this content.'],
    ['en', 'Subscribe Today or Login'],
    ['en', 'Help us keep local news free'],
  ])('%s: is no content below the story: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Пасечники просят сообщить об ошибке в счёте мёда'],
    ['ru', 'Зарегистрируйтесь на ярмарке до первого мая, просят пасечники.'],
    ['ru', 'Поддержите пасечников долины: купите мёд.'],
    ['ru', 'Помогите найти пропавшую корову.'],
    ['ru', 'В комментариях к закону нашли ошибку.'],
    ['kk', 'Жәрмеңкеге мамырдың біріне дейін тіркеліңіз, дейді омарташылар.'],
    ['kk', 'Омарташыларға қолдау көрсетіңіз: бал алыңыз.'],
    ['kk', 'Заңға берілген пікірде қате табылды.'],
    ['en', 'Register for the fair by May, the beekeepers ask.'],
    ['en', 'Support the beekeepers of the valley: buy honey.'],
    ['en', 'Donate blood at the mill on Sunday.'],
    ['en', 'Comments to the law were removed by the court.'],
    ['en', 'Report a swarm to the beekeepers of the valley'],
  ])('%s: what a story asks for is content: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual([...story, line]);
  });

  test.each<[Language, string]>([
    ['ru', 'Делитесь своим мнением в комментариях'],
    ['kk', 'Өз пікіріңізді төменде қалдырыңыз'],
    ['en', 'Keep comments civil and on topic'],
  ])('%s: an appeal that is quoted within the story is content: %s', (language, line) => {
    const story = STORIES[language];
    const page = [...story, ...MORE[language], line, ...MORE[language]];
    expect(contentOf(page)).toContain(line);
  });
});

describe('where a text can be read in full', () => {
  test.each<[Language, string]>([
    ['ru', 'Подробнее читайте на вестник-долины.рф'],
    ['ru', 'Подробнее читайте на vestnik.ru ...'],
    ['ru', 'Читайте на 123dol.net'],
    ['ru', 'Полный текст: vestnik.ru'],
    ['ru', 'Читать полностью на сайте «Вестника долины»'],
    ['ru', 'Подробности — в газете «Вестник долины»'],
    ['ru', 'Полностью материал читайте в «Вестнике долины»'],
    ['ru', 'Читать полностью: Мёд нашей долины'],
    ['kk', 'Толығырақ angar.kz сайтынан оқыңыз'],
    ['kk', 'Толық мәтіні: angar.kz'],
    ['kk', 'Толық нұсқасын «Аңғар» газетінен оқыңыз'],
    ['kk', 'Толығырақ: angar.kz'],
    ['en', 'Full story: Honey of our valley'],
    ['en', 'Read in full on dale.example.com'],
    ['en', 'Read the full story at The Dale Gazette'],
    ['en', 'Read more on dalegazette.com'],
    ['en', 'The complete story is in the Tuesday, Feb. 28, 2031 Dale News.'],
    ['en', 'Full story in the Dale Gazette'],
    ['en', 'Full article here'],
    ['en', 'Continue reading at Dale Gazette'],
  ])('%s: is no content below the story: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual(story);
  });

  test.each<[Language, string]>([
    ['ru', 'Читать на пасеке любят все'],
    ['ru', 'Полный текст соглашения подпишут в мае'],
    ['ru', 'Подробности сделки узнают в мае.'],
    ['en', 'The full story of the hive is told in a book'],
    ['en', 'Read more than ten books, the pupils were told.'],
    ['kk', 'Толық мәтіні мамырда шығады'],
    ['kk', 'Балалар кітапты толық оқып шықты.'],
    // nothing is said of where
    ['en', 'Read on'],
    ['kk', 'Толық'],
  ])('%s: a sentence that begins alike is content: %s', (language, line) => {
    const story = STORIES[language];
    expect(contentOf([...story, line])).toEqual([...story, line]);
  });
});
