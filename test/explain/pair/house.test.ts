import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

/** What is told where a house holds these for the same. */
function told(same: readonly string[], a: string, b: string): readonly string[] {
  return compare(a, b, { equivalent: [same] }).differences.map(
    (one) => `${one.category} [${one.a.text.trim()} → ${one.b.text.trim()}]`,
  );
}

const LANGUAGES = [
  ['ru', ['речной вокзал', 'северный причал порта'], 'Паром ждёт %s до вечера.'],
  ['kk', ['өзен вокзалы', 'порттың солтүстік айлағы'], 'Паромды кешке дейін %s күтеді.'],
  ['en', ['river station', 'northern port pier'], 'The ferry waits at the %s until dawn.'],
] as const;

describe('phrases that the house holds for the same', () => {
  it.each(LANGUAGES)('are an abbreviation in the place of each other, %s', (_, same, frame) => {
    const [a, b] = same.map((phrase) => frame.replace('%s', phrase)) as [string, string];
    expect(told(same, a, b)).toEqual([`abbreviation [${same[0]} → ${same[1]}]`]);
    expect(told(same, b, a)).toEqual([`abbreviation [${same[1]} → ${same[0]}]`]);
  });

  it.each(LANGUAGES)('are so at the end of the texts as well, %s', (_, same) => {
    expect(told(same, same[0], same[1])).toEqual([`abbreviation [${same[0]} → ${same[1]}]`]);
  });

  it.each(LANGUAGES)('are other words without that, %s', (_, same, frame) => {
    const [a, b] = same.map((phrase) => frame.replace('%s', phrase)) as [string, string];
    const found = compare(a, b).differences;
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ category }) => category)).not.toContain('abbreviation');
  });

  it.each(LANGUAGES)('are so as wholes only, %s', (_, same, frame) => {
    const [short = ''] = same[0].split(' ');
    const found = told(same, frame.replace('%s', short), frame.replace('%s', same[1]));
    expect(found.join()).not.toContain('abbreviation');
  });
});
