import type { FailureCode } from '../terms/failure-code.ts';
import { plainly, type Said, said, spoken } from '../terms/said.ts';
import { systemCode, systemReason } from './system-error.ts';

/** An expected failure, told in one line: what it concerns and the reason. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: FailureCode;
  /** The file, folder or operand concerned, as the user named it; null where there is none. */
  readonly path: string | null;
  /** The reason with its values apart, as another language needs it; `message` is the English one. */
  readonly reason: Said;

  constructor(code: FailureCode, path: string | null, reason: string | Said) {
    const told = typeof reason === 'string' ? plainly(reason) : reason;
    super(spoken(told));
    this.reason = told;
    this.code = code;
    this.path = path;
  }
}

/** The Failure that some work ends with; nothing where it does not. Other errors pass. */
export function failureOf(work: () => void): Failure | undefined {
  try {
    work();
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  return undefined;
}

/** Whether an error is a Failure, also one thrown by another bundle, where `instanceof` does not hold. */
export function isFailure(error: unknown): error is Failure {
  return error instanceof Error && error.name === 'Failure' && 'code' in error && 'path' in error;
}

/** What the reader of a file or folder makes of a system error. */
const READ_CODES: ReadonlyMap<string, FailureCode> = new Map([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['ENAMETOOLONG', 'not-found'],
  ['EACCES', 'unreadable'],
  ['EPERM', 'unreadable'],
  ['ELOOP', 'unreadable'],
  ['EMFILE', 'unreadable'],
  ['EIO', 'unreadable'],
  ['EISDIR', 'is-directory'],
  ['ENXIO', 'not-a-file'],
  ['ENODEV', 'not-a-file'],
]);

/** What a system error means for the reader of a file or folder. */
export function readFailure(error: unknown, path: string): Failure {
  if (isFailure(error)) return error;
  const code = systemCode(error);
  const known = READ_CODES.get(code);
  if (known !== undefined) return new Failure(known, path, systemReason(code));
  return new Failure('unreadable', path, said`cannot be read (${code === '' ? String(error) : code})`);
}
