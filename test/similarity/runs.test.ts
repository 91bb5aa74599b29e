import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberRuns } from '../../src/similarity/runs.ts';
import { shingleSimilarity } from '../../src/similarity/shingles.ts';

const keys = fc.array(fc.nat(3), { maxLength: 40 });
const size = fc.integer({ min: 1, max: 5 });

const runsOf = (all: readonly number[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, all.length - length + 1) }, (_, at) => all.slice(at, at + length).join(' '));

describe('runs of keys', () => {
  it('have the number of the first one that is equal', () => {
    fc.assert(
      fc.property(keys, size, (all, length) => {
        const runs = runsOf(all, length);
        expect([...numberRuns(Int32Array.from(all), length)]).toEqual(runs.map((run) => runs.indexOf(run)));
      }),
    );
  });

  it('are told apart where their slots are crowded', () => {
    // what the hash makes of a run of two keys is the same for all of these
    const all = Array.from({ length: 400 }, (_, at) => [at, Math.imul(at, 0x9e3779b1)]).flat();
    const twice = [...all, ...all];
    const runs = runsOf(twice, 2);
    const first = new Map<string, number>();
    for (const [at, run] of runs.entries()) if (!first.has(run)) first.set(run, at);
    expect([...numberRuns(Int32Array.from(twice), 2)]).toEqual(runs.map((run) => first.get(run)));
  });
});

describe('the similarity of shingles', () => {
  it('is that of the sets of runs; a text that is shorter is one run', () => {
    fc.assert(
      fc.property(keys, keys, size, (a, b, length) => {
        const sets = [a, b].map((all) => new Set(runsOf(all, Math.max(1, Math.min(length, all.length)))));
        const [own, other] = sets as [Set<string>, Set<string>];
        const shared = [...own].filter((run) => other.has(run)).length;
        const sideOf = (all: readonly number[]) => ({ words: { id: Int32Array.from(all) } });
        const told = shingleSimilarity(sideOf(a), sideOf(b), length);
        expect([told.sizeA, told.sizeB]).toEqual([own.size, other.size]);
        if (own.size === 0 || other.size === 0) expect(told.resemblance).toBe(own.size === other.size ? 1 : 0);
        else {
          expect(told.resemblance).toBe(shared / (own.size + other.size - shared));
          expect([told.aInB, told.bInA]).toEqual([shared / own.size, shared / other.size]);
        }
      }),
    );
  });
});
