import { shortText, type WebTree } from '../markup/node.ts';

/** The longest text of a box in which readers are to enter something, in characters. */
const LONGEST_BOX = 320;
/** Fields that readers do not fill in. */
const NO_ENTRY: ReadonlySet<string> = new Set(['hidden', 'submit', 'button', 'image', 'reset']);

/** The boxes of a page with a field for a reader to fill in, with the words around it: invitations to a newsletter, polls. */
export function entryBoxes(tree: WebTree, title: number | undefined): readonly number[] {
  const boxes = new Set<number>();
  for (let at = 0; at < tree.length; at++) {
    const { name, attributes, parent = -1 } = tree[at] ?? {};
    if (name !== 'input' || NO_ENTRY.has(attributes?.type ?? '')) continue;
    let box = at;
    for (let around = parent; around > 0; around = tree[around]?.parent ?? -1) {
      const { end = around, name: outer } = tree[around] ?? {};
      const holdsTitle = title !== undefined && around <= title && title < end;
      if (holdsTitle || outer === 'body' || shortText(tree, around, LONGEST_BOX) === undefined) break;
      box = around;
    }
    boxes.add(box);
  }
  return [...boxes];
}
