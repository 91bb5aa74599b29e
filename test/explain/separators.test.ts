import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/explain/finding.ts';
import { compareSeparators } from '../../src/explain/separators.ts';

function between(a: string, b: string): readonly Finding[] {
  const found: Finding[] = [];
  compareSeparators(a, { start: 0, end: a.length }, b, { start: 0, end: b.length }, (finding) => found.push(finding));
  return found;
}

/** "category a→b" for each difference. */
const told = (a: string, b: string): readonly string[] =>
  between(a, b).map((one) => `${one.category} ${a.slice(one.a.start, one.a.end)}→${b.slice(one.b.start, one.b.end)}`);

const PIECES = ' |\u00a0|\n|, |. |—|–|-|«|»|"|“|”|\u00ad|\u200b|…|(|)|!|№|💧|•'.split('|');
const separators = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('two stretches without words', () => {
  it('differ by differences that turn one into the other', () => {
    fc.assert(
      fc.property(separators, separators, (a, b) => {
        let built = '';
        let at = 0;
        for (const one of between(a, b)) {
          built += a.slice(at, one.a.start) + b.slice(one.b.start, one.b.end);
          at = one.a.end;
        }
        expect(built + a.slice(at)).toBe(b);
      }),
    );
  });

  it('differ by nothing when they are equal, and in no difference that is empty on both sides', () => {
    fc.assert(
      fc.property(separators, separators, (a, b) => {
        expect(between(a, a)).toEqual([]);
        for (const one of between(a, b)) expect(one.a.end - one.a.start + (one.b.end - one.b.start)).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    [' ', ', ', ['punctuation →,']],
    [' «', ' "', ['quotes «→"']],
    [' - ', ' — ', ['dash -→—']],
    [' ', '\u00a0', ['whitespace  →\u00a0']],
    [' ', ' \u200b', ['invisible →\u200b']],
    ['…', '...', ['unicode …→...']],
    ['», ', '," ', ['quotes »→', 'quotes →"']],
    [', «', ' “', ['punctuation ,→', 'quotes «→“']],
  ] as const)('%j → %j', (a, b, expected) => {
    expect([...told(a, b)].sort()).toEqual([...expected].sort());
  });

  it('of thousands of marks are one difference', () => {
    expect(between('.'.repeat(3000), '!'.repeat(3000))).toHaveLength(1);
    const marks = (count: number) => [`«${'!'.repeat(count - 1)}`, `"${'№'.repeat(count - 1)}`] as const;
    expect(between(...marks(201)).map(({ category }) => category)).toEqual(['punctuation']);
    expect(new Set(between(...marks(200)).map(({ category }) => category))).toEqual(new Set(['quotes', 'punctuation']));
  });
});
