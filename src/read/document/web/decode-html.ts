import { decode } from '../../encoding/decode.ts';
import { encodingNamed, isWide } from '../../encoding/encoding.ts';

/** Bytes at the beginning in which a page tells its encoding (HTML asks for 1,024; pages with many scripts take more). */
const HEAD = 8_192;
const TOLD =
  /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * The text of a page: by its byte order mark, as UTF-8 where it is UTF-8 (a page that was saved anew keeps what it told
 * before), by what it tells, by what the user says, by guess.
 *
 * @throws Failure `binary`, `undecodable`, `usage`
 */
export function decodeHtml(bytes: Uint8Array, name: string, label: string | undefined): string {
  return decode(bytes, name, toldEncoding(bytes) ?? label).text;
}

function toldEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const [, ofMeta, ofXml] = TOLD.exec(head) ?? [];
  const told = ofMeta ?? ofXml;
  if (told === undefined) return undefined;
  try {
    const encoding = encodingNamed(told);
    // What could be read as letters of one byte is not in an encoding of two (HTML, 13.2.3.2).
    return isWide(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}
