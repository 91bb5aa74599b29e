import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

type Row = readonly [a: string, b: string];

const EXCHANGED: readonly Row[] = [
  ['Harden United beat Cray Town 3-1 on Saturday.', 'Cray Town beat Harden United 3-1 on Saturday.'],
  ['Acme Corp sued Nord Steel over a patent.', 'Nord Steel sued Acme Corp over a patent.'],
  ['Асқар Омаров Серік Қалиевті сайлауда жеңді.', 'Серік Қалиев Асқар Омаровты сайлауда жеңді.'],
  ['Асқар Омаров қызметін Серік Қалиевке тапсырды.', 'Серік Қалиев қызметін Асқар Омаровқа тапсырды.'],
  ['«Астана» «Қайратты» есебімен басып озды.', '«Қайрат» «Астананы» есебімен басып озды.'],
  ['Игорь Лапин обогнал Павла Дёмина в Тарске.', 'Павел Дёмин обогнал Игоря Лапина в Тарске.'],
  ['Игорь Лапин сменил Павла Дёмина в Тарске.', 'Павел Дёмин сменил Игоря Лапина в Тарске.'],
];

const OF_BOTH: readonly Row[] = [
  ['Harden United drew 1-1 with Cray Town.', 'Cray Town and Harden United drew 1-1.'],
  ['Mark Lee met Tom Shaw in Hull.', 'Tom Shaw met Mark Lee in Hull.'],
  ['Игорь Лапин встретился с Павлом Дёминым в Тарске.', 'Павел Дёмин встретился с Игорем Лапиным в Тарске.'],
  ['Асқар Омаров Серік Қалиевпен кездесті.', 'Серік Қалиев Асқар Омаровпен кездесті.'],
  // the same told in another order
  ['Асқар Омаров қызметін Серік Қалиевке тапсырды.', 'Серік Қалиевке Асқар Омаров қызметін тапсырды.'],
  [
    'Игорь Лапин передал пост Павлу Дёмину на совете в Тарске.',
    'Павлу Дёмину на совете в Тарске передал пост Игорь Лапин.',
  ],
];

describe('two names in each other’s place', () => {
  it.each(EXCHANGED)('are told where it says who does what: %s → %s', (a, b) => {
    for (const told of [factsTold(a, b), factsTold(b, a)])
      expect(told.filter((fact) => fact.startsWith('name')).length).toBeGreaterThan(0);
  });

  it.each(OF_BOTH)('say nothing where two do it with each other: %s → %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });

  it('are told where somebody else met', () => {
    expect(factsTold('Mark Lee met Tom Shaw in Hull.', 'Tom Shaw met Ann Reed in Hull.')).not.toEqual([]);
    expect(factsTold('Лапин встретился с Дёминым в Тарске.', 'Дёмин встретился с Асыловым в Тарске.')).not.toEqual([]);
    expect(factsTold('Омаров Қалиевпен кездесті.', 'Қалиев Асановпен кездесті.')).not.toEqual([]);
  });
});
