import type { Entry } from '../../archive/store/store.ts';
import { readFileBytes } from '../bytes.ts';
import { type CollectionOptions, keptText, readPlacedParts, readRange } from './collection.ts';
import { contentOf } from './content.ts';
import { readFileTexts } from './file-texts.ts';
import { isRecord, readRecord } from './record.ts';

/** Where a record lies, or its text where the file can only be read as a whole. */
type RecordPlace =
  | { readonly offset: number; readonly length: number }
  | { readonly text: string | undefined; readonly content: string };

/**
 * Reads texts of archived documents from where they were added; undefined for one that is gone or has changed since.
 * A file of records is gone through once, when the first of its texts is asked for.
 */
export function archivedReader(
  options: Pick<CollectionOptions, 'encoding' | 'fields' | 'kind' | 'tracked'> = {},
): (entry: Entry) => Promise<string | undefined> {
  const { encoding, fields = {}, kind, tracked } = options;
  const files = new Map<string, ReadonlyMap<string | null, RecordPlace>>();
  const placesIn = async (path: string): Promise<ReadonlyMap<string | null, RecordPlace>> => {
    const known = files.get(path);
    if (known !== undefined) return known;
    const found = new Map<string | null, RecordPlace>();
    const wish = { catalogue: true, packed: false, prints: false };
    for await (const { part, ids, files: listed } of readPlacedParts([path], wish, options, {
      skipped: [],
      notes: [],
    })) {
      for (const [at, id] of ids.entries()) {
        const place =
          listed[part.file[at] ?? -1]?.kind === 'lines'
            ? { offset: part.offset[at] ?? 0, length: part.length[at] ?? 0 }
            : { text: keptText(part, at), content: part.contents[at] ?? '' };
        found.set(id, place);
      }
    }
    files.set(path, found);
    return found;
  };
  return async ({ path, id, content }) => {
    try {
      if (id === null) {
        const bytes = readFileBytes(path);
        if (contentOf(bytes) !== content) return undefined;
        const { texts } = await readFileTexts(bytes, path, { encoding, kind, tracked, hashed: false });
        return texts.find((text) => text.id === null)?.text;
      }
      const place = (await placesIn(path)).get(id);
      if (place === undefined) return undefined;
      if ('text' in place) return place.content === content ? place.text : undefined;
      const bytes = readRange(path, place.offset, place.length);
      if (contentOf(bytes) !== content) return undefined;
      const record = readRecord(bytes, { fields, encoding });
      return isRecord(record) ? record.text : undefined;
    } catch {
      return undefined;
    }
  };
}
