import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../src/archive/search/candidate-pairs.ts';
import { isPlausible } from '../../../src/archive/search/candidates.ts';
import { collectionOf, joinCollections } from '../../../src/archive/search/collection.ts';
import { bothPairs, formPairs } from '../../../src/archive/search/form-pairs.ts';
import { lookUpRuns } from '../../../src/archive/store/memory-store.ts';
import { isBeaten, isComing, isLost } from '../../../src/archive/store/postgres/failure.ts';
import { sampleText } from '../sample.ts';

const text = (path: string, own: string, date: string | null = null) => ({ path, id: null, text: own, date });

describe('pairs of a collection', () => {
  const { prints } = collectionOf([text('/a', sampleText(1)), text('/b', sampleText(1)), text('/c', sampleText(2))]);
  const options = { cap: 1000, sameForm: false };

  test('are those that share a run of words', () => {
    expect(candidatePairs(prints, options).pairs).toEqual([{ a: 0, b: 1 }]);
  });

  test('stand in the order of their texts, however much they share', () => {
    const words = sampleText(3, 120).split(' ');
    const part = (from: number, to: number, seed: number) =>
      `${words.slice(from, to).join(' ')} ${sampleText(seed, 60)}`;
    const texts = [part(0, 120, 11), part(0, 30, 12), part(0, 90, 13), part(0, 60, 14), part(90, 120, 15)];
    const found = (own: readonly string[]): string =>
      candidatePairs(collectionOf(own.map((each, at) => text(`/${at}`, each))).prints, options)
        .pairs.map(({ a, b }) => `${a}${b}`)
        .join(' ');
    expect(found(texts)).toBe('01 02 03 04 12 13 23');
    expect(found(texts.toReversed())).toBe('04 12 13 14 23 24 34');
  });

  test('are only those that are wanted', () => {
    expect(candidatePairs(prints, { ...options, isWanted: () => false }).pairs).toEqual([]);
    expect(candidatePairs(prints, { ...options, isWanted: (a, b) => a + b === 1 }).pairs).toEqual([{ a: 0, b: 1 }]);
  });

  test('are those that something else has found, as far as they are wanted', () => {
    const given = [
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ];
    expect(candidatePairs(prints, { ...options, given }).pairs).toEqual(given);
    expect(candidatePairs(prints, { ...options, given, isWanted: (a) => a === 1 }).pairs).toEqual([{ a: 1, b: 2 }]);
  });

  test('of two searches stand once, in order', () => {
    const [one, two, three] = [
      { a: 0, b: 1 },
      { a: 0, b: 2 },
      { a: 1, b: 2 },
    ];
    expect(bothPairs([three, one], [two, three])).toEqual([one, two, three]);
    expect(bothPairs([one], [three, two])).toEqual([one, two, three]);
    expect(bothPairs([two], [one])).toEqual([one, two]);
  });
});

test('two collections are one, the texts of the second behind those of the first', () => {
  const one = collectionOf([text('/a', 'one', '2026-01-01')]);
  const other = collectionOf([text('/b', 'two', '2026-01-02'), text('/c', 'three', '2026-01-03')]);
  const { count, name, date, text: textOf } = joinCollections(one, other);
  expect(count).toBe(3);
  expect([0, 1, 2].map((at) => `${name(at).path} ${date(at)} ${textOf(at)}`)).toEqual([
    '/a 2026-01-01 one',
    '/b 2026-01-02 two',
    '/c 2026-01-03 three',
  ]);
});

describe('a candidate is plausible', () => {
  const candidate = { document: 0, shared: 0, telling: 0, covered: 0 };
  const [short, long] = [{ prints: 100 }, { prints: 1000 }];

  test('by what tells, measured by the smaller text', () => {
    expect(isPlausible({ ...candidate, telling: 3 }, short, long)).toBe(true);
    expect(isPlausible({ ...candidate, telling: 3 }, long, short)).toBe(true);
    expect(isPlausible({ ...candidate, telling: 2 }, short, long)).toBe(false);
    expect(isPlausible({ ...candidate, telling: 1, covered: 10 }, short, long)).toBe(true);
    expect(isPlausible({ ...candidate, telling: 1, covered: 9 }, short, long)).toBe(false);
  });

  test('by a good part of boilerplate, but not beside facts of their own', () => {
    expect(isPlausible({ ...candidate, shared: 30 }, short, long)).toBe(true);
    expect(isPlausible({ ...candidate, shared: 29 }, short, long)).toBe(false);
    const withFacts = { ...short, common: 30 };
    expect(isPlausible({ ...candidate, shared: 30 }, withFacts, long)).toBe(false);
    expect(isPlausible({ ...candidate, shared: 30 }, withFacts, { ...long, common: 1000 })).toBe(true);
    expect(isPlausible({ ...candidate, shared: 30 }, { ...short, common: short.prints - 8 }, long)).toBe(false);
    expect(isPlausible({ ...candidate, shared: 30 }, { ...short, common: short.prints - 7 }, long)).toBe(true);
  });
});

test('what was removed is not looked up, and takes no room under the cap', () => {
  const run = { hash: Float64Array.from([5, 5, 5, 7]), document: Uint32Array.from([1, 2, 3, 4]), count: 4 };
  const found = lookUpRuns([run], Float64Array.from([5, 6, 7]), 2, (document) => document !== 1);
  expect([...found.documents]).toEqual([2, 3, 4]);
  expect([...found.start]).toEqual([0, 2, 2, 3]);
  expect([...found.cut]).toEqual([0, 0, 0]);
  expect([...lookUpRuns([run], Float64Array.from([5]), 2, () => true).cut]).toEqual([1]);
});

test('a failure of a server is told by its code, one without a code by what the driver says', () => {
  const coded = (code: string): Error => Object.assign(new Error('it failed'), { code });
  expect(['ECONNRESET', 'EPIPE', '57P01', '08006', '23505', 'ENOENT'].map((code) => isLost(coded(code)))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(isLost(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isLost(new Error('no such column'))).toBe(false);
  expect(isLost('Connection terminated')).toBe(false);
  expect([isComing(coded('57P03')), isComing(coded('57P01'))]).toEqual([true, false]);
  expect([isBeaten(coded('40P01')), isBeaten(coded('40002'))]).toEqual([true, false]);
});

test('how many texts have a fingerprint is counted as by looking through all of them, up to the cap', () => {
  const texts = [
    ...Array.from({ length: 4 }, (_, at) => `${sampleText(1)} ${sampleText(50 + at)}`),
    ...Array.from({ length: 6 }, (_, at) => `${sampleText(2)} ${sampleText(60 + at)} ${sampleText(2)}`),
    sampleText(3),
  ];
  const { prints } = collectionOf(texts.map((own, at) => text(`/${at}`, own)));
  const ownerOf = (print: number): number => texts.findIndex((_, at) => print < (prints.start[at + 1] ?? 0));
  const holders = new Map<number, Set<number>>();
  for (const [print, hash] of prints.hash.entries())
    holders.set(hash, (holders.get(hash) ?? new Set()).add(ownerOf(print)));
  for (const cap of [3, 4, 5, 6, 7]) {
    const { spread, cut } = candidatePairs(prints, { cap, sameForm: false });
    const counts = Array.from(prints.hash, (hash) => holders.get(hash)?.size ?? 0);
    expect([...spread]).toEqual(counts.map((count) => (count > cap ? 0 : count)));
    expect(cut).toBe([...holders.values()].filter(({ size }) => size > cap).length);
  }
});

test('a text that is mostly boilerplate is paired with those before and behind it, each pair once', () => {
  const form = sampleText(1, 60);
  const texts = Array.from({ length: 60 }, (_, at) => (at % 20 === 7 ? form : `${form} ${sampleText(100 + at, 80)}`));
  const { prints } = collectionOf(texts.map((own, at) => text(`/${at}`, own)));
  const { pairs } = candidatePairs(prints, { cap: 1000, sameForm: true });
  const told = pairs.map(({ a, b }) => `${a} ${b}`);
  expect(new Set(told).size).toBe(told.length);
  expect(pairs.every(({ a, b }) => a < b)).toBe(true);
  const bare = [7, 27, 47];
  for (const one of bare) for (const other of bare) if (one < other) expect(told).toContain(`${one} ${other}`);
});

describe('pairs that have nothing but boilerplate in common', () => {
  const some = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => from + at);
  /** Long texts that make boilerplate of the fingerprints below forty. */
  const MANY = Array.from({ length: 60 }, (_, at) => [...some(0, 40), ...some(1000 * (at + 1), 200)]);

  /** The pairs of texts of fingerprints alone, a word each. */
  const pairsOf = (own: readonly (readonly number[])[], sameForm: boolean): readonly string[] => {
    const texts = [...own, ...MANY];
    const ends = texts.map((_, at) => texts.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
    const prints = {
      start: Int32Array.from([0, ...ends]),
      hash: Float64Array.from(texts.flat()),
      word: Int32Array.from(texts.flatMap((own) => [...own.keys()])),
      words: Int32Array.from(texts, ({ length }) => length + 3),
      sketch: Uint32Array.from(texts.flatMap((_, at) => [at, at, at])),
    };
    const { pairs } = candidatePairs(prints, { cap: 100, sameForm });
    return pairs.filter(({ b }) => b < own.length).map(({ a, b }) => `${a}${b}`);
  };

  test('are of one form from three tenths of the smaller text on', () => {
    const long = [...some(0, 40), ...some(200, 60)];
    expect(pairsOf([[...some(0, 6), ...some(300, 14)], long], true)).toEqual(['01']);
    expect(pairsOf([[...some(0, 6), ...some(300, 14)], long], false)).toEqual([]);
    expect(pairsOf([[...some(0, 5), ...some(300, 15)], long], true)).toEqual([]);
  });

  test('are copies where one of the texts is hardly anything else', () => {
    const blank = some(0, 20);
    const [filled, other] = [
      [...some(0, 20), ...some(300, 20)],
      [...some(0, 20), ...some(400, 20)],
    ];
    expect(pairsOf([blank, filled, other], false)).toEqual(['01', '02']);
    expect(pairsOf([filled, other, blank], false)).toEqual(['02', '12']);
  });
});

test('texts of one form are found by their words without the figures', () => {
  const form =
    'a bulletin of # and # with a sum of # and a share of # for # of the day and # of the year by # at # in all';
  const wordsOf = (seed: number) => sampleText(seed, 60).replace(/\d/g, (digit) => 'абвгдежзик'.charAt(Number(digit)));
  const issue = (seed: number) => `${form.replace(/#/g, (_, at: number) => `${seed * 1000 + at}`)}\n${wordsOf(seed)}`;
  const seeds = Array.from({ length: 150 }, (_, at) => at + 1);
  const issues = collectionOf(seeds.map((seed) => text(`/${seed}`, issue(seed))));
  const other = collectionOf(seeds.map((seed) => text(`/${seed}`, wordsOf(seed))));
  const options = { cap: 1000, sameForm: false };
  expect(formPairs(issues, options)).toHaveLength((150 * 149) / 2);
  expect(formPairs(other, options)).toEqual([]);
});
