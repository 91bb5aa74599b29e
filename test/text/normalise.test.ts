import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.ts';
import { stringOf } from '../../src/text/units.ts';
import { proseLike } from '../arbitrary.ts';

describe('a text as it is compared', () => {
  it.each([
    ['Её  мёд — «новый».', 'ее мед новый'],
    ['Балы – «жаңа».', 'балы жаңа'],
    ['The  HONEY, they’re “new”', "the honey they're new"],
    ['', ''],
    ['…', ''],
    ['Мёд.\n\n  Бал\r\nHoney\r', 'мед\n\nбал\nhoney\n'],
    ['\n— Мёд', '\nмед'],
  ])('has keys, one space between them and line ends: %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('keeps what it is told to keep', () => {
    expect(normalise('Её мёд', { keep: ['case', 'yo'] })).toBe('Её мёд');
    expect(normalise('Её мёд', { keep: ['case'] })).toBe('Ее мед');
  });

  it('has as many line ends as before, and no two spaces', () => {
    const ends = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
    fc.assert(
      fc.property(proseLike(), (text) => {
        const made = normalise(text);
        expect(made).not.toMatch(/ {2}|\r|^ | $/);
        if (!/[\u00ad-][\r\n]/.test(text)) expect(ends(made)).toBe(ends(text));
      }),
    );
  });
});

describe('a stretch of code units', () => {
  it('is the same text, however long it is', () => {
    const text = 'мёд \ud83d\ude00 бал '.repeat(1000);
    const whole = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
    for (const [from, to] of [
      [0, text.length],
      [0, 4096],
      [0, 4097],
      [1, 8193],
      [5, 5],
      [3, 9000],
    ] as const)
      expect(stringOf(whole, from, to)).toBe(text.slice(from, to));
  });
});
