import { printsOf, sketchIn } from '../../archive/search/collection.ts';
import { createAdder } from '../../archive/store/add.ts';
import type { Committed, PackedText, WritableStore } from '../../archive/store/store.ts';
import { type PlacedPart, type ReadingNotes, readPlacedParts } from '../../read/collection/collection.ts';
import type { Remark, Skipped } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { collectionOptions, type Operands } from './archive-input.ts';
import { openIndex, rootOf } from './open-index.ts';
import { refuseNothing } from './reading.ts';

/** What adding to an index did, and what it could not read. */
export interface AddedToIndex extends Committed {
  readonly documents: number;
  readonly skipped: readonly Skipped[];
  /** What was read in a way that wants telling; absent where there is nothing. */
  readonly notes?: readonly Remark[];
}

/** Reads folders, files and .jsonl files into an index; makes the index where there is none. */
export async function addToIndex(
  { names, input }: Operands,
  index: string,
  settings: Settings,
  bar: ProgressBar,
): Promise<AddedToIndex> {
  const told: ReadingNotes = { skipped: [], notes: [] };
  const wish = { catalogue: true, packed: settings.text !== false };
  const options = { ...collectionOptions(settings, bar, [index]), input };
  const parts = readPlacedParts(names, wish, options, told);
  // The first piece is read before the index is made: operands that are not there leave no empty index behind.
  try {
    const first = await parts.next();
    if (first.done === true) refuseNothing(0, names.join(', '), told.skipped, settings);
    const store = await openIndex(index, 'create', settings, rootOf(names));
    try {
      const added = await addPieces(store, first, parts, wish);
      const { skipped, notes } = told;
      return { ...added, documents: await store.count(), skipped, ...(notes.length > 0 && { notes }) };
    } finally {
      await store.close();
    }
  } finally {
    // Whatever went wrong: its threads would keep the program from ending.
    await parts.return(undefined);
  }
}

/** What becomes of the texts of pieces, and of documents that are there already. */
export interface AddingWish {
  /** Keep the texts. */
  readonly packed: boolean;
  /** Documents to be removed in the last step. */
  readonly remove?: readonly number[];
}

/** Adds the texts of all pieces to a store. */
export async function addPieces(
  store: WritableStore,
  first: IteratorResult<PlacedPart, void>,
  parts: AsyncGenerator<PlacedPart, void>,
  { packed, remove = [] }: AddingWish,
): Promise<Committed> {
  const adder = createAdder(store);
  for (let piece = first; piece.done !== true; piece = await parts.next()) {
    const { part, files, ids } = piece.value;
    const { data, start, block, place } = part.blocks;
    // One view a block: that it is the same one tells the store which texts share it.
    const views = Array.from(start.subarray(1), (end, number) => data.subarray(start[number], end));
    const blockOf = (document: number): PackedText | null => {
      const view = views[block[document] ?? -1];
      return !packed || view === undefined ? null : { block: view, place: place[document] ?? 0 };
    };
    for (let at = 0; at < ids.length; at++) {
      const prints = printsOf(part.prints, at);
      const document = {
        path: files[part.file[at] ?? -1]?.path ?? '',
        id: ids[at] ?? null,
        words: prints.words,
        content: part.contents[at] ?? '',
        date: part.dates[at] ?? null,
        sketch: sketchIn(part.prints, at),
        prints: prints.count,
        packed: blockOf(at),
      };
      await adder.add(document, prints.hash);
    }
  }
  return adder.finish(remove);
}
