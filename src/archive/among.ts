import { NO_CHANGES } from '../result/changes.ts';
import type { DocumentName, IncomingCopy } from './results.ts';
import { findPairs, POSTING_CAP } from './scan.ts';
import { collectionOf } from './search/collection.ts';
import { isCopy, mirrored, type Verify } from './verify.ts';

/** For each of the incoming texts the others among them that are copies of it, the most alike first. */
export function copiesAmong(
  incoming: readonly (DocumentName & { readonly text: string })[],
  verify: Verify,
  minPassage: number,
): readonly (readonly IncomingCopy[])[] {
  const copies: IncomingCopy[][] = incoming.map(() => []);
  if (incoming.length < 2) return copies;
  // Two may have one name: they are told apart by their places.
  const collection = collectionOf(incoming.map(({ text }, at) => ({ path: String(at), id: null, text })));
  // What differs is not told of them, and takes as long as to find them.
  const alike: Verify = (a, b) => ({ ...verify(a, b), changes: () => NO_CHANGES });
  const { verified } = findPairs(collection, alike, { minPassage, cap: POSTING_CAP, sameForm: false });
  for (const { a, b, result } of verified) {
    const { verdict, similarity } = result;
    if (!isCopy(verdict)) continue;
    copies[a]?.push({ ...nameAt(incoming, b), verdict, similarity });
    copies[b]?.push({ ...nameAt(incoming, a), verdict, similarity: mirrored(similarity) });
  }
  for (const some of copies) some.sort((one, other) => other.similarity.score - one.similarity.score);
  return copies;
}

function nameAt(incoming: readonly DocumentName[], at: number): DocumentName {
  const { path = '', id = null } = incoming[at] ?? {};
  return { path, id };
}
