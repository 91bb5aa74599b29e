import { viewOf } from '../../raw-bytes.ts';

/** Bytes of an operand by the three bits that say it ([MS-DOC] 2.6.1); 6 has its length before it. */
const OPERAND_LENGTHS = [1, 1, 2, 4, 2, 2, -1, 3];
/** Its length has two bytes, and counts one more than there are. */
const TABLE_DEFINITION = 0xd608;

/** Changes of properties, each with the first four bytes of its operand as a number. Ends where they make no sense. */
export function* sprms(changes: Uint8Array): Generator<readonly [sprm: number, operand: number]> {
  const view = viewOf(changes);
  for (let at = 0; at + 3 <= changes.length; ) {
    const sprm = view.getUint16(at, true);
    at += 2;
    const given = OPERAND_LENGTHS[sprm >> 13] ?? 1;
    let length = given;
    if (sprm === TABLE_DEFINITION) length = at + 2 <= changes.length ? view.getUint16(at, true) + 1 : changes.length;
    else if (given < 0) length = view.getUint8(at) + 1;
    if (at + length > changes.length) return;
    yield [sprm, numberAt(changes, given < 0 ? at + 1 : at, given < 0 ? length - 1 : length)];
    at += length;
  }
}

function numberAt(bytes: Uint8Array, at: number, length: number): number {
  let number = 0;
  for (let index = Math.min(length, 4) - 1; index >= 0; index -= 1) number = number * 256 + (bytes[at + index] ?? 0);
  return number;
}
