import { isUtf8 } from 'node:buffer';
import type { Doubt } from '../../terms/doubt.ts';
import { Failure } from '../failure.ts';
import { decodeOneByte, likelyCodePage } from './code-page.ts';
import { byteOrderMark, encodingNamed, isWide } from './encoding.ts';
import { twiceEncoded } from './twice-encoded.ts';
import { unmarkedUtf16 } from './utf-16.ts';
import { decodeUtf32 } from './utf-32.ts';

/** A text, the encoding it was in, and what is doubtful about the reading. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly doubts: readonly Doubt[];
}

/** Share of the bytes above ASCII that must be whole UTF-8 characters for a text to be damaged UTF-8, not another. */
const DAMAGED_UTF8_SHARE = 2 / 3;
/** Bytes looked at for that, from the first one above ASCII on. */
const DAMAGE_SAMPLE = 128 * 1024;
/** Share of control characters above which bytes that are no UTF-8 are no text at all. */
const CONTROL_SHARE = 0.05;

/**
 * Bytes to text: byte order mark, then the pattern of UTF-16, then UTF-8, then the encoding that was named, then the
 * likeliest code page. The mark is dropped; nothing else is rewritten but bytes that stand for no character (U+FFFD,
 * with a doubt). A named encoding whose bytes could be ASCII (UTF-16, UTF-32, ISO-2022-JP) goes before UTF-8.
 * Throws a Failure (`binary`, `undecodable`, `usage`) that concerns `path`.
 */
export function decode(bytes: Uint8Array, path: string, label?: string): Decoded {
  const named = label === undefined ? undefined : encodingNamed(label);
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(mark.encoding, bytes.subarray(mark.length), path);
  if (named !== undefined && (isWide(named) || named === 'iso-2022-jp')) return decodeAs(named, bytes, path);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked !== undefined) return decodeAs(unmarked, bytes, path);
  if (isUtf8(bytes)) return decodeAs('utf-8', bytes, path);
  refuseBinary(bytes, path);
  if (named !== undefined) return decodeAs(named, bytes, path);
  if (isDamagedUtf8(bytes)) return decodeAs('utf-8', bytes, path);
  const page = likelyCodePage(bytes);
  if (page === undefined) throw new Failure('undecodable', path, 'is in no known encoding (name it with --encoding)');
  return decodeAs(page, bytes, path);
}

function decodeAs(encoding: string, bytes: Uint8Array, path: string): Decoded {
  if (!isWide(encoding)) refuseBinary(bytes, path);
  const { text, replaced } = characters(encoding, bytes);
  const doubts: Doubt[] = [];
  if (replaced > 0) doubts.push({ kind: 'no-character', places: replaced, encoding });
  const mistaken = twiceEncoded(text);
  if (mistaken !== undefined) doubts.push({ kind: 'twice-encoded', as: mistaken });
  return { text, encoding, doubts };
}

function characters(encoding: string, bytes: Uint8Array): { readonly text: string; readonly replaced: number } {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding === 'windows-1252') return { text: decodeOneByte(bytes, encoding), replaced: 0 };
  if (encoding === 'utf-8' && isUtf8(bytes)) return { text: textOf(bytes, encoding), replaced: 0 };
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), replaced: 0 };
  } catch {
    const text = textOf(bytes, encoding);
    return { text, replaced: text.split('\uFFFD').length - 1 };
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function refuseBinary(bytes: Uint8Array, path: string): void {
  if (bytes.indexOf(0) >= 0) throw new Failure('binary', path, 'is binary (it holds NUL bytes), a text is needed');
  if (isUtf8(bytes)) return;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  if (controls <= bytes.length * CONTROL_SHARE) return;
  throw new Failure('binary', path, 'is binary (it is full of control characters), a text is needed');
}

/** Whether most bytes above ASCII are whole UTF-8 characters: then a few are broken, and no code page fits. */
function isDamagedUtf8(all: Uint8Array): boolean {
  const first = all.findIndex((byte) => byte >= 0x80);
  const bytes = all.subarray(first, first + DAMAGE_SAMPLE);
  let high = 0;
  let whole = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const character = bytes.subarray(at, at + length);
    const valid = isUtf8(character);
    whole += valid ? character.length : 0;
    const step = valid ? character.length : 1;
    high += step;
    at += step;
  }
  return whole > high * DAMAGED_UTF8_SHARE;
}
