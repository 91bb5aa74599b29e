import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { type ScoreEvidence, scoreOf, scoreParts } from '../../src/judge/score.ts';

const NOTHING: ScoreEvidence = {
  longer: 100,
  containment: { aInB: 0, bInA: 0 },
  coverage: { aInB: 0, bInA: 0 },
  words: { aInB: 0, bInA: 0 },
  sentences: 0,
  unchanged: 0,
  reuse: { share: 0, scattered: 0, sentences: 0 },
  rewording: { rate: 0, inPlace: 0, factsKept: 0, factsReplaced: 0 },
  figures: { kept: 0, replaced: 0, codes: 0, touched: 1, elsewhere: false },
  namesReplaced: 0,
  namesSwapped: 0,
};
const figures = (kept: number, replaced: number, touched = 1): Pick<ScoreEvidence, 'figures'> => ({
  figures: { kept, replaced, codes: 0, touched, elsewhere: false },
});
const score = (evidence: Partial<ScoreEvidence>): number => scoreOf(scoreParts({ ...NOTHING, ...evidence }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const count = fc.nat(50);
const evidence = fc.record({
  longer: fc.nat(40),
  containment: fc.record({ aInB: share, bInA: share }),
  coverage: fc.record({ aInB: share, bInA: share }),
  words: fc.record({ aInB: share, bInA: share }),
  reuse: fc.record({ share, scattered: share, sentences: share }),
  rewording: fc.record({ rate: share, inPlace: share, factsKept: count, factsReplaced: count }),
  sentences: share,
  unchanged: share,
  figures: fc.record({ kept: count, replaced: count, codes: fc.constant(0), touched: share, elsewhere: fc.boolean() }),
  namesReplaced: count,
  namesSwapped: fc.constant(0),
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
        const turned = ({ aInB, bInA }: ScoreEvidence['words']) => ({ aInB: bInA, bInA: aInB });
        const other = {
          containment: turned(one.containment),
          coverage: turned(one.coverage),
          words: turned(one.words),
        };
        expect(score({ ...one, ...other })).toBe(score(one));
      }),
    );
  });

  it('never falls when more is shared, and never rises when a figure is replaced', () => {
    fc.assert(
      fc.property(evidence, share, (one, more) => {
        const { aInB, bInA } = one.containment;
        expect(score({ ...one, containment: { aInB: Math.max(aInB, more), bInA } })).toBeGreaterThanOrEqual(score(one));
        expect(score({ ...one, sentences: Math.max(one.sentences, more) })).toBeGreaterThanOrEqual(score(one));
        const { kept, replaced, touched } = one.figures;
        const having = (other: Partial<ScoreEvidence['figures']>) =>
          score({ ...one, figures: { ...one.figures, ...other } });
        expect(having({ kept: kept + 1 })).toBeGreaterThanOrEqual(score(one));
        expect(having({ replaced: replaced + 1 })).toBeLessThanOrEqual(score(one));
        expect(having({ touched: Math.max(touched, more) })).toBeLessThanOrEqual(score(one));
        expect(having({ elsewhere: true })).toBeLessThanOrEqual(score(one));
      }),
    );
  });

  it('calls an excerpt of little more than a third in whole sentences a copy', () => {
    expect(score({ sentences: 0.36 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ sentences: 0.25 })).toBeLessThan(0.5);
  });

  it('does not let whole sentences outweigh replaced figures', () => {
    expect(score({ sentences: 0.9, ...figures(0, 1) })).toBeLessThan(0.5);
  });

  it('forgives one figure and no form', () => {
    const containment = { aInB: 0.95, bInA: 0.95 };
    expect(score({ containment, ...figures(0, 1) })).toBeGreaterThanOrEqual(0.5);
    expect(score({ containment, ...figures(1, 8) })).toBeLessThan(0.5);
  });
});

describe('figures', () => {
  const containment = { aInB: 0.95, bInA: 0.95 };

  it('are what a text is about where they stand in a tenth of it, and a correction in less', () => {
    expect(score({ containment, ...figures(2, 6, 0.3) })).toBeLessThan(0.5);
    expect(score({ containment, ...figures(2, 6, 0.04) })).toBeGreaterThanOrEqual(0.5);
  });

  it('are a correction where few of them stand in less than half of a text, unless they are codes', () => {
    expect(score({ containment, ...figures(1, 3, 0.3) })).toBeGreaterThanOrEqual(0.5);
    expect(score({ containment, ...figures(1, 3, 0.8) })).toBeLessThan(0.5);
    expect(
      score({ containment, figures: { kept: 1, replaced: 3, codes: 3, touched: 0.3, elsewhere: false } }),
    ).toBeLessThan(0.5);
  });
});

describe('another day and another name in one sentence', () => {
  const containment = { aInB: 0.85, bInA: 0.85 };
  const replaced = (elsewhere: boolean, touched: number): Partial<ScoreEvidence> => ({
    containment,
    figures: { kept: 2, replaced: 2, codes: 0, touched, elsewhere },
    namesReplaced: 1,
  });

  it('are what a text is about, so that one warning for two regions is no copy', () => {
    expect(score(replaced(true, 0.4))).toBeLessThan(0.5);
    expect(score(replaced(false, 0.4))).toBeGreaterThanOrEqual(0.5);
  });

  it('are a correction in a long text', () => {
    expect(score(replaced(true, 0.03))).toBeGreaterThanOrEqual(0.5);
  });
});

describe('re-use in passages', () => {
  it('makes a copy where many of them stand in sentences of both, and none where one is a quotation', () => {
    expect(score({ reuse: { share: 0.45, scattered: 0.7, sentences: 0.6 } })).toBeGreaterThanOrEqual(0.5);
    expect(score({ reuse: { share: 0.45, scattered: 0, sentences: 0.6 } })).toBeLessThan(0.5);
    expect(score({ reuse: { share: 0.45, scattered: 0.7, sentences: 0.2 } })).toBeLessThan(0.5);
  });

  it('of 54 in a hundred words is a copy even in one passage', () => {
    expect(score({ reuse: { share: 0.54, scattered: 0, sentences: 0.5 } })).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a headline', () => {
  const words = { aInB: 1, bInA: 0.75 };

  it('stays one where two words came in, though no shingle is left', () => {
    expect(score({ longer: 8, words })).toBeGreaterThanOrEqual(0.5);
    expect(score({ longer: 30, words })).toBeLessThan(0.5);
    expect(score({ longer: 3, words })).toBeLessThan(0.5);
  });

  it('stays one where one fact is another, and is a form where several are', () => {
    expect(score({ longer: 8, words, ...figures(0, 1) })).toBeGreaterThanOrEqual(0.5);
    expect(score({ longer: 8, words, namesReplaced: 1 })).toBeGreaterThanOrEqual(0.5);
    expect(score({ longer: 8, words, ...figures(0, 1), namesReplaced: 2 })).toBeLessThan(0.5);
  });
});

describe('rewording', () => {
  const reworded = { rate: 0.3, inPlace: 0.8, factsKept: 14, factsReplaced: 6 };
  const containment = { aInB: 0.33, bInA: 0.33 };

  it('makes a copy of a text whose words were replaced all over, figures as often as words', () => {
    expect(score({ containment, rewording: reworded, ...figures(7, 3) })).toBeGreaterThanOrEqual(0.5);
    expect(score({ containment, rewording: { ...reworded, rate: 0 } })).toBeLessThan(0.5);
  });

  it('makes no copy of a form whose figures or names were replaced more than its words', () => {
    const filled = { ...reworded, factsKept: 8, factsReplaced: 12 };
    expect(score({ containment, rewording: filled, ...figures(1, 9) })).toBeLessThan(0.5);
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
