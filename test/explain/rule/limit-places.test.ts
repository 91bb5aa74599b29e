import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

const limits = (a: string, b: string): number =>
  compare(a, b).differences.filter(({ rule }) => rule === 'limit').length;

/** The same limit limits other words now. */
const MOVED: readonly Row[] = [
  ['Only swimmers may use the pool at noon.', 'Swimmers may use only the pool at noon.'],
  ['Swimmers may use the pool only at noon today.', 'Swimmers may use only the pool at noon today.'],
  ['All the boats of the ferry line were sold.', 'The boats of all the ferry line were sold.'],
  ['The fee is at least 300 euros and 5 cents.', 'The fee is 300 euros and at least 5 cents.'],
  [
    'The fee is 200 euros for boats and at least 300 euros for ships.',
    'The fee is at least 200 euros for boats and 300 euros for ships.',
  ],
  ['Лишь пловцы ходят в бассейн утром.', 'Пловцы ходят лишь в бассейн утром.'],
  ['Пловцы ходят только в бассейн утром.', 'Пловцы ходят в бассейн только утром.'],
  ['Все лодки порта проданы зимой.', 'Лодки всего порта проданы зимой.'],
  ['Сбор 200 евро с лодок и минимум 300 евро с судов.', 'Сбор минимум 200 евро с лодок и 300 евро с судов.'],
  ['Тек жүзушілер бассейнге таңертең барады.', 'Жүзушілер бассейнге тек таңертең барады.'],
  ['Жүзушілер бассейнге ғана таңертең барады.', 'Жүзушілер ғана бассейнге таңертең барады.'],
  ['Қайықтан 200 еуро, кемеден кемінде 300 еуро алады.', 'Қайықтан кемінде 200 еуро, кемеден 300 еуро алады.'],
];

/** It stands elsewhere and limits the same. */
const STAYED: readonly Row[] = [
  ['The fee is at least 300 euros.', 'The fee is 300 euros at least.'],
  ['Reportedly the pool is open at noon.', 'The pool is open at noon, reportedly.'],
  ['On Monday and Tuesday the pool will reportedly open.', 'On Monday and Tuesday reportedly the pool will open.'],
  ['В понедельник и вторник бассейн якобы откроют.', 'В понедельник и вторник якобы бассейн откроют.'],
  ['Дүйсенбі және сейсенбі күні бассейн мүмкін ашылады.', 'Дүйсенбі және сейсенбі күні мүмкін бассейн ашылады.'],
  ['The pool was of use only to swimmers.', 'The pool is of use only to swimmers.'],
  ['Сбор составит минимум 300 евро.', 'Сбор составит 300 евро минимум.'],
  ['Сбор составит не менее 300 евро.', 'Сбор составит 300 евро, не менее.'],
  ['Якобы бассейн открыт утром.', 'Бассейн якобы открыт утром.'],
  ['Алым кемінде 300 еуро.', 'Алым 300 еуро кемінде.'],
  ['Тек жүзушілер бассейнге таңертең барады.', 'Жүзушілер ғана бассейнге таңертең барады.'],
];

/** It came to words that stay: alone, with a few others, or in the place of another form of them. */
const CAME: readonly Row[] = [
  ['The port shut the beach in May.', 'The port partly shut the beach in May.'],
  ['The union signed the pact.', 'The union refused to sign the pact.'],
  ['Director Ida Holm spoke at noon.', 'Acting director Ida Holm spoke at noon.'],
  ['The mayor spoke at noon.', 'The mayor elect spoke at noon.'],
  ['The old pool is open in May.', 'The old pool is open in May, subject to the law of the port.'],
  ['Бассейн открыт в мае.', 'Бассейн открыт в мае лишь утром.'],
  ['Порт закроет пляж в мае.', 'Порт может закрыть пляж в мае.'],
  ['Порт закроет пляж в мае.', 'Порт, возможно, закроет пляж в мае.'],
  ['Союз подписал договор.', 'Союз отказался подписать договор.'],
  ['Бассейн мамырда ашық.', 'Бассейн мамырда тек таңертең ашық.'],
  ['Порт мамырда жағажайды жабады.', 'Порт мамырда жағажайды жабуы мүмкін.'],
];

/** It came with all that it limits, or is another word of the same letters. */
const CAME_ALONG: readonly Row[] = [
  ['The pool is open on Monday.', 'The pool is open on Monday, only the sauna of the old port is shut.'],
  ['Boats came for 300 euros.', 'At least boats came for 300 euros.'],
  ['The mayor spoke at noon.', 'The first mayor spoke at noon.'],
  ['The chairman spoke at noon.', 'The deputy spoke at noon.'],
  ['Бассейн открыт в мае.', 'Бассейн открыт в мае, а сауна старого порта лишь утром и вечером.'],
  ['Мэр выступил в полдень.', 'Первый мэр выступил в полдень.'],
  ['Бассейн мамырда ашық.', 'Бассейн мамырда ашық, ескі порттың саунасы ғана кешке дейін жабық тұрады.'],
  // a line with a role limits nothing of the story
  ['The pool is open.\nPhoto: Ann Field', 'The pool is open.\nPhoto: only Ann Field'],
];

describe('a word that limits', () => {
  it.each([...MOVED, ...CAME])('is told where other words are limited: %s | %s', (a, b) => {
    expect(limits(first(a), b)).toBeGreaterThan(0);
    expect(limits(first(b), a)).toBeGreaterThan(0);
  });

  it.each([...STAYED, ...CAME_ALONG])('is silent where the same words are: %s | %s', (a, b) => {
    expect(limits(first(a), b)).toBe(0);
    expect(limits(first(b), a)).toBe(0);
  });
});
