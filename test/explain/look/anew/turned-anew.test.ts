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
