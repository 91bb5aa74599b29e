import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { contentOf, type Language, pageWith, STORIES } from './told.ts';

type Row = readonly [Language, 'head' | 'end', string];

const isNone = ([language, where, lines]: Row): void =>
  expect(contentOf(pageWith(language, where, lines.split('\n')))).toEqual(STORIES[language]);
const isContent = ([language, where, lines]: Row): void => {
  const page = pageWith(language, where, lines.split('\n'));
  expect(contentOf(page)).toEqual(page);
};

describe('who wrote a story and took its pictures', () => {
  test.each<Row>([
    ['en', 'head', 'Story and photos by Ann Field'],
    ['en', 'head', 'Words and pictures: Ann Field'],
    ['en', 'head', 'Text & photos by Ann Field'],
    ['en', 'end', 'Report and photographs by Ann Field'],
    ['en', 'head', 'Written and photographed by Ann Field'],
    ['en', 'head', 'Words by Ann Field, pictures by Tom Hale'],
    ['en', 'end', 'Words: Ann Field. Pictures: Tom Hale.'],
    ['ru', 'head', 'Текст и фотографии Марии Лугова'],
    ['ru', 'end', 'Текст и снимки: Мария Лугова'],
    ['ru', 'end', 'Текст: Мария Лугова. Фото: Пётр Зимин.'],
    ['ru', 'head', 'Авторы статьи: Мария Лугова, Пётр Зимин'],
    ['kk', 'head', 'Мақала авторлары: Асан Тасов, Айгүл Нұрланқызы'],
    ['kk', 'end', 'Мәтін мен суреттер авторы: Асан Тасов'],
    ['kk', 'end', 'Материалды дайындаған Асан Тасов'],
    ['kk', 'end', 'Мәтін: Асан Тасов. Сурет: Айгүл Нұрланқызы'],
  ])('%s, %s: is told by a label: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'end', 'Dance and music by Ann Field won the cup'],
    ['en', 'end', 'The head keeper is Ann Field.'],
    ['en', 'end', 'Head keeper — Ann Field.'],
    ['ru', 'end', 'Главный тренер команды — Пётр Зимин.'],
    ['ru', 'end', 'Директор музея — Пётр Зимин.'],
    ['kk', 'end', 'Жаттығудың бас жаттықтырушысы — Асан Тасов.'],
    ['kk', 'end', 'Мұражай директоры — Асан Тасов.'],
  ])('%s, %s: is content where a sentence says who somebody is: %s', (...row) => isContent(row));

  test.each([
    ['Мектеп ашылды. Балалар келді.\nҮйірменің бас жаттықтырушысы — Асан Тасов.', 'Асан Тасов', 'Серік Оразұлы'],
    ['Школа открылась. Дети пришли.\nРуководитель кружка — Пётр Зимин.', 'Пётр Зимин', 'Иван Гурьев'],
    ['The school opened. Children came.\nHead teacher — Tom Reed.', 'Tom Reed', 'Max Hill'],
  ])('another person there is another name: %s', (text, one, other) => {
    const told = compare(text, text.replace(one, other)).differences.map(({ category }) => category);
    expect(new Set(told)).toEqual(new Set(['name']));
  });
});

describe('regards below a story', () => {
  test.each<Row>([
    ['en', 'end', 'Kind regards,\nthe press office of the valley'],
    ['en', 'end', 'Yours sincerely,\nAnn Field\nDirector of the museum'],
    ['en', 'end', 'Best regards, Ann Field'],
    ['ru', 'end', 'С уважением,\nотдел по связям с общественностью пасеки'],
    ['ru', 'end', 'С уважением, Пётр Зимин'],
    ['kk', 'end', 'Құрметпен,\nомартаның баспасөз қызметі'],
    ['kk', 'end', 'Ізгі ниетпен, Асан Тасов'],
  ])('%s, %s: sign it: %s', (...row) => isNone(row));

  test.each<Row>([
    ['en', 'end', 'Best wishes, the keeper says, came from the whole valley.'],
    ['en', 'end', 'Kind regards\nThe keepers read them out, laughed, and went back to their hives in the valley.'],
    ['ru', 'end', 'С уважением, говорит пасечник, здесь встречают каждого.'],
    ['ru', 'end', 'С уважением здесь относятся к каждой пчеле.'],
    ['kk', 'end', 'Құрметпен қарсы алған омарташы балын ұсынды.'],
  ])('%s, %s: are content within a sentence: %s', (...row) => isContent(row));
});
