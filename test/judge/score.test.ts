import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { type ScoreEvidence, scoreOf, scoreParts } from '../../src/judge/score.ts';

const NOTHING: ScoreEvidence = {
  containment: { aInB: 0, bInA: 0 },
  sentences: 0,
  rewording: { rate: 0, inPlace: 0, factsKept: 0, factsReplaced: 0 },
  figuresKept: 0,
  figuresReplaced: 0,
};
const score = (evidence: Partial<ScoreEvidence>): number => scoreOf(scoreParts({ ...NOTHING, ...evidence }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat(50);
const evidence = fc.record({
  containment: fc.record({ aInB: share, bInA: share }),
  rewording: fc.record({ rate: share, inPlace: share, factsKept: count, factsReplaced: count }),
  sentences: share,
  figuresKept: count,
  figuresReplaced: count,
});

describe('the score', () => {
  it('is between nothing and just below one', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        expect(score(one)).toBeGreaterThanOrEqual(0);
        expect(score(one)).toBeLessThan(1);
      }),
    );
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(evidence, (one) => {
        const { aInB, bInA } = one.containment;
        expect(score({ ...one, containment: { aInB: bInA, bInA: aInB } })).toBe(score(one));
      }),
    );
  });

  it('never falls when more is shared, and never rises when a figure is replaced', () => {
    fc.assert(
      fc.property(evidence, share, (one, more) => {
        const { aInB, bInA } = one.containment;
        expect(score({ ...one, containment: { aInB: Math.max(aInB, more), bInA } })).toBeGreaterThanOrEqual(score(one));
        expect(score({ ...one, sentences: Math.max(one.sentences, more) })).toBeGreaterThanOrEqual(score(one));
        expect(score({ ...one, figuresKept: one.figuresKept + 1 })).toBeGreaterThanOrEqual(score(one));
        expect(score({ ...one, figuresReplaced: one.figuresReplaced + 1 })).toBeLessThanOrEqual(score(one));
      }),
    );
  });

  it('calls an excerpt of little more than a third in whole sentences a copy', () => {
    expect(score({ sentences: 0.36 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ sentences: 0.25 })).toBeLessThan(0.5);
  });

  it('does not let whole sentences outweigh replaced figures', () => {
    expect(score({ sentences: 0.9, figuresReplaced: 1 })).toBeLessThan(0.5);
  });

  it('forgives one figure and no form', () => {
    const containment = { aInB: 0.95, bInA: 0.95 };
    expect(score({ containment, figuresReplaced: 1 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ containment, figuresKept: 1, figuresReplaced: 8 })).toBeLessThan(0.5);
  });
});

describe('rewording', () => {
  const reworded = { rate: 0.3, inPlace: 0.8, factsKept: 14, factsReplaced: 6 };
  const containment = { aInB: 0.33, bInA: 0.33 };

  it('makes a copy of a text whose words were replaced all over, figures as often as words', () => {
    expect(score({ containment, rewording: reworded, figuresKept: 7, figuresReplaced: 3 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ containment, rewording: { ...reworded, rate: 0 } })).toBeLessThan(0.5);
  });

  it('makes no copy of a form whose figures or names were replaced more than its words', () => {
    const figures = { ...reworded, factsKept: 8, factsReplaced: 12 };
    expect(score({ containment, rewording: figures, figuresKept: 1, figuresReplaced: 9 })).toBeLessThan(0.5);
    const names = { ...reworded, factsKept: 1, factsReplaced: 19 };
    expect(score({ containment, rewording: names })).toBeLessThan(0.5);
  });

  it('is not seen in fewer than one word in twenty', () => {
    expect(score({ containment, rewording: { ...reworded, rate: 0.04, factsReplaced: 0 } })).toBeLessThan(0.5);
  });
});

describe('the score of two texts', () => {
  const text = fc
    .array(fc.constantFrom('город', 'река', 'мост', '5', '12', 'Асылов', 'не', 'открыли', '.', '\n', '«', '»'), {
      maxLength: 30,
    })
    .map((words) => words.join(' '));

  it('is symmetric and one exactly for equal and restyled texts', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const there = compare(a, b);
        const back = compare(b, a);
        expect(back.similarity.score).toBe(there.similarity.score);
        expect(back.verdict).toBe(there.verdict);
        const same = there.verdict === 'identical' || there.verdict === 'restyled';
        expect(there.similarity.score === 1).toBe(same);
      }),
    );
  });

  it('calls a pair a copy exactly when its score reaches the threshold', () => {
    fc.assert(
      fc.property(text, text, share, (a, b, threshold) => {
        const { verdict, similarity } = compare(a, b, { threshold });
        const copy = ['identical', 'restyled', 'near-duplicate', 'partial'].includes(verdict);
        expect(copy).toBe(similarity.score >= threshold);
      }),
    );
  });
});
