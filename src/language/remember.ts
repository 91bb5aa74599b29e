/** Entries a memory holds before it starts afresh; about the vocabulary of a few long texts. */
const MOST_ENTRIES = 50_000;
/** Longer words are worked out anew, so that hostile input cannot fill the memory. */
const LONGEST_KEY = 64;

/** Stands for an answer that is undefined, so that one look tells it from no answer. */
const NOTHING = Symbol('nothing');

/** A function of a word that remembers its answers, within bounds. */
export function remember<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T | typeof NOTHING>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found === NOTHING ? (undefined as T) : found;
    const fresh = answer(key);
    if (key.length > LONGEST_KEY) return fresh;
    if (known.size >= MOST_ENTRIES) known.clear();
    known.set(key, fresh === undefined ? NOTHING : fresh);
    return fresh;
  };
}

/** The same of two words. */
export function rememberPair<T>(answer: (one: string, other: string) => T): (one: string, other: string) => T {
  const known = new Map<string, Map<string, T>>();
  let entries = 0;
  return (one, other) => {
    let ofOne = known.get(one);
    const found = ofOne?.get(other);
    if (found !== undefined) return found;
    const fresh = answer(one, other);
    if (one.length > LONGEST_KEY || other.length > LONGEST_KEY) return fresh;
    if (++entries > MOST_ENTRIES) {
      known.clear();
      ofOne = undefined;
      entries = 1;
    }
    if (ofOne === undefined) {
      ofOne = new Map();
      known.set(one, ofOne);
    }
    ofOne.set(other, fresh);
    return fresh;
  };
}
