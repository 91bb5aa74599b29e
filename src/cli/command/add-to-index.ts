import { resolve } from 'node:path';
import { printsOf, sketchIn } from '../../archive/search/collection.ts';
import { createAdder } from '../../archive/store/add.ts';
import { openSqliteStore } from '../../archive/store/sqlite/store.ts';
import type { Committed, PackedText, WritableStore } from '../../archive/store/store.ts';
import { idOf, type PlacedPart, readPlacedParts } from '../../read/collection/collection.ts';
import type { Skipped } from '../../read/folder.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { collectionOptions } from './archive-input.ts';

/** What adding to an index did, and what it could not read. */
export interface AddedToIndex extends Committed {
  readonly documents: number;
  readonly skipped: readonly Skipped[];
}

/** Reads folders, files and .jsonl files into an index; makes the index where there is none. */
export async function addToIndex(
  operands: readonly string[],
  index: string,
  settings: Settings,
  bar: ProgressBar,
): Promise<AddedToIndex> {
  const skipped: Skipped[] = [];
  const wish = { catalogue: true, packed: settings.text !== false };
  const parts = readPlacedParts(operands, wish, collectionOptions(settings, bar, [index]), skipped);
  // The first piece is read before the index is made: operands that are not there leave no empty index behind.
  try {
    const first = await parts.next();
    const store = await openSqliteStore(resolve(index), 'create');
    try {
      return { ...(await addParts(store, first, parts)), documents: await store.count(), skipped };
    } finally {
      await store.close();
    }
  } finally {
    // Whatever went wrong: its threads would keep the program from ending.
    await parts.return(undefined);
  }
}

/** Adds the texts of all pieces to a store. */
async function addParts(
  store: WritableStore,
  first: IteratorResult<PlacedPart, void>,
  parts: AsyncGenerator<PlacedPart, void>,
): Promise<Committed> {
  const adder = createAdder(store);
  for (let piece = first; piece.done !== true; piece = await parts.next()) {
    const { part, files } = piece.value;
    const { data, start, block, place } = part.blocks;
    // One view a block: that it is the same one tells the store which texts share it.
    const views = Array.from(start.subarray(1), (end, number) => data.subarray(start[number], end));
    const blockOf = (document: number): PackedText | null => {
      const view = views[block[document] ?? -1];
      return view === undefined ? null : { block: view, place: place[document] ?? 0 };
    };
    for (let at = 0; at < part.ids.length; at++) {
      const prints = printsOf(part.prints, at);
      const document = {
        path: files[part.file[at] ?? -1]?.path ?? '',
        id: idOf(piece.value, at),
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
  return adder.finish();
}
