/** The polynomial of ZIP, gzip and PNG (ISO 3309), bits reversed. */
const POLYNOMIAL = 0xedb8_8320;

let table: Uint32Array | undefined;

function makeTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    return value;
  });
}

/** The checksum of bytes as ZIP archives have it; `before` is that of the bytes that came before them. */
export function crc32(bytes: Uint8Array, before = 0): number {
  table ??= makeTable();
  let value = ~before;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return ~value >>> 0;
}
