import type { WebTree } from '../markup/node.ts';
import { proseAround } from './family.ts';
import { isSentence, type Measures } from './measure.ts';
import { plainWords } from './plain.ts';
import { isRoom } from './room.ts';

/** A box about an author is no longer than this, in characters. */
const LONGEST_BOX = 400;
/** Nodes that it consists of at the most. */
const MOST_NODES = 200;
/** A name is no longer than this, in characters, and has so many words. */
const LONGEST_NAME = 40;
const NAME = /^(?:\p{Lu}[\p{L}.’'-]*\s*){2,4}$/u;
/** Names of authors stand above so much of the text, in characters. */
const HEAD = 400;
/** A box about an author stands behind this share of the prose. */
const BEHIND = 0.6;

/**
 * The box at the end of a story that tells of its author: it begins with the name that stands under the title as well, or that
 * the page tells to programs. Nothing of the story stands behind it.
 */
export function authorBox(
  tree: WebTree,
  title: number,
  author: string | undefined,
  measures: Measures,
): number | undefined {
  const names = namesUnder(tree, title);
  for (const name of author?.split(/,\s*/) ?? []) names.add(plainWords(name));
  names.delete('');
  if (names.size === 0) return undefined;
  const { text, prose } = measures;
  const whole = (prose[0] ?? 0) * BEHIND;
  const around = proseAround(tree, prose);
  let above = 0;
  for (let at = title + 1; at < tree.length; at++) {
    const { name = '', end = at } = tree[at] ?? {};
    const length = text[at] ?? 0;
    if (name === '') {
      const piece = tree[at]?.text.trim() ?? '';
      if (length > 0 && isSentence(piece)) above += length;
    } else if (above >= whole && isRoom(name) && length > 0 && length <= LONGEST_BOX && end - at <= MOST_NODES) {
      if (beginsWithName(tree, at, names, length) && !around(at).behind) return at;
    } else if (length === 0) at = end - 1;
  }
  return undefined;
}

function namesUnder(tree: WebTree, title: number): Set<string> {
  const names = new Set<string>();
  let above = 0;
  for (let at = tree[title]?.end ?? title; at < tree.length && above < HEAD; at++) {
    const piece = tree[at]?.text.trim() ?? '';
    if (isSentence(piece)) above += piece.length;
    else if (piece.length <= LONGEST_NAME && NAME.test(piece)) names.add(plainWords(piece));
  }
  return names;
}

/** Whether the first piece of a box is a name, by itself, and more stands behind it. */
function beginsWithName(tree: WebTree, at: number, names: ReadonlySet<string>, length: number): boolean {
  const { end = at } = tree[at] ?? {};
  const first =
    tree
      .slice(at, end)
      .find(({ text }) => text.trim() !== '')
      ?.text.trim() ?? '';
  return first.length < length && first.length <= LONGEST_NAME && names.has(plainWords(first));
}
