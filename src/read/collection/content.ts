/** Hexadecimal digits of a content hash: 128 bits of SHA-256. */
const CONTENT_DIGITS = 32;

/** A hash that tells whether bytes are still those that were added. */
export function contentOf(bytes: Uint8Array | string): string {
  // Loaded here only: looking a text up in an index needs no hash of it, and every millisecond of start-up counts.
  return process
    .getBuiltinModule('node:crypto')
    .createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, CONTENT_DIGITS);
}
