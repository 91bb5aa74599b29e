import { type Aligned, type AlignedPair, UNLINKED } from '../../src/align/alignment.ts';
import { createSide, groupsOf } from '../../src/annotate/annotated.ts';
import { contentOf } from '../../src/language/content.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

/** Two texts as the alignment gets them, with what a test says of them in place of what is read. */
export function alignedPair(
  textA: string,
  textB: string,
  own: { a?: Partial<Aligned>; b?: Partial<Aligned> } = {},
): AlignedPair {
  const vocabulary = createVocabulary();
  const aligned = (text: string, said: Partial<Aligned> = {}): Aligned => {
    const side = createSide(createDocument(text, vocabulary), 'auto');
    const { document, breaks, labels, figureOfWord } = side;
    return { document, breaks, labels, groups: groupsOf(side), spans: figureOfWord, ...said };
  };
  const a = aligned(textA, own.a);
  const b = aligned(textB, own.b);
  return { a, b, content: contentOf(vocabulary.keys, ['en', 'ru']) };
}

/** Links as numbers with dots for words without one: `0 1 . 4`. */
export function linksOf(written: string): Int32Array {
  return Int32Array.from(written.split(' '), (word) => (word === '.' ? UNLINKED : Number(word)));
}

/** The same, written again. */
export function written(links: Int32Array): string {
  return [...links].map((link) => (link === UNLINKED ? '.' : String(link))).join(' ');
}
