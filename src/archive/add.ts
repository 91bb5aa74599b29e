import type { Change, NewDocument, WritableStore } from './store.ts';

/** Documents, fingerprints and bytes of text that are gathered for one step: some 100 MB of memory in all. */
const DOCUMENTS_A_STEP = 1 << 15;
const PRINTS_A_STEP = 1 << 22;
const BYTES_A_STEP = 64 * 1024 * 1024;

/** What adding to an archive did. */
export interface Added {
  readonly added: number;
  readonly replaced: number;
  readonly unchanged: number;
}

/** Gathers documents and commits them in large steps. */
export interface Adder {
  /** The hashes are copied before the call returns. */
  readonly add: (document: NewDocument, hashes: Float64Array) => Promise<void>;
  /** Commits what is left; what was counted is in the archive then. */
  readonly finish: () => Promise<Added>;
}

/** Adds documents to a store; those of the same name and content are left as they are. */
export function createAdder(store: WritableStore): Adder {
  let waiting: NewDocument[] = [];
  let hashes = new Float64Array(1 << 12);
  let used = 0;
  let bytes = 0;
  let added = 0;
  let replaced = 0;
  let unchanged = 0;

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const change: Change = { add: waiting, hashes: hashes.subarray(0, used), remove: [] };
    await store.commit(change);
    waiting = [];
    used = 0;
    bytes = 0;
  };

  return {
    add: async (document, own) => {
      const known = await store.find(document);
      const entry = known === undefined ? undefined : await store.entry(known);
      if (entry?.content === document.content) {
        unchanged++;
        return;
      }
      if (entry === undefined) added++;
      else replaced++;
      if (used + own.length > hashes.length) {
        const wider = new Float64Array(Math.max(used + own.length, hashes.length * 2));
        wider.set(hashes.subarray(0, used));
        hashes = wider;
      }
      hashes.set(own, used);
      used += own.length;
      bytes += document.packed?.length ?? 0;
      waiting.push(document);
      if (waiting.length >= DOCUMENTS_A_STEP || used >= PRINTS_A_STEP || bytes >= BYTES_A_STEP) await flush();
    },
    finish: async () => {
      await flush();
      return { added, replaced, unchanged };
    },
  };
}
