import { FINGERPRINT_SETTINGS, type FingerprintSettings } from '../../similarity/fingerprint.ts';
import { firstAtLeast } from '../../text/sorted.ts';
import { changedDocuments } from './changed.ts';
import { keyOfName } from './name.ts';
import { unpackText } from './packed-text.ts';
import { distinctPrints, mergePostings, type Postings, postingsOf } from './postings.ts';
import { present } from './present.ts';
import type { Entry, NewDocument, PackedText, PostingLists, Traits, WritableStore } from './store.ts';

/** So many sorted runs are searched one after the other before they are made one. */
const MOST_RUNS = 8;

interface Kept {
  readonly entry: Entry;
  readonly traits: Traits;
  readonly packed: PackedText | null;
}

/** A store in memory: for archives that are read on the fly, and the measure of the others in tests. */
export function createMemoryStore(settings: FingerprintSettings = FINGERPRINT_SETTINGS): WritableStore {
  const kept = new Map<number, Kept>();
  const numbers = new Map<string, number>();
  let runs: Postings[] = [];
  let next = 0;
  const alive = (document: number): boolean => kept.has(document);
  const drop = (document: number): void => {
    const known = kept.get(document);
    if (known === undefined) return;
    numbers.delete(keyOfName(known.entry));
    kept.delete(document);
  };
  const mergeRuns = (): void => {
    runs = [mergePostings(runs, alive)];
  };

  return {
    settings,
    count: async () => kept.size,
    entries: async function* () {
      for (const { entry } of kept.values()) yield entry;
    },
    entriesOf: async (documents) => present(documents, (document) => kept.get(document)?.entry),
    find: async (names) => names.map((name) => numbers.get(keyOfName(name))),
    postings: async (hashes, cap) => lookUpRuns(runs, hashes, cap, alive),
    traits: async (documents) =>
      present(documents, (document) => {
        const traits = kept.get(document)?.traits;
        return traits === undefined || traits.prints === 0 ? undefined : traits;
      }),
    texts: async (documents) =>
      present(documents, (document) => {
        const packed = kept.get(document)?.packed ?? null;
        return packed === null ? undefined : unpackText(packed.block, packed.place);
      }),
    close: async () => {},
    commit: async (change) => {
      const { add, hashes, replaced, counts } = changedDocuments(change, keyOfName, (document) => {
        const number = numbers.get(keyOfName(document));
        const old = number === undefined ? undefined : kept.get(number);
        return old === undefined ? undefined : old.entry;
      });
      for (const document of [...change.remove, ...replaced]) drop(document);
      const base = next;
      const postings = postingsOf(
        add.map(({ prints }) => prints),
        hashes,
        base,
      );
      const prints = distinctPrints(postings, base, add.length);
      for (const [index, document] of add.entries()) {
        numbers.set(keyOfName(document), next);
        kept.set(next, keep(document, next, prints[index] ?? 0));
        next++;
      }
      if (postings.count > 0) runs.push(postings);
      if (runs.length > MOST_RUNS) mergeRuns();
      return counts;
    },
    compact: async () => mergeRuns(),
    verify: async function* () {},
  };
}

function keep(document: NewDocument, number: number, prints: number): Kept {
  const { path, id, words, content, date, sketch, packed } = document;
  return { entry: { document: number, path, id, words, content, date }, traits: { sketch, prints }, packed };
}

/** The documents of fingerprints in sorted runs of postings. */
export function lookUpRuns(
  runs: readonly Postings[],
  hashes: Float64Array,
  cap: number,
  alive: (document: number) => boolean,
): PostingLists {
  const start = new Int32Array(hashes.length + 1);
  const cut = new Uint8Array(hashes.length);
  const documents: number[] = [];
  for (let print = 0; print < hashes.length; print++) {
    const hash = hashes[print] as number; // print < length
    const first = documents.length;
    for (const run of runs) {
      for (let at = firstAtLeast(run.hash, hash); at < run.count && run.hash[at] === hash; at++) {
        const document = run.document[at] as number;
        if (!alive(document)) continue;
        if (documents.length - first < cap) documents.push(document);
        else cut[print] = 1;
      }
    }
    start[print + 1] = documents.length;
  }
  return { start, documents: Uint32Array.from(documents), cut };
}
