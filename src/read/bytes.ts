import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { said } from '../terms/said.ts';
import { Failure, readFailure } from './failure.ts';
import { systemName } from './file-name.ts';
import { waitForPipe } from './pipe.ts';
import { systemCode } from './system-error.ts';

/** 64 MB: longer than any press text, small enough to compare two of them in memory. */
export const INPUT_LIMIT = 64 * 1024 * 1024;
/** The first read where no size is known (pipes); grows by doubling. */
const FIRST_READ = 64 * 1024;

/**
 * The bytes of a file, FIFO or `<(…)`. What may be read is decided on the open descriptor, so nothing can be
 * exchanged between the check and the reading. Throws a Failure for folders, devices, sockets and what is too large.
 */
export function readFileBytes(path: string, limit: number = INPUT_LIMIT): Uint8Array {
  let descriptor: number;
  try {
    descriptor = openSync(systemName(path), constants.O_RDONLY | (constants.O_NOCTTY ?? 0));
  } catch (error) {
    throw readFailure(error, path);
  }
  try {
    const stats = fstatSync(descriptor);
    refuseWhatIsNoText(stats, path);
    if (stats.isCharacterDevice()) return readNullDevice(descriptor, path);
    return drain(descriptor, path, limit, stats.isFile() ? stats.size : 0);
  } catch (error) {
    throw readFailure(error, path);
  } finally {
    closeSync(descriptor);
  }
}

/** The bytes of standard input, named `-` in messages. */
export function readStandardInput(limit: number = INPUT_LIMIT): Uint8Array {
  try {
    return drain(0, '-', limit, 0);
  } catch (error) {
    throw readFailure(error, '-');
  }
}

function refuseWhatIsNoText(stats: Stats, path: string): void {
  if (stats.isDirectory()) throw new Failure('is-directory', path, 'is a folder, a text is needed');
  if (stats.isSocket()) throw new Failure('not-a-file', path, 'is a socket, a text is needed');
  if (stats.isBlockDevice()) throw new Failure('not-a-file', path, 'is a device, a text is needed');
}

/** A character device is a text only when it ends before it began, as /dev/null does. Terminals are not waited for. */
function readNullDevice(descriptor: number, path: string): Uint8Array {
  const refusal = new Failure('not-a-file', path, 'is a device, a text is needed (- reads standard input)');
  // Loaded here only: node:tty brings the network modules along.
  if (
    process.getBuiltinModule('node:tty').isatty(descriptor) ||
    readSync(descriptor, new Uint8Array(1), 0, 1, null) > 0
  )
    throw refusal;
  return new Uint8Array(0);
}

function drain(descriptor: number, path: string, limit: number, expected: number): Uint8Array {
  if (expected > limit) throw tooLarge(path, limit);
  let buffer = new Uint8Array(expected > 0 ? expected + 1 : FIRST_READ);
  let length = 0;
  for (;;) {
    if (length === buffer.length) {
      const larger = new Uint8Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    const count = readSome(descriptor, buffer, length);
    if (count === 0) return buffer.subarray(0, length);
    length += count;
    if (length > limit) throw tooLarge(path, limit);
  }
}

/** One read; waits where the other side of a pipe was set not to block. Zero is the end. */
function readSome(descriptor: number, buffer: Uint8Array, at: number): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer, at, buffer.length - at, null);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      waitForPipe();
    }
  }
}

function tooLarge(path: string, limit: number): Failure {
  return new Failure('too-large', path, said`is larger than the limit of ${Math.floor(limit / 1024 / 1024)} MB`);
}
