import type { EditRange } from '../../../src/explain/rule/edit-range.ts';
import type { LanguageCode } from '../../../src/language/language.ts';
import { createDocument, type Document, wordKey } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The two sides of the one edit between two texts: what is left when the common words at both ends are taken away. */
export function editBetween(a: string, b: string, language: LanguageCode): readonly [EditRange, EditRange] {
  const vocabulary = createVocabulary();
  const left = createDocument(a, vocabulary);
  const right = createDocument(b, vocabulary);
  const shorter = Math.min(left.words.count, right.words.count);
  let from = 0;
  while (from < shorter && wordKey(left, from) === wordKey(right, from)) from++;
  let tail = 0;
  while (tail < shorter - from && keyFromEnd(left, tail) === keyFromEnd(right, tail)) tail++;
  return [
    { document: left, from, to: left.words.count - tail, language },
    { document: right, from, to: right.words.count - tail, language },
  ];
}

function keyFromEnd(document: Document, tail: number): string {
  return wordKey(document, document.words.count - 1 - tail);
}
