import { eastAsianWidthType } from 'get-east-asian-width';
import { expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/terminal/width.ts';

const LAST = 0x3ffff;
const isAssigned = (character: string): boolean => !/^[\p{Cn}\p{Cs}\p{Co}]$/u.test(character);
const isMark = (character: string): boolean => /^\p{M}$/u.test(character);

it('is that of Unicode for every character that is assigned', () => {
  const wrong: string[] = [];
  for (let point = 0x20; point <= LAST; point++) {
    const character = String.fromCodePoint(point);
    if (!isAssigned(character) || isMark(character)) continue;
    const type = eastAsianWidthType(point);
    const expected = type === 'wide' || type === 'fullwidth' ? 2 : 1;
    if (displayWidth(character) !== expected) wrong.push(`U+${point.toString(16)} ${displayWidth(character)}`);
  }
  expect(wrong).toEqual([]);
});

it('is nothing for a mark that stands on the letter before it', () => {
  expect(displayWidth('е\u0301')).toBe(1);
  expect(displayWidth('Қазақстан 中国')).toBe(14);
});
