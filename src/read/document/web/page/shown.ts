import { BLOCK, UNSEEN } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';
import { isSentence } from './measure.ts';

/** So many characters of a block that is folded away are a part of the story, and not the name of a menu. */
const LEAST_FOLDED = 140;
/** They stand among its first nodes, so many. */
const MOST_NODES = 2_000;
/** The words on what unfolds it are no longer than this, in characters. */
const LONGEST_CONTROL = 40;
const VEIL_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const HIDDEN_STYLE = /(?:^|[;\s])display\s*:\s*none/i;

/**
 * A page as its reader sees it: what an element draws in a tree of its own is drawn (declarative shadow DOM), and what is
 * folded away within a text, beside what unfolds it, is read as if it had been unfolded.
 */
export function shownTree(tree: WebTree): WebTree {
  const shown: WebNode[] = [];
  const isVeiled = veiledStories(tree);
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
    else if (isVeiled(at)) shown[at] = { ...node, attributes: withoutHiding(attributes) };
    else if (hasSentence[parent] === 1 && isFolded(tree, at, before[parent] ?? -1))
      shown[at] = { ...node, attributes: withoutHiding(attributes) };
    if (parent >= 0) before[parent] = at;
  }
  return shown;
}

/** A hidden element with a larger share of the sentences of a page than this, and its title, is the page. */
const MOST_OF_PAGE = 0.6;

/** Elements that hide a whole page, with its title: a dialogue lay over it when it was saved, or a script had yet to show it. */
function veiledStories(tree: WebTree): (at: number) => boolean {
  const sentences = new Float64Array(tree.length + 1);
  const titles = new Int32Array(tree.length + 1);
  for (const [at, { name, text, parent }] of tree.entries()) {
    const piece = text.trim();
    const isTold = name === '' && !UNSEEN.has(tree[parent]?.name ?? '') && isSentence(piece);
    sentences[at + 1] = (sentences[at] ?? 0) + (isTold ? piece.length : 0);
    titles[at + 1] = (titles[at] ?? 0) + (name === 'h1' ? 1 : 0);
  }
  const most = (sentences[tree.length] ?? 0) * MOST_OF_PAGE;
  return (at) => {
    const { attributes, end = at } = tree[at] ?? {};
    if (attributes === undefined || most === 0) return false;
    const isHidden =
      'hidden' in attributes || attributes['aria-hidden'] === 'true' || VEIL_STYLE.test(attributes.style ?? '');
    if (!isHidden || (titles[end] ?? 0) === (titles[at] ?? 0)) return false;
    return (sentences[end] ?? 0) - (sentences[at] ?? 0) > most;
  };
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

function withoutHiding({
  hidden: _,
  style: __,
  'aria-hidden': ___,
  ...kept
}: WebNode['attributes']): WebNode['attributes'] {
  return kept;
}
