import { describe, expect, it } from 'vitest';
import { jointCoverage } from '../../src/archive/joint.ts';
import type { Passage } from '../../src/archive/results.ts';
import { sampleText } from './sample.ts';

const text = sampleText(1, 100);

/** A part that holds these words of the text, from and to. */
function part(path: string, ...ranges: readonly (readonly [from: number, to: number])[]) {
  const places = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  const passages = ranges.map(([from, to]) => {
    const a = { start: places[from]?.start ?? 0, end: places[to - 1]?.end ?? 0 };
    return { a, b: a, words: to - from } as Passage;
  });
  return { path, id: null, passages };
}

const joint = (parts: readonly ReturnType<typeof part>[], least = 20) => jointCoverage(text, parts, least);
const sources = (parts: readonly ReturnType<typeof part>[], least = 20) =>
  joint(parts, least)?.sources.map(({ path, adds }) => `${path} ${adds.toFixed(2)}`);

describe('texts that together make up another', () => {
  it('are told by what each adds, the one that adds most first', () => {
    expect(sources([part('/a', [0, 30]), part('/b', [30, 80])])).toEqual(['/b 0.50', '/a 0.30']);
    expect(joint([part('/a', [0, 30]), part('/b', [30, 80])])?.coverage).toBeCloseTo(0.8, 10);
  });

  it('add only what none before them has', () => {
    expect(sources([part('/a', [0, 60]), part('/b', [40, 90])])).toEqual(['/a 0.60', '/b 0.30']);
    expect(sources([part('/a', [0, 60]), part('/b', [10, 50])])).toBeUndefined();
  });

  it('count words once that stand in several passages of one of them', () => {
    expect(sources([part('/a', [0, 40], [20, 60]), part('/b', [60, 100])])).toEqual(['/a 0.60', '/b 0.40']);
  });

  it('add as many words as a passage has that is worth telling', () => {
    expect(sources([part('/a', [0, 50]), part('/b', [50, 70])], 20)).toEqual(['/a 0.50', '/b 0.20']);
    expect(sources([part('/a', [0, 50]), part('/b', [50, 69])], 20)).toBeUndefined();
  });

  it('are worth telling from a tenth beyond the best single one', () => {
    expect(sources([part('/a', [0, 50]), part('/b', [50, 60])], 5)).toEqual(['/a 0.50', '/b 0.10']);
    expect(sources([part('/a', [0, 50]), part('/b', [50, 59])], 5)).toBeUndefined();
  });

  it('are at least two, and of a text with words', () => {
    expect(sources([part('/a', [0, 100])])).toBeUndefined();
    expect(sources([])).toBeUndefined();
    expect(jointCoverage('', [part('/a', [0, 50]), part('/b', [50, 100])], 1)).toBeUndefined();
    expect(jointCoverage('…', [part('/a', [0, 50]), part('/b', [50, 100])], 1)).toBeUndefined();
  });

  it('of the same worth are taken in the order in which they stand', () => {
    expect(sources([part('/a', [0, 40]), part('/b', [0, 40]), part('/c', [40, 80])])).toEqual(['/a 0.40', '/c 0.40']);
  });

  it('have of a passage the words that begin in it', () => {
    const [{ a } = { a: { start: 0, end: 0 } }] = part('/a', [0, 50]).passages;
    const upToNext = { ...part('/a', [0, 50]), passages: [{ a: { ...a, end: a.end + 1 } } as Passage] };
    expect(sources([upToNext, part('/b', [50, 70])])).toEqual(['/a 0.50', '/b 0.20']);
  });
});
