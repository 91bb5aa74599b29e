import { FINGERPRINT_SETTINGS } from '../../similarity/fingerprint.ts';
import { dateOf } from '../history/date.ts';
import { lookUpRuns } from '../store/memory-store.ts';
import { keyOfName } from '../store/name.ts';
import { distinctPrints, sortedPostings } from '../store/postings.ts';
import { present } from '../store/present.ts';
import type { Entry, Store } from '../store/store.ts';
import { type Collection, sketchIn } from './collection.ts';

/**
 * A collection that was just read, as an archive to look texts up in. `dated` says whether entries need their dates,
 * for which each text that is asked for must be read.
 */
export function createCollectionStore(collection: Collection, dated = false): Store {
  const { prints, count } = collection;
  const owners = new Uint32Array(prints.hash.length);
  for (let document = 0; document < count; document++)
    owners.fill(document, prints.start[document] ?? 0, prints.start[document + 1] ?? 0);
  const postings = sortedPostings(prints.hash, owners);
  const distinct = distinctPrints(postings, 0, count);
  let numbers: ReadonlyMap<string, number> | undefined;
  const entryOf = (document: number): Entry => {
    const name = collection.name(document);
    const recorded = collection.date(document);
    const date = dated ? dateOf(recorded, name.path, collection.text(document) ?? '') : recorded;
    return { document, ...name, words: prints.words[document] ?? 0, content: '', date };
  };
  return {
    settings: FINGERPRINT_SETTINGS,
    count: async () => count,
    entries: async function* () {
      for (let document = 0; document < count; document++) yield entryOf(document);
    },
    entriesOf: async (documents) =>
      present(documents, (document) => (document < count ? entryOf(document) : undefined)),
    find: async (names) => {
      numbers ??= new Map(
        Array.from({ length: count }, (_, document) => [keyOfName(collection.name(document)), document]),
      );
      const all = numbers;
      return names.map((name) => all.get(keyOfName(name)));
    },
    postings: async (hashes, cap) => lookUpRuns([postings], hashes, cap, () => true),
    traits: async (documents) =>
      present(documents, (document) => ({ sketch: sketchIn(prints, document), prints: distinct[document] ?? 0 })),
    texts: async (documents) => present(documents, (document) => collection.text(document)),
    close: async () => {},
  };
}
