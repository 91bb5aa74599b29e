import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/judge/evidence.ts';
import { decide, type Grounds, verdictOf } from '../../src/judge/verdict.ts';

const EVIDENCE: Evidence = {
  longer: 100,
  containment: { aInB: 0.6, bInA: 0.6 },
  coverage: { aInB: 0.8, bInA: 0.8 },
  words: { aInB: 0, bInA: 0 },
  sentences: 0,
  unchanged: 0,
  passages: [],
  reuse: { share: 0.6, scattered: 0, sentences: 0.6 },
  figures: { kept: 0, replaced: 0, codes: 0, touched: 0, elsewhere: false },
  namesReplaced: 0,
  namesSwapped: 0,
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

  const facts = (kept: number, replaced: number, names = 0): Partial<Evidence> => ({
    figures: { kept, replaced, codes: 0, touched: 1, elsewhere: false },
    namesReplaced: names,
  });
  const covered = (share: number): Partial<Evidence> => ({
    coverage: { aInB: share, bInA: share },
    rewording: { ...EVIDENCE.rewording, inPlace: share },
  });

  it('is same-form where most of both is the frame and facts were replaced', () => {
    expect(verdict(facts(3, 3), low)).toBe('same-form');
    expect(verdict(facts(3, 0, 1), low)).toBe('same-form');
    expect(verdict(facts(0, 0), low)).toBe('distinct');
    expect(verdict(facts(30, 2), low)).toBe('distinct');
  });

  it('is same-form for long bulletins whose tables are other throughout, and for no stories with other figures', () => {
    expect(verdict({ ...covered(0.42), ...facts(10, 4) }, low)).toBe('same-form');
    expect(verdict({ ...covered(0.32), ...facts(10, 12) }, low)).toBe('same-form');
    expect(verdict({ ...covered(0.32), ...facts(10, 4) }, low)).toBe('distinct');
    expect(verdict({ ...covered(0.2), ...facts(1, 9) }, low)).toBe('distinct');
  });

  it('is same-form for tables where more than half of the words are figures', () => {
    const table = { coverage: { aInB: 0.4, bInA: 0.4 }, ...facts(0, 3) };
    expect(verdict(table, low)).toBe('same-form');
  });

  it('is a shared passage, and no form, where little but one passage stands in its place', () => {
    const lead = (words: number): Partial<Evidence> => ({
      passages: [{ aFrom: 0, aTo: words, bFrom: 0, bTo: words, words }],
    });
    expect(verdict({ ...covered(0.42), ...facts(0, 4), ...lead(38) }, low)).toBe('shared-passage');
    expect(verdict({ ...covered(0.42), ...facts(0, 4), ...lead(20) }, low)).toBe('same-form');
    expect(verdict({ ...covered(0.8), ...facts(1, 3), ...lead(60) }, low)).toBe('same-form');
  });

  it('is shared-passage from the wanted length on', () => {
    const passage = (words: number): Partial<Evidence> => ({
      passages: [{ aFrom: 0, aTo: words, bFrom: 3, bTo: words + 3, words }],
    });
    expect(verdict(passage(20), low)).toBe('shared-passage');
    expect(verdict(passage(19), low)).toBe('distinct');
    expect(verdict(passage(19), { ...low, minPassage: 19 })).toBe('shared-passage');
  });
});
