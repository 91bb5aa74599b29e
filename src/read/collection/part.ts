import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { dateOf } from '../../archive/history/date.ts';
import { type CollectionPrints, createPrintsBuilder } from '../../archive/search/collection.ts';
import { blockSizes, packTexts } from '../../archive/store/packed-text.ts';
import { INPUT_LIMIT, readFileBytes } from '../bytes.ts';
import { decode } from '../encoding/decode.ts';
import { Failure, type FailureCode, readFailure } from '../failure.ts';

/** A piece of work: some files, or the lines of one file that begin in a range of bytes. */
export type PartTask =
  | { readonly kind: 'files'; readonly files: readonly number[]; readonly paths: readonly string[] }
  | {
      readonly kind: 'lines';
      readonly file: number;
      readonly path: string;
      readonly from: number;
      readonly to: number;
    };

/** What is wanted of every text beside its fingerprints. */
export interface PartWish {
  readonly encoding?: string | undefined;
  /** Content hash, date and words for a catalogue. */
  readonly catalogue: boolean;
  /** The text, packed. */
  readonly packed: boolean;
}

/** What a piece of work gave; plain data that can be sent between threads. */
export interface Part {
  /** For each document the number of its file. */
  readonly file: Int32Array;
  /** Its id; undefined where the line names none. Null for a plain file. */
  readonly ids: readonly (string | null | undefined)[];
  /** Line of each within the piece, from 0; 0 for a plain file. */
  readonly line: Int32Array;
  /** Where its line lies in the file. */
  readonly offset: Float64Array;
  readonly length: Int32Array;
  readonly dates: readonly (string | null)[];
  readonly prints: CollectionPrints;
  /** Hash of the bytes that were read; empty unless wished for. */
  readonly contents: readonly string[];
  /** The texts in blocks; none unless wished for. */
  readonly blocks: Blocks;
  readonly problems: readonly PartProblem[];
  /** Line ends in the piece. */
  readonly lines: number;
}

/** Something that could not be read; `line` from 0 within the piece, null for a whole file. */
export interface PartProblem {
  readonly file: number;
  readonly line: number | null;
  readonly code: FailureCode;
  readonly reason: string;
}

const LF = 0x0a;
/** Bytes read at a time from a file of lines. */
const BLOCK = 4 * 1024 * 1024;
/** Hexadecimal digits of a content hash: 128 bits of SHA-256. */
const CONTENT_DIGITS = 32;

/** A hash that tells whether bytes are still those that were added. */
export function contentOf(bytes: Uint8Array): string {
  // Loaded here only: looking a text up in an index needs no hash of it, and every millisecond of start-up counts.
  return process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, CONTENT_DIGITS);
}

/** Does a piece of work. Nothing is thrown: what cannot be read is among the problems. */
export function readPart(task: PartTask, wish: PartWish): Part {
  const builder = createPrintsBuilder();
  const file: number[] = [];
  const ids: (string | null | undefined)[] = [];
  const line: number[] = [];
  const offset: number[] = [];
  const length: number[] = [];
  const dates: (string | null)[] = [];
  const contents: string[] = [];
  const texts: string[] = [];
  const problems: PartProblem[] = [];
  let lines = 0;

  const add = (text: string, bytes: Uint8Array, place: Place): void => {
    builder.add(text);
    file.push(place.file);
    ids.push(place.id);
    line.push(place.line);
    offset.push(place.offset);
    length.push(bytes.length);
    dates.push(wish.catalogue ? dateOf(place.date, place.path, text) : place.date);
    if (wish.catalogue) contents.push(contentOf(bytes));
    if (wish.packed) texts.push(text);
  };
  const fail = (number: number, at: number | null, error: unknown, path: string): void => {
    const { code, message } = readFailure(error, path);
    problems.push({ file: number, line: at, code, reason: message });
  };

  if (task.kind === 'files') {
    for (const [index, path] of task.paths.entries()) {
      const number = task.files[index] ?? -1;
      try {
        const bytes = readFileBytes(path);
        const { text } = decode(bytes, path, wish.encoding);
        add(text, bytes, { file: number, id: null, line: 0, offset: 0, date: null, path });
      } catch (error) {
        fail(number, null, error, path);
      }
    }
  } else {
    try {
      lines = readLines(task, (bytes, at, from) => {
        const record = readRecord(bytes);
        if (typeof record === 'string')
          problems.push({ file: task.file, line: at, code: 'undecodable', reason: record });
        else if (record !== undefined)
          add(record.text, bytes, { file: task.file, line: at, offset: from, path: task.path, ...record });
      });
    } catch (error) {
      fail(task.file, null, error, task.path);
    }
  }
  return {
    file: Int32Array.from(file),
    ids,
    line: Int32Array.from(line),
    offset: Float64Array.from(offset),
    length: Int32Array.from(length),
    dates,
    prints: builder.finish(),
    contents,
    blocks: packBlocks(texts),
    problems,
    lines,
  };
}

/** Blocks of texts one after the other, in one array that is quickly sent. */
interface Blocks {
  readonly data: Uint8Array;
  /** Where each block begins; one entry more than blocks. */
  readonly start: Int32Array;
  /** For each document the number of its block, and its place in there. */
  readonly block: Int32Array;
  readonly place: Int32Array;
}

function packBlocks(texts: readonly string[]): Blocks {
  const sizes = blockSizes(texts);
  const block = new Int32Array(texts.length);
  const place = new Int32Array(texts.length);
  const start = new Int32Array(sizes.length + 1);
  const packed: Uint8Array[] = [];
  let from = 0;
  for (const [number, size] of sizes.entries()) {
    const one = packTexts(texts.slice(from, from + size));
    for (let at = 0; at < size; at++) {
      block[from + at] = number;
      place[from + at] = at;
    }
    packed.push(one);
    start[number + 1] = (start[number] ?? 0) + one.length;
    from += size;
  }
  const data = new Uint8Array(start[sizes.length] ?? 0);
  for (const [number, one] of packed.entries()) data.set(one, start[number]);
  return { data, start, block, place };
}

interface Place {
  readonly file: number;
  readonly id: string | null | undefined;
  readonly line: number;
  readonly offset: number;
  readonly date: string | null;
  readonly path: string;
}

/** A line of a collection file. */
export interface LineRecord {
  readonly id: string | undefined;
  readonly text: string;
  readonly date: string | null;
}

/** What no file keeps in a name: NUL and halves of surrogate pairs. */
const UNNAMEABLE = /[\p{Cs}\0]/gu;

/** The record of a line; a sentence where it is none, undefined for a blank line. */
export function readRecord(bytes: Uint8Array): LineRecord | string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = buffer.toString('utf8');
  let record: unknown;
  try {
    record = JSON.parse(written);
  } catch {
    if (written.trim() === '') return undefined;
    return isUtf8(buffer) ? 'is not a JSON object' : 'is not UTF-8';
  }
  if (typeof record !== 'object' || record === null) return 'is not a JSON object';
  const { id, text, date } = record as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return 'has no "text"';
  const named = typeof id === 'string' ? id : typeof id === 'number' ? String(id) : undefined;
  return { id: named?.replace(UNNAMEABLE, '\uFFFD'), text, date: typeof date === 'string' ? date : null };
}

/** Calls `visit` for every line that begins in the range, without its line end; gives the number of line ends there. */
function readLines(
  { path, from, to }: PartTask & { readonly kind: 'lines' },
  visit: (bytes: Uint8Array, line: number, offset: number) => void,
): number {
  const descriptor = openSync(path, 'r');
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
      base += begin;
      buffer.copyWithin(0, begin, filled);
      filled -= begin;
      begin = 0;
      if (filled < buffer.length) continue;
      if (filled > INPUT_LIMIT)
        throw new Failure('too-large', path, `holds a line of more than ${INPUT_LIMIT / 1024 / 1024} MB`);
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
