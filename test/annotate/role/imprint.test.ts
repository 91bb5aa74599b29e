import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, type Where } from './told.ts';

const FURNITURE: readonly (readonly [Language, Where, string])[] = [
  ['ru', 'end', 'Главный редактор: Дорн О. П. Учредитель: ООО «Пасека Медиа»'],
  ['ru', 'end', 'Адрес редакции: 170000, г. Ясногорск, ул. Липовая, 12'],
  ['ru', 'end', 'Реклама. ООО «Пасека Медиа», ИНН 7700000001, erid: 2VtzqAbCd'],
  ['kk', 'end', 'Бас редактор: Сапаров А. Құрылтайшы: «Омарта Медиа» ЖШС'],
  ['en', 'end', 'Editor-in-chief: O. Dorn. Publisher: Hive Media Ltd'],
  ['en', 'end', 'Registered in England No. 01234567. VAT GB 123456789'],
  ['ru', 'end', '👉 Прислать новость: @pasekatv'],
  ['ru', 'end', 'Материалы с пометкой «Реклама» публикуются на платной основе'],
  ['en', 'end', 'Spotted a mistake? Email corrections@hive24.com'],
  ['en', 'end', 'Sponsored by the Valley Bank'],
  ['ru', 'end', 'Следующая новость: Мельник ушёл на покой'],
  ['ru', 'end', 'Предыдущая статья: Мост в долине закрыли'],
  ['ru', 'top', 'RU KZ EN'],
  ['kk', 'top', 'ҚАЗ РУС ENG'],
  ['en', 'top', 'EN RU KZ'],
  ['ru', 'top', 'Новости Статьи Видео Спецпроекты'],
  ['en', 'top', 'News Sport Business Opinion'],
  ['ru', 'top', 'Ясногорск +3 °C USD 92,45 EUR 99,10'],
  ['ru', 'top', 'Тип документа: Пресс-релиз'],
  ['en', 'top', 'Section: Education'],
  ['ru', 'top', 'Исх. № 123 от 03.03.2025'],
  ['en', 'end', 'Published: 3 March 2025, 2:20 pm GMT. Views: 1,245'],
  ['ru', 'end', 'Официальный сайт администрации Ясногорска'],
  ['kk', 'end', 'Ясногорск қаласы әкімдігінің ресми сайты'],
  ['en', 'end', 'Official website of the Valley Council'],
  ['ru', 'end', '170000, Ясногорск, ул. Липовая, 12'],
  ['ru', 'end', 'ИНН 6901000000 ОГРН 1026900000000'],
  ['ru', 'end', 'Разработка сайта: Студия «Волга»'],
  ['ru', 'end', 'Архив новостей: март 2025'],
  ['ru', 'end', 'Скачать DOCX (25 КБ)'],
  ['kk', 'end', 'Жүктеу DOCX (25 КБ)'],
  ['en', 'end', 'Download PDF (25 KB)'],
  ['ru', 'end', 'Имя Email Отправить'],
  ['kk', 'end', 'Аты Email Жіберу'],
  ['en', 'end', 'Name Email Submit'],
  ['ru', 'end', '👍 12 👎 3 ❤️ 5'],
  ['ru', 'end', 'Была ли полезна информация? Да Нет'],
  ['en', 'end', 'Was this page helpful? Yes No'],
  ['en', 'end', 'This article is more than 1 year old'],
  ['kk', 'end', 'Дс Сс Ср Бс Жм Сн Жс'],
  ['en', 'end', 'Crown copyright'],
  ['en', 'end', 'Site by Volga Studio'],
];

const CONTENT: readonly (readonly [Language, Where, string])[] = [
  ['ru', 'end', 'Главный редактор «Зари» Иван Котов ушёл в отставку.'],
  ['ru', 'end', 'Учредители: город и область вложили поровну.'],
  ['kk', 'end', 'Құрылтайшылар: қала мен облыс тең қаражат бөлді.'],
  ['en', 'end', 'Advertising: the beekeepers spent five thousand.'],
  ['en', 'end', 'Registered nurses in England bought the honey.'],
  ['ru', 'end', 'Материалы с пометкой «ДСП» пропали из сейфа.'],
  ['en', 'end', 'Spotted a fire? Twenty pupils did on 3 May and called the police.'],
  ['ru', 'end', 'Следующий материал для ульев привезут в мае.'],
  ['ru', 'mid', 'Мёд Воск Прополис'],
  ['ru', 'end', 'Официальный сайт пасеки взломали.'],
  ['kk', 'end', 'Омартаның ресми сайты істен шықты.'],
  ['en', 'end', 'Official website traffic doubled in May.'],
  ['ru', 'end', '170 000 пчёл вылетели на Липовую улицу.'],
  ['ru', 'end', 'ИНН 12 пасек нашли в базе.'],
  ['ru', 'end', 'Архив: 12 тысяч писем сгорели.'],
  ['ru', 'end', 'Скачать приложение смогут все пасечники.'],
  ['kk', 'end', 'Жіберу мерзімі 15 мамырда аяқталады.'],
  ['en', 'end', 'Download speeds rose by 5% in May.'],
  ['ru', 'end', 'Имя победителя назовут в мае.'],
  ['en', 'end', 'Name of the winner to be told in May.'],
  ['en', 'end', 'Powered by two engines, the boat left at noon.'],
  ['en', 'end', 'Site by the river will be sold.'],
  ['en', 'end', 'Was this page of history lost? Experts say no.'],
  ['en', 'mid', 'Honey Wax Candles Mead'],
  ['ru', 'mid', 'На пасеке +3 °C, мёд стоит 92,45 рубля.'],
];

describe('what a medium says of itself and its page', () => {
  test.each(FURNITURE)('%s, %s: is no content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page.filter((own) => own !== line));
  });

  test.each(CONTENT)('%s, %s: what looks alike is content: %s', (language, where, line) => {
    const page = pageWith(language, where, [line]);
    expect(contentOf(page)).toEqual(page);
  });
});
