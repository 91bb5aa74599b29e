import { describe, expect, it } from 'vitest';
import { findLines } from '../../src/text/line.ts';
import { softBreaks } from '../../src/text/wrapped.ts';

/** A line of so many characters, in words of four small letters. */
const line = (width: number): string =>
  'wood '
    .repeat(width)
    .slice(0, width - 1)
    .replace(/ $/, 'd')
    .concat('d');
const lines = (count: number, width: number): readonly string[] => Array.from({ length: count }, () => line(width));

function isWrapped(text: readonly string[], ...broken: readonly number[]): boolean {
  const whole = text.join('\n');
  return softBreaks(whole, findLines(whole), new Set(broken)).wrapped;
}

describe('a text is wrapped', () => {
  it('with three breaks inside a sentence, not with two', () => {
    expect([3, 4].map((count) => isWrapped(lines(count, 40)))).toEqual([false, true]);
    expect(isWrapped(lines(3, 40), 0, 1)).toBe(false);
  });

  it('in lines of 36 to 100 characters', () => {
    expect([35, 36, 100, 101].map((width) => isWrapped(lines(6, width)))).toEqual([false, true, true, false]);
  });

  it('in a column of 16 characters at least where two words are broken', () => {
    expect([15, 16].map((width) => isWrapped(lines(6, width), 0, 2))).toEqual([false, true]);
    expect(isWrapped(lines(6, 16), 0)).toBe(false);
  });

  it('where 35 of a hundred breaks stand inside a sentence; lines set in begin a paragraph and do not count', () => {
    const text = (inside: number, ends: number, setIn = 0): readonly string[] => [
      ...lines(inside + 1, 40),
      ...Array.from({ length: ends }, () => `W${line(39)}`.replace(/d$/, '.')),
      ...Array.from({ length: setIn }, () => `  W${line(37)}`.replace(/d$/, '.')).flatMap((own) => [own, '', 'W.']),
    ];
    expect(isWrapped(text(7, 13))).toBe(true);
    expect(isWrapped(text(6, 14))).toBe(false);
    expect(isWrapped(text(7, 14))).toBe(false);
    expect(isWrapped(text(7, 13, 1))).toBe(true);
  });

  it('where fewer than 60 of a hundred of them end an item', () => {
    const text = (items: number): readonly string[] => [
      ...Array.from({ length: items }, () => line(40).replace(/d$/, ',')),
      ...lines(6 - items, 40),
    ];
    expect([2, 3].map((items) => isWrapped(text(items)))).toEqual([true, false]);
  });

  it('where 65 of a hundred of them were forced, 60 in a column', () => {
    const text = (forced: number, short: number, width: number): readonly string[] => [
      ...lines(forced, width),
      ...lines(short, width - 5),
      line(width),
    ];
    expect(isWrapped(text(13, 7, 40))).toBe(true);
    expect(isWrapped(text(12, 8, 40))).toBe(false);
    expect(isWrapped(text(12, 8, 40), 0, 1)).toBe(true);
    expect(isWrapped(text(11, 9, 40), 0, 1)).toBe(false);
    expect(isWrapped(text(12, 8, 40), 0)).toBe(false);
    // a space and the next word would just have fitted, or just not
    expect(isWrapped([...lines(4, 40), ...lines(4, 35), line(40)])).toBe(false);
    expect(isWrapped([...lines(4, 40), ...lines(4, 36), line(40)])).toBe(true);
  });

  it('in capitals where the lines are wide', () => {
    const loud = (width: number): readonly string[] => lines(6, width).map((own) => own.toUpperCase());
    expect([36, 40].map((width) => isWrapped(loud(width)))).toEqual([true, true]);
    expect(isWrapped([...lines(1, 40), ...loud(35), ...lines(1, 40)])).toBe(false);
  });
});
