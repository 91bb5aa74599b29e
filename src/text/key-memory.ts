import type { Vocabulary } from './vocabulary.ts';

/** Keys that a fresh table has room for: those of two releases. */
const ROOM = 2_048;

/** What is known of the keys of a vocabulary: two bytes each, 0 where nothing is. */
export type KeyMemory = (vocabulary: Vocabulary) => Uint16Array;

/** Memories that were made: each has its place in all vocabularies. Edits ask by the million, and a map would cost more than the answer. */
let memories = 0;

/**
 * A table for each vocabulary, as long as it has keys or longer; it is kept while the vocabulary is, which pairs of an
 * archive share. Ask again when words were added: the table may have been replaced by a longer one.
 */
export function createKeyMemory(): KeyMemory {
  const place = memories++;
  return (vocabulary) => {
    const known = vocabulary.memories[place];
    const keys = vocabulary.keys.length;
    if (known !== undefined && known.length >= keys) return known;
    const grown = new Uint16Array(known === undefined ? Math.max(ROOM, keys) : Math.max(known.length * 2, keys));
    if (known !== undefined) grown.set(known);
    vocabulary.memories[place] = grown;
    return grown;
  };
}
