import type { Document } from './document.ts';

/** Letters. What follows экс- or вице- is a word of its own; shorter tails are syllables that happen to be words. */
const SHORTEST_TAIL = 4;

/**
 * A document whose broken words are read as the other text writes them: бизнес- and центр over two lines are
 * бизнес-центр where the other text has that, or has центр and no бизнесцентр; else they are one word without a hyphen.
 */
export function meetBroken(document: Document, other: Document): Document {
  const { broken, id } = document.words;
  if (broken.length === 0) return document;
  const known = new Set(other.words.id);
  const read = broken.filter(({ word, withHyphen, tail }) => {
    if (known.has(id[word] as number)) return false;
    const isTail = known.has(tail) && (document.vocabulary.keys[tail] ?? '').length >= SHORTEST_TAIL;
    return known.has(withHyphen) || isTail;
  });
  if (read.length === 0) return document;
  const ids = id.slice();
  for (const { word, withHyphen } of read) ids[word] = withHyphen;
  return { ...document, words: { ...document.words, id: ids } };
}
