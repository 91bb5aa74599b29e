import { lazilyPerLanguage } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { type Document, wordKey } from '../../text/document.ts';
import { createKeyMemory } from '../../text/key-memory.ts';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * A question about the key of a word that is answered once for each number of the vocabulary. A hundred thousand edits
 * ask it of every word beside them, and nearly always the answer is no: a look into an array, where a map of keys
 * would cost more than all other rules.
 */
export function askedOnce(holds: (key: string) => boolean): (document: Document, word: number) => boolean {
  const answers = createKeyMemory();
  return (document, word) => {
    if (word < 0 || word >= document.words.count) return false;
    const id = document.words.id[word] as number;
    const known = answers(document.vocabulary);
    if (known[id] === UNKNOWN) known[id] = holds(wordKey(document, word)) ? YES : NO;
    return known[id] === YES;
  };
}

/** Whether a word joins or points, by the lists of a language. */
export const joinsOrPoints = lazilyPerLanguage((language) => askedOnce((key) => isFunctionWord(key, language)));
