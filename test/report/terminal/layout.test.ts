import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paint, segment, wrap } from '../../../src/report/terminal/layout.ts';
import { PLAIN } from '../../../src/report/terminal/palette.ts';
import { cutEnd, cutMiddle, displayWidth, fitting, padEnd } from '../../../src/report/terminal/width.ts';

const lines = (text: string, width: number, hang = 2): readonly string[] =>
  wrap([segment(text)], width, hang).map((line) => paint(line, PLAIN));

describe('displayWidth', () => {
  it('counts one column for letters, none for combining marks, two for wide scripts and emoji', () => {
    expect(displayWidth('Қала')).toBe(4);
    expect(displayWidth('е\u0301')).toBe(1);
    expect(displayWidth('新聞')).toBe(4);
    expect(displayWidth('😀')).toBe(2);
  });
  it('cuts and fills by columns', () => {
    expect(fitting('新聞稿', 5)).toBe('新聞');
    expect(fitting('新', 1)).toBe('新');
    expect(cutEnd('заголовок', 5)).toBe('заго…');
    expect(cutEnd('слово', 5)).toBe('слово');
    expect(cutMiddle('release-of-march.txt', 11)).toBe('relea…h.txt');
    expect(padEnd('新', 4)).toBe('新  ');
  });
});

describe('wrap', () => {
  it('breaks at spaces and indents what follows', () => {
    expect(lines('один два три четыре', 10)).toEqual(['один два', '  три', '  четыре']);
  });
  it('breaks a word longer than a line inside', () => {
    expect(lines('абвгдежзик', 6)).toEqual(['абвгде', '  жзик']);
  });
  it('keeps every line within the width and loses no character but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        const laid = lines(text, width);
        for (const line of laid) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(laid.join('').replaceAll(' ', '').replaceAll('##\\', '##').replaceAll('\\::', '::')).toBe(
          segment(text).text.replaceAll(' ', ''),
        );
      }),
    );
  });
  it('puts no runner command into a finished line, even from two pieces', () => {
    expect(paint([segment('##'), segment('['), segment('error', 'old')], PLAIN)).toBe('##\\[error');
    expect(lines('aaaaaaaa ::error::x', 9, 0)).toEqual(['aaaaaaaa', '\\::error::', 'x']);
  });
  it('styles are data: neighbours of one style are painted together', () => {
    const shouting = { ...PLAIN, old: (text: string) => `<${text}>` };
    expect(paint([segment('a'), segment('b', 'old'), segment('c', 'old')], shouting)).toBe('a<bc>');
  });
});
