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

/** Whether the key of a number is a word of content in a language, and no function word. */
export type IsContentKey = (id: number) => boolean;

/** By the keys of a vocabulary and the language. */
const askers = new WeakMap<readonly string[], Map<LanguageCode, IsContentKey>>();
const CONTENT = 1;
const FUNCTION = 2;

/** Tells of each key of a vocabulary, which may grow, whether it is a word of content; each is looked at once. */
export function contentKeysIn(keys: readonly string[], language: LanguageCode): IsContentKey {
  const ofKeys = askers.get(keys) ?? new Map<LanguageCode, IsContentKey>();
  askers.set(keys, ofKeys);
  const asker = ofKeys.get(language) ?? rememberingAsker(keys, language);
  ofKeys.set(language, asker);
  return asker;
}

function rememberingAsker(keys: readonly string[], language: LanguageCode): IsContentKey {
  /** What each key was found to be; 0 where nobody has asked yet. */
  let found = new Uint8Array(keys.length);
  return (id) => {
    if (id >= found.length) {
      const more = new Uint8Array(Math.max(keys.length, 2 * found.length));
      more.set(found);
      found = more;
    }
    if (found[id] === 0) found[id] = isFunctionWord(keys[id] ?? '', language) ? FUNCTION : CONTENT;
    return found[id] === CONTENT;
  };
}
