import { decode } from '../../encoding/decode.ts';
import { encodingNamed, isWide } from '../../encoding/encoding.ts';
import type { ReaderOptions } from '../document.ts';

/** What an XML declaration says of the encoding; it is ASCII wherever it matters. */
const DECLARED = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;
/** Bytes in which the declaration stands. */
const HEAD = 256;
const DOCTYPE = /<!DOCTYPE\b/i;
/** Characters before the first element in which a document type may begin: comments of a producer stand there, too. */
const PROLOGUE = 4_096;

/**
 * The characters of an XML file of an agency or a site, its document type left out. Bytes go before what is declared,
 * since servers convert files and leave the declaration: a byte order mark, the pattern of UTF-16, UTF-8; only then the
 * declared encoding, the one that the user named, the likeliest code page.
 *
 * @throws Failure `binary` or `undecodable`.
 */
export function xmlSource(bytes: Uint8Array, { name, encoding }: Pick<ReaderOptions, 'name' | 'encoding'>): string {
  return withoutDoctype(decode(bytes, name, declaredEncoding(bytes) ?? encoding).text);
}

/** Undefined where nothing is declared, or what cannot be true of bytes that are no UTF-8 and no UTF-16. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, declared] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))) ?? [];
  if (declared === undefined) return undefined;
  try {
    const encoding = encodingNamed(declared);
    return encoding === 'utf-8' || isWide(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Entities that a document type declares are not expanded; without it, none of its declarations passes for text. */
function withoutDoctype(xml: string): string {
  const from = xml.slice(0, PROLOGUE).search(DOCTYPE);
  if (from < 0) return xml;
  const end = xml.indexOf('>', from);
  const subset = xml.indexOf('[', from);
  if (subset < 0 || subset > end) return xml.slice(0, from) + xml.slice(end < 0 ? xml.length : end + 1);
  const after = /\]\s*>/g;
  after.lastIndex = subset;
  const closed = after.exec(xml);
  return closed === null ? xml : xml.slice(0, from) + xml.slice(closed.index + closed[0].length);
}
