import { describe, expect, test } from 'vitest';
import { representativeOf } from '../../../src/archive/history/representative.ts';

const text = (words: number, date?: string, original?: true) => ({
  words,
  member: { ...(date !== undefined && { date }), ...(original !== undefined && { original }) },
});

describe('the text that stands for its group', () => {
  test('is the oldest that is known; undated ones count as younger', () => {
    expect(representativeOf([text(9), text(5, '2026-02-03'), text(7, '2026-02-02')], 'oldest')).toBe(2);
  });

  test('is the longest', () => {
    expect(representativeOf([text(5), text(9), text(7)], 'longest')).toBe(1);
  });

  test('is the probable original among equals', () => {
    expect(representativeOf([text(5), text(5, undefined, true), text(5)], 'longest')).toBe(1);
    expect(representativeOf([text(5), text(5, undefined, true), text(5)], 'oldest')).toBe(1);
  });

  test('is the first by name where that is asked for', () => {
    expect(representativeOf([text(5), text(9, '2026-01-01', true)], 'first')).toBe(0);
  });
});
