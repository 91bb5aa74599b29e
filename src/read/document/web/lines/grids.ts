import { isUnseen } from '../markup/element.ts';
import { HEADING } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';

/** What a node is of a table: by its element, or by the form of what a page draws as one. */
export type TablePart = 'table' | 'row' | 'cell';

/** Elements that a table is drawn with where it is none: each stands for itself, and so do the names of its values. */
const ROOMS: ReadonlySet<string> = new Set(['div', 'section', 'ul']);
const ROWS: ReadonlySet<string> = new Set(['div', 'li', 'section']);
const CELLS: ReadonlySet<string> = new Set(['div', 'span', 'p', 'b', 'strong', 'em', 'small']);
/** A value or its name is no longer than this, in characters. */
const LONGEST_VALUE = 90;
/** Values side by side. */
const MOST_CELLS = 12;
/** Share of the rows that have a figure in them: others are names with what their bearers do, cards, questions. */
const WITH_FIGURES = 0.5;
/** Elements around the rows, or the cells, that hold nothing else. */
const MOST_AROUND = 4;
/** What a page says in words of ARIA. */
const ROLES: Readonly<Record<string, TablePart>> = {
  table: 'table',
  grid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};
const SENTENCE_END = /\p{L}{2}[.!?…][»”"]?\s*$/u;

/**
 * Tables that are drawn with elements of no meaning: blocks below one another, each with as many short values side by side,
 * figures in most; and those that say so by their role.
 *
 *     <div class="row"><div>Wheat</div><div>610</div></div>      Wheat ⇥ 610
 *     <div class="row"><div>Barley</div><div>174</div></div>     Barley ⇥ 174
 */
export function gridParts(tree: WebTree): ReadonlyMap<number, TablePart> {
  const parts = new Map<number, TablePart>();
  let until = 0;
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    const role = node.name === 'table' || isOfTable(node) ? undefined : ROLES[node.attributes.role ?? ''];
    if (role !== undefined) parts.set(at, role);
    if (at < until || !ROOMS.has(node.name)) continue;
    const rows = rowsOf(tree, at);
    if (rows === undefined) continue;
    parts.set(at, 'table');
    for (const { row, cells } of rows) {
      parts.set(row, 'row');
      for (const cell of cells) parts.set(cell, 'cell');
    }
    until = node.end;
  }
  return parts;
}

function isOfTable({ name }: WebNode): boolean {
  return name === 'tr' || name === 'td' || name === 'th';
}

interface Row {
  readonly row: number;
  readonly cells: readonly number[];
}

/** The rows of a table that an element is; nothing where it is none. */
function rowsOf(tree: WebTree, at: number): readonly Row[] | undefined {
  const children = elementsIn(tree, at);
  if (children === undefined || children.length < 2) return undefined;
  const rows: Row[] = [];
  let figures = 0;
  for (const row of children) {
    if (!ROWS.has(tree[row]?.name ?? '')) return undefined;
    const cells = cellsOf(tree, row);
    if (cells === undefined || cells.length !== (rows[0]?.cells.length ?? cells.length)) return undefined;
    if (cells.some((cell) => /\d/.test(valueIn(tree, cell) ?? ''))) figures += 1;
    rows.push({ row, cells });
  }
  return figures >= rows.length * WITH_FIGURES ? rows : undefined;
}

/** The cells of a row, through elements that hold nothing else. */
function cellsOf(tree: WebTree, row: number): readonly number[] | undefined {
  let around = row;
  for (let steps = 0; steps < MOST_AROUND; steps++) {
    const inside = elementsIn(tree, around);
    const [only] = inside ?? [];
    if (inside?.length !== 1 || only === undefined) {
      if (inside === undefined || inside.length < 2 || inside.length > MOST_CELLS) return undefined;
      return inside.every((cell) => isCell(tree, cell)) ? inside : undefined;
    }
    around = only;
  }
  return undefined;
}

function isCell(tree: WebTree, at: number): boolean {
  const value = valueIn(tree, at);
  return CELLS.has(tree[at]?.name ?? '') && value !== undefined && !SENTENCE_END.test(value);
}

/** A short text without links, headings and breaks. */
function valueIn(tree: WebTree, at: number): string | undefined {
  const { end = at } = tree[at] ?? {};
  const text = shortText(tree, at, LONGEST_VALUE)?.trim();
  if (text === undefined || text === '') return undefined;
  for (let inner = at + 1; inner < end; inner++) {
    const { name = '' } = tree[inner] ?? {};
    if (name === 'a' || name === 'br' || name === 'time' || name === 'button' || HEADING.has(name)) return undefined;
  }
  return text;
}

/** The elements in one, one level down; nothing where words stand beside them. */
function elementsIn(tree: WebTree, at: number): readonly number[] | undefined {
  const elements: number[] = [];
  const end = tree[at]?.end ?? at;
  for (let child = at + 1; child < end; child = tree[child]?.end ?? end) {
    const node = tree[child];
    if (node === undefined) break;
    if (node.name === '' && node.text.trim() !== '') return undefined;
    if (node.name !== '' && !isUnseen(node)) elements.push(child);
  }
  return elements;
}
