import { describe, expect, it } from 'vitest';
import { type ScoreEvidence, scoreOf, scoreParts } from '../../src/judge/score.ts';

const EQUAL_BODIES: ScoreEvidence = {
  longer: 100,
  containment: { aInB: 1, bInA: 1 },
  coverage: { aInB: 1, bInA: 1 },
  words: { aInB: 1, bInA: 1 },
  sentences: 1,
  unchanged: 0,
  reuse: { share: 1, scattered: 0, sentences: 1 },
  rewording: { rate: 0, inPlace: 1, factsKept: 0, factsReplaced: 0 },
  figures: { kept: 4, replaced: 1, codes: 0, touched: 0.2, elsewhere: false },
  namesReplaced: 0,
  namesSwapped: 0,
};
const NO_SHINGLE: ScoreEvidence = {
  ...EQUAL_BODIES,
  containment: { aInB: 0, bInA: 0 },
  coverage: { aInB: 0, bInA: 0 },
  words: { aInB: 0.8, bInA: 0.6 },
  sentences: 0,
  unchanged: 0,
  reuse: { share: 0, scattered: 0, sentences: 0 },
  rewording: { rate: 0, inPlace: 0, factsKept: 0, factsReplaced: 0 },
  figures: { kept: 1, replaced: 0, codes: 0, touched: 0, elsewhere: false },
};
/** Re-use of which hardly anything stands in long passages. */
const SPREAD = { share: 0.1, scattered: 0.5, sentences: 0 };
const NO_FIGURES = { kept: 0, replaced: 0, codes: 0, touched: 0, elsewhere: false };
const score = (evidence: ScoreEvidence): number => scoreOf(scoreParts(evidence));

describe('replaced figures lower the score, where other words changed as well', () => {
  it.each<readonly [why: string, figures: Partial<ScoreEvidence['figures']>, names: number, expected: number]>([
    ['in fewer sentences than a text is about, by their share of them', { touched: 0.05 }, 0, 0.98348],
    ['where a tenth of the sentences has them', { touched: 0.1 }, 0, 0.96696],
    ['where half of the sentences has them, in full', { touched: 0.5 }, 0, 0.83478],
    ['where more have them, no further', { touched: 0.6 }, 0, 0.83478],
    ['one fewer than many', { replaced: 4 }, 0, 0.64277],
    ['many of them, in full', { replaced: 5 }, 0, 0.49684],
    ['more than many, no further but by their share', { replaced: 6 }, 0, 0.45679],
    ['in full where one is a code', { codes: 1 }, 0, 0.83478],
    ['in full where the text is of another place', { elsewhere: true }, 0, 0.83478],
    ['with the names of another place', { elsewhere: true }, 2, 0.62451],
    ['without the names of the same place', {}, 2, 0.93391],
  ])('%s', (_, figures, namesReplaced, expected) => {
    const rewording = { ...EQUAL_BODIES.rewording, inPlace: 0.8 };
    const evidence = { ...EQUAL_BODIES, rewording, figures: { ...EQUAL_BODIES.figures, ...figures }, namesReplaced };
    expect(score(evidence)).toBeCloseTo(expected, 4);
  });
});

describe('other amounts beside whole sentences that stand as they were', () => {
  const FORM: Partial<ScoreEvidence['figures']> = { kept: 0, replaced: 1, touched: 0.6 };
  const of = (unchanged: number, figures: Partial<ScoreEvidence['figures']>): number =>
    scoreParts({ ...EQUAL_BODIES, unchanged, figures: { ...EQUAL_BODIES.figures, ...FORM, ...figures } }).figures;
  it.each<readonly [why: string, unchanged: number, figures: Partial<ScoreEvidence['figures']>, expected: number]>([
    ['count in full up to a fifth', 0.2, {}, 0.68333],
    ['less above it', 0.25, {}, 0.80208],
    ['no more from a third on', 1 / 3, {}, 1],
    ['nor beyond', 0.9, {}, 1],
    ['a half of one weighs no less', 1 / 3, { replaced: 0.5 }, 1],
    ['count by a half where three are others', 1 / 3, { replaced: 3 }, 0.74853],
    ['in full where many are', 1 / 3, { replaced: 5 }, 0.24],
    ['in full where one is a code', 1 / 3, { codes: 1 }, 0.57778],
    ['in full where the text is of another place', 1 / 3, { elsewhere: true }, 0.57778],
  ])('%s', (_, unchanged, figures, expected) => {
    expect(of(unchanged, figures)).toBeCloseTo(expected, 4);
  });
});

it.each([
  [0.7, 0.5, 0.83478],
  [0.8, 0.5, 0.83478],
  [0.9, 0.5, 0.87292],
  [1, 0.5, 0.89674],
  [1, 0.79, 0.83684],
  [1, 0.8, 0.83478],
  [1, 0.9, 0.83478],
])(
  'amounts are a correction in more of the text where more of it stayed in place: %d',
  (inPlace, touched, expected) => {
    const rewording = { ...EQUAL_BODIES.rewording, inPlace };
    const evidence = { ...EQUAL_BODIES, rewording, figures: { ...EQUAL_BODIES.figures, touched } };
    expect(score(evidence)).toBeCloseTo(expected, 4);
  },
);

it('in texts of four to fifteen words the words themselves are counted, of the side that has fewer', () => {
  expect([3, 4, 15, 16].map((longer) => score({ ...NO_SHINGLE, longer }) > 0)).toEqual([false, true, true, false]);
  expect(scoreParts({ ...NO_SHINGLE, longer: 5 }).amount).toBe(0.6);
  expect(scoreParts({ ...NO_SHINGLE, longer: 5, words: { aInB: 0.3, bInA: 0.6 } }).amount).toBe(0.3);
});

it('in texts of sixteen to sixty words what is linked is counted, of the side that has fewer', () => {
  const words = { aInB: 0, bInA: 0 };
  const linked = { ...NO_SHINGLE, words, coverage: { aInB: 0.7, bInA: 0.9 }, figures: NO_FIGURES };
  expect([15, 16, 60, 61].map((longer) => score({ ...linked, longer }) > 0)).toEqual([false, true, true, false]);
  expect(scoreParts({ ...linked, longer: 40 }).amount).toBeCloseTo(0.49);
  expect(scoreParts({ ...linked, longer: 40, coverage: { aInB: 0.8, bInA: 0.9 } }).amount).toBe(0.6);
  // sentences that stand unchanged count whole; the second row has hardly anything else
  expect(scoreParts({ ...linked, longer: 40, unchanged: 0.3 }).amount).toBeCloseTo(0.3 + 0.4 ** 2 / 0.7);
  expect(scoreParts({ ...linked, longer: 40, coverage: { aInB: 0.4, bInA: 0.4 }, unchanged: 0.35 }).amount).toBeCloseTo(
    0.56,
  );
  expect(scoreParts({ ...linked, longer: 40, unchanged: 1 }).amount).toBe(0.6);
});

it('in longer texts what is linked is counted where sentences all over them were kept in part', () => {
  const words = { aInB: 0, bInA: 0 };
  const retold = { ...NO_SHINGLE, words, coverage: { aInB: 0.4, bInA: 0.9 }, longer: 61, figures: NO_FIGURES };
  const amountOf = (scattered: number, sentences: number, least = 0.4): number =>
    scoreParts({
      ...retold,
      coverage: { aInB: least, bInA: 0.9 },
      reuse: { share: 0.1, scattered, sentences },
    }).amount;
  // one passage, half of it scattered, all of it
  expect(amountOf(0, 1)).toBeCloseTo(0.1);
  expect(amountOf(0.2, 0.5)).toBeCloseTo(0.22);
  expect(amountOf(0.8, 0)).toBeCloseTo(0.4);
  expect(amountOf(0.8, 0.5)).toBeCloseTo(0.56);
  // just above the line, and slowly above that
  expect(amountOf(0.8, 0.8)).toBeCloseTo(0.57);
  expect(amountOf(0.8, 0.8, 0.6)).toBeCloseTo(0.57 + 0.234 * 0.3);
  expect(amountOf(1, 1, 0.9)).toBe(0.65);
  expect(scoreParts({ ...retold, longer: 60, reuse: { share: 0.1, scattered: 0.8, sentences: 0 } }).amount).toBe(
    0.4 ** 2,
  );
});

describe('a retelling counts more where its figures are those of the other text', () => {
  it.each<readonly [why: string, change: Partial<ScoreEvidence>, kept: number, replaced: number, amount: number]>([
    ['one in twenty words', {}, 10, 0, 0.32 * 1.7],
    ['half as many', {}, 5, 0, 0.32 * 1.35],
    ['as many where others were replaced', {}, 10, 2.5, 0.32 * 1.35],
    ['of which half were replaced', {}, 10, 5, 0.32],
    ['in a text half as long', { longer: 100 }, 5, 0, 0.32 * (1 + 0.7 * (5 / 6))],
    ['in a text twice as long', { longer: 400 }, 10, 0, 0.32 * 1.35],
    ['not where less than three tenths is linked', { coverage: { aInB: 0.3, bInA: 0.9 } }, 10, 0, 0.3],
    ['half where it is just above', { coverage: { aInB: 0.305, bInA: 0.9 } }, 10, 0, 0.305 * 1.35],
    ['not where all that is linked stands in long passages', { reuse: { ...SPREAD, share: 0.32 } }, 10, 0, 0.32],
    ['half where much of it does', { reuse: { ...SPREAD, share: 0.245 } }, 10, 0, 0.32 * 1.35],
    ['just above the line, and slowly above that', { coverage: { aInB: 0.4, bInA: 0.9 } }, 10, 0, 0.57],
  ])('%s', (_, change, kept, replaced, amount) => {
    const linked = { ...NO_SHINGLE, longer: 200, coverage: { aInB: 0.32, bInA: 0.9 }, reuse: SPREAD };
    const figures = { ...NO_FIGURES, kept, replaced };
    expect(scoreParts({ ...linked, figures, ...change }).amount).toBeCloseTo(amount, 3);
  });
});

it('one figure weighs less in a sentence or two', () => {
  const evidence = { ...EQUAL_BODIES, rewording: { ...EQUAL_BODIES.rewording, inPlace: 0.8 } };
  const one = { ...evidence, figures: { kept: 0, replaced: 1, codes: 0, touched: 0.5, elsewhere: false } };
  expect([16, 20, 29, 30, 31].map((longer) => scoreParts({ ...one, longer }).figures.toFixed(3))).toEqual([
    '0.755',
    '0.722',
    '0.599',
    '0.578',
    '0.578',
  ]);
});
