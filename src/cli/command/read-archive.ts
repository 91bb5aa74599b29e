import type { Archive, Incoming } from '../../archive/check.ts';
import { dateOf } from '../../archive/history/date.ts';
import { needsDates } from '../../archive/history/range.ts';
import { createCollectionStore } from '../../archive/search/collection-store.ts';
import { archivedReader } from '../../read/collection/archived-text.ts';
import { type ReadingNotes, readCollection } from '../../read/collection/collection.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { addToIndex } from './add-to-index.ts';
import { collectionOptions, dateRangeOf, type Operands } from './archive-input.ts';
import { textOptions } from './comparison-options.ts';
import { openIndex } from './open-index.ts';

/** Reads texts that an index does not keep, by the settings of the run. */
export function readerBy(settings: Settings): Archive['read'] {
  return archivedReader(textOptions(settings));
}

/** All texts of a folder, of a file of records or of standard input. */
export async function readCollected(
  operand: string,
  input: Operands['input'],
  settings: Settings,
  bar: ProgressBar,
  notes: ReadingNotes,
): Promise<readonly Incoming[]> {
  const incoming: Incoming[] = [];
  const { collection, ...told } = await readCollection([operand], { ...collectionOptions(settings, bar), input });
  notes.skipped.push(...told.skipped);
  notes.notes.push(...told.notes);
  const { within } = dateRangeOf(settings);
  for (let document = 0; document < collection.count; document++) {
    const text = collection.text(document);
    if (text === undefined) continue;
    const name = collection.name(document);
    const date = within === undefined ? null : dateOf(collection.date(document), name.path, text);
    incoming.push({ ...name, text, date });
  }
  return incoming;
}

/** A folder or file of records as an archive: read into memory, or into the index of `--index`, which stays. */
export async function openCollection(
  against: string,
  settings: Settings,
  bar: ProgressBar,
  notes: ReadingNotes,
): Promise<Pick<Archive, 'store' | 'read'>> {
  if (settings.index !== undefined) {
    const added = await addToIndex({ names: [against] }, settings.index, settings, bar);
    notes.skipped.push(...added.skipped);
    notes.notes.push(...(added.notes ?? []));
    return { store: await openIndex(settings.index, 'read', settings), read: readerBy(settings) };
  }
  const { collection, ...told } = await readCollection([against], collectionOptions(settings, bar));
  notes.skipped.push(...told.skipped);
  notes.notes.push(...told.notes);
  return { store: createCollectionStore(collection, needsDates(dateRangeOf(settings))), read: async () => undefined };
}
