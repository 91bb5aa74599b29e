import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  collectionOf,
  createPrintsBuilder,
  joinPrints,
  printsOf,
  sketchIn,
} from '../../../src/archive/search/collection.ts';
import { fingerprintsOf, sketchOf } from '../../../src/similarity/fingerprint.ts';
import { sampleText } from '../sample.ts';

const built = (texts: readonly string[]) => {
  const builder = createPrintsBuilder();
  for (const text of texts) builder.add(text);
  return builder.finish();
};

const texts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 40 }).map((seed) => sampleText(seed)),
    fc.constant(''),
    fc.constant('Мост открыт.'),
  ),
  { maxLength: 6 },
);

describe('the fingerprints of a collection', () => {
  it('are those of each of its texts', () => {
    fc.assert(
      fc.property(texts, (own) => {
        const prints = built(own);
        for (const [document, text] of own.entries()) {
          const alone = fingerprintsOf(text);
          expect(printsOf(prints, document)).toEqual(alone);
          expect(sketchIn(prints, document)).toEqual(sketchOf(alone));
        }
        expect([prints.words.length, prints.start.length]).toEqual([own.length, own.length + 1]);
      }),
      { numRuns: 20 },
    );
  });

  it('are the same whether gathered in one go or in several', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (parts) => {
        expect(joinPrints(parts.map(built))).toEqual(built(parts.flat()));
      }),
      { numRuns: 20 },
    );
  });

  it('are all kept where there are more than there was room for', () => {
    const many = Array.from({ length: 300 }, (_, seed) => `${sampleText(seed + 1)}\n${sampleText(seed + 500)}`);
    const prints = built(many);
    expect(prints.hash.length).toBeGreaterThan(1 << 13);
    for (const document of [0, 140, 299])
      expect(printsOf(prints, document)).toEqual(fingerprintsOf(many[document] ?? ''));
  });

  it('are those of a collection in memory', () => {
    const own = [sampleText(1), sampleText(2)];
    const { prints } = collectionOf(own.map((text, at) => ({ path: `/${at}`, id: null, text, date: null })));
    expect(prints).toEqual(built(own));
  });
});

it('have room for a text of any length', () => {
  const long = sampleText(1, 30_000);
  const [prints, alone] = [built([long, sampleText(2)]), fingerprintsOf(long)];
  expect(printsOf(prints, 0)).toEqual(alone);
  expect(printsOf(prints, 1)).toEqual(fingerprintsOf(sampleText(2)));
});
