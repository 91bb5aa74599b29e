import type { DocumentName } from '../results.ts';
import type { Entry, WritableStore } from './store.ts';

/** How the path of a document below the root begins in the store; all others are absolute, or `-`. */
const BELOW = './';

/** A path as the store keeps it. */
function storedPath(path: string, root: string): string {
  const below = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(below) ? `${BELOW}${path.slice(below.length)}` : path;
}

/** A path that the store keeps, where the root is now. */
function shownPath(path: string, root: string): string {
  if (!path.startsWith(BELOW)) return path;
  return `${root.endsWith('/') ? root : `${root}/`}${path.slice(BELOW.length)}`;
}

/**
 * The store with absolute paths to the outside and paths relative to a root inside, so that it serves wherever the tree
 * of the texts is mounted.
 */
export function rootedStore<S extends WritableStore>(store: S, root: string | null): S {
  if (root === null) return store;
  const shown = (entry: Entry): Entry => ({ ...entry, path: shownPath(entry.path, root) });
  const stored = <N extends DocumentName>(name: N): N => ({ ...name, path: storedPath(name.path, root) });
  return {
    ...store,
    entries: async function* () {
      for await (const entry of store.entries()) yield shown(entry);
    },
    entriesOf: async (documents) => {
      const entries = await store.entriesOf(documents);
      return new Map(Array.from(entries, ([document, entry]) => [document, shown(entry)]));
    },
    find: (names) => store.find(names.map(stored)),
    commit: (change) => store.commit({ ...change, add: change.add.map(stored) }),
  };
}
