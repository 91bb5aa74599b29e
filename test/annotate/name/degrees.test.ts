import { describe, expect, test } from 'vitest';
import { factsTold } from '../../explain/told.ts';

describe('the letters of a degree', () => {
  test.each([
    ['It works, said Helen Okafor, M.D., head of the clinic.', 'It works, said Helen Okafor, head of the clinic.'],
    ['It works, said Helen Okafor, M.D., head of the clinic.', 'It works, said Dr. Helen Okafor, head of the clinic.'],
    ['It works, said Helen Okafor, MD, head of the clinic.', 'It works, said Helen Okafor, head of the clinic.'],
    ['It works, said Helen Okafor, Ph.D., head of the clinic.', "It works, said Helen Okafor, the clinic's head."],
    ['Helen Okafor PhD opened the clinic in May.', 'Helen Okafor opened the clinic in May.'],
    ['Helen Okafor MBE opened the clinic in May.', 'Helen Okafor opened the clinic in May.'],
    ['Цех открыла Елена Окунева, д.м.н., глава клиники.', 'Цех открыла Елена Окунева, глава клиники.'],
    ['Цех открыла к. ю. н. Елена Окунева, глава клиники.', 'Цех открыла Елена Окунева, глава клиники.'],
    ['Цехты м.ғ.д. Елена Окунева клиникада ашты.', 'Цехты Елена Окунева клиникада ашты.'],
  ])('name nobody behind a name: %s → %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  test.each([
    ['It works, said M.D. Hale, head of the clinic.', 'It works, said M.K. Hale, head of the clinic.'],
    ['The clinic is in Salisbury, TX, and opens in May.', 'The clinic is in Salisbury, VA, and opens in May.'],
    ['Helen Okafor of BBC opened the clinic in May.', 'Helen Okafor opened the clinic in May.'],
    ['Цех открыла Окунева Д.М., глава клиники.', 'Цех открыла Окунева К.Ю., глава клиники.'],
    ['Цехты Окунева Д.М. клиникада ашты кеше.', 'Цехты Окунева К.Ю. клиникада ашты кеше.'],
  ])('are not the initials of one, a place or a body: %s → %s', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });
});

describe('a small word that is a given name as well', () => {
  test('is no name where it opens a quotation', () => {
    const [a, b] = [
      '«Нам важны были не деньги, а имя. Люди шли с чужим стулом», – сказал учредитель Геннадий Пестов.',
      'Учредитель Геннадий Пестов заявил, что компании важны были не деньги, а имя. «Люди шли с чужим стулом», – сказал он.',
    ];
    expect(factsTold(a, b)).toEqual([]);
  });

  test.each([
    ['Том Котов открыл цех в мае.', 'Иван Котов открыл цех в мае.'],
    ['Том Котов открыл цех в мае.', 'Том Сомов открыл цех в мае.'],
    [
      '«Нам важны были не деньги, а имя», – сказал учредитель Геннадий Пестов.',
      '«Нам важны были не деньги, а имя», – сказал учредитель Геннадий Котов.',
    ],
  ])('is told with the name behind it: %s → %s', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
  });
});

describe('a pronoun with its verb in one', () => {
  test.each([
    ['"They\'re selling it," the doctor said. Sales rose.', '"They are selling it," the doctor said. Sales rose.'],
    ["We've sold the mill, the doctor said. Sales rose.", 'We have sold the mill, the doctor said. Sales rose.'],
  ])('says the same in full: %s → %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
  });

  test.each([
    ['"They\'ll sell it," the doctor said. Sales rose.', '"They\'ve sold it," the doctor said. Sales rose.'],
    ["We'll close the mill, the doctor said. Sales rose.", "We've closed the mill, the doctor said. Sales rose."],
    ["They'll sell it, the doctor said. Sales rose.", 'They have sold it, the doctor said. Sales rose.'],
  ])('tells what is planned from what is done: %s → %s', (a, b) => {
    expect(factsTold(a, b).map((told) => told.slice(0, 6))).toEqual(['sense:']);
  });
});
