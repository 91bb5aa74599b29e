import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.ts';

const categoriesOf = (a: string, b: string): ReadonlySet<string> =>
  new Set(compare(a, b).differences.map(({ category }) => category));

/** A draw with a line of numbers, and what else it says. */
const DRAWS = [
  ['Hill Lottery, draw 412', 'Bonus ball: 8', 'Winning numbers: '],
  ['Лотерея «Холм», тираж 412', 'Бонусный шар: 8', 'Выигрышные числа: '],
  ['«Төбе» лотереясы, 412-ойын', 'Қосымша шар: 8', 'Ұтқан сандар: '],
] as const;

describe('a line with a label and nothing but figures', () => {
  test.each(DRAWS)('has other figures in the next draw: %s', (head, bonus, label) => {
    const draw = (numbers: string): string => [head, label + numbers, bonus].join('\n');
    const [a, b] = [draw('4, 11, 19, 23, 37, 42, 44, 48'), draw('2, 15, 20, 28, 31, 45, 46, 49')];
    expect(categoriesOf(a, b)).toEqual(new Set(['number']));
    expect(categoriesOf(b, a)).toEqual(new Set(['number']));
  });

  test.each(DRAWS)('is another line under another label: %s', (head, bonus, label) => {
    const draw = (line: string): string => [head, line, bonus].join('\n');
    const other = draw(`${bonus.slice(0, 5)}${bonus.slice(0, 5)}: 2, 15, 20, 28, 31, 45, 46, 49`);
    expect(categoriesOf(draw(`${label}4, 11, 19, 23, 37, 42, 44, 48`), other)).toContain('deleted');
  });
});
