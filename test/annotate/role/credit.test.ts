import { describe, expect, test } from 'vitest';
import { isCredit } from '../../../src/annotate/role/credit.ts';

describe('what stands behind the word for a picture', () => {
  test.each([
    'Марина Зуева',
    'Айгүл Сатова',
    'Ann Field',
    'мұрағат',
    // four words that begin small, and more of a press office
    'семейный архив старой пасеки',
    'the old family archive',
    'пресс-служба акимата города Долины и порта',
    'аудан әкімдігінің баспасөз қызметі және порт',
    'press office of the Dale city council',
    // an address with figures in it
    'Ann Field, dale.kz',
    'Ann Field dale24.kz',
    'Ann Field https://dale.example/1',
  ])('is a credit: %s', (text) => expect(isCredit(text)).toBe(true));

  test.each([
    '',
    'семейный архив старой пасеки долины',
    'the old family archive here',
    'семья 1956',
    'Ann Field 24',
    'Ann Field: Dale',
    'Ann Field!',
    'Ann Field said',
    'Марина Зуева сказала',
    // fifteen words
    'Анна Бел Вера Гай Дана Ева Жан Зоя Ида Кай Лев Мия Ная Оля Пол',
  ])('says more, or nothing: %s', (text) => expect(isCredit(text)).toBe(false));
});
