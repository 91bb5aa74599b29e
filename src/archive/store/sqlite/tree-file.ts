import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { type Columns, columnsAt, keyAt, pageNumberAt } from './record.ts';

/**
 * Reads the tree of a table from the pages of the file (https://sqlite.org/fileformat2.html), past SQLite: a look-up asks
 * for some 130 entries that hardly any other asks for, and a statement takes five times as long for each as reading its
 * bytes. Nothing else is read so, and nothing is ever written.
 *
 * To be asked inside a transaction that has read something: its lock keeps the file as it is. Where the file is not as
 * expected (a write-ahead log, bytes that are no tree) the answer is false, and SQLite is to be asked.
 *
 * Such locks are those of the process, and closing any descriptor of the file gives them up: this one is closed after the
 * connection, when no transaction goes on.
 */
export interface TreeFile {
  /** Takes note of what was written since; `rootPage` tells where the tree begins and is asked when anything was. */
  readonly begin: (rootPage: () => number) => boolean;
  /** Goes to the last entry below a key, or to the first of all. False where bytes are no tree, here and below. */
  readonly seek: (one: number, two: number) => boolean;
  /** The first two columns of the entry that was gone to, whole numbers; not a number past the last. */
  readonly key: { readonly one: number; readonly two: number };
  /** All columns of it; undefined where its bytes are none. */
  readonly columns: () => Columns | undefined;
  /** Goes to the next entry. */
  readonly next: () => boolean;
  /** Whether the file that was opened is the one that lies at a path now. */
  readonly isAt: (path: string) => boolean;
  readonly close: () => void;
}

const HEADER_BYTES = 100;
/** Places in the header of the file. */
const PAGE_SIZE_AT = 16;
const WRITTEN_BY_AT = 18;
const READ_BY_AT = 19;
const RESERVED_AT = 20;
const CHANGES_AT = 24;
/** What stands at the two places above where a rollback journal is used: all that was committed is in the file. */
const ROLLBACK_JOURNAL = 1;
/** How the largest page is written, which two bytes cannot hold. */
const LARGEST_PAGE = 0x10000;

const INTERIOR = 0x02;
const LEAF = 0x0a;
/** Places on a page: of the number of cells, of the last page below it, of the places of its cells. */
const COUNT_AT = 3;
const LAST_CHILD_AT = 8;
const CELLS_OF_LEAF_AT = 8;
const CELLS_OF_INTERIOR_AT = 12;
/** Before each cell of an interior page stands the page whose entries are smaller. */
const CHILD_BYTES = 4;
/** Levels of a tree: more than any file has. */
const DEEPEST = 32;
/** Pages that are no leaves of which the keys are kept, some 400 bytes each: those of a million texts. */
const MOST_KEPT = 1 << 16;

/** A page of the tree: keys and places of its entries and, where it is no leaf, the pages between them, one more. */
interface Node {
  readonly page: number;
  readonly ones: readonly number[];
  readonly twos: readonly number[];
  readonly cells: readonly number[];
  readonly children: readonly number[];
  /** Those of the children that were gone down to before and are no leaves. */
  readonly known: (Node | undefined)[];
}

/** Opens a file to read trees from; undefined where it cannot be opened. */
export function openTreeFile(path: string): TreeFile | undefined {
  try {
    return createTreeFile(openSync(path, 'r'));
  } catch {
    return undefined;
  }
}

function createTreeFile(descriptor: number): TreeFile {
  const header = Buffer.alloc(HEADER_BYTES);
  let kept = 0;
  let changes = -1;
  let root = 0;
  let rootNode: Node | undefined;
  let usable = 0;
  /** The page that was read last, and another one that an entry goes on to. */
  let bytes = Buffer.alloc(0);
  let further = Buffer.alloc(0);
  let loaded = 0;
  /** The way from the root to the entry: pages, and which entry of each, or child before it, was gone to. */
  const way: Node[] = [];
  const places: number[] = [];
  let depth = 0;
  const key = { one: Number.NaN, two: Number.NaN };

  const read = (page: number, into: Buffer): boolean =>
    page > 0 && readSync(descriptor, into, 0, into.length, (page - 1) * into.length) === into.length;
  const load = (page: number): boolean => {
    if (loaded === page) return true;
    loaded = read(page, bytes) ? page : 0;
    return loaded > 0;
  };
  const nodeAt = (page: number): Node | undefined => (load(page) ? nodeOf(bytes, page) : undefined);
  const childOf = (node: Node, place: number): Node | undefined => {
    const known = node.known[place];
    if (known !== undefined) return known;
    const made = nodeAt(node.children[place] ?? 0);
    if (made === undefined || made.children.length === 0) return made;
    node.known[place] = made;
    kept++;
    return made;
  };
  /** Stands at the entry that the way leads to. */
  const arrive = (): true => {
    const node = way[depth];
    const place = places[depth] ?? 0;
    key.one = node?.ones[place] ?? Number.NaN;
    key.two = node?.twos[place] ?? Number.NaN;
    return true;
  };
  /** Goes down from a page, to the first entry of the leaf that is not below a key. */
  const descend = (from: Node | undefined, one: number, two: number): boolean => {
    for (let node = from; node !== undefined && depth < DEEPEST; depth++) {
      let place = 0;
      while (place < node.ones.length && isBelow(node, place, one, two)) place++;
      way[depth] = node;
      places[depth] = place;
      if (node.children.length === 0) return true;
      node = childOf(node, place);
    }
    return false;
  };
  /** Where a page has no more entries the next one is that above it, behind the child that was gone down to. */
  const rise = (): boolean => {
    while (depth > 0 && (places[depth] as number) >= (way[depth] as Node).ones.length) depth--;
    return arrive();
  };

  return {
    begin: (rootPage) => {
      if (readSync(descriptor, header, 0, HEADER_BYTES, 0) < HEADER_BYTES) return false;
      if (header[WRITTEN_BY_AT] !== ROLLBACK_JOURNAL || header[READ_BY_AT] !== ROLLBACK_JOURNAL) return false;
      const now = header.readUInt32BE(CHANGES_AT);
      if (now === changes) return true;
      const written = header.readUInt16BE(PAGE_SIZE_AT);
      const size = written === 1 ? LARGEST_PAGE : written;
      rootNode = undefined;
      loaded = 0;
      bytes = Buffer.alloc(size);
      further = Buffer.alloc(size);
      usable = size - (header[RESERVED_AT] as number); // the header is longer
      root = rootPage();
      changes = now;
      return true;
    },
    seek: (one, two) => {
      depth = 0;
      if (rootNode === undefined || kept > MOST_KEPT) {
        rootNode = nodeAt(root);
        kept = 0;
      }
      if (!descend(rootNode, one, two)) return false;
      let above = depth;
      while (above >= 0 && places[above] === 0) above--;
      if (above < 0) return rise();
      depth = above;
      places[depth] = (places[depth] as number) - 1;
      return arrive();
    },
    next: () => {
      const node = way[depth];
      if (node === undefined) return false;
      const place = (places[depth] as number) + 1;
      places[depth] = place;
      if (node.children.length === 0) return rise();
      depth++;
      return descend(childOf(node, place), Number.NEGATIVE_INFINITY, 0) && rise();
    },
    key,
    columns: () => {
      const node = way[depth];
      if (node === undefined || !load(node.page)) return undefined;
      const cell = node.cells[places[depth] ?? 0];
      if (cell === undefined) return undefined;
      const at = node.children.length === 0 ? cell : cell + CHILD_BYTES;
      return columnsAt(bytes, at, usable, (page) => (read(page, further) ? further : undefined));
    },
    isAt: (path) => {
      const [own, there] = [fstatSync(descriptor), statSync(path, { throwIfNoEntry: false })];
      return there !== undefined && own.ino === there.ino && own.dev === there.dev;
    },
    close: () => closeSync(descriptor),
  };
}

function isBelow({ ones, twos }: Node, place: number, one: number, two: number): boolean {
  const own = ones[place] as number; // asked of its entries only
  return own < one || (own === one && (twos[place] as number) < two);
}

function nodeOf(bytes: Buffer, page: number): Node | undefined {
  const isLeaf = bytes[0] === LEAF;
  if (!isLeaf && bytes[0] !== INTERIOR) return undefined;
  const count = shortAt(bytes, COUNT_AT);
  const [ones, twos, cells, children]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let at = 0; at < count; at++) {
    const cell = shortAt(bytes, (isLeaf ? CELLS_OF_LEAF_AT : CELLS_OF_INTERIOR_AT) + 2 * at);
    const found = keyAt(bytes, isLeaf ? cell : cell + CHILD_BYTES);
    if (Number.isNaN(found.one) || Number.isNaN(found.two)) return undefined;
    ones.push(found.one);
    twos.push(found.two);
    cells.push(cell);
    if (!isLeaf) children.push(pageNumberAt(bytes, cell));
  }
  if (!isLeaf) children.push(pageNumberAt(bytes, LAST_CHILD_AT));
  return { page, ones, twos, cells, children, known: [] };
}

function shortAt(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
