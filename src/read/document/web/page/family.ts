import { BLOCK } from '../markup/names.ts';
import type { WebTree } from '../markup/node.ts';

/** What stands in an element, one level down. */
export function childrenOf(tree: WebTree, at: number): readonly number[] {
  const children: number[] = [];
  const end = tree[at]?.end ?? at;
  for (let child = at + 1; child < end; child = tree[child]?.end ?? end) children.push(child);
  return children;
}

/** The name of an element with its classes: those of one form look alike. */
export function formOf(tree: WebTree, at: number): string {
  const { name = '', attributes } = tree[at] ?? {};
  return `${name} ${attributes?.class ?? ''}`;
}

/** What prose stands before and behind an element in the element around both. */
export type ProseAround = (at: number) => {
  readonly before: boolean;
  readonly behind: boolean;
  /** A paragraph stands before it, not only a block with prose in it. */
  readonly belowParagraph: boolean;
};

/** Looks at the children of an element once, however many of them are asked about. */
export function proseAround(tree: WebTree, prose: Float64Array): ProseAround {
  const known = new Map<number, { readonly first: number; readonly last: number; readonly paragraph: number }>();
  return (at) => {
    const parent = tree[at]?.parent ?? -1;
    let ends = known.get(parent);
    if (ends === undefined) {
      const told = childrenOf(tree, parent).filter((child) => (prose[child] ?? 0) > 0);
      const paragraph = told.find((child) => !childrenOf(tree, child).some((one) => BLOCK.has(tree[one]?.name ?? '')));
      ends = { first: told[0] ?? at, last: told.at(-1) ?? at, paragraph: paragraph ?? Number.POSITIVE_INFINITY };
      known.set(parent, ends);
    }
    return { before: ends.first < at, behind: ends.last > at, belowParagraph: ends.paragraph < at };
  };
}
