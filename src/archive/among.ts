import type { DocumentName, IncomingCopy } from './results.ts';
import { mirrored, POSTING_CAP, scanCollection } from './scan.ts';
import { collectionOf } from './search/collection.ts';
import { isCopy, type Verify } from './verify.ts';

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
  const { pairs } = scanCollection(collection, verify, { minPassage, cap: POSTING_CAP, sameForm: false });
  for (const { a, b, verdict, similarity } of pairs) {
    if (!isCopy(verdict)) continue;
    const [first, second] = [Number(a.path), Number(b.path)];
    copies[first]?.push({ ...nameAt(incoming, second), verdict, similarity });
    copies[second]?.push({ ...nameAt(incoming, first), verdict, similarity: mirrored(similarity) });
  }
  for (const some of copies) some.sort((one, other) => other.similarity.score - one.similarity.score);
  return copies;
}

function nameAt(incoming: readonly DocumentName[], at: number): DocumentName {
  const { path = '', id = null } = incoming[at] ?? {};
  return { path, id };
}
