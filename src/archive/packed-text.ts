import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The largest text that is unpacked, in bytes: four for each code unit of the largest input. */
const MOST_BYTES = 256 * 1024 * 1024;

/** How the bytes after the first are to be read. */
const UTF8 = 0;
const UTF8_DEFLATED = 1;
const UTF16 = 2;

/** Level 1: on press copy level 6 saves a tenth of the bytes for half as much time again. */
const LEVEL = 1;
/** Shorter texts do not get smaller. */
const LEAST_DEFLATED = 100;
/** A small window is enough for a text of some kilobytes and costs less to set up. */
const SMALL = { level: LEVEL, windowBits: 13, memLevel: 6 } as const;
const LARGE = { level: LEVEL } as const;
const LARGE_FROM = 16 * 1024;

/** A text as bytes, compressed where that helps. Lone surrogates, which UTF-8 cannot hold, survive. */
export function packText(text: string): Uint8Array {
  if (!isWellFormed(text)) return tagged(UTF16, Buffer.from(text, 'utf16le'));
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length < LEAST_DEFLATED) return tagged(UTF8, bytes);
  return tagged(UTF8_DEFLATED, deflateRawSync(bytes, bytes.length < LARGE_FROM ? SMALL : LARGE));
}

/** Part of every Node that the program runs on, but not yet of the library that TypeScript is told of. */
function isWellFormed(text: string): boolean {
  return (text as string & { readonly isWellFormed: () => boolean }).isWellFormed();
}

function tagged(tag: number, bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + 1);
  out[0] = tag;
  out.set(bytes, 1);
  return out;
}

/** The text again; undefined for bytes that `packText` did not make. */
export function unpackText(packed: Uint8Array): string | undefined {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset + 1, Math.max(0, packed.length - 1));
  switch (packed[0]) {
    case UTF8:
      return bytes.toString('utf8');
    case UTF8_DEFLATED:
      try {
        return inflateRawSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
      } catch {
        return undefined;
      }
    case UTF16:
      return bytes.toString('utf16le');
    default:
      return undefined;
  }
}
