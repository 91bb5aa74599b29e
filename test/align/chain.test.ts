import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/align/block.ts';
import { heaviestChain } from '../../src/align/chain.ts';

const blocks = fc
  .array(fc.record({ a: fc.nat(30), b: fc.nat(30), length: fc.integer({ min: 1, max: 6 }) }), { maxLength: 9 })
  .map((all): readonly Block[] => all.sort((x, y) => x.a - y.a));

const weightOf = (chain: readonly Block[]): number => chain.reduce((sum, { length }) => sum + length, 0);

const follow = (chain: readonly Block[]): boolean =>
  chain.every((block, at) => {
    const before = chain[at - 1];
    return before === undefined || (before.a + before.length <= block.a && before.b + before.length <= block.b);
  });

/** The heaviest of all subsets whose blocks follow one another. */
function heaviestOfAll(all: readonly Block[]): number {
  let heaviest = 0;
  for (let subset = 0; subset < 1 << all.length; subset++) {
    const chain = all.filter((_, at) => (subset >> at) & 1);
    if (follow(chain)) heaviest = Math.max(heaviest, weightOf(chain));
  }
  return heaviest;
}

describe('the heaviest chain', () => {
  it('is of blocks that follow one another in both texts', () => {
    fc.assert(fc.property(blocks, (all) => follow(heaviestChain(all))));
  });

  it('is as heavy as the heaviest of all', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        expect(weightOf(heaviestChain(all))).toBe(heaviestOfAll(all));
      }),
    );
  });

  it('has no block twice and none of its own making', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const chain = heaviestChain(all);
        expect(new Set(chain).size).toBe(chain.length);
        for (const block of chain) expect(all).toContain(block);
      }),
    );
  });
});
