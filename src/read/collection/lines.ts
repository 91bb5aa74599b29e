import { closeSync, openSync, readSync } from 'node:fs';
import { said } from '../../terms/said.ts';
import { INPUT_LIMIT } from '../bytes.ts';
import { Failure } from '../failure.ts';
import { systemName } from '../file-name.ts';

const LF = 0x0a;
/** Bytes read at a time from a file of lines. */
const BLOCK = 4 * 1024 * 1024;
/** Bytes of the longest line: it is held as bytes, as characters and as the text that is cut out of it. */
const LONGEST_LINE = INPUT_LIMIT / 2;

/** The lines of a file that begin in a range of bytes. */
export interface LineRange {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/** Calls `visit` for every line that begins in the range, without its line end; gives the number of line ends there. */
export function readLines(
  { path, from, to }: LineRange,
  visit: (bytes: Buffer, line: number, offset: number) => void,
): number {
  const descriptor = openSync(systemName(path), 'r');
  try {
    let buffer = Buffer.allocUnsafe(BLOCK);
    // One byte earlier: a line end there means that a line begins exactly at `from`.
    let base = Math.max(0, from - 1);
    let filled = 0;
    let begin = 0;
    let line = 0;
    let skipping = from > 0;
    const tell = (end: number): void => {
      const first = begin + markAt(buffer, base + begin, begin);
      visit(buffer.subarray(first, end), line++, base + first);
    };
    for (;;) {
      const count = readSync(descriptor, buffer, filled, buffer.length - filled, base + filled);
      filled += count;
      for (let end = nextEnd(buffer, begin, filled); end >= 0; end = nextEnd(buffer, begin, filled)) {
        if (!skipping) tell(end);
        skipping = false;
        begin = end + 1;
        if (base + begin >= to) return line;
      }
      if (count === 0) {
        if (begin < filled && !skipping) tell(filled);
        return line;
      }
      if (skipping) {
        // A line that began earlier: nothing of it is kept, and where it goes past the range no line begins in it.
        if (base + filled >= to) return line;
        begin = filled;
      }
      base += begin;
      buffer.copyWithin(0, begin, filled);
      filled -= begin;
      begin = 0;
      if (filled < buffer.length) continue;
      if (filled >= LONGEST_LINE)
        throw new Failure('too-large', path, said`holds a line of more than ${LONGEST_LINE / 1024 / 1024} MB`);
      buffer = Buffer.concat([buffer], buffer.length * 2);
    }
  } finally {
    closeSync(descriptor);
  }
}

function nextEnd(buffer: Buffer, from: number, filled: number): number {
  const end = buffer.indexOf(LF, from);
  return end < filled ? end : -1;
}

/** Bytes of the byte order mark at the beginning of a file. */
function markAt(buffer: Buffer, offset: number, at: number): number {
  return offset === 0 && buffer[at] === 0xef && buffer[at + 1] === 0xbb && buffer[at + 2] === 0xbf ? 3 : 0;
}
