import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** One sentence with its units, days and parts in the notation of two outlets, or with another one. */
type Row = readonly [a: string, b: string, ...alarms: readonly string[]];

const SAME_FACTS: readonly Row[] = [
  ['The garden covers 40 sq ft.', 'The garden covers 40 square feet.'],
  ['The park covers 40 square miles.', 'The park covers 40 sq mi.'],
  // the half of a day stands before its own hour, and the night has hours of both
  ['Дүкен таңғы 7-ден кешкі 8-ге дейін ашық.', 'Дүкен 7:00-ден 20:00-ге дейін ашық.'],
  ['Дүкен кешкі сағат 7-ден түнгі сағат 11-ге дейін ашық.', 'Дүкен 19:00-ден 23:00-ге дейін ашық.'],
  ['Пожар начался в 11 часов ночи.', 'Пожар начался в 23:00.'],
  ['Пожар начался в 12 часов ночи.', 'Пожар начался в 00:00.'],
  ['Пожар начался в 2 часа ночи.', 'Пожар начался в 02:00.'],
  ['Жөндеу 12 тамызға дейін бітеді.', 'Жөндеу тамыздың 12-сіне дейін бітеді.'],
  ['Жөндеу 12 тамызға дейін бітеді.', 'Жөндеу тамыз айының он екісіне дейін бітеді.'],
  ['Көрме 3 қазанда ашылады.', 'Көрме қазанның 3-інде ашылады.'],
  ['Жиын 2026 жылғы 5 мамырда өтеді.', 'Жиын 2026 жылғы мамырдың 5-інде өтеді.'],
  ['Қазба маусым айының ортасында басталды.', 'Қазба маусымның орта тұсында басталды.'],
  ['Дүкен түнгі сағат бірге дейін ашық.', 'Дүкен түнгі сағат 1-ге дейін ашық.'],
  ['Сабақ сағат бірде басталады.', 'Сабақ сағат 1-де басталады.'],
  ['Үйлер саны бірге көбейді.', 'Үйлер саны 1-ге көбейді.'],
  ['Бұл былтырғыдан бестен бірге көп.', 'Бұл былтырғыдан 20 пайызға көп.'],
  ['Түсім төрттен бірге азайды.', 'Түсім 25 пайызға азайды.'],
  ['Жердің оннан бір бөлігі сатылды.', 'Жердің 10 пайызы сатылды.'],
  ['Сбор вырос на пятую часть за год.', 'Сбор вырос на 20% за год.'],
  ['Пятая часть жителей поддержала план.', '5-я часть жителей поддержала план.'],
  ['Это на одну пятую больше.', 'Это на 20% больше.'],
  ['Sales rose by a fifth on last year.', 'Sales rose by 20% on last year.'],
  ['Скорость до 500 мегабит в секунду.', 'Скорость до 500 Мбит/с.'],
  ['Скорость до 2 гигабит в секунду.', 'Скорость до 2 Гбит/сек.'],
  ['Завод даёт 90 тонн в сутки.', 'Завод даёт 90 т/сут.'],
  ['The line gives 500 megabits per second.', 'The line gives 500 Mbps.'],
  ['The line gives 500 megabits per second.', 'The line gives 500 Mbit/s.'],
  ['Желі секундына 300 мегабит береді.', 'Желі 300 Мбит/с береді.'],
  ['Аумағы 1200 шаршы метр.', 'Аумағы 1200 м².'],
  ['Қоймаға 500 текше метр су құйылды.', 'Қоймаға 500 м³ су құйылды.'],
  ['The loss was $0.07 a share.', 'The loss was 7 cents a share.'],
  ['The fare rises by €0.50 in May.', 'The fare rises by 50 cents in May.'],
  ['Акция подорожала на $0,2.', 'Акция подорожала на 20 центов.'],
  ['Проезд подорожает на 0,5 рубля.', 'Проезд подорожает на 50 копеек.'],
  ['Тариф 0,5 теңгеге өсті.', 'Тариф 50 тиынға өсті.'],
  [
    'Фирма вложила 40 млн рублей. Ещё 12 миллионов рублей выделил город.',
    'Фирма вложила 40 млн рублей. Ещё 12 млн дал город.',
  ],
  ['Фирма 40 млн теңге салды. Қала 12 млн теңге бөлді.', 'Фирма 40 млн теңге салды. Қала 12 млн бөлді.'],
  ['The firm put in $40 million. The city gave $12 million.', 'The firm put in $40 million. The city gave 12 million.'],
  ['Traffic on Interstate 85 was stopped.', 'Traffic on I-85 was stopped.'],
  ['Traffic on US Highway 44 was stopped.', 'Traffic on US-44 was stopped.'],
  ['Traffic on Highway 12 was stopped.', 'Traffic on Hwy. 12 was stopped.'],
  ['Traffic on Route 44 was stopped.', 'Traffic on Rte 44 was stopped.'],
  ['Движение по трассе М-7 перекрыли.', 'Движение по федеральной трассе М7 перекрыли.'],
  ['М-7 тас жолында қозғалыс тоқтады.', 'М7 тас жолында қозғалыс тоқтады.'],
  ['The fair is on 6 and 7 November, from 2pm.', 'The fair is on November 6 and 7, from 2pm.'],
  ['The fair runs from 3 to 8 May at the hall.', 'The fair runs from May 3 to 8 at the hall.'],
  [
    'The board signed a deal on 11 March, and the council will lease the hall for 15 years.',
    'The board signed a deal on 11 March, under which the council will lease the hall for 15 years.',
  ],
];

const OTHER_FACTS: readonly Row[] = [
  ['The crew moved 300 cubic yards of soil.', 'The crew moved 300 cubic feet of soil.', 'number: yards → feet'],
  ['The park covers 40 square miles.', 'The park covers 40 square yards.', 'number: miles → yards'],
  ['Дүкен таңғы 7-ден кешкі 8-ге дейін ашық.', 'Дүкен 7:00-ден 21:00-ге дейін ашық.', 'number: 8-ге → 21:00-ге'],
  ['Пожар начался в 11 часов ночи.', 'Пожар начался в 11:00.', 'number: 11 часов ночи → 11:00'],
  ['Пожар начался в 2 часа ночи.', 'Пожар начался в 14:00.', 'number: 2 часа ночи → 14:00'],
  ['Жөндеу 12 тамызға дейін бітеді.', 'Жөндеу тамыздың 21-іне дейін бітеді.', 'number: 12 тамызға → тамыздың 21-іне'],
  ['Жөндеу 12 тамызға дейін бітеді.', 'Жөндеу шілденің 12-сіне дейін бітеді.', 'number: 12 тамызға → шілденің 12-сіне'],
  [
    'Қазба маусым айының ортасында басталды.',
    'Қазба шілденің орта тұсында басталды.',
    'number: маусым айының → шілденің',
  ],
  ['Дүкен түнгі сағат бірге дейін ашық.', 'Дүкен түнгі сағат 2-ге дейін ашық.', 'number: бірге → 2-ге'],
  ['Бұл былтырғыдан бестен бірге көп.', 'Бұл былтырғыдан 25 пайызға көп.', 'number: бестен бірге → 25 пайызға'],
  ['Сбор вырос на пятую часть за год.', 'Сбор вырос на 25% за год.', 'number: пятую часть → 25%'],
  ['Sales rose by a fifth on last year.', 'Sales rose by 25% on last year.', 'number: fifth → 25%'],
  ['Скорость до 500 мегабит в секунду.', 'Скорость до 500 Гбит/с.', 'number: мегабит в секунду → Гбит/с'],
  ['The line gives 500 megabits per second.', 'The line gives 500 MB/s.', 'number: megabits per second → MB/s'],
  ['Аумағы 1200 шаршы метр.', 'Аумағы 1200 м³.', 'number: шаршы метр → м³'],
  ['The loss was $0.07 a share.', 'The loss was 70 cents a share.', 'number: $0.07 → 70 cents'],
  ['The fare rises by £0.50 in May.', 'The fare rises by 50 cents in May.', 'number: £0.50 → 50 cents'],
  [
    'Доля банка снизилась на 3 процентных пункта за год.',
    'Доля банка снизилась на 3% за год.',
    'number: 3 процентных пункта → 3%',
  ],
  ['The share fell 3 percentage points a year.', 'The share fell 3% a year.', 'number: 3 percentage points → 3%'],
  ['Үлес 3 пайыздық тармаққа кеміді.', 'Үлес 3%-ға кеміді.', 'number: пайыздық тармаққа → %-ға'],
  [
    'Фирма вложила 40 тысяч рублей. Ещё 12 тысяч рублей дал город.',
    'Фирма вложила 40 тысяч рублей. Ещё 12 рублей дал город.',
    'number: 12 тысяч → 12',
  ],
  [
    'Фирма вложила 40 млн рублей. Ещё 12 млн рублей дал город.',
    'Фирма вложила 40 млн рублей. Ещё 12 млн человек дал город.',
    'number: рублей → человек',
  ],
  [
    'Фирма вложила 40 млн долларов. Ещё 12 млн рублей дал город.',
    'Фирма вложила 40 млн долларов. Ещё 12 млн дал город.',
    'number: рублей → ',
  ],
  [
    'Фирма 40 млн доллар салды. Қала 12 млн теңге бөлді.',
    'Фирма 40 млн доллар салды. Қала 12 млн бөлді.',
    'number: теңге → ',
  ],
  [
    'The firm put in €40 million. The city gave $12 million.',
    'The firm put in $40 million. The city gave 12 million.',
    'number: € → $',
    'number: $ → ',
  ],
  ['Traffic on Interstate 85 was stopped.', 'Traffic on I-95 was stopped.', 'name: Interstate → I-95', 'number: 85 → '],
  ['Traffic on Highway 12 was stopped.', 'Traffic on Hwy 21 was stopped.', 'number: 12 → 21'],
  ['М-7 тас жолында қозғалыс кеше тоқтады.', 'М5 тас жолында қозғалыс кеше тоқтады.', 'name: М-7 → М5'],
  [
    'The fair is on 6 and 7 November, from 2pm.',
    'The fair is on November 6 and 8, from 2pm.',
    'number: 7 November → 8',
  ],
  ['On May 6 and 7 people were hurt.', 'On May 6 and 9 people were hurt.', 'number: 7 → 9'],
  [
    'The deal covers halls, and the council will lease 15 of them.',
    'The deal covers halls, and the council will lease under 15 of them.',
    'sense:  → under',
  ],
];

describe('one fact with its unit, day or part in another notation', () => {
  it.each(SAME_FACTS)('%s → %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });
});

describe('another unit, day or part', () => {
  it.each(OTHER_FACTS)('%s → %s', (a, b, ...told) => {
    expect(factsTold(a, b)).toEqual(told);
    expect(factsTold(b, a)).toHaveLength(told.length);
  });

  it.each([
    ['Доля банка снизилась на 3 процентных пункта.', 'Доля банка снизилась на 3%.'],
    ['The share of the bank fell by 3 percentage points.', 'The share of the bank fell by 3%.'],
    ['Банктің үлесі 3 пайыздық тармаққа кеміді.', 'Банктің үлесі 3 пайызға кеміді.'],
  ])('is one finding behind another line: %s → %s', (a, b) => {
    expect(factsTold(a, `Коллаж\n${b}`)).toHaveLength(1);
    expect(factsTold(`Коллаж\n${b}`, a)).toHaveLength(1);
  });
});
