import { viewOf } from '../../raw-bytes.ts';

/** The positions of a table of positions with so many bytes of data for each but the last ([MS-DOC] 2.2.2). */
export function positionsOf(plc: Uint8Array, dataLength: number): readonly number[] {
  if (plc.length < 4) return [];
  const view = viewOf(plc);
  const count = Math.floor((plc.length - 4) / (4 + dataLength));
  return Array.from({ length: count + 1 }, (_, index) => view.getUint32(index * 4, true));
}

/** The names of fonts by their number ([MS-DOC] 2.9.286). */
export function fontNames(table: Uint8Array): readonly string[] {
  const names: string[] = [];
  const decoder = new TextDecoder('utf-16le');
  for (let at = 4; at < table.length; ) {
    const length = (table[at] ?? 0) + 1;
    const name = decoder.decode(table.subarray(at + NAME_AT, at + length));
    names.push(name.replace(/\0.*$/s, ''));
    at += length;
  }
  return names;
}

/** Bytes of a font before its name. */
const NAME_AT = 40;
