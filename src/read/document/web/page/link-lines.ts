import { BLOCK } from '../markup/names.ts';
import type { WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';

/** So many lines below one another that are only a link each are a menu, or a list of other stories. */
const LINES = 4;

/**
 * Links that are a line each, parted by line breaks, in a block that has other words too: menus of pages that were laid out
 * before there were elements for them. Gives the nodes that are left out.
 */
export function linkLines(tree: WebTree, measures: Measures): readonly number[] {
  const found = new Set<number>(linkRows(tree, measures));
  const { link } = measures;
  let run: number[] = [];
  let block = -1;
  let breaks = 0;
  const close = (): void => {
    if (run.length >= LINES) for (const at of run) found.add(at);
    run = [];
  };
  for (let at = 0; at < tree.length; at++) {
    const { name = '', text = '', parent = -1, end = at + 1 } = tree[at] ?? {};
    if (run.length > 0 && parent !== block) close();
    if (name === 'br') breaks += 1;
    else if (name === 'a' && (link[at] ?? 0) > 0) {
      if (run.length > 0 && (breaks === 0 || parent !== block)) close();
      block = parent;
      run.push(at);
      breaks = 0;
      at = end - 1;
    } else if (name !== '' || /[\p{L}\p{N}]/u.test(text)) close();
  }
  close();
  return [...found];
}

/** Links of one line are a row of buttons from so many on. */
const ROW = 2;
/** What may stand between them. */
const BETWEEN = /^[\s|/·•»›→←]*$/u;

/** Links side by side on a line of its own, with nothing but strokes between them, in a block with other lines. */
function linkRows(tree: WebTree, { link }: Measures): readonly number[] {
  const found: number[] = [];
  let row: number[] = [];
  let strokes: number[] = [];
  let isRow = true;
  let block = -1;
  const close = (): void => {
    if (isRow && row.length >= ROW) found.push(...row, ...strokes);
    row = [];
    strokes = [];
    isRow = true;
  };
  for (let at = 0; at < tree.length; at++) {
    const { name = '', text = '', parent = -1, end = at + 1 } = tree[at] ?? {};
    const isText = name === '' && !BETWEEN.test(text);
    if (parent !== block && (row.length > 0 || isText || name === 'a')) {
      close();
      block = parent;
    }
    if (name === 'br' || BLOCK.has(name)) close();
    else if (name === 'a' && (link[at] ?? 0) > 0) {
      row.push(at);
      at = end - 1;
    } else if (isText) isRow = false;
    else if (name === '') strokes.push(at);
  }
  close();
  return found;
}
