import { constants, inflateSync } from 'node:zlib';
import type { Budget } from '../document.ts';

/** Bytes before the data of a stream in which its dictionary stands. */
const DICTIONARY = 2_048;
/** Bytes that a stream may unpack to at most: the drawing of a large map has ten million. */
const MOST_OF_A_STREAM = 48 * 1024 * 1024;
/** Filters of one stream, one after the other; more are the work of someone who hides something. */
const MOST_FILTERS = 8;

/**
 * Counts what the streams of a PDF unpack to before pdf.js keeps all of it in memory. Pictures are not counted, since they
 * are not looked at; what is encrypted cannot be.
 *
 * @throws Failure `too-large` when the budget is spent.
 */
export function countStreams(bytes: Uint8Array, budget: Budget): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const isEnd = at >= 3 && file.toString('latin1', at - 3, at) === 'end';
    if (isEnd) continue;
    const head = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
    const dictionary = head.slice(head.lastIndexOf('obj') + 1);
    const filters = filtersOf(dictionary);
    if (!/>>\s*$/.test(dictionary) || filters.length === 0 || isPicture(dictionary)) continue;
    const from = file[at + 6] === 0x0d && file[at + 7] === 0x0a ? at + 8 : at + 7;
    const end = file.indexOf('endstream', from);
    budget.unpack(unpackedLength(file.subarray(from, end < 0 ? file.length : end), filters));
    if (end >= 0) at = end;
  }
}

function filtersOf(dictionary: string): string[] {
  const found = /\/(?:Filter|F)\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary)?.[1] ?? '';
  return [...found.matchAll(/\/(\w+)/g)].map(([, name = '']) => name);
}

function isPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/Image/.test(dictionary) && /\/Width/.test(dictionary);
}

function unpackedLength(packed: Buffer, filters: readonly string[]): number {
  if (filters.length > MOST_FILTERS) return MOST_OF_A_STREAM * filters.length;
  let data = packed;
  let longest = 0;
  for (const filter of filters) {
    if (/^(?:FlateDecode|Fl)$/.test(filter)) {
      const inflated = inflate(data);
      if (typeof inflated === 'number') return inflated;
      data = inflated;
    } else if (/^(?:ASCIIHexDecode|AHx)$/.test(filter)) {
      data = Buffer.from(data.toString('latin1').replaceAll(/[^\da-f]/gi, ''), 'hex');
    } else if (/^(?:LZWDecode|LZW)$/.test(filter)) return lzwLength(data);
    else return longest;
    longest = Math.max(longest, data.length);
  }
  return longest;
}

/** What a deflated stream unpacks to; its length alone where it is too long, and nothing where it is damaged. */
function inflate(data: Buffer): Buffer | number {
  try {
    return inflateSync(data, { maxOutputLength: MOST_OF_A_STREAM, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    const isLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    // one that is too long is counted as often as the budget needs to end
    return isLong ? MOST_OF_A_STREAM * MOST_FILTERS : 0;
  }
}

const CLEAR = 256;
const END = 257;
const MOST_CODES = 4_096;

/** The length of what a stream in LZW unpacks to (ISO 32000-2, 7.4.4), without unpacking it. */
function lzwLength(data: Buffer): number {
  const lengths = new Uint32Array(MOST_CODES).fill(1, 0, CLEAR);
  let next = END + 1;
  let width = 9;
  let before = 0;
  let total = 0;
  let bits = 0;
  let held = 0;
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xff_ff_ff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >>> bits) & ((1 << width) - 1);
    if (code === END || total > MOST_OF_A_STREAM) break;
    if (code === CLEAR) {
      next = END + 1;
      width = 9;
      before = 0;
      continue;
    }
    const length = code < next ? (lengths[code] ?? 0) : before + 1;
    if (before > 0 && next < MOST_CODES) {
      lengths[next] = before + 1;
      next += 1;
    }
    // codes become longer one entry early, as most writers have it
    width = next >= 2_047 ? 12 : next >= 1_023 ? 11 : next >= 511 ? 10 : 9;
    before = length;
    total += length;
  }
  return total > MOST_OF_A_STREAM ? MOST_OF_A_STREAM * MOST_FILTERS : total;
}
