export type Attributes = Readonly<Record<string, string>>;

/** An element or a piece of text. */
export interface WebNode {
  /** In small letters; empty for a piece of text. */
  readonly name: string;
  /** The text of a piece; empty for an element. */
  readonly text: string;
  readonly attributes: Attributes;
  /** Number of the element around it; -1 where there is none. */
  readonly parent: number;
  /** Number of the first node that stands no more inside. */
  end: number;
}

/**
 * A page in the order of its text: an element is followed by all that stands in it, up to its `end`. A list instead of a
 * tree, so that nothing walks down into it and no page is too deep.
 */
export type WebTree = readonly WebNode[];

/** Nodes that a short piece of text consists of, at the most. */
const MOST_NODES_OF_SHORT_TEXT = 40;

/** The text that stands in a node, as it is written; nothing where it is longer than `longest`, in characters. */
export function shortText(tree: WebTree, at: number, longest: number): string | undefined {
  const end = tree[at]?.end ?? at;
  if (end - at > MOST_NODES_OF_SHORT_TEXT) return undefined;
  let text = '';
  for (let index = at; index < end && text.length <= longest; index++) text += tree[index]?.text ?? '';
  return text.length > longest ? undefined : text;
}
