import { Failure } from '../../../failure.ts';
import { viewOf } from '../../raw-bytes.ts';

/** A part of the table stream: where it begins, and its bytes. */
export interface TablePart {
  readonly offset: number;
  readonly length: number;
}

/** Parts of the table stream that are read, with their place in the list of the header ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  footnoteMarks: 2,
  footnoteText: 3,
  characterRuns: 12,
  paragraphRuns: 13,
  fonts: 15,
  pieces: 33,
  endnoteMarks: 46,
  endnoteText: 47,
  lists: 73,
  listUses: 74,
} as const;

/** The header of a Word document of 1997–2003 ([MS-DOC] 2.5, FIB). */
export interface DocHeader {
  /** The stream of tables. */
  readonly tableStream: '0Table' | '1Table';
  /** Characters of the stories, which follow one another in this order. */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly heads: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  readonly part: (name: keyof typeof PARTS) => TablePart;
}

const IDENTITY = 0xa5ec;
/** The first version that keeps text in pieces of Unicode: Word 97. */
const WORD_97 = 0x00c0;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/**
 * Reads the header of a Word document.
 *
 * @throws Failure `damaged`, `encrypted`, or `binary` for a document of Word 95 and before. RangeError for one cut short.
 */
export function readHeader(bytes: Uint8Array, name: string): DocHeader {
  const view = viewOf(bytes);
  if (view.getUint16(0, true) !== IDENTITY) throw new Failure('damaged', name, 'is a damaged Word document');
  const flags = view.getUint16(10, true);
  if ((flags & ENCRYPTED) !== 0)
    throw new Failure('encrypted', name, 'is an encrypted Word document; save it without a password');
  if (view.getUint16(2, true) < WORD_97)
    throw new Failure('binary', name, 'is a document of Word 95 or before; save it in a newer format');
  const lengthsAt = 32 + 2 + view.getUint16(32, true) * 2 + 2;
  const listAt = lengthsAt + view.getUint16(lengthsAt - 2, true) * 4 + 2;
  const listed = view.getUint16(listAt - 2, true);
  const count = (index: number): number => Math.max(0, view.getInt32(lengthsAt + index * 4, true));
  return {
    tableStream: (flags & SECOND_TABLE) === 0 ? '0Table' : '1Table',
    lengths: {
      body: count(3),
      footnotes: count(4),
      heads: count(5),
      comments: count(7),
      endnotes: count(8),
      boxes: count(9),
    },
    part: (part) => {
      const index = PARTS[part];
      if (index >= listed) return { offset: 0, length: 0 };
      const at = listAt + index * 8;
      return { offset: view.getUint32(at, true), length: view.getUint32(at + 4, true) };
    },
  };
}
