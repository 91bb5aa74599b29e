import { describe, expect, it } from 'vitest';
import { lineageOf, stepBetween, type Version } from '../../../src/archive/history/lineage.ts';
import { daysOfSpan, isInRange, needsDates } from '../../../src/archive/history/range.ts';
import { representativeOf } from '../../../src/archive/history/representative.ts';

/** A version as a range of words of one long story. */
interface Cut extends Omit<Version, 'words' | 'date'> {
  readonly from: number;
  readonly to: number;
  readonly date?: string;
}

const common = (one: Cut, other: Cut): number =>
  Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));

/** Who the original is and why, and from which each came. */
function told(...cuts: readonly Cut[]): string {
  const versions = cuts.map(({ from, to, date = null, ...said }) => ({ ...said, date, words: to - from }));
  const { root, origin, parent } = lineageOf(versions, (one, other) => {
    const [a, b] = [cuts[one] as Cut, cuts[other] as Cut]; // indices of the versions
    const both = { aInB: common(a, b) / (a.to - a.from), bInA: common(a, b) / (b.to - b.from) };
    return { score: 1, resemblance: 1, containment: both, coverage: both };
  });
  return `${root} by ${origin}, from ${parent.join(' ')}`;
}

const ALL = { from: 0, to: 100 };

describe('the original', () => {
  const rows: readonly (readonly [why: string, told: string, ...cuts: Cut[]])[] = [
    ['is the longer one by ten words', '1 by containment, from 1 -1', { from: 0, to: 90 }, ALL],
    ['is unknown where nine words are more', '1 by unknown, from 1 -1', { from: 0, to: 91 }, ALL],
    ['is unknown of one text', '0 by unknown, from -1', ALL],
    ['of one text with a date is told by it', '0 by date, from -1', { ...ALL, date: '2026-01-02' }],
    ['of one text that was revised is unknown', '0 by unknown, from -1', { ...ALL, isRevised: true }],
    ['is the one that is not revised', '1 by revision, from 1 -1', { ...ALL, isRevised: true }, { from: 0, to: 50 }],
    [
      'is sought among all where all are revised',
      '1 by containment, from 1 -1',
      { from: 0, to: 50, isRevised: true },
      { ...ALL, isRevised: true },
    ],
    [
      'is the one not revised, even where it is younger',
      '1 by revision, from 1 -1',
      { ...ALL, isRevised: true, date: '2026-01-01' },
      { ...ALL, date: '2026-01-02' },
    ],
    [
      'is the earliest of those that are not revised',
      '2 by date, from 2 2 -1',
      { ...ALL, isRevised: true, date: '2026-01-01' },
      { ...ALL, date: '2026-01-03' },
      { ...ALL, date: '2026-01-02' },
    ],
    [
      'is not told by a date that another one lacks',
      '1 by containment, from 1 -1',
      { from: 0, to: 50, date: '2026-01-01' },
      ALL,
    ],
    [
      'is not told by the date of two',
      '1 by containment, from 1 -1',
      { from: 0, to: 50, date: '2026-01-01' },
      { ...ALL, date: '2026-01-01' },
    ],
    ['is the one that names no other', '1 by source, from 1 -1', { ...ALL, isRepublished: true }, { from: 0, to: 50 }],
    [
      'is the earliest whoever names whom',
      '0 by date, from -1 0',
      { ...ALL, isRepublished: true, date: '2026-01-01' },
      { ...ALL, date: '2026-01-02' },
    ],
    [
      'is sought among all where all name another',
      '1 by containment, from 1 -1',
      { from: 0, to: 50, isRepublished: true },
      { ...ALL, isRepublished: true },
    ],
    [
      'is sought among two that name no other',
      '2 by containment, from 2 2 -1',
      { ...ALL, isRepublished: true },
      { from: 0, to: 40 },
      { from: 0, to: 90 },
    ],
  ];
  for (const [why, expected, ...cuts] of rows) it(why, () => expect(told(...cuts)).toBe(expected));
});

describe('a version', () => {
  it('comes from the nearest of those that are nearer to the original', () => {
    const cut = (to: number): Cut => ({ from: 0, to, isRevised: true });
    expect(told(ALL, cut(40), cut(60), cut(80))).toBe('0 by revision, from -1 2 3 0');
  });

  it('comes from the original where another is as near', () => {
    expect(told(ALL, { from: 0, to: 80 }, { from: 10, to: 90 })).toBe('0 by containment, from -1 0 0');
  });

  it('is told from another by the words that each lacks, rounded; without a pair by all words', () => {
    const versions = [
      { words: 40, date: null },
      { words: 30, date: null },
    ];
    const coverage = { aInB: 0.51, bInA: 0.69 };
    const known = { score: 1, resemblance: 1, containment: coverage, coverage };
    expect(stepBetween(versions, () => known, 0, 1)).toEqual({ added: 9, dropped: 20 });
    expect(stepBetween(versions, () => undefined, 0, 1)).toEqual({ added: 30, dropped: 40 });
    expect(stepBetween(versions, () => known, 1, 1)).toEqual({ added: 0, dropped: 0 });
  });
});

describe('the text that stands for its group', () => {
  const text = (words: number, date?: string, original?: true) => ({
    words,
    member: { ...(date !== undefined && { date }), ...(original !== undefined && { original }) },
  });

  it('is the first of equals that are no originals', () => {
    expect(representativeOf([text(7), text(7), text(5)], 'longest')).toBe(0);
    expect(representativeOf([text(5, '2026-01-01'), text(9, '2026-01-01')], 'oldest')).toBe(0);
    expect(representativeOf([text(5), text(9)], 'oldest')).toBe(0);
    expect(representativeOf([text(5), text(9, undefined, true)], 'first')).toBe(0);
  });

  it('is no original that is shorter or younger', () => {
    expect(representativeOf([text(7), text(6, undefined, true)], 'longest')).toBe(0);
    expect(representativeOf([text(7, '2026-01-01'), text(6, '2026-01-02', true)], 'oldest')).toBe(0);
    expect(representativeOf([text(7, '2026-01-02', true), text(6, '2026-01-01')], 'oldest')).toBe(1);
  });

  it('has a date where one has', () => {
    expect(representativeOf([text(7), text(6, '2026-01-01')], 'oldest')).toBe(1);
    expect(representativeOf([text(7, '2026-01-01'), text(6)], 'oldest')).toBe(0);
  });
});

describe('a range of days', () => {
  it('asks for the dates of texts where any bound is set', () => {
    expect([{}, { since: '2026-01-01' }, { until: '2026-01-01' }, { within: 0 }].map(needsDates)).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  it('may be open on either side', () => {
    const days = ['2026-01-01', '2026-01-02', '2026-01-03'];
    expect(days.map((day) => isInRange(day, { since: '2026-01-02' }))).toEqual([false, true, true]);
    expect(days.map((day) => isInRange(day, { until: '2026-01-02' }))).toEqual([true, true, false]);
    expect(days.map((day) => isInRange(day, {}))).toEqual([true, true, true]);
  });

  it.each([
    ['30', 30],
    ['30d', 30],
    ['2w', 14],
    ['6m', 186],
    ['1y', 366],
    [' 3d ', 3],
    ['99999', 99_999],
    ['100000', null],
    ['d', null],
    ['3h', null],
    ['', null],
  ])('%j is so many days', (span, days) => expect(daysOfSpan(span)).toBe(days));
});
