import { describe, expect, it } from 'vitest';
import { first } from '../../order.ts';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['Сегодня паром вернулся в порт.', '4 июня паром вернулся в порт.'],
  ['Паром вернётся в понедельник с грузом соли.', 'Паром вернётся 4 июня с грузом соли.'],
  ['Паром построили в прошлом году у мыса.', 'Паром построили в 2024 году у мыса.'],
  ['Вчера паром с солью вернулся в порт.', 'Паром с солью 4 июня вернулся в порт.'],
  ['Паром чинят до конца года в доке.', 'Паром чинят до конца 2026 года в доке.'],
  ['The ferry came back today with salt.', 'The ferry came back on June 4 with salt.'],
  ['The ferry came back on Monday with salt.', 'The ferry came back on June 4 with salt.'],
  ['The ferry was built last year at Tarn.', 'The ferry was built in 2024 at Tarn.'],
  ['The ferry stops by the end of March 2027 at Tarn.', 'The ferry stops by the end of next March at Tarn.'],
  ['Бүгін паром портқа оралды.', '4 маусымда паром портқа оралды.'],
  ['Паром дүйсенбіде портқа оралды.', 'Паром 4 маусымда портқа оралды.'],
  ['Паром өткен жылы салынды.', 'Паром 2024 жылы салынды.'],
];

const OTHER: readonly Row[] = [
  ['Паром вернётся 3 июня с грузом соли.', 'Паром вернётся 4 июня с грузом соли.'],
  ['Паром вернётся в понедельник с грузом соли.', 'Паром вернётся в пятницу с грузом соли.'],
  ['Паром вернётся в понедельник с грузом соли.', 'Паром вернётся в 18:00 с грузом соли.'],
  ['Сегодня паром вернулся с 4 матросами.', 'Сегодня паром вернулся с 5 матросами.'],
  ['Паром наняли на 2026 год у порта.', 'Паром наняли на год у порта.'],
  ['Паром вернулся в порт.', '4 июня паром вернулся в порт.'],
  ['The ferry came back on Monday with salt.', 'The ferry came back on Friday with salt.'],
  ['The ferry came back today at 5.', 'The ferry came back today at 6.'],
  ['The ferry stops by the end of March 2027 at Tarn.', 'The ferry stops by the end of next May at Tarn.'],
  ['The ferry was built in 2023 at Tarn.', 'The ferry was built in 2024 at Tarn.'],
  ['Паром дүйсенбіде портқа оралды.', 'Паром сейсенбіде портқа оралды.'],
  ['Паром 3 маусымда портқа оралды.', 'Паром 4 маусымда портқа оралды.'],
];

describe('a day told in another way', () => {
  it.each(SAME)('is no other day: %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(first(b), a)).toEqual([]);
  });
  it.each(OTHER)('does not hide another day, time or count: %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(first(b), a)).not.toEqual([]);
  });
});

const AGAIN: readonly Row[] = [
  [
    'The ferry burned on Saturday at Tarn. No one was hurt in the fire on Saturday.',
    'The ferry burned on Saturday at Tarn. No one was hurt in the fire.',
  ],
  [
    'Паром горел 5 мая у мыса. При пожаре 5 мая никто не пострадал.',
    'Паром горел 5 мая у мыса. При пожаре никто не пострадал.',
  ],
  [
    'Пожар, произошедший в субботу, потушили. Паром горел в субботу утром.',
    'Пожар потушили. Паром горел в субботу утром.',
  ],
  [
    'Паром сенбіде өртенді. Сенбідегі өртте ешкім зардап шекпеді.',
    'Паром сенбіде өртенді. Өртте ешкім зардап шекпеді.',
  ],
];

const ONCE: readonly Row[] = [
  ['The ferry burned on Saturday. The owner was held on Monday.', 'The ferry burned on Saturday. The owner was held.'],
  ['Паром горел 5 мая у мыса. Суд прошёл 8 мая в порту.', 'Паром горел 5 мая у мыса. Суд прошёл в порту.'],
  ['Паром сенбіде өртенді. Сот дүйсенбіде өтті.', 'Паром сенбіде өртенді. Сот өтті.'],
];

describe('a day that is told once more nearby', () => {
  it.each(AGAIN)('is known without it: %s', (a, b) => {
    expect(numbers(first(a), b)).toEqual([]);
    expect(numbers(first(b), a)).toEqual([]);
  });
  it.each(ONCE)('is another one: %s', (a, b) => {
    expect(numbers(first(a), b)).not.toEqual([]);
    expect(numbers(first(b), a)).not.toEqual([]);
  });
});
