import { BLOCK, HEADING } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';

/** A story has at least so much prose, in characters. */
const LEAST_PROSE = 300;
/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 250;

/**
 * Stories below the first one that a page has loaded while its reader went on: blocks of the form of one around the title,
 * each with a title of its own that looks the same.
 */
export function storiesBelow(tree: WebTree, title: number | undefined, { prose }: Measures): readonly number[] {
  const shown = title === undefined ? undefined : tree[title];
  if (title === undefined || shown === undefined) return [];
  for (let at = shown.parent; at > 0; at = tree[at]?.parent ?? -1) {
    const node = tree[at];
    if (node === undefined || node.name === 'body') return [];
    const form = formOf(node);
    const { end = 0 } = tree[node.parent] ?? {};
    const found: number[] = [];
    for (let next = node.end; next < end; next = tree[next]?.end ?? end) {
      const other = tree[next];
      if (other === undefined || formOf(other) !== form || !BLOCK.has(other.name)) continue;
      if ((prose[next] ?? 0) >= LEAST_PROSE && hasTitle(tree, next, shown)) found.push(next);
    }
    if (found.length > 0) return found;
  }
  return [];
}

function hasTitle(tree: WebTree, at: number, like: WebNode): boolean {
  const { end = at } = tree[at] ?? {};
  for (let index = at + 1; index < end; index++) {
    const node = tree[index];
    if (node === undefined || node.name === '' || !looksLike(node, like)) continue;
    const text = shortText(tree, index, LONGEST_TITLE)?.trim() ?? '';
    if (text !== '') return true;
  }
  return false;
}

/** Whether an element has the class of a title, or both are the highest heading and have none. */
function looksLike(node: WebNode, title: WebNode): boolean {
  const [own] = classesOf(node);
  const [wanted] = classesOf(title);
  if (wanted === undefined) return own === undefined && node.name === 'h1' && title.name === 'h1';
  return own === wanted && (HEADING.has(title.name) || node.name === title.name);
}

/** The name of an element with its first class: the others tell it from its neighbours. */
function formOf(node: WebNode): string {
  return `${node.name} ${classesOf(node)[0] ?? ''}`;
}

function classesOf({ attributes }: WebNode): readonly string[] {
  return attributes.class?.split(/\s+/).filter((one) => one !== '') ?? [];
}
