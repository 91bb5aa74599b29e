import { isUtf8 } from 'node:buffer';
import type { TextBytes } from '../../archive/store/packed-text.ts';
import { stringOf } from '../../text/units.ts';
import type { RecordFields } from '../record-fields.ts';
import { DATE_FIELDS, isRecord, parseRecord, type TextRecord } from './record.ts';

/**
 * The text of a record as it lies in the bytes of its line, without a string of it: most of the work on a collection is
 * decoding what is then only hashed. What is not an ordinary line is left to the reader of records.
 */
export interface LineText {
  /** What else the record says; its text is empty. */
  readonly record: TextRecord;
  /** Code units of the text, with room for one more; lent until the next line is read. */
  readonly units: Uint16Array;
  readonly size: number;
  /** The text as it is kept; made when asked for, before the next line is read. */
  readonly kept: () => string | TextBytes;
}

/** Bytes of the longest line that is read so: longer texts are asked whether they can be compared at all. */
const LONGEST = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;
/** Markup may begin with it. */
const LESS_THAN = 0x3c;
const LETTER_U = 0x75;

/** What the letters behind a backslash stand for, but for `u`; 0 for what no backslash stands before. */
const ESCAPED = new Uint8Array(0x100);
for (const [at, letter] of Array.from('"\\/bfnrt').entries())
  ESCAPED[letter.charCodeAt(0)] = '"\\/\b\f\n\r\t'.charCodeAt(at);
/** One more than the value of a hexadecimal digit; 0 for what is none. */
const HEXADECIMAL = new Uint8Array(0x100);
for (const [value, digit] of Array.from('0123456789abcdef').entries())
  for (const written of [digit, digit.toUpperCase()]) HEXADECIMAL[written.charCodeAt(0)] = value + 1;

/** Reads lines whose records keep their text under one name; undefined for those that take more than this. */
export function createLineReader(fields: RecordFields): (line: Buffer) => LineText | undefined {
  const name = fields.text ?? 'text';
  const dates = fields.date === undefined ? DATE_FIELDS : [fields.date];
  // a name of several parts, or one that has to be escaped, or that names something else too
  if (!/^[\p{L}\p{N}_-]+$/u.test(name) || [fields.id ?? 'id', ...dates].includes(name)) return () => undefined;
  const key = Buffer.from(name);
  let units = new Uint16Array(1 << 12);
  return (line) => {
    if (line.length > LONGEST || !isUtf8(line)) return undefined;
    const from = textIn(line, key);
    if (from < 0) return undefined;
    const to = endOfString(line, from);
    const markup = line.indexOf(LESS_THAN, from);
    if (markup >= 0 && markup < to) return undefined;
    if (to - from >= units.length) units = new Uint16Array(2 * (to - from));
    const size = unescaped(line, from, to, units);
    if (size < 0) return undefined;
    const record = parseRecord(line.toString('utf8', 0, from) + line.toString('utf8', to), fields);
    if (!isRecord(record)) return undefined;
    const own = units;
    const kept = (): string | TextBytes => {
      const bytes = bytesOfText(line, from, to);
      return bytes === undefined ? stringOf(own, 0, size) : { bytes, size };
    };
    return { record, units, size, kept };
  };
}

/** The bytes of a string of JSON as UTF-8, copied; undefined where it has numbered characters. */
function bytesOfText(line: Buffer, from: number, to: number): Uint8Array | undefined {
  const bytes = new Uint8Array(to - from);
  let length = 0;
  for (let at = from; at < to; ) {
    const next = line.indexOf(BACKSLASH, at);
    const end = next < 0 || next > to ? to : next;
    bytes.set(line.subarray(at, end), length);
    length += end - at;
    if (end === to) break;
    const letter = line[end + 1] as number; // the string was read before
    if (letter === LETTER_U) return undefined;
    bytes[length++] = ESCAPED[letter] as number;
    at = end + 2;
  }
  return bytes.subarray(0, length);
}

/**
 * Where the string begins that an object has under a key; -1 where there is none, or more than one, or where the line is
 * no object as most programs write them. That the rest of it is JSON is not asked here.
 */
function textIn(line: Buffer, key: Buffer): number {
  let found = -1;
  let at = behindBlanks(line, 0);
  if (line[at++] !== OPEN_OBJECT) return -1;
  for (;;) {
    at = behindBlanks(line, at);
    if (line[at++] !== QUOTE) return -1;
    let end = at;
    while (end < line.length && line[end] !== QUOTE && line[end] !== BACKSLASH) end++;
    if (line[end] !== QUOTE) return -1;
    const isText = end - at === key.length && line.compare(key, 0, key.length, at, end) === 0;
    at = behindBlanks(line, end + 1);
    if (line[at++] !== COLON) return -1;
    at = behindBlanks(line, at);
    if (isText) {
      if (found >= 0 || line[at] !== QUOTE) return -1;
      found = at + 1;
    }
    at = behindBlanks(line, endOfValue(line, at));
    if (line[at] === CLOSE_OBJECT) return found;
    if (line[at++] !== COMMA) return -1;
  }
}

/** Behind a value; the end of the line where it does not end. */
function endOfValue(line: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const byte = line[at];
    if (byte === QUOTE) {
      at = endOfString(line, at + 1);
      if (depth === 0) return at + 1;
    } else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (byte === COMMA && depth === 0) return at;
  }
  return line.length;
}

/** Where the quotation mark is that ends a string; the end of the line where none does. */
function endOfString(line: Buffer, from: number): number {
  for (let end = line.indexOf(QUOTE, from); end >= 0; end = line.indexOf(QUOTE, end + 1)) {
    let before = end;
    while (before > from && line[before - 1] === BACKSLASH) before--;
    if ((end - before) % 2 === 0) return end;
  }
  return line.length;
}

function behindBlanks(line: Buffer, from: number): number {
  let at = from;
  while (line[at] === 0x20 || line[at] === 0x09 || line[at] === 0x0d) at++;
  return at;
}

/** Writes the code units of a string of JSON in UTF-8; gives how many there are, -1 where it is none or has markup. */
function unescaped(line: Buffer, from: number, to: number, units: Uint16Array): number {
  let size = 0;
  for (let at = from; at < to; ) {
    const byte = line[at++] as number; // at < to
    if (byte >= 0x80) {
      // Whole characters: the line is UTF-8.
      if (byte < 0xe0) units[size++] = ((byte & 0x1f) << 6) | ((line[at++] as number) & 0x3f);
      else if (byte < 0xf0) {
        units[size++] =
          ((byte & 0x0f) << 12) | (((line[at] as number) & 0x3f) << 6) | ((line[at + 1] as number) & 0x3f);
        at += 2;
      } else {
        const middle = (((line[at] as number) & 0x3f) << 12) | (((line[at + 1] as number) & 0x3f) << 6);
        const beyond = (((byte & 0x07) << 18) | middle | ((line[at + 2] as number) & 0x3f)) - 0x10000;
        units[size++] = 0xd800 | (beyond >> 10);
        units[size++] = 0xdc00 | (beyond & 0x3ff);
        at += 3;
      }
    } else if (byte !== BACKSLASH) {
      if (byte < 0x20) return -1;
      units[size++] = byte;
    } else if (line[at] === LETTER_U) {
      let unit = 0;
      for (let digit = at + 1; digit < at + 5; digit++) {
        const value = digit < to ? (HEXADECIMAL[line[digit] as number] as number) : 0; // a byte is an index
        if (value === 0) return -1;
        unit = (unit << 4) | (value - 1);
      }
      if (unit === LESS_THAN) return -1;
      units[size++] = unit;
      at += 5;
    } else {
      const unit = at < to ? (ESCAPED[line[at++] as number] as number) : 0;
      if (unit === 0) return -1;
      units[size++] = unit;
    }
  }
  return size;
}
