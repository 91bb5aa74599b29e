import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

/** Sentences of a story that were cut up and joined in another way, and what of them may be another fact. */
const STORIES: readonly (readonly [language: string, a: string, b: string, changes: readonly (readonly string[])[]])[] =
  [
    [
      'English',
      'The council of Holm met on Monday.\n\nA fight broke out in the 54th minute of the match, and the striker Carl Dorn will be out for weeks.\n\nFans paid for 42 buses.',
      'The council of Holm met on Monday.\n\nHe hit him in the 54th minute, when the striker Carl Dorn fell. The team hired 42 buses for those who sang.',
      [
        ['54th minute', '45th minute'],
        ['42 buses', '24 buses'],
        ['Carl Dorn', 'Karel Dorn'],
      ],
    ],
    [
      'Russian',
      'Совет Сомова собрался в понедельник.\n\nДрака вспыхнула на 54-й минуте матча, а нападающий Кирилл Дорнов выбыл надолго.\n\nБолельщики заказали 42 автобуса.',
      'Совет Сомова собрался в понедельник.\n\nОн ударил его на 54-й минуте, когда нападающий Кирилл Дорнов упал. Команда наняла 42 автобуса для тех, кто пел.',
      [
        ['54-й минуте', '45-й минуте'],
        ['42 автобуса', '24 автобуса'],
        ['Кирилл Дорнов', 'Роман Дорнов'],
      ],
    ],
    [
      'Kazakh',
      'Сомов кеңесі дүйсенбіде жиналды.\n\nОйынның 54-минутында төбелес шығып, шабуылшы Кирилл Дорнов ұзаққа кетті.\n\nЖанкүйерлер 42 автобусқа тапсырыс берді.',
      'Сомов кеңесі дүйсенбіде жиналды.\n\nШабуылшы Кирилл Дорнов құлағанда, ол оны 54-минутта ұрды. Команда ән салғандарға 42 автобус жалдады.',
      [
        ['42 автобус', '24 автобус'],
        ['Кирилл Дорнов', 'Роман Дорнов'],
      ],
    ],
  ];

describe.each(STORIES)('sentences cut up and joined anew, in %s', (_, a, b, changes) => {
  const facts = (one: string, two: string) => factsTold(one, two).filter((fact) => /^(?:number|name)/.test(fact));

  it('say the same', () => {
    expect([...facts(a, b), ...facts(b, a)]).toEqual([]);
  });

  it.each(changes)('tell another fact: %s → %s', (from = '', to = '') => {
    expect(facts(a, b.replace(from, to))).not.toEqual([]);
    expect(facts(b.replace(from, to), a)).not.toEqual([]);
  });
});

it('tell no other fact where the same is counted more than once', () => {
  const a = 'Holm has a pier.\n\nThe police held 42 people on Sunday, of whom 12 people were let go.';
  const b = 'Holm has a pier.\n\nAs many as 70 people came to the lake, said the teacher; 30 people swam.';
  expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
});
