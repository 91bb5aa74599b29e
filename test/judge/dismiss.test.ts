import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJudge } from '../../src/compare.ts';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');
const names = readdirSync(PAIRS).sort();
const textOf = (name: string, side: 'a' | 'b'): string => readFileSync(join(PAIRS, name, `${side}.txt`), 'utf8');

const explained = createJudge();
const quick = createJudge({ dismiss: true });

/** Judges a pair both ways; says whether it was dismissed without being explained. */
function judged(a: string, b: string): boolean {
  const { verdict, similarity, passages } = explained(a, b);
  const other = quick(a, b);
  expect(other.verdict).toBe(verdict);
  if (verdict !== 'distinct') expect(other).toMatchObject({ similarity, passages });
  expect(other.similarity.score).toBeGreaterThanOrEqual(similarity.score);
  return other.similarity.score !== similarity.score;
}

/** A word with one of its letters twice: another key, and the same word to a reader. */
const misprinted = (word: string): string => word.replace(/(\p{Ll})(\p{Ll}{3})/u, '$1$1$2');

/** Some sentences of one text among those of another, with every so many words misprinted. */
const mixed = fc
  .record({
    own: fc.constantFrom(...names),
    other: fc.constantFrom(...names),
    kept: fc.double({ min: 0, max: 1, noNaN: true }),
    every: fc.integer({ min: 2, max: 40 }),
    turned: fc.boolean(),
  })
  .map(({ own, other, kept, every, turned }) => {
    const sentences = textOf(own, 'a').split(/(?<=[.!?]\s)/);
    const some = sentences.filter((_, at) => (at * 0.618) % 1 < kept).join('');
    const words = `${some}\n${textOf(other, 'b')}`.split(' ');
    const b = words.map((word, at) => (at % every === 0 ? misprinted(word) : word)).join(' ');
    return turned ? ([b, textOf(own, 'a')] as const) : ([textOf(own, 'a'), b] as const);
  });

describe('pairs that can only be distinct are not explained', () => {
  it('and have the verdict that an explanation gives, with a score at least as high', () => {
    let dismissed = 0;
    for (const [at, name] of names.entries())
      for (const step of [0, 1, 2, 40])
        if (judged(textOf(name, 'a'), textOf(names[(at + step) % names.length] as string, 'b'))) dismissed++;
    expect(dismissed).toBeGreaterThan(names.length / 4);
  });

  it('whatever part of one text stands in the other, misprinted or not', () => {
    fc.assert(
      fc.property(mixed, ([a, b]) => void judged(a, b)),
      { numRuns: 200 },
    );
  });

  it.each([
    ['ignored', { ignore: ['deleted', 'inserted'] as const }],
    ['kept', { keep: ['case'] as const }],
    ['declared equivalent', { equivalent: [['РК', 'Республика Казахстан']] as const }],
  ])('but are where something is %s', (_, options) => {
    const [a, b] = [textOf('ru-republication', 'a'), textOf('en-scenario-numbers-changed', 'b')];
    const full = createJudge(options)(a, b);
    expect(createJudge({ ...options, dismiss: true })(a, b).similarity).toEqual(full.similarity);
  });
});
