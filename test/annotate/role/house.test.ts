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
});
