import { keyOf, type Step } from './key.ts';

/** Numbers for keys, shared by the texts that are compared: equal numbers, equal keys. */
export interface Vocabulary {
  /** The number of the key of a word as it is written. */
  readonly idOf: (word: string) => number;
  /** The keys by number. */
  readonly keys: readonly string[];
}

/**
 * An empty vocabulary; every spelling is folded once and remembered. Keys of one `reading` have one number, that of the
 * first one met: so Kazakh in two alphabets meets.
 */
export function createVocabulary(keep: ReadonlySet<Step> = new Set(), reading?: (key: string) => string): Vocabulary {
  const bySpelling = new Map<string, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const idOf = (word: string): number => {
    const known = bySpelling.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word, keep);
    const read = reading === undefined ? key : reading(key);
    let id = byKey.get(read);
    if (id === undefined) {
      id = keys.length;
      keys.push(key);
      byKey.set(read, id);
    }
    bySpelling.set(word, id);
    return id;
  };
  return { idOf, keys };
}
