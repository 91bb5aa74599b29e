import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { report } from '../../src/report/report.ts';
import { UI_LANGUAGES } from '../../src/report/words/ui-language.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import type { Bound } from '../../src/terms/bound.ts';
import type { Doubt } from '../../src/terms/doubt.ts';
import { limitsOf } from '../../src/terms/limits.ts';
import { plainly } from '../../src/terms/said.ts';
import { say } from '../../src/terms/sentences.ts';

const BOUNDS: readonly Bound[] = [
  { kind: 'unaligned' },
  { kind: 'common-fingerprints', left: 41, cap: 700 },
  { kind: 'candidates', left: 41, cap: 700 },
];
const DOUBTS: readonly Doubt[] = [
  { kind: 'no-character', places: 41, encoding: 'utf-8' },
  { kind: 'twice-encoded', as: 'windows-1251' },
  { kind: 'no-text' },
  { kind: 'pages-without-text', pages: 41, of: 700 },
  { kind: 'cut-short' },
  { kind: 'damaged-page', page: 41 },
  { kind: 'unread-part', part: 'logo.png', reason: 'it is a picture', said: plainly('is a picture') },
];

describe('a bound that was hit', () => {
  it('is told as data and in English', () => {
    expect(limitsOf([])).toEqual({ exact: true });
    expect(limitsOf(BOUNDS.slice(1))).toEqual({
      exact: false,
      reason:
        '41 fingerprints stand in more than 700 texts and were left out; ' +
        '41 candidates beyond the likeliest 700 were not compared',
      bounds: BOUNDS.slice(1),
    });
  });

  it.each(UI_LANGUAGES)('and a doubt are said with their parts in %s', (language) => {
    const { bounds, doubts } = wordsOf(language);
    for (const [one, said] of [
      ...BOUNDS.map((bound) => [bound, say(bound, bounds)] as const),
      ...DOUBTS.map((doubt) => [doubt, say(doubt, doubts)] as const),
    ]) {
      // the reason is said by its own words: test/cli/words
      const { kind: _, said: __, reason: ___, ...parts } = { said: null, reason: '', ...one };
      expect(said).not.toBe('');
      for (const part of Object.values(parts)) expect(said).toContain(String(part));
    }
  });
});

describe('a doubtful reading', () => {
  const doubts: readonly Doubt[] = [{ kind: 'no-character', places: 3, encoding: 'utf-8' }];
  const result = compare('Мост открыт.', 'Мост закрыт.', { a: { name: 'a.txt', encoding: 'utf-8', doubts } });

  it('stands in the result as data beside its English sentence', () => {
    expect(result.a.doubts).toEqual(doubts);
    expect(result.a.warnings).toEqual(['3 places hold no valid utf-8 and read as U+FFFD']);
    expect(result.b.doubts).toBeUndefined();
  });

  it('is said in the language of the report', () => {
    expect(report(result, 'text', { language: 'ru' })).toContain('в 3 местах');
    expect(report(result, 'text')).toContain('3 places');
  });
});
