import { isUnseen } from '../markup/element.ts';
import { HEADING } from '../markup/names.ts';
import type { WebTree } from '../markup/node.ts';

/** A row with a value longer than this is no row of values, in characters: it is a page in columns. */
const LONGEST_VALUE = 1_200;

/**
 * Which tables only divide a page: their cells are no values of a row. They say so (`role`), hold another table, a heading or
 * more text in a cell than a value has.
 */
export function layoutTables(tree: WebTree): ReadonlySet<number> {
  const layout = new Set<number>();
  const open: { readonly at: number; readonly end: number; cellEnd: number; length: number }[] = [];
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) open.pop();
    const table = open.at(-1);
    if (node.name === 'table') {
      if (table !== undefined) layout.add(table.at);
      open.push({ at, end: node.end, cellEnd: 0, length: 0 });
      if (/^(?:presentation|none)$/.test(node.attributes.role ?? '')) layout.add(at);
    }
    if (table === undefined) continue;
    if (node.name !== '' && isUnseen(node)) {
      at = node.end - 1;
      continue;
    }
    if (node.name === 'td' || node.name === 'th') {
      table.cellEnd = node.end;
      table.length = 0;
    }
    if (HEADING.has(node.name)) layout.add(table.at);
    table.length += node.text.trim().length;
    if (at < table.cellEnd && table.length > LONGEST_VALUE) layout.add(table.at);
  }
  return layout;
}
