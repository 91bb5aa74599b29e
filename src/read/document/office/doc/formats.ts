import { createRunFinder, type FormatRun } from './runs.ts';
import { sprms } from './sprms.ts';

/** How characters look, as far as it says what is read. */
export interface CharacterFormat {
  readonly hidden: boolean;
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly position: 'raised' | 'lowered' | undefined;
  /** A sign of a symbol font in place of the character: the number of the font and the code. */
  readonly symbol: { readonly font: number; readonly code: number } | undefined;
}

/** What a paragraph is. */
export interface ParagraphFormat {
  readonly style: number;
  /** The list that it is an item of, by the number of a use from 1, and its level. */
  readonly list: number;
  readonly level: number;
  /** How deep in tables it stands. */
  readonly tableDepth: number;
  /** What its mark ends beside itself. */
  readonly ends: 'paragraph' | 'inner-cell' | 'inner-row' | 'row';
}

/** Property changes that are read ([MS-DOC] 2.6.1, 2.6.2). */
const SPRM = {
  deleted: 0x0800,
  inserted: 0x0801,
  hidden: 0x083c,
  symbol: 0x6a09,
  position: 0x2a48,
  level: 0x260a,
  list: 0x460b,
  elsewhere: 0x6646,
  inTable: 0x2416,
  rowEnd: 0x2417,
  tableDepth: 0x6649,
  innerCellEnd: 0x244b,
  innerRowEnd: 0x244c,
} as const;
/** Tables inside one another: more than any page shows. */
const DEEPEST_TABLE = 20;

/** The formats of characters by the byte at which they stand. */
export function characterFormats(runs: readonly FormatRun[]): (offset: number) => CharacterFormat {
  return remembering(runs, readCharacters);
}

/** The formats of paragraphs by a byte of theirs. Those that are too long for their page stand in the stream of data. */
export function paragraphFormats(runs: readonly FormatRun[], data: Uint8Array): (offset: number) => ParagraphFormat {
  return remembering(runs, (changes) => readParagraph(changes, data));
}

function remembering<T>(runs: readonly FormatRun[], read: (changes: Uint8Array) => T): (offset: number) => T {
  const find = createRunFinder(runs);
  const usual = read(new Uint8Array(0));
  const met = new Map<FormatRun, T>();
  return (offset) => {
    const run = find(offset);
    if (run === undefined) return usual;
    const known = met.get(run) ?? read(run.changes);
    met.set(run, known);
    return known;
  };
}

function readCharacters(changes: Uint8Array): CharacterFormat {
  const format: { -readonly [key in keyof CharacterFormat]: CharacterFormat[key] } = {
    hidden: false,
    deleted: false,
    inserted: false,
    position: undefined,
    symbol: undefined,
  };
  for (const [sprm, operand] of sprms(changes)) {
    if (sprm === SPRM.hidden) format.hidden = operand === 1 || operand === 129;
    else if (sprm === SPRM.deleted) format.deleted = operand === 1;
    else if (sprm === SPRM.inserted) format.inserted = operand === 1;
    else if (sprm === SPRM.position) format.position = operand === 1 ? 'raised' : operand === 2 ? 'lowered' : undefined;
    else if (sprm === SPRM.symbol) format.symbol = { font: operand % 0x10000, code: Math.floor(operand / 0x10000) };
  }
  return format;
}

/** The number of the style stands before the changes. */
function readParagraph(changes: Uint8Array, data: Uint8Array): ParagraphFormat {
  let list = 0;
  let level = 0;
  let inTable = false;
  let tableDepth = 0;
  let ends: ParagraphFormat['ends'] = 'paragraph';
  for (const [sprm, operand] of paragraphChanges(changes.subarray(2), data)) {
    if (sprm === SPRM.list) list = operand;
    else if (sprm === SPRM.level) level = operand;
    else if (sprm === SPRM.inTable) inTable = operand !== 0;
    else if (sprm === SPRM.tableDepth) tableDepth = Math.min(operand, DEEPEST_TABLE);
    else if (sprm === SPRM.rowEnd && operand !== 0) ends = 'row';
    else if (sprm === SPRM.innerCellEnd && operand !== 0) ends = 'inner-cell';
    else if (sprm === SPRM.innerRowEnd && operand !== 0) ends = 'inner-row';
  }
  return {
    style: (changes[0] ?? 0) + (changes[1] ?? 0) * 256,
    list,
    level,
    tableDepth: Math.max(tableDepth, inTable ? 1 : 0),
    ends,
  };
}

/** Changes of a paragraph with those that stand in the stream of data: their length, then they. */
function* paragraphChanges(changes: Uint8Array, data: Uint8Array): Generator<readonly [sprm: number, operand: number]> {
  for (const [sprm, operand] of sprms(changes)) {
    yield [sprm, operand];
    if (sprm !== SPRM.elsewhere) continue;
    const length = (data[operand] ?? 0) + (data[operand + 1] ?? 0) * 256;
    yield* sprms(data.subarray(operand + 2, operand + 2 + length));
  }
}
