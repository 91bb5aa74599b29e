import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

const STORM: readonly (readonly [a: string, b: string, wind: string, other: string])[] = [
  [
    'A storm with gusts of 110 kilometres per hour ripped the roof off a school in Holm on Friday, injuring two people.\n\nThe caretaker was in the yard.',
    'Two people were injured when a storm tore the roof off a school in Holm on Friday.\n\nThe caretaker was in the yard.\n\nThe winds came to 110 kph.',
    '110 kph',
    '120 kph',
  ],
  [
    'Ураган с порывами 30 метров в секунду сорвал крышу со школы в Сомове в пятницу вечером. Пострадали два человека.\n\nСторож был во дворе.',
    'Два человека пострадали из-за урагана, который вечером в пятницу сорвал крышу школы в Сомове.\n\nСторож был во дворе.\n\nПорывы были 30 м/с.',
    '30 м/с',
    '35 м/с',
  ],
  [
    'Жылдамдығы 30 м/с дауыл жұма күні кешке Сомовтағы мектептің шатырын ұшырып, екі адам зардап шекті.\n\nКүзетші ол кезде аулада болған, оған ештеңе тимеген.',
    'Екі тұрғын жұма күнгі қатты желден жапа шекті: Сомовтағы мектеп шатырсыз қалды.\n\nКүзетші ол кезде аулада болған, оған ештеңе тимеген.\n\nЖел 30 м/с болды.',
    'Екі тұрғын',
    'Үш тұрғын',
  ],
];

describe('figures of two measures that face each other in words written anew', () => {
  const numbers = (a: string, b: string) => factsTold(a, b).filter((fact) => fact.startsWith('number'));

  it.each(STORM)('are told elsewhere: %s', (a, b) => {
    expect([...numbers(a, b), ...numbers(b, a)]).toEqual([]);
  });

  it.each(STORM)('are others where one is told nowhere: %s', (a, b, wind, other) => {
    expect(numbers(a, b.replace(wind, other))).not.toEqual([]);
    expect(numbers(b.replace(wind, other), a)).not.toEqual([]);
  });
});
