import { describe, expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** What each line of a page is, and the page. */
type Page = readonly [roles: string, page: string];

const RUSSIAN: readonly Page[] = [
  [
    'story furniture furniture story',
    'Совет собрался в понедельник.\nВестник долины\n14\nОн выбрал нового главу порта.',
  ],
  [
    'story furniture furniture story',
    'Совет собрался в понедельник.\n14\nВестник долины\nОн выбрал нового главу порта.',
  ],
  [
    'story story furniture story',
    'Совет собрался в понедельник.\nМёд продают бочками.\n14\nОн выбрал нового главу порта.',
  ],
  [
    'story story contact contact contact contact contact',
    'Совет выбрал главу порта в понедельник.\nОн проработает четыре года.\nКонтакты для СМИ:\nАнна Полева\nСовет порта\n+7 727 123 45 67\npress@port.example',
  ],
  [
    'story story signature contact',
    'Совет выбрал главу порта в понедельник.\nОн проработает четыре года.\nАнна Полева, пресс-секретарь\n+7 727 123 45 67',
  ],
  [
    'story story related related related',
    'Совет выбрал главу порта.\nОн проработает четыре года.\nЧитайте также:\nВ порту открыли второй пирс\nПаром пойдёт дважды в день',
  ],
  [
    'story related related story',
    'Совет выбрал главу порта.\nЧитайте также:\nВ порту открыли второй пирс\nОн проработает четыре года, сообщил совет в понедельник.',
  ],
  ['byline story story', 'Автор: Анна Полева\nСовет выбрал главу порта.\nОн проработает четыре года.'],
  ['story story story', 'Автор проекта: мост откроют в мае\nСовет выбрал главу порта.\nОн проработает четыре года.'],
  ['story story byline', 'Совет выбрал главу порта.\nОн проработает четыре года.\nА. К.'],
  ['story story byline', 'Совет выбрал главу порта.\nОн проработает четыре года.\nАнна ПОЛЕВА'],
  ['story story byline', 'Совет выбрал главу порта.\nОн проработает четыре года.\nАнна Полева.'],
  ['story story story', 'Совет выбрал главу порта.\nОн проработает четыре года.\nПорт открыт.'],
  [
    'story attribution story',
    'Совет выбрал главу порта.\nОб этом сообщает пресс-служба порта.\nОн проработает четыре года.',
  ],
  [
    'story story story',
    'Совет выбрал главу порта.\nОб этом сообщает жителям каждый плакат у моста.\nОн проработает четыре года.',
  ],
  [
    'furniture furniture story story story',
    'Новости\nЭкономика\nСовет выбрал главу порта\nСовет порта в понедельник выбрал нового главу.\nОн проработает четыре года.',
  ],
  [
    'story furniture furniture story story furniture',
    'Совет выбрал главу\n3 мая 2031, 12:40\nПоделиться\nСовет порта в понедельник выбрал нового главу.\nОн проработает четыре года.\nТеги: порт, совет',
  ],
  [
    'story story story about about photo-credit',
    'Совет выбрал главу\nДОЛИНСК, 3 мая – Совет порта выбрал нового главу.\nОн проработает четыре года.\nО компании\nСовет порта управляет тремя пирсами и паромом.\nФото: Анна Полева',
  ],
  ['story signature', 'Совет выбрал главу порта.\nПресс-служба порта'],
  ['story story', 'Совет выбрал главу порта.\nПресс-служба порта открыта с 9 до 18 часов.'],
];

const KAZAKH: readonly Page[] = [
  [
    'story furniture furniture story',
    'Кеңес дүйсенбіде жиналды.\nАңғар хабаршысы\n14\nОл порттың жаңа басшысын сайлады.',
  ],
  [
    'story story related related related',
    'Кеңес порт басшысын сайлады.\nОл төрт жыл істейді.\nТағы оқыңыз:\nПортта екінші айлақ ашылды\nПаром күніне екі рет жүреді',
  ],
  ['byline story story', 'Авторы: Айгүл Полева\nКеңес порт басшысын сайлады.\nОл төрт жыл істейді.'],
  ['story story byline', 'Кеңес порт басшысын сайлады.\nОл төрт жыл істейді.\nАйгүл ПОЛЕВА'],
  [
    'story attribution story',
    'Кеңес порт басшысын сайлады.\nБұл туралы порттың баспасөз қызметі хабарлады.\nОл төрт жыл істейді.',
  ],
  [
    'furniture furniture story story story',
    'Жаңалықтар\nЭкономика\nКеңес басшы сайлады\nПорт кеңесі дүйсенбіде жаңа басшы сайлады.\nОл төрт жыл істейді.',
  ],
  [
    'story furniture furniture story story furniture',
    'Кеңес басшы сайлады\n3 мамыр 2031, 12:40\nБөлісу\nПорт кеңесі дүйсенбіде жаңа басшы сайлады.\nОл төрт жыл істейді.\nТегтер: порт, кеңес',
  ],
  [
    'story story story about about photo-credit',
    'Кеңес басшы сайлады\nАҢҒАР, 3 мамыр – Порт кеңесі жаңа басшы сайлады.\nОл төрт жыл істейді.\nКомпания туралы\nПорт кеңесі үш айлақ пен паромды басқарады.\nФото: Айгүл Полева',
  ],
  ['story signature', 'Кеңес порт басшысын сайлады.\nПорттың баспасөз қызметі'],
];

const ENGLISH: readonly Page[] = [
  [
    'story furniture furniture story',
    'The board met on Monday.\nDale Gazette\n3\nIt chose a new chair for the harbour.',
  ],
  [
    'story furniture furniture story',
    'The board met on Monday.\n3\nDale Gazette\nIt chose a new chair for the harbour.',
  ],
  [
    'story story furniture story',
    'The board met on Monday.\nHoney is sold by the barrel.\n3\nIt chose a new chair for the harbour.',
  ],
  [
    'story story contact contact contact contact contact',
    'The board chose a new chair on Monday, the harbour said.\nHe will serve for four years.\nMedia contact:\nAnn Field\nHarbour Board\n+1 201 555 0173\npress@harbour.example',
  ],
  [
    'story story contact contact contact',
    'The board chose a new chair on Monday, the harbour said.\nHe will serve for four years.\nMedia contact: Ann Field\nOffice hours: 9 to 5\npress@harbour.example',
  ],
  [
    'story story signature contact',
    'The board chose a new chair on Monday, the harbour said.\nHe will serve for four years.\nAnn Field, head of the press office\n+1 201 555 0173',
  ],
  [
    'story story related related related',
    'The board chose a new chair on Monday.\nHe will serve for four years.\nRead also:\nHarbour opens a second pier\nFerry to run twice a day',
  ],
  [
    'story related related story',
    'The board chose a new chair on Monday.\nRead also:\nHarbour opens a second pier\nHe will serve for four years, the board said on Monday.',
  ],
  ['byline story story', 'By Ann Field\nThe board chose a new chair on Monday.\nHe will serve for four years.'],
  [
    'byline story story',
    'By Ann Field | 3 May 2031\nThe board chose a new chair on Monday.\nHe will serve for four years.',
  ],
  [
    'byline story story',
    'Posted on 3 May 2031 by admin\nThe board chose a new chair on Monday.\nHe will serve for four years.',
  ],
  [
    'byline story story',
    'By Ann Field, Harbour News; 201-555-0173\nThe board chose a new chair on Monday.\nHe will serve for four years.',
  ],
  [
    'story story story',
    'By the river stood a mill\nThe board chose a new chair on Monday.\nHe will serve for four years.',
  ],
  [
    'story attribution story',
    'The board chose a new chair on Monday.\nThis was reported by the press office of the harbour.\nHe will serve for four years.',
  ],
  ['dateline story story', '12 May\nThe board chose a new chair on Monday.\nHe will serve for four years.'],
  [
    'furniture furniture story story story',
    'News\nBusiness\nBoard chooses a chair\nThe board of the harbour chose a new chair on Monday.\nHe will serve for four years.',
  ],
  [
    'story dateline furniture story story furniture',
    'Board chooses a chair\n3 May 2031\nShare\nThe board of the harbour chose a new chair on Monday.\nHe will serve for four years.\nTags: harbour, board',
  ],
  [
    'furniture story story story about about furniture',
    'For immediate release\nBoard chooses a chair\nDALEWICK, May 3 – The board of the harbour chose a new chair on Monday.\nHe will serve for four years.\nAbout the Harbour Board\nThe Harbour Board runs three piers and a ferry.\n###',
  ],
  [
    'story photo-credit story',
    'The board chose a new chair on Monday.\nPhoto: Ann Field\nHe will serve for four years.',
  ],
  [
    'story story story',
    'The board chose a new chair on Monday.\nPhoto shows the old pier, Ann Field said.\nHe will serve for four years.',
  ],
  ['story signature', 'The board chose a new chair on Monday.\nPress office of the Harbour Board'],
];

describe('the lines of a page', () => {
  it.each([...RUSSIAN, ...KAZAKH, ...ENGLISH])('are %s: %s', (expected, page) => {
    const { roles } = createSide(createDocument(page, createVocabulary()), 'auto');
    expect(roles.map((role) => role ?? 'story').join(' ')).toBe(expected);
  });
});
