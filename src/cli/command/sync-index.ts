import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DocumentName } from '../../archive/results.ts';
import { isServerAddress, namedIndex } from '../../archive/store/address.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { hasIndex } from '../../archive/store/open.ts';
import { planSync, type SyncPlan, type SyncStep } from '../../archive/store/sync.ts';
import { type ReadingNotes, readPlacedParts } from '../../read/collection/collection.ts';
import { realPath } from '../../read/collection/files.ts';
import { Failure } from '../../read/failure.ts';
import { systemName } from '../../read/file-name.ts';
import { STANDARD_INPUT } from '../../read/source.ts';
import { said } from '../../terms/said.ts';
import type { Remark, Skipped } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { addPieces, addToIndex } from './add-to-index.ts';
import { collectionOptions, type Operands } from './archive-input.ts';
import { entriesOf, openIndex, rootOf } from './open-index.ts';

/** What became of an index, or would become of it. */
export interface Synced {
  readonly added: number;
  readonly replaced: number;
  readonly renamed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly documents: number;
  /** Only with `--dry-run`, where nothing was done. */
  readonly dryRun?: true;
  readonly steps?: readonly SyncStep[];
  readonly skipped: readonly Skipped[];
  readonly notes?: readonly Remark[];
}

/**
 * Makes an index say what is on disk below the operands: adds what is new, replaces what changed, follows what was
 * renamed, forgets what is gone. What cannot be read now is not gone. Throws a Failure before more than half would go.
 */
export async function syncIndex(
  { names }: Operands,
  index: string,
  settings: Settings,
  bar: ProgressBar,
): Promise<Synced> {
  if (names.includes(STANDARD_INPUT)) throw new Failure('usage', STANDARD_INPUT, 'is nothing that an index can follow');
  const isNew = await isMissing(index);
  if (isNew && settings.dryRun !== true) return madeAnew({ names }, index, settings, bar);
  const told: ReadingNotes = { skipped: [], notes: [] };
  const there = settings.force === true ? names.filter(isThere) : names;
  const found = await foundBelow(there, index, settings, bar, told);
  const store = isNew
    ? undefined
    : await openIndex(index, settings.dryRun === true ? 'read' : 'create', settings, rootOf(names));
  try {
    const known = store === undefined ? [] : await entriesOf(store);
    const plan = planSync(known, found, { below: names.map(realPath), unread: told.skipped.map(({ path }) => path) });
    refuseToForget(plan, namedIndex(index), settings);
    const figures = { ...plan.counts, skipped: told.skipped, ...(told.notes.length > 0 && { notes: told.notes }) };
    if (store === undefined || settings.dryRun === true)
      return { ...figures, documents: known.length, dryRun: true, steps: plan.steps };
    await carryOut(plan, store, index, settings, bar);
    return { ...figures, documents: await store.count() };
  } finally {
    await store?.close();
  }
}

async function madeAnew(operands: Operands, index: string, settings: Settings, bar: ProgressBar): Promise<Synced> {
  const { added, documents, skipped, notes } = await addToIndex(operands, index, settings, bar);
  const counts = { added, replaced: 0, renamed: 0, removed: 0, unchanged: 0 };
  return { ...counts, documents, skipped, ...(notes !== undefined && { notes }) };
}

/** Nothing is in a file that a process died making. A server is asked; what else is wrong with it is told by then. */
async function isMissing(index: string): Promise<boolean> {
  if (isServerAddress(index)) return !(await hasIndex(index));
  const stats = statSync(resolve(index), { throwIfNoEntry: false });
  return stats === undefined || (stats.isFile() && stats.size === 0);
}

function isThere(operand: string): boolean {
  return statSync(systemName(operand), { throwIfNoEntry: false }) !== undefined;
}

/** The names and contents of all texts below the operands; their fingerprints are not asked for. */
async function foundBelow(
  names: readonly string[],
  index: string,
  settings: Settings,
  bar: ProgressBar,
  told: ReadingNotes,
): Promise<ReadonlyMap<string, DocumentName & { readonly content: string }>> {
  const found = new Map<string, DocumentName & { readonly content: string }>();
  const wish = { catalogue: true, packed: false, prints: false };
  for await (const { part, files, ids } of readPlacedParts(
    names,
    wish,
    collectionOptions(settings, bar, [index]),
    told,
  )) {
    for (const [at, id] of ids.entries()) {
      const name = { path: files[part.file[at] ?? -1]?.path ?? '', id };
      found.set(keyOfName(name), { ...name, content: part.contents[at] ?? '' });
    }
  }
  return found;
}

function refuseToForget({ counts, scope }: SyncPlan, index: string, { force }: Settings): void {
  if (force === true || counts.removed * 2 <= scope) return;
  const what = `${counts.removed} of ${scope} texts would be forgotten`;
  throw new Failure('usage', index, said`${what}: is the archive all there? (--dry-run lists them, --force does it)`);
}

/** Reads what is new or changed once more, with fingerprints, and forgets what is gone in the last step. */
async function carryOut(
  { files, gone }: SyncPlan,
  store: Awaited<ReturnType<typeof openIndex>>,
  index: string,
  settings: Settings,
  bar: ProgressBar,
): Promise<void> {
  if (files.length === 0 && gone.length === 0) return;
  const wish = { catalogue: true, packed: settings.text !== false };
  const options = { ...collectionOptions(settings, bar, [index]), isListing: true };
  const parts = readPlacedParts(files, wish, options, { skipped: [], notes: [] });
  try {
    await addPieces(store, await parts.next(), parts, { packed: wish.packed, remove: gone });
  } finally {
    await parts.return(undefined);
  }
}
