import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

const senses = (a: string, b: string): number =>
  compare(a, b).differences.filter(({ category }) => category === 'sense').length;

describe('a word that turns the meaning', () => {
  it.each([
    ['Фильм «Все» показали в порту.', 'Фильм «Некоторые» показали в порту.'],
    ['Фильм "Все" показали в порту.', 'Фильм "Некоторые" показали в порту.'],
    ['Кеше «Барлық» фильмі көрсетілді.', 'Кеше «Кейбір» фильмі көрсетілді.'],
  ])('is a title where it stands alone with a capital between quotes: %s', (a, b) => {
    expect(senses(first(a), b)).toBe(0);
    expect(senses(first(b), a)).toBe(0);
  });

  it.each([
    ['Фильм «Все лодки» показали в порту.', 'Фильм «Некоторые лодки» показали в порту.'],
    ['Фильм «Лодки все» показали в порту.', 'Фильм «Лодки некоторые» показали в порту.'],
    ['Отменили «все» рейсы.', 'Отменили «некоторые» рейсы.'],
    ['Отменили (все) рейсы.', 'Отменили (некоторые) рейсы.'],
    ['Кеше «Барлық қайық» фильмі көрсетілді.', 'Кеше «Кейбір қайық» фильмі көрсетілді.'],
    ['Кеше «барлық» қайық келді.', 'Кеше «кейбір» қайық келді.'],
    ['They shut (all) boats.', 'They shut (some) boats.'],
    ['They shut "all" boats.', 'They shut "some" boats.'],
  ])('turns it everywhere else: %s', (a, b) => {
    expect(senses(first(a), b)).toBe(1);
    expect(senses(first(b), a)).toBe(1);
  });
});
