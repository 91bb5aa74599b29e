import { namedIndex, shownIndex } from '../../archive/store/address.ts';
import type { ArchiveFailureCode } from '../../archive/store/failure.ts';
import { Failure } from '../../read/failure.ts';
import type { FailureCode } from '../../terms/failure-code.ts';

const CODES: Readonly<Record<ArchiveFailureCode, FailureCode>> = {
  missing: 'not-found',
  foreign: 'foreign',
  newer: 'foreign',
  damaged: 'damaged',
  locked: 'locked',
  full: 'output',
  unusable: 'unreadable',
};

/**
 * Runs work on archives; what goes wrong with one of them is told like every other failure, by the name that was given:
 * that of the one concerned, else the first.
 */
export async function archiveWork<T>(names: readonly [string, ...string[]], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Not instanceof: the class may come from another bundle.
    if (!(error instanceof Error) || error.name !== 'ArchiveFailure' || !('code' in error)) throw error;
    const path = 'path' in error ? error.path : undefined;
    const meant = names.find((name) => shownIndex(name) === path) ?? names[0];
    throw new Failure(CODES[error.code as ArchiveFailureCode] ?? 'internal', namedIndex(meant), error.message);
  }
}
