import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/report/told/explain.ts';
import { oneFewMany, oneOrMany, percent, score } from '../../../src/report/words/counting.ts';
import { ofThem } from '../../../src/report/words/kk-counting.ts';
import { UI_LANGUAGES } from '../../../src/report/words/ui-language.ts';
import { wordsOf } from '../../../src/report/words/words.ts';
import { CATEGORIES, SEVERITIES, SEVERITY_OF } from '../../../src/terms/category.ts';

describe('the catalogues', () => {
  it.each(UI_LANGUAGES)('name every category apart in %s', (language) => {
    const words = wordsOf(language);
    expect(words.tag).toBe(language);
    expect(new Set(CATEGORIES.map((category) => words.categories[category])).size).toBe(CATEGORIES.length);
    expect(new Set(SEVERITIES.map((severity) => words.severities[severity])).size).toBe(SEVERITIES.length);
  });

  it.each(UI_LANGUAGES)('have no empty string in %s, and no sentence that forgets its count', (language) => {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'string') expect(value, path).not.toBe('');
      else if (typeof value === 'function') expect(value(7, 7), path).toContain('7');
      else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, `${path}.${key}`);
    };
    // the rest is said of its own parts: test/terms
    const {
      alarm,
      archive,
      explained,
      categoryCount,
      notes: _,
      bounds: __,
      doubts: ___,
      spoken: ____,
      ...rest
    } = wordsOf(language);
    walk(
      {
        ...rest,
        archive: { ...archive, shares: () => archive.shares(0.07, 0.3) },
        alarm: { ...alarm, changed: (count: number) => alarm.changed([String(count)], count) },
      },
      language,
    );
    for (const category of CATEGORIES) expect(categoryCount(7, category)).toContain('7');
    for (const [category, { meaning, a, b }] of Object.entries(explained)) {
      expect(meaning, category).toMatch(/[.…]$/);
      expect(a === b, category).toBe(false);
    }
  });

  it('use no letter of another language', () => {
    expect(JSON.stringify(wordsOf('en').categories)).not.toMatch(/[а-д]/i);
    expect(JSON.stringify(wordsOf('ru').page)).not.toMatch(/[әғқңөұүһі]/i);
  });
});

describe('explaining a category', () => {
  it('gives its meaning, its severity and an example', () => {
    expect(explain('sense')).toEqual({
      category: 'sense',
      severity: 'substantive',
      meaning: 'A small word that turns the meaning.',
      a: 'no less than 5',
      b: 'no more than 5',
    });
    expect(explain('number', 'ru')).toMatchObject({ a: '450 МВт', b: '540 МВт' });
    for (const category of CATEGORIES) expect(explain(category).severity).toBe(SEVERITY_OF[category]);
  });
});

describe('counting', () => {
  it('calls a share by its name where it has one', () => {
    const told = (incoming: number, archived: number) => wordsOf('en').archive.shares(incoming, archived);
    expect(told(1, 1 / 3)).toBe('all of it stands there; it is a third of that text');
    expect(told(0.5, 0.84)).toBe('half of it stands there; it is 84\u00a0% of that text');
  });

  it('knows the Russian forms', () => {
    const told = [0, 1, 2, 5, 11, 12, 21, 24, 111, 112, 121].map((n) => oneFewMany(n, 'абзац', 'абзаца', 'абзацев'));
    expect(told.join(', ')).toBe(
      '0 абзацев, 1 абзац, 2 абзаца, 5 абзацев, 11 абзацев, 12 абзацев, 21 абзац, 24 абзаца, 111 абзацев, 112 абзацев, 121 абзац',
    );
    expect([0, 1, 2].map((n) => oneOrMany(n, 'word', 'words'))).toEqual(['0 words', '1 word', '2 words']);
  });

  it('says all and nothing only where it is all or nothing', () => {
    expect([0, 0.0001, 0.004, 0.5, 0.996, 0.9999, 1].map(percent)).toEqual(
      ['0', '1', '1', '50', '99', '99', '100'].map((n) => `${n}\u00a0%`),
    );
    const told = ['0.00', '0.01', '0.50', '0.99', '1.00'];
    expect([0, 0.0001, 0.5, 0.9999, 1].map((value) => score(value, wordsOf('en')))).toEqual(told);
  });

  it('a score has a decimal comma in Russian and Kazakh, and stays below a threshold that it missed', () => {
    expect((['en', 'ru', 'kk'] as const).map((language) => score(0.4986, wordsOf(language), 0.5))).toEqual([
      '0.49',
      '0,49',
      '0,49',
    ]);
  });

  it('a part of a number has the ending of its last word in Kazakh', () => {
    const told = [1, 2, 5, 6, 9, 10, 13, 20, 27, 40, 50, 60, 100, 110, 1000].map(ofThem);
    expect(told.join(' ')).toBe('1-і 2-сі 5-і 6-сы 9-ы 10-ы 13-і 20-сы 27-сі 40-ы 50-і 60-ы 100-і 110-ы 1000-ы');
    expect(wordsOf('kk').facts.reused(5, 6)).toBe('6 абзацтың 5-і пайдаланылған');
  });
});
