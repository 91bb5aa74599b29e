import { said } from '../../terms/said.ts';
import { Failure } from '../failure.ts';
import { viewOf } from './raw-bytes.ts';

/** Files that one archive may hold: far more than a document or a day of mail has, and listed in a moment. */
const MOST_FILES = 20_000;

const END = { signature: 0x06054b50, length: 22 };
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
const LISTED = { signature: 0x02014b50, length: 46 };
const LOCAL = { signature: 0x04034b50, length: 30 };
/** Bytes of the longest comment that may follow the end record. */
const LONGEST_COMMENT = 0xffff;
/** What a field of 16 or 32 bits holds when its value stands in a ZIP64 record. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffff_ffff;
const ZIP64_FIELD = 0x0001;
const UNICODE_NAME_FIELD = 0x7075;
/** In that field a version of one byte and a checksum of four stand before the name. */
const UNICODE_NAME_AT = 5;
const UTF8_FLAG = 0x0800;

/** What the central directory says of a file; sizes are bytes and may lie. */
export interface ZipListed {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** The packed bytes themselves, a view of the archive. */
  readonly packed: Uint8Array;
}

/** Where the directory lies, and by how much all offsets are moved since bytes stand before the archive. */
interface Directory {
  readonly start: number;
  readonly count: number;
  readonly shift: number;
}

/**
 * The central directory of a ZIP archive (APPNOTE.TXT 6.3), ZIP64 too.
 *
 * @throws Failure `damaged` where there is none, it leads outside, or its files lie over one another (as in archives that
 * are made to unpack without end); `too-large` for too many files.
 */
export function listZip(bytes: Uint8Array, archive: string): readonly ZipListed[] {
  const view = viewOf(bytes);
  const damaged = () => new Failure('damaged', archive, 'is damaged or incomplete, and cannot be unpacked');
  try {
    const { start, count, shift } = findDirectory(view);
    if (count > MOST_FILES) throw new Failure('too-large', archive, said`holds more than ${MOST_FILES} files`);
    const found: { readonly listed: ZipListed; readonly from: number; readonly to: number }[] = [];
    let at = start;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== LISTED.signature) throw damaged();
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const extraAt = at + LISTED.length + nameLength;
      const extra = new Map(extraFields(bytes, extraAt, extraAt + extraLength));
      const { size, packed, offset } = wideSizes(view, at, extra.get(ZIP64_FIELD));
      const flags = view.getUint16(at + 8, true);
      const from = offset + shift;
      const to = from + LOCAL.length + packed;
      const data = localData(view, from);
      if (data < 0 || data + packed > bytes.length) throw damaged();
      found.push({
        listed: {
          name: nameOf(
            bytes.subarray(at + LISTED.length, extraAt),
            extra.get(UNICODE_NAME_FIELD),
            (flags & UTF8_FLAG) !== 0,
          ),
          flags,
          method: view.getUint16(at + 10, true),
          crc: view.getUint32(at + 16, true),
          size,
          packed: bytes.subarray(data, data + packed),
        },
        from,
        to,
      });
      at = extraAt + extraLength + view.getUint16(at + 32, true);
    }
    if (overlap(found)) throw damaged();
    return found.map(({ listed }) => listed);
  } catch (error) {
    // A DataView throws a RangeError for what lies outside of the file.
    throw error instanceof RangeError ? damaged() : error;
  }
}

function findDirectory(view: DataView): Directory {
  const first = Math.max(0, view.byteLength - END.length - LONGEST_COMMENT);
  let end = view.byteLength - END.length;
  while (end >= first && view.getUint32(end, true) !== END.signature) end -= 1;
  if (end < first) throw new RangeError('no end record');
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const declared = view.getUint32(end + 16, true);
  const locator = end - LOCATOR_64.length;
  const wide = count === ELSEWHERE_16 || length === ELSEWHERE_32 || declared === ELSEWHERE_32;
  if (!wide || locator < 0 || view.getUint32(locator, true) !== LOCATOR_64.signature)
    return { start: end - length, count, shift: end - length - declared };
  let end64 = wideNumber(view, locator + 8);
  if (view.getUint32(end64, true) !== END_64.signature) end64 = locator - END_64.length;
  if (view.getUint32(end64, true) !== END_64.signature) throw new RangeError('no end record');
  const start = end64 - wideNumber(view, end64 + 40);
  return { start, count: wideNumber(view, end64 + 32), shift: start - wideNumber(view, end64 + 48) };
}

/** A number of 64 bits; one that is not exact as a double is past the end of any file, so it leads outside. */
function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The extra fields of a file by their kind. */
function* extraFields(bytes: Uint8Array, from: number, to: number): Generator<[number, Uint8Array]> {
  const view = viewOf(bytes);
  for (let at = from; at + 4 <= to; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end <= to) yield [view.getUint16(at, true), bytes.subarray(at + 4, end)];
    at = end;
  }
}

/** Sizes and offset of a file; the ZIP64 field has only those that did not fit, in this order. */
function wideSizes(view: DataView, at: number, field: Uint8Array | undefined) {
  const wide = field === undefined ? undefined : viewOf(field);
  let next = 0;
  const read = (narrow: number): number => {
    if (narrow !== ELSEWHERE_32 || wide === undefined || next + 8 > wide.byteLength) return narrow;
    next += 8;
    return wideNumber(wide, next - 8);
  };
  const size = read(view.getUint32(at + 24, true));
  const packed = read(view.getUint32(at + 20, true));
  return { size, packed, offset: read(view.getUint32(at + 42, true)) };
}

/** Where the packed bytes of a file begin, or -1 where no file begins. */
function localData(view: DataView, at: number): number {
  if (view.getUint32(at, true) !== LOCAL.signature) return -1;
  return at + LOCAL.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/**
 * The name of a file. Without the flag for UTF-8 it may still be UTF-8, as macOS writes it; else it stands in the code page
 * of the writer's console, which is 866 where names are Cyrillic.
 */
function nameOf(raw: Uint8Array, unicode: Uint8Array | undefined, utf8: boolean): string {
  if (unicode !== undefined && unicode.length > UNICODE_NAME_AT)
    return tidyName(new TextDecoder().decode(unicode.subarray(UNICODE_NAME_AT)));
  if (utf8) return tidyName(new TextDecoder().decode(raw));
  try {
    return tidyName(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    return tidyName(new TextDecoder('ibm866').decode(raw));
  }
}

/** Some producers for Windows write folders with its slash. */
function tidyName(name: string): string {
  return name.replaceAll('\\', '/');
}

function overlap(found: readonly { readonly from: number; readonly to: number }[]): boolean {
  const inOrder = [...found].sort((one, other) => one.from - other.from);
  return inOrder.some(({ from }, index) => index > 0 && from < (inOrder[index - 1]?.to ?? 0));
}
