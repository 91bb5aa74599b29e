import { base64Bytes, latin1Bytes } from '../raw-bytes.ts';
import type { Leaf } from './part.ts';

/** The bytes of a part as they were before they were encoded for transport (RFC 2045, 6). */
export function bytesOf(source: string, { headers, from, to }: Leaf): Uint8Array {
  const raw = source.slice(from, to);
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  // what is no letter of the alphabet is passed over, as the standard asks for
  if (encoding.includes('base64')) return base64Bytes(raw);
  return latin1Bytes(encoding.includes('quoted-printable') ? fromQuotedPrintable(raw) : raw);
}

function fromQuotedPrintable(raw: string): string {
  return raw
    .replaceAll(/[ \t]+(?=\r?\n|$)/g, '')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
