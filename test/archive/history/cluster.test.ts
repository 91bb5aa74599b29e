import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopyEdge, completeLink } from '../../../src/archive/history/cluster.ts';

const edge = fc
  .tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 4 }))
  .filter(([a, b]) => a !== b)
  .map(([a, b, score]): CopyEdge => ({ a: Math.min(a, b), b: Math.max(a, b), score: score / 4 }));
const edges = fc.uniqueArray(edge, { selector: ({ a, b }) => a * 100 + b, maxLength: 40 });
const self = (text: number): number => text;

describe('complete link', () => {
  test('every two texts of a group are a pair', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const pairs = new Set(all.map(({ a, b }) => `${a} ${b}`));
        for (const group of completeLink(all, self))
          for (const a of group) for (const b of group) if (a < b) expect(pairs).toContain(`${a} ${b}`);
      }),
    );
  });

  test('no two groups could be one, and no text is in two', () => {
    fc.assert(
      fc.property(edges, (all) => {
        const pairs = new Set(all.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
        const groups = completeLink(all, self);
        const texts = groups.flat();
        expect(new Set(texts).size).toBe(texts.length);
        for (const [at, one] of groups.entries())
          for (const other of groups.slice(at + 1))
            expect(one.every((a) => other.every((b) => pairs.has(`${a} ${b}`)))).toBe(false);
      }),
    );
  });

  test('the order of the pairs does not matter', () => {
    fc.assert(
      fc.property(
        edges.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(completeLink(shuffled, self)).toEqual(completeLink(all, self));
        },
      ),
    );
  });

  test('a chain whose ends are unrelated is not one group', () => {
    const chain = [0, 1, 2, 3].map((a) => ({ a, b: a + 1, score: 0.9 - a / 100 }));
    expect(completeLink(chain, self)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
});
