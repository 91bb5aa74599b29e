import { keyOf, type Step } from './key.ts';

/** Numbers for keys, shared by the texts that are compared: equal numbers, equal keys. */
export interface Vocabulary {
  /** The number of the key of a word as it is written. */
  readonly idOf: (word: string) => number;
  /** The keys by number. */
  readonly keys: readonly string[];
}

/** An empty vocabulary; every spelling is folded once and remembered. */
export function createVocabulary(keep: ReadonlySet<Step> = new Set()): Vocabulary {
  const bySpelling = new Map<string, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const idOf = (word: string): number => {
    const known = bySpelling.get(word);
    if (known !== undefined) return known;
    const key = keyOf(word, keep);
    let id = byKey.get(key);
    if (id === undefined) {
      id = keys.length;
      keys.push(key);
      byKey.set(key, id);
    }
    bySpelling.set(word, id);
    return id;
  };
  return { idOf, keys };
}
