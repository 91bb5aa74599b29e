/** The columns of a record: numbers (NaN for what is none) and bytes. Lent until the next record is read. */
export type Columns = readonly (number | Uint8Array)[];

/** Serial types (https://sqlite.org/fileformat2.html#record_format): nothing, whole numbers of so many bytes. */
const WHOLE_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;
const REAL = 7;
const REAL_BYTES = 8;
const ZERO = 8;
const ONE = 9;
/** From here on texts and bytes: the length is what is above, halved. */
const FIRST_BYTES = 12;
/** A number is written in bytes of seven bits, nine at most. */
const LONGEST_VARINT = 9;
/** At the head of a page on which a record goes on stands the next such page. */
const NEXT_PAGE_BYTES = 4;

/** A number of bytes of seven bits. */
const varint = { value: 0, end: 0 };

/** Reads the number at a place into `varint`; NaN past the end of the bytes. */
function readVarint(bytes: Uint8Array, at: number): void {
  let byte = bytes[at] ?? Number.NaN;
  let value = byte & 0x7f;
  let end = at + 1;
  for (; byte > 0x7f && end < at + LONGEST_VARINT; end++) {
    byte = bytes[end] ?? Number.NaN;
    value = value * 0x80 + (byte & 0x7f);
  }
  varint.value = Number.isNaN(byte) ? Number.NaN : value;
  varint.end = end;
}

/** The first two columns of the record of the cell at a place of a page; NaN where they are no numbers. */
export function keyAt(bytes: Uint8Array, cell: number): { readonly one: number; readonly two: number } {
  readVarint(bytes, cell);
  const start = varint.end;
  readVarint(bytes, start);
  const from = start + varint.value;
  readVarint(bytes, varint.end);
  const type = varint.value;
  readVarint(bytes, varint.end);
  return { one: numberAt(bytes, from, type), two: numberAt(bytes, from + sizeOf(type), varint.value) };
}

function sizeOf(type: number): number {
  if (type >= FIRST_BYTES) return Math.floor((type - FIRST_BYTES) / 2);
  return type === REAL ? REAL_BYTES : (WHOLE_BYTES[type] ?? 0);
}

function numberAt(bytes: Uint8Array, at: number, type: number): number {
  if (type === ZERO) return 0;
  if (type === ONE) return 1;
  const size = sizeOf(type);
  if (size === 0 || type >= FIRST_BYTES || !(at + size <= bytes.length)) return Number.NaN;
  if (type === REAL) return new DataView(bytes.buffer, bytes.byteOffset).getFloat64(at);
  let value = ((bytes[at] as number) << 24) >> 24; // the highest byte has the sign
  for (let place = at + 1; place < at + size; place++) value = value * 0x100 + (bytes[place] as number);
  return value;
}

/** The number of a page at a place. */
export function pageNumberAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

/** Where records are put together; grows with the longest. */
let whole = new Uint8Array(1 << 13);
const columns: (number | Uint8Array)[] = [];

/**
 * All columns of the record of a cell at a place of a page, of whose bytes so many are used; `further` reads the pages on
 * which it goes on. Undefined where one of them cannot be read or the bytes are no record.
 */
export function columnsAt(
  page: Uint8Array,
  cell: number,
  usable: number,
  further: (page: number) => Uint8Array | undefined,
): Columns | undefined {
  readVarint(page, cell);
  const length = varint.value;
  const start = varint.end;
  const local = localBytes(length, usable);
  if (!(start + local <= page.length)) return undefined;
  if (length > whole.length) whole = new Uint8Array(2 * length);
  whole.set(page.subarray(start, start + local));
  let next = pageNumberAt(page, start + local);
  for (let filled = local; filled < length; ) {
    const more = further(next);
    if (more === undefined) return undefined;
    const part = more.subarray(NEXT_PAGE_BYTES, Math.min(usable, NEXT_PAGE_BYTES + length - filled));
    whole.set(part, filled);
    filled += part.length;
    next = pageNumberAt(more, 0);
  }
  readVarint(whole, 0);
  const head = varint.value;
  let place = head;
  let count = 0;
  for (let at = varint.end; at < head; at = varint.end) {
    readVarint(whole, at);
    const type = varint.value;
    const size = sizeOf(type);
    columns[count++] = type >= FIRST_BYTES ? whole.subarray(place, place + size) : numberAt(whole, place, type);
    place += size;
  }
  columns.length = count;
  return place === length ? columns : undefined;
}

/** How many bytes of a record stand on the page of its cell, as the format lays down. */
function localBytes(length: number, usable: number): number {
  const most = Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const fitting = least + ((length - least) % (usable - NEXT_PAGE_BYTES));
  return fitting <= most ? fitting : least;
}
