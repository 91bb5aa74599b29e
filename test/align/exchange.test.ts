import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const LONG = 'The rangers walked the clearing three times to count the new firs.';
const BEFORE = `The morning was calm. ${LONG} Then they ate.\nThe report is short. No fires broke out.`;
const AFTER = `The morning was calm. Then they ate.\nThe report is short. ${LONG} No fires broke out.`;

function moved(a: string, b: string): readonly string[] {
  const { differences } = compare(a, b);
  return differences.map(({ category, a: own, b: other }) => `${category} ${(own.text + other.text).trim()}`);
}

describe('a long sentence that passed short ones and a paragraph end', () => {
  it('is what moved, down or up', () => {
    const told = [`moved ${LONG}`, `moved ${LONG}`];
    expect(moved(BEFORE, AFTER)).toEqual(told);
    expect(moved(AFTER, BEFORE)).toEqual(told);
  });
  it('keeps the edits inside it', () => {
    const { differences } = compare(BEFORE, AFTER.replace('three', 'four'));
    expect(differences.flatMap(({ changes }) => changes ?? []).map(({ category }) => category)).toEqual(['number']);
  });
});
