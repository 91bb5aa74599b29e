import { type Document, wordKey } from '../text/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;
/** Numbers that the table of a fresh vocabulary has room for. */
const ROOM = 4_096;

/**
 * A question about the key of a word that is answered once for each number of the vocabulary. A hundred thousand edits
 * ask it of every word beside them, and nearly always the answer is no: a look into an array, where a map of keys
 * would cost more than all other rules.
 */
export function askedOnce(holds: (key: string) => boolean): (document: Document, word: number) => boolean {
  const answers = new WeakMap<Vocabulary, Uint8Array>();
  return (document, word) => {
    if (word < 0 || word >= document.words.count) return false;
    const id = document.words.id[word] as number;
    let known = answers.get(document.vocabulary);
    if (known === undefined || id >= known.length) {
      const grown = new Uint8Array(Math.max(id + 1, known === undefined ? ROOM : known.length * 2));
      if (known !== undefined) grown.set(known);
      known = grown;
      answers.set(document.vocabulary, known);
    }
    if (known[id] === UNKNOWN) known[id] = holds(wordKey(document, word)) ? YES : NO;
    return known[id] === YES;
  };
}
