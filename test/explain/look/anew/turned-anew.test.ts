import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

const TURNED: readonly (readonly [a: string, b: string])[] = [
  [
    'The council of Holm met on Monday.\n\nThe mill on the river will not appeal against the decision of the council, its owner said.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nThe owner said that as for the decision of the council, the river mill would appeal.',
  ],
  [
    'Совет Сомова собрался в понедельник.\n\nМельница на реке не оспорит решение совета, заявил её владелец.\n\nПричал на 46 лодок откроют в мае.',
    'Совет Сомова собрался в понедельник.\n\nПричал на 46 лодок откроют в мае.\n\nВладелец речной мельницы рассказал, что решение совета они оспорят.',
  ],
  [
    'Сомов кеңесі дүйсенбіде жиналды.\n\nӨзендегі диірмен кеңестің шешімімен келіскен жоқ, деді оның иесі.\n\n46 қайыққа арналған айлақ мамырда ашылады.',
    'Сомов кеңесі дүйсенбіде жиналды.\n\n46 қайыққа арналған айлақ мамырда ашылады.\n\nДиірмен иесінің айтуынша, олар кеңестің шешімімен келіскен.',
  ],
  [
    'The council of Holm met on Monday.\n\nOfficials reopened the road bridge over the river Gale after repairs.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nAfter repairs the road bridge over the Gale was shut by officials.',
  ],
  [
    'Совет Сомова собрался в понедельник.\n\nДорожный мост через реку Гал открыли после ремонта.\n\nПричал на 46 лодок откроют в мае.',
    'Совет Сомова собрался в понедельник.\n\nПричал на 46 лодок откроют в мае.\n\nПосле ремонта власти закрыли для машин дорожный мост через Гал.',
  ],
  // what was only suspected
  [
    'The council of Holm met on Monday.\n\nThe sailor Tom Vale was taken off the ferry with a suspected broken wrist, the port said.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nThe port said that with a broken wrist Tom Vale, a sailor, was led from his ferry.',
  ],
  [
    'Совет Сомова собрался в понедельник.\n\nМатроса Петра Лунина сняли с парома с подозрением на перелом запястья, сообщил порт.\n\nПричал на 46 лодок откроют в мае.',
    'Совет Сомова собрался в понедельник.\n\nПричал на 46 лодок откроют в мае.\n\nВ порту рассказали, что перелом запястья получил матрос парома Пётр Лунин.',
  ],
  [
    'Сомов кеңесі дүйсенбіде жиналды.\n\nМатрос Ерлан Омаров паромнан болжамды жарақатпен түсірілді, деді порт бастығы.\n\n46 қайыққа арналған айлақ мамырда ашылады.',
    'Сомов кеңесі дүйсенбіде жиналды.\n\n46 қайыққа арналған айлақ мамырда ашылады.\n\nПорт бастығының айтуынша, паромның матросы Ерлан Омаровтың жарақаты анық.',
  ],
  // a lead that went, of which the other text tells a part in the place of the headline
  [
    'Виктор Липов осуждён\nПЕРМЬ, 20 ноября. Речной суд Перми приговорил бывшего директора завода «Кама» Виктора Липова к пяти годам колонии общего режима за растрату. Об этом сообщили в суде.\nСуд учёл возраст.',
    'Суд вынес приговор Липову\nБывший директор завода «Кама» Виктор Липов приговорён к пяти годам колонии строгого режима за растрату. Решение принял Речной суд Перми.\nСуд учёл возраст.',
  ],
];

const KEPT: readonly (readonly [a: string, b: string])[] = [
  [
    'The council of Holm met on Monday.\n\nThe mill on the river will not appeal against the decision of the council, its owner said.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nThe owner said that as for the decision of the council, the river mill would not appeal.',
  ],
  [
    'Совет Сомова собрался в понедельник.\n\nМельница на реке не оспорит решение совета, заявил её владелец.\n\nПричал на 46 лодок откроют в мае.',
    'Совет Сомова собрался в понедельник.\n\nПричал на 46 лодок откроют в мае.\n\nВладелец речной мельницы рассказал, что решение совета они не оспорят.',
  ],
  [
    'Сомов кеңесі дүйсенбіде жиналды.\n\nӨзендегі диірмен кеңестің шешімімен келіскен жоқ, деді оның иесі.\n\n46 қайыққа арналған айлақ мамырда ашылады.',
    'Сомов кеңесі дүйсенбіде жиналды.\n\n46 қайыққа арналған айлақ мамырда ашылады.\n\nДиірмен иесінің айтуынша, олар кеңестің шешімімен келіскен емес.',
  ],
  [
    'The council of Holm met on Monday.\n\nThe sailor Tom Vale was taken off the ferry with a suspected broken wrist, the port said.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nThe port said that apparently with a broken wrist Tom Vale, a sailor, was led from his ferry.',
  ],
  [
    'Совет Сомова собрался в понедельник.\n\nМатроса Петра Лунина сняли с парома с подозрением на перелом запястья, сообщил порт.\n\nПричал на 46 лодок откроют в мае.',
    'Совет Сомова собрался в понедельник.\n\nПричал на 46 лодок откроют в мае.\n\nВ порту рассказали, что перелом запястья, вероятно, получил матрос парома Пётр Лунин.',
  ],
  // what may be done is told of whoever does it
  [
    'The council of Holm met on Monday.\n\nThe guard Tom Vale deletes the records of the ferry every week, the port said.\n\nA pier with 46 berths opens in May.',
    'The council of Holm met on Monday.\n\nA pier with 46 berths opens in May.\n\nThe port said that every week the ferry records could delete themselves, and that Tom Vale is its guard.',
  ],
  // more or less is neither
  [
    'Holm has a pier.\n\nThe sacks of flour had a weight of more than 20 tonnes.\n\nA school opens in May.',
    'Holm has a pier.\n\nA school opens in May.\n\nMore or less flour, in sacks with a weight of more than 20 tonnes, is there.',
  ],
];

describe('what a sentence says that was told in other words elsewhere', () => {
  it.each(TURNED)('is denied or turned round: %s → %s', (a, b) => {
    for (const told of [factsTold(a, b), factsTold(b, a)])
      expect(told.filter((fact) => /^(?:sense|negation)/.test(fact)).length).toBeGreaterThan(0);
  });

  it.each(KEPT)('is the same: %s → %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)].filter((fact) => /^(?:sense|negation)/.test(fact))).toEqual([]);
  });
});

const SHORT_VERB =
  'Сот үкім шығарды.\nКөлік тәркіленді.\nҮкім заңды күшіне енген жоқ. Шағым беруге болады.\nБәрі тарады.';

it.each([
  ['Сот үкім шығарды.\nҮкім заңды күшіне енді.\nБылтыр мұндай іс болған.\nБәрі тарады.', 1],
  ['Сот үкім шығарды.\nҮкім заңды күшіне енбеді.\nБылтыр мұндай іс болған.\nБәрі тарады.', 0],
])('a denial of a short Kazakh verb is known by what stands around it: %s', (text, denials) => {
  const told = factsTold(SHORT_VERB, text).filter((fact) => fact.startsWith('negation'));
  expect(told).toHaveLength(denials);
});
