import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

const categories = (a: string, b: string, options: Parameters<typeof compare>[2]): readonly string[] =>
  compare(a, b, options).differences.map(({ category, rule }) => `${category} ${rule ?? ''}`.trim());

describe('the house style of the settings', () => {
  const equivalent = [
    ['глава государства', 'президент'],
    ['акимат', 'администрация города'],
  ];

  it('holds its phrases for the same, in any case form and in both directions', () => {
    const [a, b] = ['Решение принял глава государства вчера.', 'Решение принял президент вчера.'];
    expect(categories(a, b, { equivalent })).toEqual(['abbreviation house']);
    expect(categories(b, a, { equivalent })).toEqual(['abbreviation house']);
    expect(
      categories('Об этом сказали в акимате утром.', 'Об этом сказали в администрации города утром.', { equivalent }),
    ).toEqual(['abbreviation house']);
  });

  it('says nothing of other phrases', () => {
    expect(
      categories('Решение принял глава района вчера.', 'Решение принял президент вчера.', { equivalent }),
    ).not.toContain('abbreviation house');
  });

  it('takes a line that a pattern covers for boilerplate', () => {
    const [a, b] = ['Мост открыли в мае.', 'Мост открыли в мае.\nВестник района, выпуск 12'];
    expect(categories(a, b, {})).toEqual(['inserted']);
    expect(categories(a, b, { boilerplate: ['Вестник района, выпуск \\d{1,4}'] })).toEqual(['signature']);
    expect(categories(a, b, { boilerplate: ['Вестник области.*'] })).toEqual(['inserted']);
  });

  it.each(['(a+)+', '(a|b)*', 'a*b*c*d', '(?=a)b', '(a)\\1', 'x{1,9999}', '['])('refuses the pattern %s', (pattern) => {
    expect(() => compare('a', 'b', { boilerplate: [pattern] })).toThrow(RangeError);
  });

  it('reads phrases in whatever letters they are given, and those of eight words', () => {
    const group = ['Глава Совета', 'ПРЕДСЕДАТЕЛЬ'];
    expect(categories('Пришёл глава совета.', 'Пришёл председатель.', { equivalent: [group] })).toEqual([
      'abbreviation house',
    ]);
    const long = 'один два три четыре пять шесть семь восемь';
    expect(() => compare('a', 'b', { equivalent: [[long, 'a']] })).not.toThrow();
    expect(() => compare('a', 'b', { equivalent: [[`${long} девять`, 'a']] })).toThrow(RangeError);
    expect(() => compare('a', 'b', { equivalent: [['', 'a']] })).toThrow(RangeError);
  });

  it('takes a line for boilerplate that any of the patterns covers, if it is no longer than a line', () => {
    const boilerplate = ['Выпуск \\d+', 'Ах.*'];
    const lineOf = (size: number): string => `А${'х'.repeat(size - 1)}`;
    const text = 'Мост открыли в мае.';
    expect(categories(text, `${text}\n${lineOf(320)}`, { boilerplate })).toEqual(['signature']);
    expect(categories(text, `${text}\n${lineOf(321)}`, { boilerplate })).toEqual(['inserted']);
  });

  it.each([
    ['a'.repeat(200), 'a'.repeat(201)],
    ['a*b*c', 'a*b*c+'],
    ['a{200}', 'a{201}'],
  ])('bounds the work of a pattern: %s', (within, beyond) => {
    expect(() => compare('a', 'b', { boilerplate: [within] })).not.toThrow();
    expect(() => compare('a', 'b', { boilerplate: [beyond] })).toThrow(RangeError);
  });
});
