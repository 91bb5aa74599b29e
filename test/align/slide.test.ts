import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invert, slideRuns } from '../../src/align/slide.ts';
import { findBreaks } from '../../src/language/breaks.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = createVocabulary();

function aligned(text: string) {
  const document = createDocument(text, vocabulary);
  return {
    document,
    breaks: findBreaks(document),
    groups: new Uint8Array(document.paragraphs.count),
    labels: new Uint8Array(document.words.count),
    spans: new Int32Array(document.words.count),
  };
}

/** A text, and which of its words another one has: the words left out are the inserted runs. */
const cut = fc
  .array(
    fc.tuple(fc.constantFrom('река', 'мост', 'город', 'и'), fc.constantFrom(' ', ' ', ', ', '. ', '\n'), fc.boolean()),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => ({
    long: pieces.map(([word, gap]) => word + gap).join(''),
    kept: pieces.flatMap(([, , isKept], at) => (isKept ? [at] : [])),
  }));

describe('sliding inserted runs', () => {
  it('keeps links of equal words, each to a word of its own, in order', () => {
    fc.assert(
      fc.property(cut, ({ long, kept }) => {
        const side = aligned(long);
        const { id } = side.document.words;
        const links = Int32Array.from(kept);
        slideRuns(links, side);
        expect(links).toHaveLength(kept.length);
        for (const [word, other] of links.entries()) {
          expect(id[other]).toBe(id[kept[word] as number]);
          expect(other).toBeGreaterThan(links[word - 1] ?? -1);
        }
      }),
    );
  });

  it('takes the run that is a whole sentence', () => {
    const side = aligned('Мост открыт. Город рад. Город ждёт.');
    const links = Int32Array.from([0, 1, 2, 5]);
    slideRuns(links, side);
    expect([...links]).toEqual([0, 1, 4, 5]);
  });
});

it('links inverted twice are the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), (targets) => {
      const links = Int32Array.from(targets.sort((x, y) => x - y));
      expect(invert(invert(links, 51), links.length)).toEqual(links);
    }),
  );
});
