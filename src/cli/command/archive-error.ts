import type { ArchiveFailureCode } from '../../archive/store/failure.ts';
import { Failure, type FailureCode } from '../../read/failure.ts';

const CODES: Readonly<Record<ArchiveFailureCode, FailureCode>> = {
  missing: 'not-found',
  foreign: 'foreign',
  newer: 'foreign',
  damaged: 'damaged',
  locked: 'locked',
  full: 'output',
  unusable: 'unreadable',
};

/** Runs work on an archive; what goes wrong with it is told like every other failure, by the name that was given. */
export async function archiveWork<T>(named: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // Not instanceof: the class may come from another bundle.
    if (!(error instanceof Error) || error.name !== 'ArchiveFailure' || !('code' in error)) throw error;
    throw new Failure(CODES[error.code as ArchiveFailureCode] ?? 'internal', named, error.message);
  }
}
