import type { Budget } from '../../document.ts';
import { viewOf } from '../../raw-bytes.ts';
import { countItems, type List, type ListForm, type ListLevel, type Numbering } from '../word-lists.ts';

/** Bytes of a list and of what uses it, before their levels ([MS-DOC] 2.9.147, 2.9.131). */
const LIST = 28;
const USE = 16;
/** Bytes of a level before its properties and its text. */
const LEVEL = 28;
const LEVELS = 9;
const SIMPLE = 0x01;
const LEGAL = 0x04;
const NO_RESTART = 0x08;
/** Flags of a level that a use changes. */
const OTHER_START = 0x10;
const OTHER_LEVEL = 0x20;
const NO_POSITION = 0xffff_ffff;
/** How items are counted, by the number of a format ([MS-OSHARED] 2.2.1.3), in the words of ECMA-376. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [58, 'russianLower'],
  [59, 'russianUpper'],
  [255, 'none'],
]);

/**
 * The lists of a document: their items are told by the number of their use, from 1.
 *
 * @param table The stream of tables from the first list on; the levels stand behind the list of lists.
 * @param uses The part that tells which list a number of use means.
 */
export function readDocLists(table: Uint8Array, uses: Uint8Array, budget: Budget): Numbering {
  const forms = new Map<string, ListForm>();
  const lists = new Map<string, List>();
  try {
    if (table.length > 0) readForms(table, forms, budget);
    if (uses.length > 0) readUses(uses, lists, budget);
  } catch (error) {
    // Lists that lead outside: the text is read all the same, without their numbers.
    if (!(error instanceof RangeError)) throw error;
  }
  return countItems(forms, lists, () => undefined);
}

function readForms(table: Uint8Array, forms: Map<string, ListForm>, budget: Budget): void {
  const view = viewOf(table);
  const count = view.getUint16(0, true);
  budget.meet(count);
  let at = 2 + count * LIST;
  for (let index = 0; index < count; index += 1) {
    const list = 2 + index * LIST;
    const levels = new Map<number, ListLevel>();
    const most = (view.getUint8(list + 26) & SIMPLE) === 0 ? LEVELS : 1;
    for (let level = 0; level < most; level += 1) {
      const read = readLevel(table, view, at);
      levels.set(level, read.level);
      at = read.end;
    }
    forms.set(String(view.getInt32(list, true)), { levels });
  }
}

function readUses(uses: Uint8Array, lists: Map<string, List>, budget: Budget): void {
  const view = viewOf(uses);
  const count = view.getUint32(0, true);
  budget.meet(count);
  let at = 4 + count * USE;
  for (let index = 0; index < count; index += 1) {
    const use = 4 + index * USE;
    const starts = new Map<number, number>();
    const levels = new Map<number, ListLevel>();
    if (at + 4 <= uses.length && view.getUint32(at, true) === NO_POSITION) at += 4;
    for (let changed = view.getUint8(use + 12); changed > 0; changed -= 1) {
      const flags = view.getUint32(at + 4, true);
      const level = flags & 0x0f;
      if ((flags & OTHER_START) !== 0) starts.set(level, view.getInt32(at, true));
      at += 8;
      if ((flags & OTHER_LEVEL) === 0) continue;
      const read = readLevel(uses, view, at);
      levels.set(level, read.level);
      at = read.end;
    }
    lists.set(String(index + 1), { form: String(view.getInt32(use, true)), starts, levels });
  }
}

/** The numbers of levels stand in a text as the characters 0 to 8. */
function placeholderOf(character: string): string {
  const level = character.charCodeAt(0);
  return level < LEVELS ? `%${level + 1}` : character;
}

function readLevel(bytes: Uint8Array, view: DataView, at: number): { readonly level: ListLevel; readonly end: number } {
  const flags = view.getUint8(at + 5);
  const textAt = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const end = textAt + 2 + view.getUint16(textAt, true) * 2;
  if (end > bytes.length) throw new RangeError('a level behind the end');
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(textAt + 2, end));
  return {
    end,
    level: {
      start: view.getInt32(at, true),
      format: FORMATS.get(view.getUint8(at + 4)) ?? 'decimal',
      text: [...text].map(placeholderOf).join(''),
      legal: (flags & LEGAL) !== 0,
      restart: (flags & NO_RESTART) === 0 ? undefined : view.getUint8(at + 26),
      style: undefined,
    },
  };
}
