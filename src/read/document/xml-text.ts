/** What an XML declaration says of the encoding; it stands in the first bytes, in ASCII where there is no BOM. */
const DECLARED = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Bytes in which the declaration stands. */
const HEAD = 256;

/**
 * The characters of an XML file: by its byte order mark, by the look of UTF-16 without one, by its declaration, else UTF-8
 * (XML 1.0, appendix F). What is wrong in that encoding becomes U+FFFD; an encoding that is not known counts as UTF-8.
 */
export function xmlText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1] ?? 'utf-8';
  // A file in which ASCII can be read is not in UTF-16, whatever it says.
  if (/^(?:utf-?16|ucs-?2|iso-10646-ucs)/i.test(declared)) return 'utf-8';
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return 'utf-8';
  }
}
