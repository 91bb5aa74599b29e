import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { report } from '../../../src/report/report.ts';

const SHARED =
  'the keeper said that the lamp had been lit every night for two hundred years and would be lit again tomorrow';
const one = `Bakers of the old town won a prize for rye bread on Sunday.\nAsked about the light, ${SHARED}.\nThe queue reached the church before noon, and nobody minded the rain much.`;
const other = `Divers lifted an anchor off the reef with two balloons and a lot of rope.\nOf the storm ${SHARED}.\nSchools may see the anchor in the museum as soon as the salt is washed out of it.`;
const tell = (a: string, b: string, all = false): string => report(compare(a, b), 'text', { a, b, all });

describe('texts that are no copies', () => {
  it('are told with the passages they share', () => {
    const result = compare(one, other);
    expect(result.verdict).toBe('shared-passage');
    expect(result.passages?.map(({ words, a, b }) => [words, a.line, b.line])).toEqual([[22, 2, 2]]);
    expect(tell(one, other)).toContain('in both, 22 words (2 → 2): the light, the keeper said that the lamp');
  });

  it.each(['markdown', 'html'] as const)('have their passages in %s too, escaped', (format) => {
    const [a, b] = [one, other].map((text) => text.replace('the keeper', 'the <b>keeper</b>')) as [string, string];
    const told = report(compare(a, b), format, { a, b });
    expect(told).toMatch(/in both, 2\d words/);
    expect(told).not.toContain('<b>keeper');
  });

  it('are told to list their differences with --all where the verdict is distinct', () => {
    const [a, b] = [one, other].map((text) => text.replace(' and would be lit again tomorrow', ''));
    expect(compare(a ?? '', b ?? '').verdict).toBe('distinct');
    expect(tell(a ?? '', b ?? '')).toContain('--all lists them');
    expect(tell(a ?? '', b ?? '', true)).not.toContain('--all lists them');
  });

  it('have no passages told where they are one text in two versions', () => {
    expect(compare(one, one.replace('Sunday', 'Monday')).passages).toBeUndefined();
  });
});
