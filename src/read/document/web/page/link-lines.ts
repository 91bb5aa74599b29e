import type { WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';

/** So many lines below one another that are only a link each are a menu, or a list of other stories. */
const LINES = 4;

/**
 * Links that are a line each, parted by line breaks, in a block that has other words too: menus of pages that were laid out
 * before there were elements for them. Gives the nodes that are left out.
 */
export function linkLines(tree: WebTree, { link }: Measures): readonly number[] {
  const found: number[] = [];
  let run: number[] = [];
  let block = -1;
  let breaks = 0;
  const close = (): void => {
    if (run.length >= LINES) found.push(...run);
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
  return found;
}
