import { UNLINKED } from '../../../src/align/alignment.ts';
import { createSide } from '../../../src/annotate/annotated.ts';
import { type Context, createContext } from '../../../src/explain/context.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** Two texts of which no word answers another: what a look makes of them by itself. */
export function unlinked(a: string, b: string): Context {
  const vocabulary = createVocabulary();
  const [own, other] = [a, b].map((text) => createSide(createDocument(text, vocabulary), 'auto')) as [Side, Side];
  const [links, backLinks] = [own, other].map(({ document }) =>
    new Int32Array(document.words.count).fill(UNLINKED),
  ) as [Int32Array, Int32Array];
  return createContext(own, other, { links, backLinks, moves: [], exact: true });
}

type Side = ReturnType<typeof createSide>;
