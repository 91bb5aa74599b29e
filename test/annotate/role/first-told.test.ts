import { describe, expect, test } from 'vitest';
import { contentOf, type Language, pageWith, STORIES } from './told.ts';

type Row = readonly [Language, string];

const isNone = ([language, line]: Row): void =>
  expect(contentOf(pageWith(language, 'end', [line]))).toEqual(STORIES[language]);
const isContent = ([language, line]: Row): void => {
  const page = pageWith(language, 'end', [line]);
  expect(contentOf(page)).toEqual(page);
};

describe('which outlet told it first', () => {
  test.each<Row>([
    ['en', 'The news was first reported by Beewire.'],
    ['en', 'It was first reported by the Valley Gazette.'],
    ['en', 'This article was first published by Valley News.'],
    ['en', 'This article originally appeared in The Valley Herald.'],
    ['en', 'Republished from the Valley Gazette.'],
    ['en', 'Reprinted with permission from the Valley Gazette.'],
    ['en', 'The Valley Gazette was the first to report the news.'],
    ['en', 'Comblight was the first to report the news.'],
    ['en', 'The Valley Gazette first reported the story on Monday.'],
    ['en', 'A longer version of this story first appeared in the Valley Gazette.'],
    ['en', 'This article is republished from the Valley Post under a Creative Commons licence.'],
    ['ru', 'Первой об этом сообщила газета «Соты».'],
    ['ru', 'Первым об этом написал портал «Вести долины».'],
    ['ru', 'О случившемся первой сообщила «Пчела».'],
    ['ru', 'Новость первым опубликовал «Вестник долины».'],
    ['ru', 'Материал первоначально вышел в журнале «Соты».'],
    ['ru', 'Перепечатано из газеты «Соты» с разрешения редакции.'],
    ['kk', 'Бұл туралы алғаш болып «Ара» газеті жазды.'],
    ['kk', 'Бұл жаңалықты алғаш «Аңғар» агенттігі хабарлады.'],
    ['kk', 'Мақала алғаш рет «Ара» журналында жарияланған.'],
    ['kk', 'Материал «Ара» газетінен алынды.'],
    ['kk', '«Ара» газетінен көшіріп басылды.'],
  ])('%s: is no content: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'The swarm was first reported by the keeper.'],
    ['en', 'It was first reported by Mark Field.'],
    ['en', 'It was first reported in Larkford.'],
    ['en', 'The handbook of honey was first published by Valley News.'],
    ['en', 'This honey first appeared in the Valley Gazette Hotel.'],
    ['en', 'The first to report was the keeper of the valley.'],
    ['en', 'The news was first.'],
    ['ru', 'Первой об этом сообщила дежурная по пасеке.'],
    ['ru', 'Первым об этом сообщил пасечник Пётр Лугов.'],
    ['ru', 'Книга о пчёлах впервые вышла в Заречье.'],
    ['ru', 'Первой опустела «Пчела», старая пасека.'],
    ['kk', 'Бұл туралы алғаш болып омарташы айтты.'],
    ['kk', 'Бұл туралы алғаш болып Асан Ерғалиев хабарлады.'],
    ['kk', 'Кітап алғаш рет қалада жарияланды.'],
  ])('%s: is content where people, books or places were first: %s', (...row) => isContent(row));
});
