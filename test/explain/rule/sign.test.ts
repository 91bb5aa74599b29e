import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { changeOfSigns } from '../../../src/explain/rule/sense/signs.ts';
import { findSignChange } from '../../../src/explain/rule/sign.ts';
import { first } from '../order.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** What is told as a sign in other letters, as `№ → No`. */
function changed(a: string, b: string): string | undefined {
  const spans = findSignChange(a, whole(a), b, whole(b));
  return spans && `${a.slice(spans.a.start, spans.a.end)} → ${b.slice(spans.b.start, spans.b.end)}`;
}

describe('a sign that a keyboard has not', () => {
  it.each([
    ['№', 'N'],
    ['№', 'No.'],
    ['©', '(c)'],
    ['©', '(с)'],
    ['®', '(R)'],
    ['™', 'TM'],
    ['…', '...'],
    ['½', '1/2'],
    ['×', 'х'],
    ['&', 'и'],
    ['&', 'және'],
    ['&', 'and'],
  ])('is the letters in its place: %s = %s', (sign, letters) => {
    expect(changed(sign, letters)).toBe(`${sign} → ${letters}`);
    expect(changed(letters, sign)).toBe(`${letters} → ${sign}`);
    expect(changed(` ${sign}  `, ` ${letters}  `)).toBe(`${sign} → ${letters}`);
  });

  it.each([
    ['№', '#'],
    ['©', '®'],
    ['…', '..'],
    ['½', '1/3'],
    ['&', 'или'],
    ['&', 'немесе'],
    ['&', 'or'],
    ['и', 'and'],
    [' № ', ' N'],
    ['№ ', '  N '],
  ])('is no others, nor with other spaces around it: %s ≠ %s', (sign, letters) => {
    expect(changed(sign, letters)).toBeUndefined();
    expect(changed(letters, sign)).toBeUndefined();
  });

  it('is looked for in a short stretch', () => {
    const [short, long] = [' '.repeat(11), ' '.repeat(12)];
    expect(findSignChange(`${short}№`, whole(`${short}№`), `${short}N`, whole(`${short}N`))).toBeDefined();
    expect(findSignChange(`${long}№`, whole(`${long}№`), `${long}N`, whole(`${long}N`))).toBeUndefined();
  });
});

describe('signs that turn the meaning', () => {
  it.each([
    ['⬆️', '⬇️'],
    ['≥', '≤'],
    ['✓', '✗'],
    ['✅', '❌'],
  ])('are told where one stands for its contrary: %s | %s', (one, other) => {
    expect(changeOfSigns(one, other)).toBeDefined();
    expect(changeOfSigns(` ${other} `, one)).toBeDefined();
  });

  it.each([
    ['⬆️', '⬆'],
    ['≥', ''],
    ['', '✓'],
    ['≥ ≤', '≥'],
    ['✓', '⬇️'],
    ['–', '-'],
  ])('are silent where one merely came, went or stands beside the other: %s | %s', (one, other) => {
    expect(changeOfSigns(one, other)).toBeUndefined();
    expect(changeOfSigns(other, one)).toBeUndefined();
  });

  it.each([
    ['Цена мёда ⬆️ снова.', 'Цена мёда ⬇️ снова.'],
    ['Бал бағасы ⬆️ тағы.', 'Бал бағасы ⬇️ тағы.'],
    ['The price of honey ⬆️ again.', 'The price of honey ⬇️ again.'],
  ])('are told in a sentence: %s', (a, b) => {
    const told = (one: string, other: string) => compare(one, other).differences.map(({ category }) => category);
    expect(told(first(a), b)).toContain('sense');
    expect(told(first(b), a)).toContain('sense');
    expect(told(a, a.replace('️', ''))).not.toContain('sense');
  });
});
