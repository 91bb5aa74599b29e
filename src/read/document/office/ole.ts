import { lazily } from '../../../language/lazily.ts';
import { Failure } from '../../failure.ts';
import { joinBytes, viewOf } from '../raw-bytes.ts';

/** The first bytes of an OLE compound file, as Word, Excel, PowerPoint and Outlook wrote them before 2007. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
/** Numbers of sectors above this one mean something else: the end of a chain, a free sector. */
const LAST_SECTOR = 0xffff_fffa;
/** Where the header lists the first sectors of the allocation table, and how many it has room for. */
const TABLE_AT = 76;
const TABLE_ROOM = 109;
const ENTRY_LENGTH = 128;
const STREAM = 2;
/** Bytes of a sector of the small stream. */
const SMALL_SECTOR = 64;

/** A compound file: the streams that stand at its top, which is where a document keeps its own. */
export interface OleFile {
  /** Names of streams and storages at the top, as they are written. */
  readonly names: readonly string[];
  /**
   * The bytes of a stream, or null where there is none.
   *
   * @throws Failure `damaged` where its chain of sectors breaks off.
   */
  readonly stream: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Whether bytes begin as a compound file does. */
export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Opens a compound file ([MS-CFB]). No chain is followed for longer than the file has sectors, and a stream is not longer
 * than the file.
 *
 * @param name What the file is called in messages.
 * @throws Failure `damaged`.
 */
export function openOle(bytes: Uint8Array, name: string): OleFile {
  const damaged = () => new Failure('damaged', name, 'is a damaged or incomplete document of an older Office');
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      // A DataView throws a RangeError for what lies outside of the file.
      throw error instanceof RangeError ? damaged() : error;
    }
  };
  if (!isOle(bytes)) throw damaged();
  return guarded(() => {
    const disk = readDisk(bytes);
    const entries = readEntries(disk.chain(disk.view.getUint32(48, true)));
    const top = childrenOf(entries);
    const streamOf = (entry: Entry): Uint8Array => disk.stream(entry, entries[0]);
    return {
      names: top.map((entry) => entry.name),
      stream: (wanted) => {
        const entry = top.find((one) => one.type === STREAM && one.name === wanted);
        return entry === undefined ? null : guarded(() => streamOf(entry));
      },
    };
  });
}

/** The sectors of a compound file. */
interface Disk {
  readonly view: DataView;
  /** All the bytes of a chain of sectors, up to a number of them. */
  readonly chain: (start: number, length?: number) => Uint8Array;
  readonly stream: (entry: Entry, root: Entry | undefined) => Uint8Array;
}

function readDisk(bytes: Uint8Array): Disk {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new RangeError('size of a sector');
  const sector = 1 << shift;
  /** In files with sectors of 4096 bytes the header fills the whole first one. */
  const startOf = (number: number): number => Math.max(HEADER_LENGTH, sector) + number * sector;
  const table = viewOf(joinBytes(tableSectors(view, sector).map((number) => slice(bytes, startOf(number), sector))));
  const chain = (start: number, length = Number.POSITIVE_INFINITY): Uint8Array => {
    const numbers = follow(table, start, Math.ceil(Math.min(length, bytes.length) / sector));
    return joinBytes(numbers.map((number) => slice(bytes, startOf(number), sector)));
  };
  const smallTable = lazily(() => viewOf(chain(view.getUint32(60, true))));
  const cutoff = view.getUint32(56, true);
  return {
    view,
    chain,
    stream: ({ start, size }, root) => {
      if (size > bytes.length) throw new RangeError('a stream longer than the file');
      if (size >= cutoff || root === undefined) return exactly(chain(start, size), size);
      const small = chain(root.start, root.size);
      const numbers = follow(smallTable(), start, Math.ceil(size / SMALL_SECTOR));
      return exactly(joinBytes(numbers.map((number) => slice(small, number * SMALL_SECTOR, SMALL_SECTOR))), size);
    },
  };
}

/** The sectors of the allocation table: the header lists the first, a chain of sectors the others. */
function tableSectors(view: DataView, sector: number): readonly number[] {
  const count = view.getUint32(44, true);
  if (count * sector > view.byteLength) throw new RangeError('an allocation table longer than the file');
  const found: number[] = [];
  const collect = (at: number, room: number): void => {
    for (let index = 0; index < room && found.length < count; index += 1)
      found.push(view.getUint32(at + index * 4, true));
  };
  collect(TABLE_AT, TABLE_ROOM);
  const room = sector / 4 - 1;
  for (let next = view.getUint32(68, true); found.length < count && next < LAST_SECTOR; ) {
    const at = Math.max(HEADER_LENGTH, sector) + next * sector;
    collect(at, room);
    next = view.getUint32(at + room * 4, true);
  }
  return found;
}

/** The sectors of a chain, never more than a number of them, so that a chain that runs in a circle ends. */
function follow(table: DataView, start: number, most: number): readonly number[] {
  const numbers: number[] = [];
  for (let next = start; next < LAST_SECTOR && numbers.length < most; next = table.getUint32(next * 4, true))
    numbers.push(next);
  return numbers;
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const names = new TextDecoder('utf-16le');
  return Array.from({ length: Math.floor(directory.length / ENTRY_LENGTH) }, (_, index) => {
    const at = index * ENTRY_LENGTH;
    // The length counts the zero at the end.
    const length = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    return {
      name: names.decode(directory.subarray(at, at + length)),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

/** What stands at the top: a tree of brothers below the root, in no order, each met once. */
function childrenOf(entries: readonly Entry[]): readonly Entry[] {
  const found: Entry[] = [];
  const met = new Set<number>();
  const open = [entries[0]?.child ?? LAST_SECTOR];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (entry === undefined || met.has(index)) continue;
    met.add(index);
    found.push(entry);
    open.push(entry.right, entry.left);
  }
  return found;
}

/** A sector; the last one of a file may be cut short. */
function slice(bytes: Uint8Array, from: number, length: number): Uint8Array {
  if (from >= bytes.length) throw new RangeError('a sector behind the end');
  return bytes.subarray(from, from + length);
}

function exactly(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length < length) throw new RangeError('a stream cut short');
  return bytes.subarray(0, length);
}
