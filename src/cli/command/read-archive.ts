import { resolve } from 'node:path';
import type { Archive, Incoming } from '../../archive/check.ts';
import type { Skipped } from '../../archive/results.ts';
import { createCollectionStore } from '../../archive/search/collection-store.ts';
import { openSqliteStore } from '../../archive/store/sqlite/store.ts';
import { archivedReader } from '../../read/collection/archived-text.ts';
import { readCollection } from '../../read/collection/collection.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { addToIndex } from './add-to-index.ts';
import { collectionOptions } from './archive-input.ts';

export { archivedReader } from '../../read/collection/archived-text.ts';

/** All texts of a folder or .jsonl file. */
export async function readTexts(
  operand: string,
  settings: Settings,
  bar: ProgressBar,
  skipped: Skipped[],
): Promise<readonly Incoming[]> {
  const incoming: Incoming[] = [];
  const read = await readCollection([operand], collectionOptions(settings, bar));
  skipped.push(...read.skipped);
  for (let document = 0; document < read.collection.count; document++) {
    const text = read.collection.text(document);
    if (text !== undefined) incoming.push({ ...read.collection.name(document), text });
  }
  return incoming;
}

/** A folder or .jsonl file as an archive: read into memory, or into the index of `--index`, which stays. */
export async function openCollection(
  against: string,
  settings: Settings,
  bar: ProgressBar,
  skipped: Skipped[],
): Promise<Pick<Archive, 'store' | 'read'>> {
  if (settings.index !== undefined) {
    const added = await addToIndex([against], settings.index, settings, bar);
    skipped.push(...added.skipped);
    return { store: await openSqliteStore(resolve(settings.index), 'read'), read: archivedReader(settings.encoding) };
  }
  const found = await readCollection([against], collectionOptions(settings, bar));
  skipped.push(...found.skipped);
  return { store: createCollectionStore(found.collection, settings.since !== undefined), read: async () => undefined };
}
