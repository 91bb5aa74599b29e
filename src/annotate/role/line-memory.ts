import type { Document } from '../../text/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';

/** Lines kept before a memory starts afresh: those of a hundred releases. */
const MOST_KEPT = 4_000;
/**
 * Texts that share a memory are at most this long: a line that is kept keeps its text alive. A longer one remembers for
 * itself. UTF-16 code units.
 */
const LONGEST_SHARING = 20_000;

/**
 * What is read of a line, remembered for all texts that share a vocabulary: those that are compared with one another say
 * most lines again, and a long text repeats its own.
 */
export function rememberLines<T>(read: (line: string) => T): (document: Document) => (line: string) => T {
  const memories = new WeakMap<Document | Vocabulary, (line: string) => T>();
  return (document) => {
    const owner = document.text.length > LONGEST_SHARING ? document : document.vocabulary;
    let memory = memories.get(owner);
    if (memory === undefined) {
      memory = remembering(read);
      memories.set(owner, memory);
    }
    return memory;
  };
}

function remembering<T>(read: (line: string) => T): (line: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found.value;
    const value = read(line);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(line, { value });
    return value;
  };
}
