import { expect, test } from 'vitest';
import { refuseEndless } from '../../src/read/endless.ts';

const refused = (text: string): string | undefined => {
  try {
    refuseEndless(text, 'a.txt');
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

/** A text of nothing but `unit`, repeated. */
const many = (unit: string, times: number): string => unit.repeat(times);

test.each([
  ['lines', many('Aй5\r\n', 250_001), many('Aй5\r\n', 250_000), '250000 lines'],
  ['lines, of which blank ones are none', many('Қар\n\n', 250_001), many('Қар\n \n', 250_000), '250000 lines'],
  ['signs', many('#- ', 400_001), many('#- a9Z', 350_000), '400000 signs'],
  ['signs of few', many('! ', 600_000), many('!\n!', 190_000) + many(' слово', 200_000), '400000 signs'],
  ['a word', many('мост', 750_001), `${many('мост', 750_000)} да`, '3 million'],
  ['a word at its end', `да ${many('a', 3_000_001)}`, `да\n${many('a', 3_000_000)}`, '3 million'],
  ['characters', many('слово ', 2_000_001), many('слово ', 2_000_000), '12 million'],
])('a text with too many %s is refused, and one with just not too many is not', (_, endless, long, why) => {
  expect(refused(endless)).toContain(why);
  expect(refused(long)).toBeUndefined();
});

test('a shorter text is not looked at', () => {
  expect(refused(many('#', 1_000_000))).toBeUndefined();
});
