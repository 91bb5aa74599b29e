import { BLOCK } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import { childrenOf, formOf, proseAround } from './family.ts';
import type { Measures } from './measure.ts';
import { isRoom } from './room.ts';

/** A box within a story that calls its reader to do something is no longer than this, in characters. */
const LONGEST_CALL = 320;
/** Nodes that it consists of at the most. */
const MOST_NODES = 200;
/** The words on what is pressed are no longer than this, in characters. */
const LONGEST_BUTTON = 30;
/** More prose than this beside a button, in characters, is told for its own sake. */
const MOST_PROSE = 160;
/** So many boxes of one form side by side are how a page is built. */
const MANY = 3;
/** An address that is shown, and files: the reader is to have them. */
const SHOWN = /[\p{L}\d]\.\p{L}{2,10}(?:\/\S*)?$|@/u;
/** What holds more than words, or is a form of text by itself. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'picture', 'figure', 'table', 'blockquote', 'amp-img']);

/**
 * Boxes in the flow of a story that end in something to press and say nothing for its own sake: to subscribe, to pay, to
 * follow. A box with a sentence in it is none, unless it has a button; nor is one with a picture, which has a caption.
 */
export function callBoxes(tree: WebTree, title: number, measures: Measures): readonly number[] {
  const found: number[] = [];
  const around = proseAround(tree, measures.prose);
  const formCount = formCounts(tree);
  for (let at = title + 1; at < tree.length; at++) {
    const { name = '', end = at } = tree[at] ?? {};
    const length = measures.text[at] ?? 0;
    if (!isRoom(name) || NO_BOX.has(name) || length === 0 || length > LONGEST_CALL) continue;
    if (end - at > MOST_NODES || !isCall(tree, at, measures) || formCount(at) >= MANY) continue;
    const { before, behind } = around(at);
    if (!before || !behind) continue;
    found.push(at);
    at = end - 1;
  }
  return found;
}

/** Blocks of text, and parts of tables and lists. */
const NO_BOX: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 header hgroup body ul ol li dl dt dd table tbody thead tr td th figure figcaption blockquote pre'.split(
    ' ',
  ),
);

function isCall(tree: WebTree, at: number, measures: Measures): boolean {
  const { end = at } = tree[at] ?? {};
  const { text, link, prose } = measures;
  let pieces = 0;
  let isPressed = false;
  let hasButton = false;
  for (let inner = at + 1; inner < end; inner++) {
    const node = tree[inner];
    if (node === undefined || PICTURES.has(node.name)) return false;
    if (node.name === 'button') hasButton = true;
    if (node.name === '' && (text[inner] ?? 0) > 0) pieces += 1;
    if (node.name === 'a' && (link[inner] ?? 0) > 0 && isAlone(tree, inner, measures)) {
      const shown = shortText(tree, inner, LONGEST_BUTTON)?.trim() ?? '';
      if (shown === '' || SHOWN.test(shown)) return false;
      isPressed = true;
    }
  }
  if (hasButton) return pieces > 0 && (prose[at] ?? 0) <= MOST_PROSE;
  return isPressed && pieces > 1 && (prose[at] ?? 0) === 0;
}

/** Whether a link is a line by itself: it stands in no text, only beside blocks. */
function isAlone(tree: WebTree, at: number, { text }: Measures): boolean {
  return childrenOf(tree, tree[at]?.parent ?? at).every(
    (other) => other === at || (text[other] ?? 0) === 0 || BLOCK.has(tree[other]?.name ?? ''),
  );
}

/** How many elements of one form with one stand in the element around both; looks at its children once. */
function formCounts(tree: WebTree): (at: number) => number {
  const known = new Map<number, ReadonlyMap<string, number>>();
  return (at) => {
    const parent = tree[at]?.parent ?? -1;
    const counts = known.get(parent) ?? countForms(tree, parent);
    known.set(parent, counts);
    return counts.get(formOf(tree, at)) ?? 0;
  };
}

function countForms(tree: WebTree, parent: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const child of childrenOf(tree, parent)) {
    const form = formOf(tree, child);
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return counts;
}
