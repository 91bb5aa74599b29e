import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { whyLines } from '../../../src/report/terminal/judged.ts';
import { en } from '../../../src/report/words/en.ts';
import type { Comparison } from '../../../src/result/comparison.ts';

const scoreRow = (comparison: Comparison): string => {
  const rows = whyLines(comparison, en).map(({ segments }) => segments.map(({ text }) => text).join(''));
  return rows.find((row) => row.startsWith('  score')) ?? '';
};

describe('how a score came about', () => {
  const told = (raw: number, score: number): string => {
    const comparison = compare('Мельница открыта для гостей.', 'Мельница у реки закрыта.', { why: true });
    const { why } = comparison;
    return why === undefined ? '' : scoreRow({ ...comparison, why: { ...why, raw, score } });
  };

  it('is never shown as having reached the threshold below it, nor its product', () => {
    expect(told(0.5385, 0.4986)).toMatch(
      /score +0\.49 +amount × figures = 0\.53, on a scale where 0\.54 becomes 0\.50/,
    );
    expect(told(0.54, 0.5)).toMatch(/score +0\.50 +amount × figures = 0\.54,/);
  });

  it('is no product where nothing differs but style', () => {
    expect(scoreRow(compare('Мельница', 'МЕЛЬНИЦА', { why: true }))).toMatch(/score +1\.00 +nothing differs but style/);
  });
});
