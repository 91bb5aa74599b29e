import type { Committed, NewDocument, WritableStore } from './store.ts';

/** Documents, fingerprints and bytes of text that are gathered for one step: some 100 MB of memory in all. */
const DOCUMENTS_A_STEP = 1 << 15;
const PRINTS_A_STEP = 1 << 22;
const BYTES_A_STEP = 64 * 1024 * 1024;

/** Gathers documents and commits them in large steps. */
export interface Adder {
  /** The hashes are copied before the call returns. */
  readonly add: (document: NewDocument, hashes: Float64Array) => Promise<void>;
  /** Commits what is left and removes documents in the same step; what was counted is in the archive then. */
  readonly finish: (remove?: readonly number[]) => Promise<Committed>;
}

/** Adds documents to a store; those of the same name and content are left as they are. */
export function createAdder(store: WritableStore): Adder {
  let waiting: NewDocument[] = [];
  let hashes = new Float64Array(1 << 12);
  let used = 0;
  let bytes = 0;
  let counts: Committed = { added: 0, replaced: 0, unchanged: 0 };

  const flush = async (more: boolean, remove: readonly number[] = []): Promise<void> => {
    const { added, replaced, unchanged } = await store.commit({
      add: waiting,
      hashes: hashes.subarray(0, used),
      remove,
      more,
    });
    counts = {
      added: counts.added + added,
      replaced: counts.replaced + replaced,
      unchanged: counts.unchanged + unchanged,
    };
    waiting = [];
    used = 0;
    bytes = 0;
  };

  return {
    add: async (document, own) => {
      if (used + own.length > hashes.length) {
        const wider = new Float64Array(Math.max(used + own.length, hashes.length * 2));
        wider.set(hashes.subarray(0, used));
        hashes = wider;
      }
      hashes.set(own, used);
      used += own.length;
      const block = document.packed?.block;
      if (block !== waiting.at(-1)?.packed?.block) bytes += block?.length ?? 0;
      waiting.push(document);
      if (waiting.length >= DOCUMENTS_A_STEP || used >= PRINTS_A_STEP || bytes >= BYTES_A_STEP) await flush(true);
    },
    finish: async (remove) => {
      await flush(false, remove);
      return counts;
    },
  };
}
