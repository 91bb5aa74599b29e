import { type Document, paragraphOf } from './document.ts';

/** How strongly the text breaks before a word. */
export const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;
export const PARAGRAPH_BREAK = 3;

/** The words with which sentences begin, in order, and the number of words at the end. */
export function sentenceStarts(breaks: Uint8Array): Int32Array {
  const starts: number[] = [];
  for (let word = 0; word < breaks.length; word++) if ((breaks[word] as number) >= SENTENCE_BREAK) starts.push(word);
  if (starts[0] !== 0) starts.unshift(0);
  return Int32Array.from(starts);
}

/** Whether a word opens its sentence. */
export function opensItsSentence(document: Document, breaks: Uint8Array, word: number): boolean {
  return (
    (breaks[word] as number) >= SENTENCE_BREAK || document.paragraphs.firstWord[paragraphOf(document, word)] === word
  );
}
