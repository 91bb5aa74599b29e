import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/judge/evidence.ts';
import { decide, type Grounds, verdictOf } from '../../src/judge/verdict.ts';

const EVIDENCE: Evidence = {
  containment: { aInB: 0.6, bInA: 0.6 },
  coverage: { aInB: 0.8, bInA: 0.8 },
  sentences: 0,
  longestPassage: 5,
  figuresKept: 0,
  figuresReplaced: 0,
  namesReplaced: 0,
  rewording: { rate: 0, inPlace: 0.8, factsKept: 0, factsReplaced: 0 },
};
const GROUNDS: Grounds = { equal: false, restyled: false, score: 0.7, threshold: 0.5, minPassage: 20 };
const verdict = (evidence: Partial<Evidence>, grounds: Partial<Grounds> = {}): string =>
  verdictOf(decide({ ...EVIDENCE, ...evidence }, { ...GROUNDS, ...grounds }));

describe('a copy', () => {
  it('is near-duplicate where both texts are covered by half, partial where one is not', () => {
    expect(verdict({})).toBe('near-duplicate');
    expect(verdict({ coverage: { aInB: 0.5, bInA: 0.5 } })).toBe('near-duplicate');
    expect(verdict({ coverage: { aInB: 1, bInA: 0.49 } })).toBe('partial');
  });

  it('is identical or restyled before anything else', () => {
    expect(verdict({}, { equal: true, restyled: true, score: 1 })).toBe('identical');
    expect(verdict({ coverage: { aInB: 0, bInA: 0 } }, { restyled: true, score: 1 })).toBe('restyled');
  });
});

describe('no copy', () => {
  const low = { score: 0.49 };

  it('is same-form where the frame covers both and as many facts were replaced as kept', () => {
    expect(verdict({ figuresReplaced: 3, figuresKept: 3 }, low)).toBe('same-form');
    expect(verdict({ figuresReplaced: 1, namesReplaced: 2, figuresKept: 3 }, low)).toBe('same-form');
    expect(verdict({ figuresReplaced: 2, figuresKept: 3 }, low)).toBe('distinct');
    expect(verdict({}, low)).toBe('distinct');
  });

  it('is shared-passage from the wanted length on', () => {
    expect(verdict({ longestPassage: 20 }, low)).toBe('shared-passage');
    expect(verdict({ longestPassage: 19 }, low)).toBe('distinct');
    expect(verdict({ longestPassage: 19 }, { ...low, minPassage: 19 })).toBe('shared-passage');
  });
});
