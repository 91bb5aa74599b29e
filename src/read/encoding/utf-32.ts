/** A decoded text and how many of its characters stand for bytes that are none. */
export interface Decoded32 {
  readonly text: string;
  readonly replaced: number;
}

/** Characters turned into a string at a time; `fromCodePoint` takes its arguments from the stack. */
const CHUNK = 4096;
const REPLACEMENT = 0xfffd;

/** UTF-32 to a string (TextDecoder has no UTF-32); what is no code point, and a last incomplete one, becomes U+FFFD. */
export function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): Decoded32 {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  const parts: string[] = [];
  let points: number[] = [];
  let replaced = 0;
  for (let at = 0; at < whole; at += 4) {
    const point = view.getUint32(at, littleEndian);
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    if (!valid) replaced++;
    points.push(valid ? point : REPLACEMENT);
    if (points.length === CHUNK) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  if (whole < bytes.length) {
    replaced++;
    points.push(REPLACEMENT);
  }
  return { text: parts.join('') + String.fromCodePoint(...points), replaced };
}
