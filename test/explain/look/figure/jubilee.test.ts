import { describe, expect, test } from 'vitest';
import { told } from './alarms.ts';

describe('years of one age and periods that are told otherwise', () => {
  test.each([
    ['The club marks its 50th anniversary this year.', 'The club turns 50 this year.'],
    ['Кітапхана биыл 50 жылдығын атап өтеді.', 'Кітапхана биыл 50 жасқа толады.'],
    ['Клуб в этом году отмечает 50-ю годовщину.', 'Клубу в этом году исполняется 50 лет.'],
    ['По сравнению с третьим кварталом цены выросли.', 'По сравнению с предыдущим кварталом цены выросли.'],
    ['Prices rose from the third quarter.', 'Prices rose from the previous quarter.'],
    ['Үшінші тоқсанмен салыстырғанда баға өсті.', 'Алдыңғы тоқсанмен салыстырғанда баға өсті.'],
    [
      'Зауыт 2031 жылдың алғашқы жартысында 40 млн теңге тапты.',
      'Зауыт биылғы алғашқы жарты жылда 40 млн теңге тапты.',
    ],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['The club won its 50th match this year.', 'The club turns 50 this year.'],
    ['The club marks its 50th anniversary this year.', 'The club marks its 60th anniversary this year.'],
    ['Кітапхана биыл 50 жылдығын атап өтеді.', 'Кітапхана биыл 60 жылдығын атап өтеді.'],
    ['По сравнению с третьим кварталом цены выросли.', 'По сравнению со вторым кварталом цены выросли.'],
    ['Prices rose from the third quarter.', 'Prices rose from the second quarter.'],
    ['Үшінші тоқсанмен салыстырғанда баға өсті.', 'Екінші тоқсанмен салыстырғанда баға өсті.'],
    [
      'Зауыт 2031 жылдың алғашқы жартысында 40 млн теңге тапты.',
      'Зауыт 2031 жылдың екінші жартысында 40 млн теңге тапты.',
    ],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});

test('what opens the next line is no word of the figure before it', () => {
  const body = '\nMore than 900 people took part, raising a record £187,450.';
  expect(told(`The walk raised £187,450${body}`, `The walk raised more than £187,000${body}`)).toEqual([]);
  expect(told(`The walk raised £187,450${body}`, `The walk raised more than £197,000${body}`)).not.toEqual([]);
});
