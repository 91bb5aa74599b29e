import { said } from '../../terms/said.ts';
import { Failure } from '../failure.ts';

/** Encodings in which NUL bytes are ordinary. */
export type WideEncoding = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const WIDE: ReadonlySet<string> = new Set<WideEncoding>(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be']);

/** Names that people use and TextDecoder does not know. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['utf16', 'utf-16le'],
  ['utf-16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['utf32', 'utf-32le'],
  ['utf-32', 'utf-32le'],
  ['utf32le', 'utf-32le'],
  ['utf32be', 'utf-32be'],
  ['win1251', 'windows-1251'],
  ['win-1251', 'windows-1251'],
  ['windows1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
  ['koi8r', 'koi8-r'],
  ['cp866', 'ibm866'],
  ['ibm-866', 'ibm866'],
  ['dos866', 'ibm866'],
  ['iso8859-5', 'iso-8859-5'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['maccyrillic', 'x-mac-cyrillic'],
]);

/** The canonical, lower-case name of an encoding. Throws a usage Failure for a name nobody knows. */
export function encodingNamed(label: string): string {
  const name = label.trim().toLowerCase();
  const known = ALIASES.get(name) ?? name;
  if (WIDE.has(known)) return known;
  try {
    return new TextDecoder(known).encoding;
  } catch {
    throw new Failure(
      'usage',
      null,
      said`unknown encoding '${label}' (for example: utf-8, windows-1251, koi8-r, gb18030)`,
    );
  }
}

/** Whether NUL bytes are ordinary in an encoding. */
export function isWide(encoding: string): encoding is WideEncoding {
  return WIDE.has(encoding);
}

/** A byte order mark: the encoding it tells and its length in bytes. */
export interface ByteOrderMark {
  readonly encoding: WideEncoding | 'utf-8';
  readonly length: number;
}

/** The byte order mark at the beginning, if there is one. UTF-32 is asked first: its mark begins with that of UTF-16. */
export function byteOrderMark(bytes: Uint8Array): ByteOrderMark | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return { encoding: 'utf-32le', length: 4 };
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return { encoding: 'utf-32be', length: 4 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  return undefined;
}
