import { describe, expect, it } from 'vitest';
import { told } from '../look/figure/alarms.ts';

/** A sentence left as it was but for the hedge that opened it: who is suspected in it is only named so. */
const LOST: readonly (readonly [a: string, b: string])[] = [
  ['Предположительно, третий подозреваемый ждал их у причала.', 'Третий подозреваемый ждал их у причала.'],
  ['По одной из версий, третий ждал их у причала.', 'Третий ждал их у причала.'],
  ['По предположению сторожей, третий ждал их у причала.', 'Третий ждал их у причала.'],
  ['Болжам бойынша, үшінші күдікті оларды айлақта күткен.', 'Үшінші күдікті оларды айлақта күткен.'],
  ['Шамасы, үшінші күдікті оларды айлақта күткен.', 'Үшінші күдікті оларды айлақта күткен.'],
  ['Бастапқы нұсқа бойынша, үшінші адам оларды айлақта күткен.', 'Үшінші адам оларды айлақта күткен.'],
  ['Тергеу болжамы бойынша, үшінші адам оларды айлақта күткен.', 'Үшінші адам оларды айлақта күткен.'],
  ['Presumably, the suspected thief waited at the pier.', 'The suspected thief waited at the pier.'],
  ['It is thought that a third man waited at the pier.', 'A third man waited at the pier.'],
];

/** The doubt of the deed in other words, or in the name of who is suspected in a sentence worded anew. */
const KEPT: readonly (readonly [a: string, b: string])[] = [
  ['Предположительно, сторож похитил соль со склада.', 'Подозреваемый сторож похитил соль со склада.'],
  [
    'По версии следствия, подозреваемый ночью унёс со склада порта мешки соли.',
    'Мешки соли, как считают сторожа, вынес в темноте подозреваемый.',
  ],
  ['Вероятно, третий мог ждать их у причала.', 'Третий мог ждать их у причала.'],
  ['Шамасы, үшінші адам оларды айлақта күткен болуы мүмкін.', 'Үшінші адам оларды айлақта күткен болуы мүмкін.'],
  ['Болжам бойынша, үшінші адам оларды айлақта күткен.', 'Үшінші адам оларды айлақта күткен, болжам бойынша.'],
  ['Синоптиктердің болжамы бойынша, ертең айлақта қар жауады.', 'Ертең айлақта қар жауады.'],
  ['Presumably, a third man may have waited at the pier.', 'A third man may have waited at the pier.'],
  ['It is thought that a third man waited at the pier.', 'A third man is thought to have waited at the pier.'],
  ['It is believed that a third man waited at the pier.', 'Presumably, a third man waited at the pier.'],
];

describe('a hedge that opened its sentence', () => {
  it.each(LOST)('is told where it went or came: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).toEqual([1, 1]);
  });
  it.each(KEPT)('is none where the sentence has another: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
