import { BLOCK } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';
import { isSentence } from './measure.ts';

/** So many characters of a block that is folded away are a part of the story, and not the name of a menu. */
const LEAST_FOLDED = 140;
/** They stand among its first nodes, so many. */
const MOST_NODES = 2_000;
/** The words on what unfolds it are no longer than this, in characters. */
const LONGEST_CONTROL = 40;
const HIDDEN_STYLE = /(?:^|[;\s])display\s*:\s*none/i;

/**
 * A page as its reader sees it: what an element draws in a tree of its own is drawn (declarative shadow DOM), and what is
 * folded away within a text, beside what unfolds it, is read as if it had been unfolded.
 */
export function shownTree(tree: WebTree): WebTree {
  const shown: WebNode[] = [];
  const hasSentence = new Uint8Array(tree.length);
  const before = new Int32Array(tree.length).fill(-1);
  for (const [at, node] of tree.entries()) {
    const { name, parent, attributes } = node;
    shown.push(node);
    if (name === '') {
      if (!isSentence(node.text.trim())) continue;
      hasSentence[parent] = 1;
      hasSentence[tree[parent]?.parent ?? 0] = 1;
      continue;
    }
    if (name === 'template' && (attributes.shadowrootmode ?? attributes.shadowroot) !== undefined)
      shown[at] = { ...node, name: 'div' };
    else if (hasSentence[parent] === 1 && isFolded(tree, at, before[parent] ?? -1))
      shown[at] = { ...node, attributes: withoutHiding(attributes) };
    if (parent >= 0) before[parent] = at;
  }
  return shown;
}

/** Whether a block with sentences is hidden, and what stands before or behind it unfolds it. */
function isFolded(tree: WebTree, at: number, before: number): boolean {
  const { name = '', attributes, end = at, parent } = tree[at] ?? {};
  if (!BLOCK.has(name) || !('hidden' in (attributes ?? {}) || HIDDEN_STYLE.test(attributes?.style ?? ''))) return false;
  const next = tree[end]?.name === '' && tree[end]?.text.trim() === '' ? end + 1 : end;
  if (!isControl(tree, before) && !(tree[next]?.parent === parent && isControl(tree, next))) return false;
  let length = 0;
  for (let inner = at + 1; inner < Math.min(end, at + MOST_NODES) && length < LEAST_FOLDED; inner++) {
    const piece = tree[inner]?.text.trim() ?? '';
    if (isSentence(piece)) length += piece.length;
  }
  return length >= LEAST_FOLDED;
}

/** Whether an element does something on its own page when it is pressed. */
function isControl(tree: WebTree, at: number): boolean {
  const { name, attributes } = tree[at] ?? {};
  if (name === undefined || shortText(tree, at, LONGEST_CONTROL) === undefined) return false;
  if (name === 'button' || attributes?.role === 'button') return true;
  return name === 'a' && /^(?:#|javascript:|$)/.test(attributes?.href ?? '');
}

function withoutHiding({ hidden: _, style: __, ...kept }: WebNode['attributes']): WebNode['attributes'] {
  return kept;
}
