import { viewOf } from '../../raw-bytes.ts';
import { decodeCodePage } from '../code-page.ts';

/** Kinds of values ([MS-OLEPS] 2.15). */
const TEXT = 30;
const WIDE_TEXT = 31;
const TIME = 64;
const CODE_PAGE = 1;
const SHORT = 2;
/** Where the first section of a stream of properties is told, and properties that one may have. */
const SECTION_AT = 44;
const MOST_PROPERTIES = 1_000;
/** Milliseconds from 1601, where these times begin, to 1970. */
const EPOCH = 11_644_473_600_000;

/** Properties of a document by their number; what cannot be read is left out ([MS-OLEPS]). */
export function readSummary(stream: Uint8Array | null): ReadonlyMap<number, string> {
  const values = new Map<number, string>();
  if (stream === null) return values;
  try {
    const view = viewOf(stream);
    const section = view.getUint32(SECTION_AT, true);
    const count = Math.min(MOST_PROPERTIES, view.getUint32(section + 4, true));
    const places = Array.from({ length: count }, (_, index) => ({
      id: view.getUint32(section + 8 + index * 8, true),
      at: section + view.getUint32(section + 12 + index * 8, true),
    }));
    const pageAt = places.find(({ id }) => id === CODE_PAGE)?.at;
    const codePage =
      pageAt !== undefined && view.getUint32(pageAt, true) === SHORT ? view.getUint16(pageAt + 4, true) : 1252;
    for (const { id, at } of places) values.set(id, valueAt(stream, view, at, codePage));
  } catch (error) {
    // Properties that lead outside: the text is read all the same.
    if (!(error instanceof RangeError)) throw error;
  }
  return values;
}

function valueAt(stream: Uint8Array, view: DataView, at: number, codePage: number): string {
  const kind = view.getUint32(at, true);
  if (kind === TIME) {
    const time = Number(view.getBigUint64(at + 4, true)) / 10_000 - EPOCH;
    return time > 0 && time < Number.MAX_SAFE_INTEGER ? isoOf(time) : '';
  }
  if (kind !== TEXT && kind !== WIDE_TEXT) return '';
  const length = view.getUint32(at + 4, true) * (kind === WIDE_TEXT ? 2 : 1);
  const bytes = stream.subarray(at + 8, Math.min(stream.length, at + 8 + length));
  const text = kind === WIDE_TEXT ? new TextDecoder('utf-16le').decode(bytes) : decodeCodePage(bytes, codePage);
  return text.replace(/\0.*$/s, '');
}

function isoOf(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
