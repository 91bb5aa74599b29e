import { describe, expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { placesOf } from '../../../src/explain/rule/limit-place.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Words of a text as numbers: from, and up to. */
type Words = readonly [from: number, to: number];

/** The sentences by which an edit is read, in texts of which the other words answer one another in order. */
function sentences(textA: string, inA: Words, textB: string, inB: Words): readonly Words[] {
  const vocabulary = createVocabulary();
  const sideOf = (text: string) => createSide(createDocument(text, vocabulary), 'en');
  const linksOf = (count: number, [from, to]: Words, shift: number): Int32Array =>
    Int32Array.from({ length: count }, (_, word) => (word < from ? word : word < to ? -1 : word + shift));
  const [a, b] = [sideOf(textA), sideOf(textB)];
  const shift = inB[1] - inA[1];
  const places = placesOf(
    {
      side: a,
      range: { document: a.document, language: 'en', from: inA[0], to: inA[1] },
      links: linksOf(a.document.words.count, inA, shift),
    },
    {
      side: b,
      range: { document: b.document, language: 'en', from: inB[0], to: inB[1] },
      links: linksOf(b.document.words.count, inB, -shift),
    },
  );
  return places.map(({ sentence }): Words => [sentence.from, sentence.to]);
}

const plain = (count: number): string => Array.from({ length: count }, (_, at) => `W${at}`).join(' ');

describe('an edit is read by its sentence', () => {
  it('and by no other', () => {
    const [a, b] = ['Boats came. Ships left at noon. Rain fell.', 'Boats came. Ships left at dawn. Rain fell.'];
    expect(sentences(a, [5, 6], b, [5, 6])).toEqual([
      [2, 6],
      [2, 6],
    ]);
  });

  it('by the one that ends where words came at its end', () => {
    const [a, b] = ['Boats came. Rain fell.', 'Boats came only today. Rain fell.'];
    expect(sentences(a, [2, 2], b, [2, 4])).toEqual([
      [0, 2],
      [0, 4],
    ]);
  });

  it('by the one that begins where words came at its beginning', () => {
    const [a, b] = ['Boats came. Rain fell.', 'Boats came. Only rain fell.'];
    expect(sentences(a, [2, 2], b, [2, 3])).toEqual([
      [2, 4],
      [2, 5],
    ]);
    expect(sentences('Rain fell.', [0, 0], 'Only rain fell.', [0, 1])).toEqual([
      [0, 2],
      [0, 3],
    ]);
  });

  it('by the last one where words came behind it', () => {
    const [a, b] = ['Boats came. Rain fell.', 'Boats came. Rain fell today.'];
    expect(sentences(a, [4, 4], b, [4, 5])).toEqual([
      [2, 4],
      [2, 5],
    ]);
  });

  it('and by all that answer it, where the other text parted it', () => {
    const [a, b] = ['Boats came and rain fell. Ships left.', 'Boats came. And snow fell. Ships left.'];
    expect(sentences(a, [3, 4], b, [3, 4])).toEqual([
      [0, 5],
      [0, 5],
    ]);
  });

  it('but for parts that make more than 160 words', () => {
    const parted = (count: number): string => `${plain(100)}. ${plain(count - 100)}.`;
    for (const [count, from] of [
      [160, 0],
      [161, 100],
    ] as const)
      expect(sentences(`${plain(count)}.`, [120, 121], parted(count), [120, 121])).toEqual([
        [0, count],
        [from, count],
      ]);
  });
});
