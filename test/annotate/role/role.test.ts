import { describe, expect, test } from 'vitest';
import { isBoilerplate, roleOfParagraph } from '../../../src/annotate/role/page.ts';
import { findPieces } from '../../../src/annotate/role/pieces.ts';
import { type Place, type Role, roleOf, sentenceRole } from '../../../src/annotate/role/role.ts';
import { findBreaks } from '../../../src/language/breaks.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const HEAD: Place = { paragraph: 0, paragraphs: 9, part: 'whole' };
const MIDDLE: Place = { paragraph: 4, paragraphs: 9, part: 'whole' };
const TAIL: Place = { paragraph: 8, paragraphs: 9, part: 'whole' };
const OPENING: Place = { paragraph: 0, paragraphs: 9, part: 'opening' };
const INSIDE: Place = { paragraph: 3, paragraphs: 9, part: 'inside' };

type Row = readonly [role: Role | undefined, place: Place, text: string];

const RUSSIAN: readonly Row[] = [
  ['dateline', HEAD, '14 марта 2026 года в Доме дружбы Караганды состоялся форум, посвящённый охране озёр.'],
  ['dateline', HEAD, 'АСТАНА, 12 марта — КазТАГ.'],
  ['dateline', OPENING, 'Астана. 12 марта. КазТАГ –'],
  ['dateline', OPENING, 'МОСКВА, 5 мая. /ТАСС/.'],
  ['dateline', OPENING, 'АЛМАТЫ (Казинформ) —'],
  ['dateline', HEAD, '12 марта 2026 года'],
  ['dateline', HEAD, '26.08.2025, 10:04'],
  ['dateline', HEAD, 'Астана, 27 февраля 2026 года'],
  [undefined, HEAD, 'Астана готовится к празднику.'],
  [undefined, MIDDLE, '12 марта 2026 года'],
  [undefined, HEAD, '14 марта 2026 года в Караганде прошёл марафон, в нём бежали 5 000 человек.'],
  [undefined, HEAD, '14 марта 2026 года аким подписал постановление.'],
  [undefined, MIDDLE, '14 марта 2026 года в Доме дружбы Караганды состоялся форум, посвящённый охране озёр.'],
  [undefined, HEAD, 'Алматы, 12 марта откроется новая школа.'],
  ['photo-credit', MIDDLE, 'Фото: пресс-служба акимата'],
  ['photo-credit', MIDDLE, 'Фото: Айгерим Сатова'],
  ['photo-credit', INSIDE, 'Фото: lake.example.com'],
  ['photo-credit', MIDDLE, '(Фото: архив редакции)'],
  ['photo-credit', TAIL, 'Фото пресс-службы Министерства обороны'],
  ['photo-credit', MIDDLE, 'Фото из открытых источников'],
  ['photo-credit', MIDDLE, 'Фото предоставлено музеем'],
  ['photo-credit', TAIL, '© Городской музей, 2026'],
  ['photo-credit', MIDDLE, 'Видео: МЧС РК'],
  ['photo-credit', MIDDLE, '*Фото иллюстративное'],
  ['photo-credit', MIDDLE, 'Коллаж — Данияр Омаров'],
  [undefined, MIDDLE, 'Фото пресс-службы попало в сеть и вызвало споры.'],
  [undefined, MIDDLE, 'Фото: жители вышли на площадь и потребовали ответа.'],
  [undefined, MIDDLE, 'Фотографии этого дня хранятся в музее.'],
  [undefined, MIDDLE, 'Видео: за неделю его посмотрели 5 000 человек.'],
  [undefined, MIDDLE, 'Фотовыставка открылась в пресс-центре.'],
  ['signature', TAIL, 'Пресс-служба Генеральной прокуратуры'],
  ['signature', TAIL, 'Пресс-служба акимата города Алматы.'],
  ['signature', TAIL, 'Пресс-служба районного отдела полиции'],
  ['signature', TAIL, 'Управление информации Министерства труда'],
  ['byline', TAIL, 'Автор: Динара Ким'],
  ['byline', TAIL, 'Подготовила Айгуль Омарова'],
  ['signature', TAIL, 'Айгуль Омарова, пресс-секретарь'],
  ['signature', TAIL, 'КАЗТАГ'],
  [undefined, TAIL, 'Пресс-служба министерства опровергла слухи.'],
  [undefined, TAIL, 'Пресс-служба закрыта на ремонт до 5 мая.'],
  [undefined, TAIL, 'Пресс-служба министерства сообщает о приёме граждан.'],
  [undefined, MIDDLE, 'Пресс-секретарь президента ответил на вопросы журналистов.'],
  [undefined, MIDDLE, 'Автор: Динара Ким'],
  [undefined, TAIL, 'Автор: неизвестный мастер из села, погиб на войне.'],
  ['attribution', MIDDLE, 'Об этом сообщает пресс-служба акимата.'],
  ['attribution', INSIDE, 'Об этом сообщили в министерстве.'],
  ['attribution', INSIDE, 'Об этом передаёт ТАСС.'],
  ['attribution', INSIDE, ', сообщает пресс-служба МВД'],
  ['attribution', INSIDE, 'по данным пресс-службы,'],
  ['attribution', INSIDE, 'Как сообщили в пресс-службе министра,'],
  ['attribution', MIDDLE, 'Источник: «Вечерний город»'],
  ['attribution', INSIDE, 'со ссылкой на портал lake.example.kz'],
  ['attribution', TAIL, 'Информация предоставлена пресс-службой музея'],
  [undefined, INSIDE, 'Об этом сообщил министр труда.'],
  [undefined, INSIDE, 'Об этом заявил Омаров.'],
  [undefined, INSIDE, 'По данным полиции, погибли трое.'],
  [undefined, INSIDE, 'Как сообщили в пресс-службе, мост закрыли.'],
  [undefined, INSIDE, 'Министерство сообщает о приёме 5 000 заявок.'],
  [undefined, INSIDE, 'Источник тепла найден.'],
  ['related', MIDDLE, 'Читайте также: Как выбрать лодку'],
  ['related', TAIL, 'По теме:'],
  ['related', TAIL, 'Ранее сообщалось, что мост закрыли на ремонт.'],
  ['related', MIDDLE, 'Смотрите также: Озеро зимой'],
  ['related', TAIL, 'Материалы по теме'],
  ['related', TAIL, 'Больше новостей о гребле: https://lake.example/row'],
  [undefined, MIDDLE, 'Больше новостей ждали от второго дня: их не было.'],
  [undefined, MIDDLE, 'Читайте инструкцию до включения прибора.'],
  [undefined, MIDDLE, 'По теме доклада выступили трое.'],
  [undefined, TAIL, 'Ранее сообщалось, что погибли 5 человек.'],
  [undefined, HEAD, 'Ранее мост закрывали дважды.'],
  [undefined, MIDDLE, 'Также читайте вслух с детьми каждый день, советует врач.'],
  ['contact', TAIL, 'Тел.: +7 (7172) 55-01-20'],
  ['contact', TAIL, 'Контакты:'],
  ['contact', TAIL, 'Контакты для СМИ: press@lake.example'],
  ['contact', TAIL, '+7 7172 550120, press@lake.example'],
  ['contact', TAIL, 'Дополнительная информация по телефону 8 7172 55 01 20'],
  [undefined, TAIL, 'Телефон доверия работает круглосуточно.'],
  [undefined, MIDDLE, 'Контакты с соседями оборвались в 1990 году.'],
  [undefined, MIDDLE, 'По номеру +7 7172 550120 уже обратились трое жителей.'],
  ['link', TAIL, 'https://lake.example/news/12'],
  ['link', TAIL, 'Подробнее по ссылке: https://lake.example/12'],
  ['link', TAIL, 'Подписывайтесь на наш канал в Telegram'],
  ['link', TAIL, '👉 [Озеро. Подписаться](https://t.me/lake)'],
  ['link', TAIL, '❤ [Подписаться](https://t.me/lake) | [Прислать новость](https://t.me/lake_bot)'],
  ['link', TAIL, '@lake_news'],
  ['link', TAIL, 'Комментарии (0)'],
  [undefined, MIDDLE, 'Подписаться под петицией успели многие.'],
  [undefined, MIDDLE, 'Подробнее об этом рассказал аким.'],
  [undefined, MIDDLE, '[Совет одобрил закон об охране малых озёр](https://lake.example/12)'],
  [undefined, MIDDLE, 'Подписка на газету стоит 900 тенге.'],
];

const RUSSIAN_AGAIN: readonly Row[] = [
  ['signature', TAIL, 'Пресс-служба Министерства труда и социальной защиты населения Республики Казахстан'],
  ['byline', TAIL, 'Беседовал Данияр Омаров'],
  ['contact', TAIL, 'Тел.: 55-01-20'],
  ['contact', TAIL, '8 7142 55 01 20'],
  ['photo-credit', MIDDLE, 'Фото: пресс-служба управления культуры акимата города'],
  ['link', TAIL, '#озеро #весна'],
  ['link', TAIL, 'Реклама. ООО «Озеро», ИНН 0123456789'],
  ['attribution', INSIDE, 'передаёт корреспондент «Вечернего города»'],
  ['attribution', MIDDLE, 'Об этом сообщает Lake.example.kz со ссылкой на пресс-службу акимата.'],
  ['related', TAIL, 'Как сообщалось ранее, мост закрыли на ремонт'],
  [undefined, TAIL, 'Пресс-секретарь театра, художник Данияр Омаров умер в Караганде.'],
  [undefined, TAIL, 'Интервью Данияра Омарова для газеты'],
  [undefined, MIDDLE, 'Инфографика: озёра с самой чистой водой области'],
  [undefined, MIDDLE, '2010 2011 2012 2013'],
  [undefined, MIDDLE, '20260314'],
  [undefined, MIDDLE, 'Дополнительная информация: отчёт ABC-2002-0392.'],
  [undefined, TAIL, 'Авторы открыли выставку.'],
  [undefined, MIDDLE, 'Источник загрязнения реки нашли экологи.'],
  [undefined, MIDDLE, 'Для справок о составе семьи нужен паспорт.'],
  [undefined, MIDDLE, 'Адрес школы не изменился.'],
];

const KAZAKH: readonly Row[] = [
  ['dateline', OPENING, 'Астана. 5 ақпан. ҚазАқпарат –'],
  ['dateline', HEAD, '2026 жылғы 14 наурызда Қарағандыда көл қорғауға арналған форум өтті.'],
  ['dateline', HEAD, '03 қыркүйек 2025, 13:28'],
  ['dateline', OPENING, 'АЛМАТЫ (ҚазАқпарат) —'],
  [undefined, HEAD, '2026 жылғы 14 наурызда Қарағандыда 300 адам қатысқан форум өтті.'],
  [undefined, HEAD, '2026 жылғы 14 наурызда әкім қаулыға қол қойды.'],
  ['dateline', HEAD, '2026 жылғы 14 наурыз, Қарағанды қаласы'],
  ['dateline', HEAD, '14 наурыз 2026 жыл, Семей қ.'],
  [undefined, HEAD, '2026 жылғы 14 наурыз, Қарағанды қаласы мерекеленді.'],
  [undefined, HEAD, 'Астана мерекеге дайындалып жатыр.'],
  ['photo-credit', MIDDLE, 'Сурет: әкімдіктің баспасөз қызметі'],
  ['photo-credit', MIDDLE, 'Фото: Данияр Омаров'],
  ['photo-credit', MIDDLE, 'Суреттер баспасөз қызметінен алынды'],
  ['photo-credit', TAIL, '© Қалалық мұражай'],
  [undefined, MIDDLE, 'Сурет көрмесі ашылды.'],
  [undefined, MIDDLE, 'Фото: тұрғындар алаңға шықты.'],
  ['signature', TAIL, 'Облыс әкімінің баспасөз қызметі'],
  ['signature', TAIL, 'Баспасөз қызметі'],
  ['byline', TAIL, 'Дайындаған: Айгүл Омарова'],
  [undefined, MIDDLE, 'Ғимаратта баспасөз қызметі'],
  [undefined, TAIL, 'Баспасөз қызметі бұл хабарды жоққа шығарды.'],
  [undefined, TAIL, 'Форумда министрдің баспасөз хатшысы сөз сөйледі.'],
  ['attribution', INSIDE, 'деп хабарлайды ҚазАқпарат.'],
  ['attribution', INSIDE, 'деп хабарлайды министрліктің баспасөз қызметі.'],
  ['attribution', MIDDLE, 'Бұл туралы әкімдіктің баспасөз қызметі хабарлады.'],
  ['attribution', INSIDE, 'баспасөз қызметінің мәліметінше,'],
  ['attribution', TAIL, 'Дереккөз: lake.example.kz'],
  [undefined, INSIDE, 'деп хабарлады министр.'],
  [undefined, INSIDE, 'Бұл туралы 15 адам хабарлады.'],
  [undefined, INSIDE, 'Министрлік екі мектеп ашылады деп хабарлады.'],
  ['related', MIDDLE, 'Сондай-ақ оқыңыз: Көл неге тартылды'],
  ['related', TAIL, 'Тақырып бойынша:'],
  ['related', TAIL, 'Көбірек жаңалық: https://lake.example/row'],
  [undefined, MIDDLE, 'Көбірек жаңалық екінші күні болды: жарыс басталды.'],
  ['related', TAIL, 'Бұған дейін көпір жабылғаны туралы хабарлағанбыз'],
  [undefined, MIDDLE, 'Кітапты балалармен бірге оқыңыз.'],
  [undefined, TAIL, 'Бұған дейін көпір үш рет жабылған.'],
  ['contact', TAIL, 'Байланыс телефоны: +7 (7172) 55-01-20'],
  ['contact', TAIL, 'Байланыс:'],
  ['contact', TAIL, 'Эл. пошта: press@lake.example'],
  [undefined, MIDDLE, 'Байланыс желісі жаңартылды.'],
  [undefined, MIDDLE, 'Телефон арқылы 20 адам жүгінді.'],
  ['link', TAIL, 'Біздің Telegram арнамызға жазылыңыз'],
  ['link', TAIL, 'Толығырақ: https://lake.example/kk/12'],
  ['link', TAIL, 'Пікір қалдыру'],
  [undefined, MIDDLE, 'Газетке жазылу 1 мамырда басталады.'],
  [undefined, MIDDLE, 'Толығырақ әкім айтып берді.'],
];

const ENGLISH: readonly Row[] = [
  ['dateline', OPENING, 'LONDON, March 3 (Lake Agency) -'],
  ['dateline', OPENING, 'ASTANA (Kazinform) —'],
  ['dateline', OPENING, 'NEW YORK, Feb. 5, 2026 /PRNewswire/ --'],
  ['dateline', HEAD, 'Published: March 14, 2026, 10:30'],
  ['dateline', HEAD, 'On 14 March 2026, a forum on lakes was held at the House of Friendship in Karaganda.'],
  [undefined, HEAD, 'On 14 March 2026, 300 people took part in a forum that was held in Karaganda.'],
  [undefined, HEAD, 'On 14 March 2026, the mayor signed a decree.'],
  [undefined, HEAD, 'London, March 3 will be a holiday.'],
  [undefined, HEAD, 'MARKET REPORT - BOLIVIA'],
  [undefined, HEAD, 'The Lake Protection Fund (LPF)'],
  [undefined, HEAD, 'Ended December 31'],
  [undefined, HEAD, 'WHEAT AND BARLEY PRICES - April 7'],
  [
    'contact',
    TAIL,
    'For further information, please visit the pages at https://lake.example, send mail to <press@lake.example>, or contact the team',
  ],
  [undefined, INSIDE, 'Revising old ITP Reports.'],
  [undefined, MIDDLE, 'call +1 800 322 1887 to place an order for the new drug and pay less than others did before'],
  ['signature', TAIL, 'Dana Lee, City Council press secretary'],
  ['signature', TAIL, 'City Council Press Office'],
  [undefined, TAIL, 'White House communications director'],
  ['photo-credit', MIDDLE, 'Photo: Press Office of the Ministry'],
  ['photo-credit', MIDDLE, 'Photo by Dana Lee'],
  ['photo-credit', MIDDLE, 'Photo courtesy of the City Museum'],
  ['photo-credit', MIDDLE, 'Image: Lake Archive'],
  ['photo-credit', TAIL, '© 2026 City Museum'],
  [undefined, MIDDLE, 'Photo by photo, the archive grows.'],
  [undefined, MIDDLE, 'Photo: residents marched to the square.'],
  [undefined, MIDDLE, 'The photo credit went to the wrong person.'],
  [undefined, MIDDLE, 'Image: 500 people saw it.'],
  ['signature', TAIL, 'Press Office of the Ministry of Health'],
  ['byline', TAIL, 'By Dana Lee'],
  ['byline', TAIL, 'Reporting by Dana Lee; editing by Olga Kim'],
  ['signature', TAIL, 'REUTERS'],
  [undefined, TAIL, 'The press office was closed on Monday.'],
  [undefined, TAIL, 'By May the lake froze.'],
  [undefined, TAIL, 'Press Service denies the report.'],
  [undefined, MIDDLE, 'Tenant: Olga Kim'],
  ['attribution', INSIDE, 'according to the press office.'],
  ['attribution', INSIDE, 'the press service said.'],
  ['attribution', INSIDE, 'Lake News Agency reported.'],
  ['attribution', MIDDLE, 'This was reported by the press service of the mayor.'],
  ['attribution', TAIL, 'Source: Lake News Agency'],
  [undefined, INSIDE, 'according to the minister.'],
  [undefined, INSIDE, 'According to police, three people died.'],
  [undefined, INSIDE, 'Three hospitals reported losses.'],
  [undefined, INSIDE, 'Sources of the river were found.'],
  ['related', MIDDLE, 'Read also: How to choose a boat'],
  ['related', TAIL, 'Related:'],
  ['related', TAIL, 'More Lakeside rowing: https://lake.example/row and https://lake.example/news'],
  [undefined, MIDDLE, 'More trained rowers needed: the club is short of them.'],
  ['related', TAIL, 'Earlier we reported that the bridge was closed.'],
  [undefined, MIDDLE, 'Related companies rose.'],
  [undefined, MIDDLE, 'Read more books, the minister said.'],
  [undefined, TAIL, 'Earlier it was reported that 5 people died.'],
  ['contact', TAIL, 'For media inquiries: press@lake.example'],
  ['contact', TAIL, 'Media contact:'],
  ['contact', TAIL, 'Phone: +44 20 7946 0123'],
  ['contact', TAIL, 'For more information, please contact press@lake.example'],
  [undefined, MIDDLE, 'Contact with the crew was lost.'],
  [undefined, MIDDLE, 'Phone calls were recorded by 12 officers.'],
  ['link', TAIL, 'See more at https://lake.example/12'],
  ['related', TAIL, 'Follow us on Instagram'],
  ['related', TAIL, 'Subscribe to our newsletter'],
  ['link', TAIL, 'Read more: https://lake.example/12'],
  [undefined, MIDDLE, 'Follow the rules of the lake.'],
  [undefined, MIDDLE, 'Read the order of the mayor.'],
];

describe.each([
  ['Russian', RUSSIAN],
  ['Russian again', RUSSIAN_AGAIN],
  ['Kazakh', KAZAKH],
  ['English', ENGLISH],
] as const)('%s', (_, rows) => {
  test.each(rows)('%s at %o: %s', (role, place, text) => {
    expect(roleOf(text, place)).toBe(role);
  });
});

function read(text: string) {
  return createDocument(text, createVocabulary());
}

test('an event opening is a dateline, yet counts in the score', () => {
  const document = read(
    '14 марта 2026 года в Доме дружбы Караганды состоялся форум озёр.\nВыступил аким.\nПресс-служба акимата',
  );
  expect(roleOfParagraph(document, 0)).toBe('dateline');
  expect([0, 1, 2].map((paragraph) => isBoilerplate(document, paragraph))).toEqual([false, false, true]);
});

test('a source inside a paragraph of content is found by its sentence', () => {
  const text = 'Мост открыли. Об этом сообщает пресс-служба акимата. Движение пойдёт в мае.\nФото: Айгерим Сатова';
  const document = read(text);
  const roles = [0, 1].map((paragraph) => roleOfParagraph(document, paragraph));
  expect(findPieces(document, findBreaks(document), roles)).toEqual([
    { role: 'attribution', from: 2, to: 7 },
    { role: 'photo-credit', from: 11, to: 14 },
  ]);
});

test('signs that are no words go with the words beside them', () => {
  const document = read('Мост открыли в мае.\n© Городской музей\nДвижение пойдёт.');
  expect(sentenceRole(document, 4, 6)).toBe('photo-credit');
  expect(sentenceRole(document, 0, 4)).toBeUndefined();
  expect(sentenceRole(document, 4, 4)).toBeUndefined();
});

test('a text of one line is content unless its form says otherwise', () => {
  const alone: Place = { paragraph: 0, paragraphs: 1, part: 'whole' };
  expect(roleOf('ТАСС', alone)).toBeUndefined();
  expect(roleOf('Фото: пресс-служба акимата', alone)).toBe('photo-credit');
});

test('long and hostile lines are content', () => {
  expect(roleOf('Фото: '.repeat(1_000), MIDDLE)).toBeUndefined();
  expect(roleOf('[](('.repeat(70), MIDDLE)).toBeUndefined();
});

test.each([
  ['Снимок Олега Дёмина', 'photo-credit'],
  ['Суретті түсірген Мадина Зейнел', 'photo-credit'],
  ['AP Photo/Otto Lane', 'photo-credit'],
  ['Служба центральных коммуникаций', 'signature'],
  ['Press Secretary Marian Zorn', 'signature'],
  ['Источник: Казинформ', 'attribution'],
  ['Бұл туралы Tengrinews.kz хабарлайды.', 'attribution'],
  ['According to the Ledger', 'attribution'],
  ['Ранее по теме: сад закрыли', 'related'],
  ['Горячая линия: 1414', 'contact'],
  ['For further information call 555-0147', 'contact'],
] as const)('%s is a %s at the end of a text', (line, role) => {
  expect(roleOf(line, { paragraph: 7, paragraphs: 8, part: 'whole' })).toBe(role);
});

test.each([
  'Фото победителей вывесили в холле школы.',
  'Горячая линия приняла 300 звонков.',
  'Скачать отчёт можно завтра.',
  'Коммуникациялар басқармасы ашылды.',
  'According to Simone Okoye',
  'Сообщает Иванов',
  'Деп мәлімдеді Серік',
  'Download speeds doubled.',
])('%s is content', (line) => {
  expect(roleOf(line, { paragraph: 7, paragraphs: 8, part: 'whole' })).toBeUndefined();
});
