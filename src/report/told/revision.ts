import type { Pair, VerifiedMatch } from '../../archive/results.ts';
import type { Words } from '../words/catalogue.ts';
import { documentName } from './document-names.ts';

/** Which of an incoming text and its match says that it corrects, cancels or updates the other; undefined where none does. */
export function revisionOfMatch({ revision }: VerifiedMatch, { archive }: Words): string | undefined {
  return revision && archive.saysSo(archive.revisions[revision.kind], revision.by === 'a');
}

/** The text of a pair that says so, by its name. */
export function revisionOfPair({ a, b, revision }: Pair, { archive }: Words): string | undefined {
  return revision && `${documentName(revision.by === 'a' ? a : b)}: ${archive.revisions[revision.kind]}`;
}
