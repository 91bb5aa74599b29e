import { describe, expect, it } from 'vitest';
import { told } from '../look/figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** How often, between how many, at what frequency: another one in the place of what was told. */
const OTHER: readonly Row[] = [
  [
    'The dairy serves some 400 local schools a year. Most are in towns.',
    'The dairy serves some 400 local schools a month, and most are in towns.',
  ],
  [
    'Ферма кормит около 400 сельских школ в год. Чаще это малые школы.',
    'Ферма кормит около 400 сельских школ в месяц, причём чаще это малые школы.',
  ],
  ['Цех айына 400-дей мектепке сүт береді, көбі ауылда.', 'Цех жылына 400-дей мектепке сүт береді, оның көбі ауылда.'],
  ['Farmers will get a one-off grant.', 'Farmers will get a monthly grant.'],
  ['Фермеры получат единовременную выплату.', 'Фермеры получат ежемесячную выплату.'],
  ['Фермерлерге біржолғы төлем беріледі.', 'Фермерлерге ай сайынғы төлем беріледі.'],
  ['The ports signed a bilateral pact.', 'The ports signed a trilateral pact.'],
  ['Порты подписали двусторонний договор.', 'Порты подписали трёхсторонний договор.'],
  ['Порттар екіжақты шартқа қол қойды.', 'Порттар үшжақты шартқа қол қойды.'],
  ['The mast sends at 98 megahertz.', 'The mast sends at 98 kHz.'],
  ['Мачта вещает на 98 мегагерц.', 'Мачта вещает на 98 кГц.'],
  ['Діңгек 98 мегагерцте таратады.', 'Діңгек 98 кГц жиілікте таратады.'],
  ['Қос көпір жөнделді.', 'Үш көпір жөнделді.'],
];

const SAME: readonly Row[] = [
  [
    'The dairy serves some 400 local schools a year. Most are in towns.',
    'The dairy serves some 400 local schools each year, and most are in towns.',
  ],
  ['Last year the dairy sold milk to towns.', 'The dairy sold milk to towns a month ago, it says.'],
  [
    'Ферма кормит около 400 сельских школ в год. Чаще это малые школы.',
    'Ферма кормит около 400 сельских школ ежегодно, причём чаще это малые школы.',
  ],
  ['Farmers will get a one-off grant.', 'Farmers will get a one-time grant.'],
  ['Фермеры получат единовременную выплату.', 'Фермеры получат разовую выплату.'],
  ['Фермерлерге ай сайын төлем беріледі.', 'Фермерлерге ай сайынғы төлем беріледі.'],
  ['Порты подписали двусторонний договор.', 'Порты подписали двухсторонний договор.'],
  ['The mast sends at 98 megahertz.', 'The mast sends at 98 MHz.'],
  ['Мачта вещает на 98 мегагерцах.', 'Мачта вещает на 98 МГц.'],
  ['Діңгек 98 мегагерцте таратады.', 'Діңгек 98 МГц жиілікте таратады.'],
  ['Қос көпір жөнделді.', 'Екі көпір жөнделді.'],
  ['Порт пен олардағы кемелер ескі.', 'Порт пен ондағы кемелер ескі.'],
  ['Көпірге жаңа жол қосты.', 'Көпірге жаңа жол жалғады.'],
];

describe('how often, between how many and at what frequency', () => {
  it.each(OTHER)('is told where it is another: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
  it.each(SAME)('is none where it is the same in other words: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
