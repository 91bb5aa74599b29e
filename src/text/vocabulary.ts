import { keyOf, type Step } from './key.ts';

/** Numbers for keys, shared by the texts that are compared: equal numbers, equal keys. */
export interface Vocabulary {
  /** The number of the key of the word at a half-open range of a text. */
  readonly idAt: (text: string, start: number, end: number) => number;
  /** The keys by number. */
  readonly keys: readonly string[];
  /** What was found out about the keys, a table for each question (key-memory.ts). */
  readonly memories: (Uint16Array | undefined)[];
}

/** Slots that are looked at; only texts made to fill the table unevenly need more, and are asked from a map. */
const MOST_PROBES = 64;

/** Spellings that a fresh vocabulary has room for: those of two releases. */
const ROOM = 1 << 11;

/**
 * An empty vocabulary; every spelling is folded once and remembered, in an open table that looks at the word where it
 * stands: a string for each word of a text, to ask a map with, would cost more than finding the words. With a
 * `reading` keys are what it makes of them: so Kazakh in two alphabets meets.
 */
export function createVocabulary(keep: ReadonlySet<Step> = new Set(), reading?: (key: string) => string): Vocabulary {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const spellings: string[] = [];
  const hashes: number[] = [];
  const ids: number[] = [];
  const crowded = new Map<string, number>();
  let slots = new Int32Array(2 * ROOM).fill(FREE);

  const idOfNew = (word: string): number => {
    const key = keyOf(word, keep);
    const read = reading === undefined ? key : reading(key);
    // A word that is its own key is found by its spelling, so that most keys need no second table.
    const isOwn = key === word && read === word;
    const known = byKey.get(read) ?? (isOwn ? undefined : idOfOwnKey(read));
    if (known !== undefined) return known;
    if (!isOwn) byKey.set(read, keys.length);
    return keys.push(read) - 1;
  };
  /** The number of a spelling that was met and is its own key. */
  const idOfOwnKey = (word: string): number | undefined => {
    const mask = slots.length - 1;
    const hash = hashOf(word, 0, word.length);
    let id = crowded.get(word);
    for (let slot = hash & mask; id === undefined && slots[slot] !== FREE; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (hashes[entry] === hash && spellings[entry] === word) id = ids[entry];
    }
    return id !== undefined && keys[id] === word ? id : undefined;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 2).fill(FREE);
    const mask = slots.length - 1;
    for (const [entry, hash] of hashes.entries()) {
      let slot = hash & mask;
      while (slots[slot] !== FREE) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
  };
  const idAt = (text: string, start: number, end: number): number => {
    const hash = hashOf(text, start, end);
    const mask = slots.length - 1;
    let slot = hash & mask;
    let probes = 0;
    for (; probes < MOST_PROBES && slots[slot] !== FREE; probes++) {
      const entry = slots[slot] as number;
      if (hashes[entry] === hash && standsAt(spellings[entry] as string, text, start, end)) return ids[entry] as number;
      slot = (slot + 1) & mask;
    }
    const word = text.slice(start, end);
    const known = probes === MOST_PROBES ? crowded.get(word) : undefined;
    if (known !== undefined) return known;
    const id = idOfNew(word);
    if (probes === MOST_PROBES) {
      crowded.set(word, id);
      return id;
    }
    slots[slot] = spellings.push(word) - 1;
    hashes.push(hash);
    ids.push(id);
    if (spellings.length * 2 > slots.length) grow();
    return id;
  };
  return { idAt, keys, memories: [] };
}

const FREE = -1;

/** FNV-1a over code units, with the high bits mixed into the low ones that the table looks at. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
