import { plainly, type Said, said, spoken } from './said.ts';
import { systemCode, systemReason } from './system-error.ts';

/** Why the program could not do what it was asked, as a closed list; every one of them ends it with exit code 2. */
export const FAILURE_CODES = {
  usage: 'the command line or the settings file asks for something that does not exist',
  'not-found': 'no file or folder has this name',
  unreadable: 'it is there but cannot be read (rights, a loop of links, a failing disk)',
  empty: 'nothing at all could be read of a folder, a file of records or an index',
  several: 'a file of many texts where one is needed',
  'is-directory': 'a folder where a text is needed',
  'not-a-file': 'a device or a socket where a text is needed',
  'too-large': 'longer than the input limit',
  binary: 'no text: a picture, a spreadsheet, a program, NUL or mostly control characters',
  undecodable: 'in no encoding that is known or was named',
  encrypted: 'a document or an archive under a password',
  foreign: 'no index of dedupe, or one of another version',
  damaged: 'an index or a document that has lost or changed a part',
  locked: 'another process is writing to the index',
  output: 'the result or the index could not be written',
  internal: 'a defect of the program',
} as const;

export type FailureCode = keyof typeof FAILURE_CODES;

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
