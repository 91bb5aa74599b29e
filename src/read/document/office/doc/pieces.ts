import type { Budget } from '../../document.ts';
import { viewOf } from '../../raw-bytes.ts';
import { decodeCodePage } from '../code-page.ts';

/** A run of characters that stand one after the other in the document stream. */
export interface Piece {
  /** Its first character among those of the whole document. */
  readonly from: number;
  readonly text: string;
  /** The byte at which it stands, and the bytes of a character: where a character is says how it looks. */
  readonly offset: number;
  readonly width: 1 | 2;
}

const PROPERTIES = 1;
const TABLE = 2;
/** A flag of an offset: the piece is written in a byte a character. */
const COMPRESSED = 0x4000_0000;
const WESTERN = 1252;

/**
 * The pieces of a document ([MS-DOC] 2.8.35, 2.9.38). Each is spent from the budget: many may point to the same bytes.
 *
 * @throws RangeError where they lead outside.
 */
export function readPieces(clx: Uint8Array, document: Uint8Array, budget: Budget): readonly Piece[] {
  const view = viewOf(clx);
  let at = 0;
  while (view.getUint8(at) === PROPERTIES) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== TABLE) throw new RangeError('no pieces');
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const positions = at + 5;
  const described = positions + (count + 1) * 4;
  budget.meet(Math.max(0, count));
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const from = view.getUint32(positions + index * 4, true);
    const length = view.getUint32(positions + (index + 1) * 4, true) - from;
    const packed = view.getUint32(described + index * 8 + 2, true);
    const width = (packed & COMPRESSED) === 0 ? 2 : 1;
    const offset = width === 1 ? (packed & ~COMPRESSED) / 2 : packed;
    if (length < 0 || offset + length * width > document.length) throw new RangeError('a piece behind the end');
    budget.unpack(length * width);
    const bytes = document.subarray(offset, offset + length * width);
    return { from, text: decodePiece(bytes, width), offset, width };
  });
}

function decodePiece(bytes: Uint8Array, width: 1 | 2): string {
  if (width === 1) return decodeCodePage(bytes, WESTERN);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
}
