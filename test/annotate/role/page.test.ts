import { describe, expect, test } from 'vitest';
import { roleOfParagraph } from '../../../src/annotate/role/page.ts';
import type { Role } from '../../../src/terms/role.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const STORY = {
  ru: ['Мастера закончили крышу мельницы.', 'Жернова привезут по воде в июне.'],
  kk: ['Шеберлер диірменнің шатырын бітірді.', 'Диірмен тасы маусымда сумен жеткізіледі.'],
  en: ['Builders finished the roof of the mill.', 'The stones will come by water in June.'],
} as const;

/** The roles of the lines around a story, in order. */
function rolesAround(
  story: readonly string[],
  above: readonly string[],
  below: readonly string[],
): (Role | undefined)[] {
  const lines = [...above, ...story, ...below];
  const document = createDocument(lines.join('\n'), createVocabulary());
  const roles = lines.map((_, at) => roleOfParagraph(document, at));
  return [...roles.slice(0, above.length), ...roles.slice(above.length + story.length)];
}

type Row = readonly [
  language: keyof typeof STORY,
  role: Role | undefined,
  above: readonly string[],
  below: readonly string[],
];

const ROWS: readonly Row[] = [
  ['ru', 'furniture', ['09:40 | Культура | 815 просмотров'], []],
  ['kk', 'furniture', ['Қаралды: 815'], ['Пікірлер: 12']],
  ['en', 'furniture', ['Posted on 3 May 2032 at 9:40 a.m.'], ['Leave a comment']],
  ['en', 'furniture', ['4 min read'], ['Copyright 2032 Mill Gazette. All rights reserved.']],
  ['ru', undefined, [], ['Смолото ржи: 40', 'Смолото овса: 12']],
  ['kk', undefined, [], ['10:00 — диірменге саяхат', '12:00 — нан дәмін тату']],
  ['en', undefined, [], ['The film of the mill drew 815 views in a day.']],
  ['ru', 'byline', ['Автор: Вера Мельник'], []],
  ['ru', 'byline', [], ['Вера МЕЛЬНИК']],
  ['kk', 'byline', [], ['Айгүл ДИІРМЕНШІ']],
  ['en', 'byline', ['By June Miller and April Stone'], []],
  ['ru', undefined, ['ОТМЕНЕНО. ПРЕДУПРЕЖДЕНИЕ О ВЕТРЕ'], []],
  ['kk', undefined, ['КҮШІ ЖОЙЫЛДЫ. ЖЕЛ ТУРАЛЫ ЕСКЕРТУ'], []],
  ['en', undefined, ['CANCELLED. WIND WARNING'], []],
  ['en', undefined, [], ['The winners are:', 'June Miller', 'April Stone']],
  ['ru', undefined, [], ['Победители конкурса:', 'Вера Мельник', 'Анна Жернова']],
  ['kk', undefined, [], ['Жеңімпаздар:', 'Айгүл Диірменші', 'Асель Тасова']],
  ['ru', 'signature', [], ['Председатель совета А.В. Мельник']],
  ['kk', 'signature', [], ['Төраға А.В. Диірменші']],
  ['en', 'signature', [], ['June Miller, Chairman']],
  ['ru', undefined, [], ['Председатель совета А.В. Мельник ушёл в отставку.']],
  ['ru', 'contact', [], ['Контакты для СМИ:', 'Вера Мельник', '55-01-20', 'press@mill.example']],
  ['en', 'contact', [], ['Media contact:', 'June Miller', 'Mill Trust', '555-0120']],
  ['kk', 'contact', [], ['Байланыс:', 'Айгүл Диірменші', '55-01-20']],
  ['en', 'about', [], ['About Mill Trust', 'Mill Trust keeps six mills of the valley open to visitors.']],
  ['ru', 'about', [], ['О фонде', 'Фонд хранит шесть мельниц долины и водит по ним гостей.']],
  ['kk', 'about', [], ['«Диірмен» қоры туралы', 'Қор алқаптағы алты диірменді күтіп ұстайды.']],
  ['en', undefined, [], ['About the flood', 'The water rose at night and left by noon on Friday.']],
  ['ru', 'related', [], ['Читайте также:', 'Где мелют муку', 'Как пекли хлеб']],
  ['en', 'related', [], ['Subscribe to our newsletter for more stories.']],
  ['kk', 'related', [], ['Біздің Telegram арнамызға жазылыңыз!']],
  ['kk', 'related', [], ['Telegram-арнамызға жазылып, күн жаңалықтарын бірінші болып біліңіз']],
  ['kk', undefined, [], ['Telegram-арнаға жазылып, үш айда он мың оқырман жинаған диірменші туралы жазды.']],
  ['kk', 'furniture', [], ['3 минут оқылады']],
  // stamps: the time first, a section beside the date, label and date on two lines
  ['ru', 'furniture', ['09:40 03.05.2032'], []],
  ['ru', 'furniture', ['Культура, 3 мая, 09:40'], []],
  ['kk', 'furniture', ['Мәдениет • 3 мамыр, 2032'], []],
  ['ru', 'dateline', ['Россия, 3 мая 2032 г.'], []],
  ['kk', 'dateline', ['ҚАЗАҚСТАН, 3 мамыр.'], []],
  ['en', 'furniture', ['Published', '3 May 2032'], []],
  ['kk', 'furniture', ['Жарияланды', '3 мамыр 2032'], []],
  ['ru', 'furniture', ['Опубликовано:', '3 мая 2032'], []],
  ['en', 'furniture', ['Published 3 May 2032', '2145'], []],
  ['en', undefined, [], ['The mill is open on:', '3 May, 10:00', '4 May, 12:00']],
  ['ru', undefined, [], ['Мельница открыта:', '3 мая, 10:00', '4 мая, 12:00']],
  ['kk', undefined, [], ['Диірмен ашық:', '3 мамыр, 10:00', '4 мамыр, 12:00']],
  ['en', undefined, ['Sacks', '2145'], []],
  ['en', 'furniture', ['Updated 3 May 2032, 9:40', '2 min'], []],
  ['ru', 'furniture', ['3 мая 2032, 09:40', '2 мин'], []],
  ['kk', 'furniture', ['3 мамыр 2032, 09:40', '2 мин'], []],
  ['en', undefined, ['How long a stone turns', '2 min'], []],
  // where a text is from
  ['en', 'furniture', ['News provided by', 'Mill Trust'], []],
  ['ru', 'furniture', ['Источник:', 'Фонд мельниц'], []],
  ['kk', 'furniture', ['Дереккөз:', 'Диірмен қоры'], []],
  ['en', undefined, ['From the river', 'Mill Trust opens a path'], []],
  ['ru', 'furniture', ['Культура'], []],
  ['en', 'furniture', ['Press releases'], []],
  ['kk', 'furniture', ['Мәдениет'], []],
  // the way to a page, the subjects it is filed under, what comes in rows below the first line of the page
  ['en', 'furniture', ['Home / News / Culture'], []],
  ['ru', 'furniture', ['Главная > Новости > Культура'], []],
  ['kk', 'furniture', ['Басты бет / Жаңалықтар / Мәдениет'], []],
  ['en', 'furniture', [], ['Tags: mill, flour']],
  ['ru', 'furniture', [], ['Теги: мельница, мука']],
  ['kk', 'furniture', [], ['Тегтер: диірмен, ұн']],
  ['en', 'furniture', [], ['Topics', 'Watermills', 'Local bread', 'Share']],
  ['ru', 'furniture', [], ['Теги', 'мельница', 'Ржаной хлеб', 'Хотите читать нас первыми?']],
  ['kk', 'furniture', [], ['Тегтер', 'диірмен', 'Қара нан', 'Алғашқы болып оқығыңыз келе ме?', 'Жазылу']],
  ['en', undefined, [], ['Mill Gazette price list', 'Rye flour', 'Oat flour']],
  ['ru', undefined, [], ['Что мелют на мельнице', 'Рожь', 'Овёс']],
  ['kk', undefined, [], ['Диірменде не тартылады', 'Қара бидай', 'Сұлы']],
  ['ru', 'furniture', [], ['Заметили ошибку? Выделите её и нажмите Ctrl+Enter']],
  // authors by a label on its own line, by a post, by what they did
  ['ru', 'byline', [], ['Вера Мельник', 'Автор']],
  ['kk', 'byline', [], ['Асель Тасова', 'Автор туралы']],
  ['en', 'byline', ['Anna Miller, Gazette Staff'], []],
  ['en', 'related', [], ['Read more from Mill News:']],
  ['kk', 'byline', [], ['Автор', 'Асель Тасова']],
  ['en', 'byline', ['Anna Miller Valley of Mills correspondent'], []],
  ['en', 'byline', [], ['Mill Gazette writer April Stone in Leeds contributed to this report.']],
  ['ru', 'byline', [], ['При участии Веры Мельник']],
  ['kk', 'byline', [], ['Материалды дайындауға Асель Тасова қатысты.']],
  ['en', undefined, [], ['Twelve valleys contributed to this report.']],
  ['en', undefined, ['April Stone named mill keeper'], []],
  // credits
  ['ru', 'photo-credit', ['Иллюстративное фото: © Mill.kz / Пётр Жернов'], []],
  ['en', 'photo-credit', ['Image source, Mill Media'], []],
  ['kk', 'photo-credit', ['Суреті: ашық дереккөзден'], []],
  ['ru', 'photo-credit', ['Фото: пресс-служба водоканала / МБК'], []],
  ['ru', undefined, ['Фото: пресс-служба акимата показала новую мельницу'], []],
  ['en', undefined, [], ['The mill lost half of its subscribers in a year.']],
];

describe('lines around a story', () => {
  test.each(ROWS)('%s: %s for %j and %j', (language, role, above, below) => {
    const roles = rolesAround(STORY[language], above, below);
    expect(roles).toEqual(roles.map(() => role));
  });
});

test.each([
  ['en', ['Share', 'The winners:', 'Mill of Larch', 'Mill of Ash']],
  ['ru', ['Поделиться', 'Победители:', 'Мельница у ольхи', 'Мельница у ясеня']],
  ['kk', ['Бөлісу', 'Жеңімпаздар:', 'Қайың диірмені', 'Терек диірмені']],
] as const)('%s: a story that goes on below a line of the page is no tail', (language, below) => {
  const [first, ...rest] = rolesAround(STORY[language], [], below);
  expect([first, ...rest]).toEqual(['furniture', undefined, undefined, undefined]);
});

test('a page number between two parts of a story goes with its running head', () => {
  const [first, second] = STORY.en;
  const document = createDocument([first, 'Mill Gazette', '14', second].join('\n'), createVocabulary());
  expect([0, 1, 2, 3].map((at) => roleOfParagraph(document, at))).toEqual([
    undefined,
    'furniture',
    'furniture',
    undefined,
  ]);
});
