import { describe, expect, it } from 'vitest';
import { endOfSign, isFlag, starsOf } from '../../src/text/sign.ts';

describe('signs of several characters', () => {
  it('a flag is one sign of two letters, a row of stars another', () => {
    expect(endOfSign('🇰🇿🇷🇺', 0, 1)).toBe(4);
    expect(endOfSign('a ★★☆ b', 2, 3)).toBe(5);
    expect(endOfSign('⭐️⭐️!', 0, 1)).toBe(4);
  });

  it('anything else ends where the caller says', () => {
    expect(endOfSign('abc', 0, 1)).toBe(1);
    expect(endOfSign('★ one star', 0, 1)).toBe(1);
    expect(endOfSign('☀☀', 0, 1)).toBe(1);
    expect(endOfSign('😀', 0, 2)).toBe(2);
    expect(endOfSign('ab ★★', 0, 1)).toBe(1);
  });

  it('knows one flag, alone', () => {
    expect(isFlag(' 🇰🇿 ')).toBe(true);
    expect(isFlag('🇰🇿🇷🇺')).toBe(false);
    expect(isFlag('KZ')).toBe(false);
  });

  it('counts the full stars of a row, and nothing else', () => {
    expect(starsOf('★★★☆☆')).toBe(3);
    expect(starsOf('⭐️⭐️')).toBe(2);
    expect(starsOf('☆')).toBe(0);
    expect(starsOf('★ of 5')).toBeUndefined();
    expect(starsOf('')).toBeUndefined();
  });
});
