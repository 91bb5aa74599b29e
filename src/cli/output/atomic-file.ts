import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { Failure, isFailure } from '../../read/failure.ts';
import { systemCode, systemReason } from '../../read/system-error.ts';
import { plainly, said } from '../../terms/said.ts';
import { type Pieces, writePieces } from './stdout.ts';

/** Temporary names tried before giving up; more than one only when an earlier run was killed. */
const MOST_NAMES = 100;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The file that an output name stands for, symbolic links followed. Throws a Failure when that is no plain file, or is
 * one of the inputs (or lies inside an input folder), under whatever name.
 */
export function outputTarget(path: string, inputs: readonly string[]): string {
  try {
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (link === undefined) return join(realpathSync(dirname(path)), baseOf(path));
    const target = realpathSync(path);
    const stats = statSync(target);
    if (!stats.isFile()) throw new Failure('output', path, 'is not a plain file, the result is not written there');
    for (const input of inputs) {
      if (!existsSync(input)) continue;
      const other = statSync(input);
      const inside = other.isDirectory() && target.startsWith(`${realpathSync(input)}${sep}`);
      if (!inside && (other.dev !== stats.dev || other.ino !== stats.ino)) continue;
      throw new Failure('output', path, 'is an input, the result is not written over it');
    }
    return target;
  } catch (error) {
    throw outputFailure(error, path);
  }
}

function baseOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(sep)) + 1);
}

/**
 * Writes a file whole or not at all: to a temporary file beside it, flushed to the disk, then renamed over it. Nothing
 * is left behind by an error or by a signal, which waits until the writing is over. `target` comes from `outputTarget`.
 */
export function writeFileAtomically(target: string, path: string, pieces: Pieces): void {
  const file = growFileAtomically(target, path);
  file.write(pieces);
  file.keep();
}

/** A file that is written bit by bit, and is there only when it was kept. */
export interface GrowingFile {
  readonly write: (pieces: Pieces) => void;
  readonly keep: () => void;
  readonly drop: () => void;
}

/** The same for what is made over a long time: a signal that comes meanwhile leaves nothing behind either. */
export function growFileAtomically(target: string, path: string): GrowingFile {
  const { temporary, descriptor } = createBeside(target, path);
  let isOpen = true;
  const drop = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(descriptor);
    rmSync(temporary, { force: true });
  };
  const orDrop = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      drop();
      throw outputFailure(error, path);
    }
  };
  // Ends the process by the signal it was sent, as if no handler had been there.
  const dieOf = (signal: NodeJS.Signals): void => {
    drop();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, dieOf);
  return {
    write: (pieces) => orDrop(() => writePieces(descriptor, pieces)),
    keep: () => {
      orDrop(() => fsyncSync(descriptor));
      closeSync(descriptor);
      isOpen = false;
      try {
        renameSync(temporary, target);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw outputFailure(error, path);
      }
      flushFolder(dirname(target));
    },
    drop,
  };
}

function createBeside(target: string, path: string): { readonly temporary: string; readonly descriptor: number } {
  for (let attempt = 0; ; attempt++) {
    const temporary = join(dirname(target), `.dedupe-${process.pid}-${attempt}.tmp`);
    try {
      return { temporary, descriptor: openSync(temporary, 'wx') };
    } catch (error) {
      if (systemCode(error) !== 'EEXIST' || attempt === MOST_NAMES) throw outputFailure(error, path);
    }
  }
}

/** Flushes the renaming itself; some file systems cannot, and the file is whole in any case. */
function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The contents are flushed; only the moment of the renaming is left to the file system.
  }
}

function outputFailure(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (isFailure(error) || code === '') return error;
  return new Failure('output', path, said`cannot be written (${plainly(systemReason(code))})`);
}
