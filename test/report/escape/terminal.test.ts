import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuseLine, escapeTerminal } from '../../../src/report/escape/terminal.ts';

describe('escapeTerminal', () => {
  it('shows what a terminal would act on', () => {
    expect(escapeTerminal('\x1b[2J\x07\x7f\x9b31m')).toBe('\\x1b[2J\\x07\\x7f\\x9b31m');
    expect(escapeTerminal('a\r\n\tb')).toBe('a\\r\\n\\tb');
  });
  it('shows what no reader sees', () => {
    expect(escapeTerminal('пресс\u00ADре\u200Bлиз\uFEFF')).toBe('пресс\\xadре\\u200bлиз\\ufeff');
    expect(escapeTerminal('\u202Egnp.exe\u202C \u2066x\u2069\u200F\u061C')).toBe(
      '\\u202egnp.exe\\u202c \\u2066x\\u2069\\u200f\\u061c',
    );
    expect(escapeTerminal('\u{E0041}\u{E007F}\u2028\u2029\u3164')).toBe('\\u{e0041}\\u{e007f}\\u2028\\u2029\\u3164');
  });
  it('shows half a surrogate pair as U+FFFD and leaves whole ones', () => {
    expect(escapeTerminal('\uD83D 😀')).toBe('\uFFFD 😀');
  });
  it('leaves Russian, Kazakh, English and their marks alone', () => {
    const text = 'Қазақстан — «ёлка», don’t №5\u00A012 %';
    expect(escapeTerminal(text)).toBe(text);
  });
  it('leaves no control, bidirectional or invisible character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeTerminal(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});

describe('defuseLine', () => {
  it('parts the signs that CI runners obey', () => {
    expect(defuseLine('x ##[error]y')).toBe('x ##\\[error]y');
    expect(defuseLine('##vso[task.setvariable]')).toBe('##\\vso[task.setvariable]');
    expect(defuseLine('  ::error::x')).toBe('  \\::error::x');
  });
  it('leaves other lines alone', () => {
    for (const line of ['## heading', '#[x]', 'std::vector', 'at 15::00', '']) expect(defuseLine(line)).toBe(line);
  });
});
