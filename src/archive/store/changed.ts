import type { Change, Committed, NewDocument } from './store.ts';

/** The documents of a change that are new or have changed, with their fingerprints and the documents they replace. */
export interface Changed {
  readonly add: readonly NewDocument[];
  readonly hashes: Float64Array;
  readonly replaced: readonly number[];
  readonly counts: Committed;
}

/** What a store knows of the document of a name. */
interface Known {
  readonly document: number;
  readonly content: string;
}

/**
 * Leaves out what a store has already: documents of the same name and content, and all but the last of those that come
 * twice in one change.
 */
export function changedDocuments(
  { add, hashes }: Change,
  key: (document: NewDocument) => string,
  known: (document: NewDocument) => Known | undefined,
): Changed {
  const last = new Map(add.map((document, index) => [key(document), index]));
  const kept: NewDocument[] = [];
  const replaced: number[] = [];
  const wanted = new Float64Array(hashes.length);
  let used = 0;
  let from = 0;
  let unchanged = 0;
  for (const [index, document] of add.entries()) {
    const own = hashes.subarray(from, from + document.prints);
    from += document.prints;
    if (last.get(key(document)) !== index) continue;
    const old = known(document);
    if (old !== undefined && old.content === document.content) {
      unchanged++;
      continue;
    }
    if (old !== undefined) replaced.push(old.document);
    wanted.set(own, used);
    used += own.length;
    kept.push(document);
  }
  const counts = { added: kept.length - replaced.length, replaced: replaced.length, unchanged };
  return { add: kept, hashes: wanted.subarray(0, used), replaced, counts };
}
