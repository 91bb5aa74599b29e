import type { Entry } from '../../archive/store/store.ts';
import { readFileBytes } from '../bytes.ts';
import { decode } from '../encoding/decode.ts';
import { idOf, readPlacedParts, readRange } from './collection.ts';
import { contentOf, readRecord } from './part.ts';

interface Place {
  readonly offset: number;
  readonly length: number;
}

/**
 * Reads texts of archived documents from where they were added; undefined for one that is gone or has changed since.
 * A .jsonl file is gone through once, when the first of its texts is asked for.
 */
export function archivedReader(encoding?: string): (entry: Entry) => Promise<string | undefined> {
  const places = new Map<string, ReadonlyMap<string | null, Place>>();
  const placesIn = async (path: string): Promise<ReadonlyMap<string | null, Place>> => {
    const known = places.get(path);
    if (known !== undefined) return known;
    const found = new Map<string | null, Place>();
    for await (const placed of readPlacedParts([path], { catalogue: false, packed: false }, {}, [])) {
      const { part } = placed;
      for (let at = 0; at < part.ids.length; at++)
        found.set(idOf(placed, at), { offset: part.offset[at] ?? 0, length: part.length[at] ?? 0 });
    }
    places.set(path, found);
    return found;
  };
  return async ({ path, id, content }) => {
    try {
      const place = id === null ? undefined : (await placesIn(path)).get(id);
      if (id !== null && place === undefined) return undefined;
      const bytes = place === undefined ? readFileBytes(path) : readRange(path, place.offset, place.length);
      if (contentOf(bytes) !== content) return undefined;
      if (place === undefined) return decode(bytes, path, encoding).text;
      const record = readRecord(bytes);
      return typeof record === 'object' ? record.text : undefined;
    } catch {
      return undefined;
    }
  };
}
