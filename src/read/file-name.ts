import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What stands for a byte of a file name that is no UTF-8: `\xEF`. */
const ESCAPED_BYTE = /\\x([0-9A-F]{2})/g;
/** What Node puts where bytes are no UTF-8. */
const REPLACED = '\uFFFD';

/** A name as text: bytes that are no UTF-8 are written as `\xEF`, so that the file can be found again. */
export function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= bytes.length && isUtf8(bytes.subarray(at, at + size)));
    const byte = bytes[at] ?? 0; // at < length
    name += length === undefined ? `\\x${byte.toString(16).toUpperCase()}` : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}

/** What the system knows a file by: its name, or the bytes where `nameOf` had to write some of them out. */
export function systemName(path: string): string | Buffer {
  if (!path.includes('\\x') || existsSync(path)) return path;
  const parts: Buffer[] = [];
  let from = 0;
  for (const { 0: escaped, 1: digits = '', index } of path.matchAll(ESCAPED_BYTE)) {
    parts.push(Buffer.from(path.slice(from, index)), Buffer.from(digits, 'hex'));
    from = index + escaped.length;
  }
  return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}

/**
 * The name of an operand. Node gives a program its command line with U+FFFD for what is no UTF-8; the one file that
 * reads so is meant.
 */
export function operandName(operand: string): string {
  if (!operand.includes(REPLACED) || existsSync(operand)) return operand;
  const folder = dirname(operand);
  try {
    const names = readdirSync(folder, { encoding: 'buffer' });
    const meant = names.filter((name) => name.toString('utf8') === basename(operand));
    const [only] = meant;
    return meant.length === 1 && only !== undefined ? `${folder}/${nameOf(only)}` : operand;
  } catch {
    return operand;
  }
}
