import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['The delay has not affected water quality.', 'Water quality has not suffered from the delay.'],
  ['Вход на пристань в шторм противопоказан детям.', 'Детей в шторм на пристань не пускают.'],
  [
    'Бұл жылы қолжазбаларды енді көрермен қолына бермейміз, олардың суретін сатамыз.',
    'Бұл жылы қолжазбалар енді көрерменге берілмейді. Ал суретін сатамыз.',
  ],
];

const OTHER: readonly Row[] = [
  ['Residents do not need to do anything.', 'There is one thing that residents need to do.'],
  ['The delay has not affected water quality.', 'Water quality has been affected by the delay.'],
  ['Порт не откроют, а мост построят.', 'Порт откроют, а мост не построят.'],
  ['Көпір ашылған жоқ, паром жүреді.', 'Көпір ашылды, паром жүрмейді.'],
  [
    'Бұл жылы қолжазбаларды енді көрермен қолына береміз, олардың суретін сатамыз.',
    'Бұл жылы қолжазбалар енді көрерменге берілмейді. Ал суретін сатамыз.',
  ],
];

const isAlarm = (a: string, b: string): boolean =>
  compare(a, b).differences.some(({ category }) => category === 'negation' || category === 'sense');

describe('a denial of the same in other words', () => {
  it.each(SAME)('is none that came or went: %s → %s', (a, b) => {
    expect(isAlarm(a, b)).toBe(false);
    expect(isAlarm(b, a)).toBe(false);
  });

  it.each(OTHER)('is told where something else is denied, or nothing: %s → %s', (a, b) => {
    expect(isAlarm(a, b)).toBe(true);
    expect(isAlarm(b, a)).toBe(true);
  });
});
