import type { LanguageCode } from './language.ts';
import { isFunctionWord } from './lexicon.ts';

/** What is known of the keys of a vocabulary, which grows: the first `count` of them. */
interface Known {
  readonly content: Uint8Array;
  readonly count: number;
}

/** By the keys of a vocabulary and the languages: many pairs may share one. */
const known = new WeakMap<readonly string[], Map<string, Known>>();

/** For each key 1 if it carries content and 0 if it is a function word of one of the languages. */
export function contentOf(keys: readonly string[], languages: Iterable<LanguageCode>): Uint8Array {
  const spoken = [...new Set(languages)].sort();
  const name = spoken.join();
  let ofKeys = known.get(keys);
  if (ofKeys === undefined) {
    ofKeys = new Map();
    known.set(keys, ofKeys);
  }
  const before = ofKeys.get(name);
  if (before?.count === keys.length) return before.content;
  const isLongEnough = before !== undefined && before.content.length >= keys.length;
  const content = isLongEnough ? before.content : new Uint8Array(before === undefined ? keys.length : keys.length * 2);
  if (before !== undefined && !isLongEnough) content.set(before.content);
  for (let id = before?.count ?? 0; id < keys.length; id++)
    content[id] = spoken.some((language) => isFunctionWord(keys[id] ?? '', language)) ? 0 : 1;
  ofKeys.set(name, { content, count: keys.length });
  return content;
}
