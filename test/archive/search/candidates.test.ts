import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../../src/archive/search/candidate-pairs.ts';
import { createCandidateSearch } from '../../../src/archive/search/candidates.ts';
import { collectionOf } from '../../../src/archive/search/collection.ts';
import { createCollectionStore } from '../../../src/archive/search/collection-store.ts';
import { lookUp } from '../../../src/archive/search/look-up.ts';
import { fingerprintsOf } from '../../../src/similarity/fingerprint.ts';
import { sampleText } from '../sample.ts';

const RUN = 7;
const word = fc.stringMatching(/^[а-я]{2,5}$/);
const words = (most: number) => fc.array(word, { maxLength: most });

function collection(texts: readonly string[]) {
  return collectionOf(texts.map((text, at) => ({ path: `/${at}`, id: null, text })));
}

describe('candidates', () => {
  test('any run of seven words that stands in an archived text is found, unless the cap hides it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(words(40), { minLength: 1, maxLength: 6 }),
        fc.array(word, { minLength: RUN, maxLength: 12 }),
        words(20),
        fc.nat(),
        async (texts, run, around, pick) => {
          const target = pick % texts.length;
          const archived = texts.map((own, at) =>
            at === target ? [...own.slice(0, 9), ...run, ...own.slice(9)] : own,
          );
          const store = createCollectionStore(collection(archived.map((own) => own.join(' '))));
          const incoming = fingerprintsOf([...around.slice(0, 5), ...run, ...around.slice(5)].join(' '));
          const { candidates, cut } = await lookUp(incoming, store, createCandidateSearch(), 10_000);
          expect(cut).toBe(0);
          expect(candidates.map(({ document }) => document)).toContain(target);
        },
      ),
    );
  });

  test('a fingerprint beyond the cap is left out and counted', async () => {
    const store = createCollectionStore(collection(Array.from({ length: 12 }, () => sampleText(1))));
    const found = await lookUp(fingerprintsOf(sampleText(1)), store, createCandidateSearch(), 10);
    expect(found.candidates).toEqual([]);
    expect(found.cut).toBeGreaterThan(5);
  });

  test('a release that was republished a hundred times stays evidence, since versions of one text count once', async () => {
    const text = sampleText(1, 200).split(' ');
    const copies = Array.from({ length: 100 }, (_, at) => text.with(at, `иное${at}`).join(' '));
    const store = createCollectionStore(collection(copies));
    const { plausible } = await lookUp(fingerprintsOf(text.join(' ')), store, createCandidateSearch(), 10_000);
    expect(plausible).toHaveLength(100);
  });

  test('head and tail that very many different texts have are no reason to compare them', async () => {
    const head = sampleText(77, 25);
    const texts = Array.from({ length: 120 }, (_, at) => `${head} ${sampleText(1000 + at, 150)} ${sampleText(78, 25)}`);
    const store = createCollectionStore(collection(texts));
    const incoming = fingerprintsOf(`${head} ${sampleText(5000, 150)} ${sampleText(78, 25)}`);
    const { candidates, plausible } = await lookUp(incoming, store, createCandidateSearch(), 10_000);
    expect(candidates).toHaveLength(120);
    expect(plausible).toEqual([]);
    expect(candidatePairs(collection(texts).prints, { cap: 10_000, sameForm: false }).pairs).toEqual([]);
  });

  test('within a collection the same pairs are found as by looking every text up', async () => {
    const parts = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 9 }), async (seeds) => {
        // No more than four texts share a part: what more have would be boilerplate.
        const texts = seeds.map((own, at) => own.map((seed) => sampleText(seed + 100 * (at % 3), 25)));
        const all = collection(texts.map((parts) => parts.join('\n')));
        const store = createCollectionStore(all);
        const expected = new Set<string>();
        for (const [a, parts] of texts.entries()) {
          const { plausible } = await lookUp(fingerprintsOf(parts.join('\n')), store, createCandidateSearch(), 10_000);
          for (const { document } of plausible) if (document > a) expected.add(`${a} ${document}`);
        }
        const { pairs } = candidatePairs(all.prints, { cap: 10_000, sameForm: false });
        expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a search by fingerprints alone', () => {
  /** For each fingerprint of a text how many distinct texts have it, and which documents. */
  const print = fc.record({
    spread: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 49, 50, 51, 52),
    documents: fc.uniqueArray(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1020, max: 1030 }))),
    gap: fc.constantFrom(1, 2, 3, 4, 5, 9, 30, 60),
  });

  test('counts for each document what it shares, and what of that is no boilerplate', () => {
    const search = createCandidateSearch();
    fc.assert(
      fc.property(
        fc.array(print, { maxLength: 12 }),
        fc.constantFrom(-1, 0, 5),
        fc.boolean(),
        (list, above, skipCommon) => {
          const word: number[] = [];
          for (const { gap } of list) word.push((word.at(-1) ?? -1) + gap);
          const words = (word.at(-1) ?? 0) + 4;
          const first: number[] = [];
          const documents: number[] = [];
          for (const own of list) {
            first.push(documents.length);
            documents.push(...own.documents);
          }
          const found = search.find(
            {
              ...fingerprintsOf(''),
              count: list.length,
              words,
              hash: Float64Array.from(list.keys()),
              word: Int32Array.from(word),
            },
            {
              documents: Uint32Array.from(documents),
              first: Int32Array.from(first),
              end: Int32Array.from(list, (own, at) => (first[at] ?? 0) + own.documents.length),
              spread: Uint16Array.from(list, ({ spread }) => spread),
            },
            { above, skipCommon },
          );
          const asked = [...list.entries()].filter(([, { spread }]) => spread > 0 && (!skipCommon || spread <= 50));
          const expected = [...new Set(asked.flatMap(([, own]) => own.documents))].filter((one) => one > above);
          expect(found.map(({ document }) => document)).toEqual(expected);
          for (const { document, shared, telling } of found) {
            const own = asked.filter(([, { documents: all }]) => all.includes(document));
            expect(shared).toBe(own.length);
            const least = own.filter(
              ([at, { spread }]) =>
                spread <= 4 || (spread <= 50 && (word[at] ?? 0) >= 60 && (word[at] ?? 0) < words - 60),
            );
            expect(telling).toBeGreaterThanOrEqual(least.length);
            expect(telling).toBeLessThanOrEqual(own.filter(([, { spread }]) => spread <= 50).length);
          }
        },
      ),
    );
  });

  test('covers the words from the first fingerprint of a run to the end of its last', () => {
    const covered = (places: readonly number[]): number | undefined =>
      createCandidateSearch().find(
        {
          ...fingerprintsOf(''),
          count: places.length,
          words: 400,
          hash: Float64Array.from(places),
          word: Int32Array.from(places),
        },
        {
          documents: Uint32Array.from(places, () => 3),
          first: Int32Array.from(places.keys()),
          end: Int32Array.from(places, (_, at) => at + 1),
          spread: Uint16Array.from(places, () => 1),
        },
      )[0]?.covered;
    // shingles of four words, windows of four: up to three words between two are of the same run
    expect(covered([100])).toBe(4);
    expect(covered([100, 101])).toBe(5);
    expect(covered([100, 104])).toBe(8);
    expect(covered([100, 107])).toBe(11);
    expect(covered([100, 108])).toBe(8);
    expect(covered([0, 7, 200, 201])).toBe(16);
  });
});

test('a document with a high number is a candidate like any other', () => {
  const found = createCandidateSearch().find(
    {
      ...fingerprintsOf(''),
      count: 2,
      words: 40,
      hash: Float64Array.from([1, 2]),
      word: Int32Array.from([0, 9]),
    },
    {
      documents: Uint32Array.from([5000, 2048, 5000]),
      first: Int32Array.from([0, 2]),
      end: Int32Array.from([2, 3]),
      spread: Uint16Array.from([2, 1]),
    },
  );
  expect(found.map(({ document, shared }) => `${document} ${shared}`)).toEqual(['5000 2', '2048 1']);
});

test('an entry of a collection has the day of its record, and that of its text where days are asked for', async () => {
  const dated = collectionOf([
    { path: '/a', id: null, text: 'АСТАНА, 12 мая 2026 года – Совет утвердил смету моста.' },
    { path: '/b', id: null, text: sampleText(2), date: '2025-01-02' },
  ]);
  const datesOf = async (store: ReturnType<typeof createCollectionStore>) => {
    const entries = await store.entriesOf([0, 1, 2]);
    return [...entries].map(([document, { path, date }]) => `${document} ${path} ${date}`);
  };
  expect(await datesOf(createCollectionStore(dated))).toEqual(['0 /a null', '1 /b 2025-01-02']);
  expect(await datesOf(createCollectionStore(dated, true))).toEqual(['0 /a 2026-05-12', '1 /b 2025-01-02']);
});
