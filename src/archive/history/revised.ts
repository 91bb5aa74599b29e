import { revisionOf } from '../../annotate/role/revision.ts';
import type { RevisionOfPair } from '../results.ts';

/** Which of two texts says that it corrects, cancels or updates the other; undefined where both or neither say so. */
export function revisionBetween(a: string, b: string): RevisionOfPair | undefined {
  const [ofA, ofB] = [revisionOf(a), revisionOf(b)];
  if (ofA === ofB) return undefined;
  // A correction of a correction was told by the later of them; where each says its own, the first is asked for.
  if (ofA !== undefined) return { kind: ofA, by: 'a' };
  return ofB === undefined ? undefined : { kind: ofB, by: 'b' };
}
