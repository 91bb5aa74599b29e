import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { openIndexAt } from '../../archive/store/open.ts';
import type { Access, Entry, LastingStore, Store } from '../../archive/store/store.ts';
import { isFolder, realPath } from '../../read/collection/files.ts';
import { Failure } from '../../read/failure.ts';
import { systemName } from '../../read/file-name.ts';
import { STANDARD_INPUT } from '../../read/source.ts';
import { plainly } from '../../terms/said.ts';
import type { Obstacle } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';

/**
 * Opens an index. Its relative paths are taken to lie below `--root`, else below the root that it was made with.
 */
export async function openIndex(
  index: string,
  access: Access,
  { root }: Pick<Settings, 'root'>,
  rootWhenNew: string | null = null,
): Promise<LastingStore> {
  if (root !== undefined && !isFolder(root)) throw new Failure('not-found', root, '--root: no such folder');
  return stoppable(await openIndexAt(index, access, { root: root === undefined ? null : realPath(root), rootWhenNew }));
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** Milliseconds that a server is given to stop before the process ends anyway. */
const LAST_PATIENCE = 2_000;

/**
 * A store whose server stops working when the process is told to end: it would not notice by itself for a while. Only
 * while it is asked: whoever reads and reckons between two questions could not listen, and ends at once without this.
 */
function stoppable(store: LastingStore): LastingStore {
  const { cancel } = store;
  if (cancel === undefined) return store;
  let asked = 0;
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    for (const one of SIGNALS) process.off(one, stop);
    await Promise.race([cancel().catch(() => {}), new Promise((resolve) => setTimeout(resolve, LAST_PATIENCE))]);
    process.kill(process.pid, signal);
  };
  const begin = (): void => {
    if (asked++ === 0) for (const signal of SIGNALS) process.on(signal, stop);
  };
  const end = (): void => {
    if (--asked === 0) for (const signal of SIGNALS) process.off(signal, stop);
  };
  const heard = <Asked extends readonly unknown[], Answer>(ask: (...asked: Asked) => Promise<Answer>) => {
    return async (...given: Asked): Promise<Answer> => {
      begin();
      return ask(...given).finally(end);
    };
  };
  const heardAlong = <One>(ask: () => AsyncIterable<One>) =>
    async function* (): AsyncGenerator<One> {
      begin();
      try {
        yield* ask();
      } finally {
        end();
      }
    };
  return {
    ...store,
    count: heard(store.count),
    entries: heardAlong(store.entries),
    entriesOf: heard(store.entriesOf),
    find: heard(store.find),
    postings: heard(store.postings),
    traits: heard(store.traits),
    texts: heard(store.texts),
    commit: heard(store.commit),
    compact: heard(store.compact),
    verify: heardAlong(store.verify),
    statistics: heard(store.statistics),
  };
}

/** What the paths of a new index are kept relative to: the first folder that is added, or that of the first file. */
export function rootOf(operands: readonly string[]): string | null {
  const first = operands.find((operand) => operand !== STANDARD_INPUT);
  if (first === undefined) return null;
  const path = realPath(first);
  return isFolder(path) ? path : dirname(path);
}

/** Why a text of an index cannot be taken along. */
export const TEXT_GONE: Obstacle = {
  code: 'not-found',
  reason: plainly('its text is not kept, and its file is gone or has changed'),
};

/** Whether the file of a document is there no longer. */
export function isGone({ path }: Pick<Entry, 'path'>): boolean {
  return path === resolve(path) && !existsSync(systemName(path));
}

/** The rows of the catalogue, so many at a time. */
export async function* entrySlices(store: Store, size: number): AsyncGenerator<readonly Entry[]> {
  let slice: Entry[] = [];
  for await (const entry of store.entries()) {
    slice.push(entry);
    if (slice.length < size) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

/** All rows of the catalogue. */
export async function entriesOf(store: Store): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of store.entries()) entries.push(entry);
  return entries;
}
