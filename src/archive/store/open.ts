import { isServerAddress, placeOf } from './address.ts';
import { ArchiveFailure } from './failure.ts';
import { rootedStore } from './rooted.ts';
import { openSqliteStore } from './sqlite/store.ts';
import type { Access, LastingStore } from './store.ts';

/** Where the relative paths of an index lie. */
export interface Roots {
  /** Where the tree of the texts is mounted now; null for where it was when the index was made. */
  readonly root: string | null;
  /** What the paths of an index that is made now are kept relative to, when there is no `root`. */
  readonly rootWhenNew?: string | null;
}

/**
 * Opens the index at a path or at the address of a server: the one door of the command and of the library.
 *
 * @throws ArchiveFailure when it is missing, foreign, newer, damaged, locked or cannot be reached.
 */
export async function openIndexAt(
  where: string,
  access: Access,
  { root, rootWhenNew = null }: Roots,
): Promise<LastingStore> {
  const store = await openBare(where, access, root ?? rootWhenNew);
  return rootedStore(store, store.root === null ? null : (root ?? store.root));
}

/** Whether there is an index that can be opened. Throws as `openIndexAt` does for all but a missing one. */
export async function hasIndex(where: string): Promise<boolean> {
  try {
    await (await openBare(where, 'read', null)).close();
    return true;
  } catch (error) {
    if (error instanceof ArchiveFailure && error.code === 'missing') return false;
    throw error;
  }
}

async function openBare(where: string, access: Access, root: string | null): Promise<LastingStore> {
  if (!isServerAddress(where)) return openSqliteStore(placeOf(where), access, { root });
  const { openPostgresStore } = await import('./postgres/store.ts');
  return openPostgresStore(where, access, { root });
}
