/** Why an archive cannot be used, as a closed list. */
export type ArchiveFailureCode = 'missing' | 'foreign' | 'newer' | 'damaged' | 'locked' | 'full' | 'unusable';

/** An expected failure of an archive: a sentence about the file at `path`. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';
  readonly code: ArchiveFailureCode;
  readonly path: string;

  constructor(code: ArchiveFailureCode, path: string, reason: string) {
    super(reason);
    this.code = code;
    this.path = path;
  }
}
