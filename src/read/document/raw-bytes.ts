/** A view for numbers of more than a byte. It throws a RangeError for what lies outside, which damaged files lead to. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Pieces as one; a single piece is not copied. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Bytes of which one call makes a string: its arguments lie on the stack. */
const PIECE = 8_192;

/** Bytes as a string of as many code units (ISO 8859-1), for looking into them and for formats that are written so. */
export function latin1Text(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** The bytes of a string whose code units are bytes. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** The bytes that are written in base64 (RFC 2045, 6.8): what is no letter of the alphabet is passed over. */
export function base64Bytes(written: string): Uint8Array {
  const [letters = ''] = written
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replaceAll(/[^a-z\d+/=]/gi, '')
    .split('=', 1);
  // One letter of a group of four is less than a byte.
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return latin1Bytes(atob(whole));
}
