import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanCollection } from '../../src/archive/scan.ts';
import { collectionOf } from '../../src/archive/search/collection.ts';
import { isCopy } from '../../src/archive/verify.ts';
import { plainVerify } from './plain-verify.ts';
import { sampleText } from './sample.ts';

const OPTIONS = { minPassage: 20, cap: 10_000, sameForm: false };

function scan(texts: readonly { readonly path: string; readonly text: string }[], options = OPTIONS) {
  return scanCollection(collectionOf(texts.map((one) => ({ ...one, id: null }))), plainVerify, options);
}

/** Texts of a few parts, of which no more than four texts share one: what more have would be boilerplate. */
const parts = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 });
const texts = fc
  .array(parts, { maxLength: 9 })
  .map((all) => all.map((seeds, at) => seeds.map((seed) => sampleText(seed + 100 * (at % 3), 25))));

describe('scan', () => {
  test('finds what brute force finds', () => {
    fc.assert(
      fc.property(texts, (parts) => {
        const named = parts.map((own, at) => ({ path: `/${at}`, text: own.join('\n') }));
        const expected: string[] = [];
        for (const [at, one] of named.entries()) {
          for (const other of named.slice(at + 1)) {
            const { verdict } = plainVerify(one.text, other.text);
            if (isCopy(verdict) || verdict === 'shared-passage') expected.push(`${one.path} ${other.path} ${verdict}`);
          }
        }
        const { pairs, limits } = scan(named);
        expect(pairs.map(({ a, b, verdict }) => `${a.path} ${b.path} ${verdict}`)).toEqual(expected);
        expect(limits).toEqual({ exact: true });
      }),
      { numRuns: 60 },
    );
  });

  test('the order of the texts changes neither the pairs nor the clusters', () => {
    fc.assert(
      fc.property(
        texts.chain((all) => {
          const named = all.map((own, at) => ({ path: `/${at}`, text: own.join('\n') }));
          return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }));
        }),
        ([named, shuffled]) => {
          const sorted = (found: ReturnType<typeof scan>) =>
            found.pairs.map(({ a, b, verdict }) => [...[a.path, b.path].sort(), verdict].join(' ')).sort();
          const groups = (found: ReturnType<typeof scan>) =>
            found.clusters.map(({ members }) => members.map(({ path }) => path).sort());
          const [one, other] = [scan(named), scan(shuffled)];
          expect(sorted(other)).toEqual(sorted(one));
          expect(groups(other)).toEqual(groups(one));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a quotation is a directed link and joins no cluster', () => {
    const quoted = sampleText(1, 40);
    const { pairs, clusters } = scan([
      { path: '/part', text: quoted },
      { path: '/whole', text: `${sampleText(2, 120)} ${quoted} ${sampleText(3, 120)}` },
    ]);
    expect(pairs).toMatchObject([{ verdict: 'partial', direction: 'a-in-b', a: { path: '/part' } }]);
    expect(clusters).toEqual([]);
  });

  test('a cluster has its members below the root, each with the similarity to it', () => {
    const text = sampleText(1, 80).split(' ');
    const { clusters } = scan([
      { path: '/2026-02-03.txt', text: text.slice(0, 70).join(' ') },
      { path: '/2026-02-01.txt', text: text.join(' ') },
      { path: '/2026-02-02.txt', text: text.slice(0, 75).join(' ') },
    ]);
    expect(clusters).toMatchObject([
      {
        id: 1,
        origin: 'date',
        members: [
          { path: '/2026-02-01.txt', original: true, date: '2026-02-01', similarity: { score: 1 } },
          { path: '/2026-02-02.txt', from: { path: '/2026-02-01.txt', added: 0, dropped: 5 } },
          { path: '/2026-02-03.txt', from: { path: '/2026-02-02.txt', added: 0, dropped: 5 } },
        ],
      },
    ]);
  });

  test('passages that many different texts have in head or tail are no shared passages', () => {
    const head = sampleText(500, 30);
    const named = Array.from({ length: 10 }, (_, at) => ({ path: `/${at}`, text: `${head}\n${sampleText(at, 200)}` }));
    expect(scan(named).pairs).toEqual([]);
    expect(scan(named.slice(0, 3)).pairs).toHaveLength(3);
  });

  test('passages that very many different texts have are told to have been left out', () => {
    const lead = sampleText(500, 30);
    const texts = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ path: `/${at}`, text: `${lead}\n${sampleText(at, 90)}` }));
    expect(scan(texts(60)).limits).toMatchObject({
      exact: false,
      bounds: [{ kind: 'common-passages', left: 1, cap: 50 }],
    });
    expect(scan(texts(40)).limits).toEqual({ exact: true });
  });

  test('a text that is gone when it is to be compared is left out', () => {
    const collection = collectionOf([
      { path: '/a', id: null, text: sampleText(1) },
      { path: '/b', id: null, text: sampleText(1) },
    ]);
    const gone = { ...collection, text: () => undefined };
    expect(scanCollection(gone, plainVerify, OPTIONS).pairs).toEqual([]);
  });
});
