import { ArchiveFailure, type ArchiveFailureCode } from '../failure.ts';

/** The part of the interface of `node:sqlite` that the archive uses. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

type Value = null | number | bigint | string | Uint8Array;
export type StoredRow = Readonly<Record<string, Value>>;

interface Statement {
  run(...values: readonly Value[]): unknown;
  get(...values: readonly Value[]): StoredRow | undefined;
  all(...values: readonly Value[]): readonly StoredRow[];
  iterate(...values: readonly Value[]): IterableIterator<StoredRow>;
}

interface Engine {
  readonly DatabaseSync: new (path: string) => Database;
}

/**
 * SQLite, built into Node from 22.13 on; before that the optional package with the same interface.
 * Throws an ArchiveFailure where there is neither.
 */
export async function loadEngine(path: string): Promise<Engine> {
  const builtIn = quietly(() => process.getBuiltinModule('node:sqlite') as Engine | undefined);
  if (builtIn !== undefined) return builtIn;
  try {
    return (await import('@photostructure/sqlite')) as unknown as Engine;
  } catch {
    const remedy = 'take Node 22.13 or later, or npm install @photostructure/sqlite';
    throw new ArchiveFailure('unusable', path, `an index needs SQLite, which Node ${process.version} lacks: ${remedy}`);
  }
}

/** Node 22 warns on standard error that its SQLite is experimental; the archive uses nothing that changed since. */
function quietly<T>(load: () => T): T | undefined {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return load();
  } catch {
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that say something about the file. */
const REASONS: ReadonlyMap<number, readonly [code: ArchiveFailureCode, reason: string]> = new Map([
  [3, ['unusable', 'permission denied']],
  [5, ['locked', 'another process is writing to it; try again when that has ended']],
  [6, ['locked', 'another process is writing to it; try again when that has ended']],
  [7, ['full', 'not enough memory']],
  [8, ['unusable', 'may not be written to']],
  [10, ['unusable', 'input or output error of the disk']],
  [11, ['damaged', 'is damaged; make it anew from the texts']],
  [13, ['full', 'the disk is full']],
  [14, ['unusable', 'cannot be opened: the folder does not exist or may not be written to']],
  [26, ['foreign', 'is not an index of dedupe']],
]);

/** An error of the engine as a failure of the archive; any other error as it is. */
export function engineFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  const [code, reason] = REASONS.get(error.errcode & 0xff) ?? ['damaged', `cannot be used: ${error.message}`];
  return new ArchiveFailure(code, path, reason);
}

/** Runs a piece of work on the database; its errors become failures of the archive. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw engineFailure(error, path);
  }
}

/** A whole number from a row; NaN where damage has put something else. */
export function numberIn(row: StoredRow, column: string): number {
  const value = row[column];
  return typeof value === 'number' ? value : Number.NaN;
}

export function textIn(row: StoredRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** Bytes from a row; none where damage has put something else. */
export function bytesIn(row: StoredRow, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : new Uint8Array(0);
}
