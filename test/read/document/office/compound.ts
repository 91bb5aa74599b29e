const SECTOR = 512;
const END_OF_CHAIN = 0xffff_fffe;
const FREE = 0xffff_ffff;
const TABLE = 0xffff_fffd;
const LIST = 0xffff_fffc;
/** Sectors of the allocation table that the header has room to list. */
const IN_HEADER = 109;
const SMALL = 64;
const CUTOFF = 4096;

/** A compound file with these streams at its top; short ones go into the small stream, as Office writes them. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const sectors: Buffer[] = [];
  const next: number[] = [];
  const add = (bytes: Uint8Array): number => {
    if (bytes.length === 0) return END_OF_CHAIN;
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      const sector = Buffer.alloc(SECTOR);
      sector.set(bytes.subarray(at, at + SECTOR));
      sectors.push(sector);
      next.push(at + SECTOR < bytes.length ? sectors.length : END_OF_CHAIN);
    }
    return first;
  };

  const small: Buffer[] = [];
  const smallNext: number[] = [];
  const entries = Object.entries(streams).map(([name, bytes]) => {
    if (bytes.length >= CUTOFF) return { name, start: add(bytes), size: bytes.length };
    const start = small.length;
    for (let at = 0; at < bytes.length; at += SMALL) {
      const piece = Buffer.alloc(SMALL);
      piece.set(bytes.subarray(at, at + SMALL));
      small.push(piece);
      smallNext.push(at + SMALL < bytes.length ? small.length : END_OF_CHAIN);
    }
    return { name, start: bytes.length === 0 ? END_OF_CHAIN : start, size: bytes.length };
  });
  const smallStream = Buffer.concat(small);
  const rootStart = add(smallStream);
  const smallTable = add(numbers(smallNext));
  const directory = add(
    Buffer.concat([
      entry('Root Entry', 5, FREE, entries.length > 0 ? 1 : FREE, rootStart, smallStream.length),
      ...entries.map(({ name, start, size }, index) =>
        entry(name, 2, index + 1 < entries.length ? index + 2 : FREE, FREE, start, size),
      ),
    ]),
  );

  const tableCount = Math.ceil((sectors.length + 8) / (SECTOR / 4 - 1));
  const tableStart = sectors.length;
  const tableNumbers = Array.from({ length: tableCount }, (_, index) => tableStart + index);
  const listStart = tableStart + tableCount;
  const lists = listsOf(tableNumbers.slice(IN_HEADER), listStart);
  const table = Buffer.alloc(tableCount * SECTOR, 0xff);
  numbers([...next, ...tableNumbers.map(() => TABLE), ...lists.map(() => LIST)]).copy(table);

  const header = Buffer.alloc(SECTOR, 0);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(tableCount, 44);
  header.writeUInt32LE(directory, 48);
  header.writeUInt32LE(CUTOFF, 56);
  header.writeUInt32LE(smallTable, 60);
  header.writeUInt32LE(1, 64);
  header.writeUInt32LE(lists.length > 0 ? listStart : END_OF_CHAIN, 68);
  header.writeUInt32LE(lists.length, 72);
  for (let index = 0; index < IN_HEADER; index += 1) header.writeUInt32LE(tableNumbers[index] ?? FREE, 76 + index * 4);
  return Buffer.concat([header, ...sectors, table, ...lists]);
}

/** What the header has no room for: lists of sectors of the allocation table, each with the number of the next list. */
function listsOf(tables: readonly number[], start: number): readonly Buffer[] {
  const room = SECTOR / 4 - 1;
  return Array.from({ length: Math.ceil(tables.length / room) }, (_, index) => {
    const own = tables.slice(index * room, (index + 1) * room);
    const last = (index + 1) * room >= tables.length;
    return numbers([
      ...own,
      ...Array.from({ length: room - own.length }, () => FREE),
      last ? END_OF_CHAIN : start + index + 1,
    ]);
  });
}

function numbers(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}

function entry(name: string, type: number, right: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE((name.length + 1) * 2, 64);
  bytes.writeUInt8(type, 66);
  bytes.writeUInt8(1, 67);
  bytes.writeUInt32LE(FREE, 68);
  bytes.writeUInt32LE(right, 72);
  bytes.writeUInt32LE(child, 76);
  bytes.writeUInt32LE(start, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}
