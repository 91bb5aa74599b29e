import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

/** What is told as a figure that changed. */
function figuresTold(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'number')
    .map((one) => `${one.a.text} → ${one.b.text}`);
}

describe('the ending of a share', () => {
  it('is no change of its own beside digits that changed', () => {
    expect(figuresTold('Кірістер 9,6 пайызға көп болды.', 'Кірістер 6,9%-ға көп болды.')).toEqual(['9,6 → 6,9']);
    expect(figuresTold('Кірістер 6,9%-ға көп болды.', 'Кірістер 9,6 пайызға көп болды.')).toEqual(['6,9 → 9,6']);
    expect(figuresTold('Кірістер 9,6 пайызға көп болды.', 'Кірістер 9,6%-ға көп болды.')).toEqual([]);
  });

  it('is told from a word that makes it another measure', () => {
    expect(figuresTold('Кірістер 9,6 пайызға көп болды.', 'Кірістер 9,6 есеге көп болды.')).not.toEqual([]);
    expect(figuresTold('Кірістер 9,6 пайызға көп болды.', 'Кірістер 6,9 есеге көп болды.')).not.toEqual(['9,6 → 6,9']);
  });
});
