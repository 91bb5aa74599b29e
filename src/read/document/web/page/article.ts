import { isUnseen } from '../markup/element.ts';
import { BLOCK, HEADING } from '../markup/names.ts';
import type { WebTree } from '../markup/node.ts';
import { hintOf } from './hints.ts';
import { type Measures, measure } from './measure.ts';
import { type Pruned, pruneByForm, pruneByHints } from './prune.ts';
import type { FoundTitle } from './title.ts';

/** Which nodes of a page are its story. */
export interface Story {
  readonly isLeftOut: (at: number) => boolean;
  /** The first node of the text of the story, behind the line under the title. */
  readonly bodyFrom: number;
}

/** The smallest element around the title with this share of the prose behind it holds the story. */
const STORY_SHARE = 0.5;
/** A story is in the child that has nearly all of it, as a share. */
const BODY_SHARE = 0.75;
/** How many things of one form make a list behind the text, and which share of it they are. */
const THINGS = 3;
const THINGS_SHARE = 0.6;
/** Elements of a text that hold no story by themselves. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'ul', 'ol', 'pre', 'figure', ...HEADING]);
/** Longer lines than this between a title and the text are a lead, in characters. */
const LONGEST_META = 160;
/** Behind the text: a block with more of it in links, as a share, is no part of the story. */
const MOST_LINKED_BEHIND = 0.35;

/**
 * Finds the story of a page: the smallest element around its title with most of the prose, without what is pruned, from the
 * title on. Behind the body of the text only what comes before the first block about other stories belongs to it.
 */
export function findStory(tree: WebTree, title: FoundTitle | undefined): Story {
  const pruned = pruneByForm(tree, title?.at, pruneByHints(tree, title?.at));
  const measures = measure(tree, (at) => pruned.has(at) || (tree[at]?.end ?? 0) <= (title?.at ?? 0));
  const room = title === undefined ? largest(tree, measures) : around(tree, title.at, measures);
  const body = bodyIn(tree, room, measures);
  const from = (title?.at ?? tree[room]?.parent === -1) ? (title?.at ?? 0) : room;
  const left = new Set<number>();
  const end = leaveBehind({ tree, room, body, pruned, measures, left });
  const bodyFrom = leaveUnderTitle({ tree, from, room, end, pruned, measures, left });
  return {
    bodyFrom,
    isLeftOut: (at) => pruned.has(at) || left.has(at) || (tree[at]?.end ?? 0) <= from || at >= end,
  };
}

function around(tree: WebTree, title: number, { prose }: Measures): number {
  let top = title;
  for (let at = title; at >= 0; at = tree[at]?.parent ?? -1) top = at;
  const total = prose[top] ?? 0;
  for (let at = title; at >= 0; at = tree[at]?.parent ?? -1)
    if ((prose[at] ?? 0) > total * STORY_SHARE && at !== title) return at;
  return top;
}

/** The root with most prose, or its body. */
function largest(tree: WebTree, { prose }: Measures): number {
  let best = 0;
  for (let at = 0; at < tree.length; at = tree[at]?.end ?? tree.length)
    if ((prose[at] ?? 0) > (prose[best] ?? 0)) best = at;
  return bodyIn(tree, best, { prose });
}

/** Down to the element whose children share the prose; a paragraph, or one of several blocks of a form, is such a share. */
function bodyIn(tree: WebTree, room: number, { prose }: Pick<Measures, 'prose'>): number {
  let at = room;
  for (;;) {
    const children = childrenOf(tree, at);
    const heavy = children.find((child) => (prose[child] ?? 0) >= (prose[at] ?? 0) * BODY_SHARE);
    if (heavy === undefined || (prose[heavy] ?? 0) === 0) return at;
    if (PARAGRAPHS.has(tree[heavy]?.name ?? '') || isLoose(tree, heavy, children)) return at;
    at = heavy;
  }
}

/** Whether a block is no room of its own: nothing but text, or one of several of its form. */
function isLoose(tree: WebTree, at: number, siblings: readonly number[]): boolean {
  if (!hasBlocks(tree, at)) return siblings.some((other) => other > at && tree[other]?.name === 'p');
  const form = formOf(tree, at);
  return siblings.filter((other) => formOf(tree, other) === form).length > 1;
}

function formOf(tree: WebTree, at: number): string {
  const { name = '', attributes } = tree[at] ?? {};
  return `${name} ${attributes?.class ?? ''}`;
}

function childrenOf(tree: WebTree, at: number): readonly number[] {
  const children: number[] = [];
  const end = tree[at]?.end ?? at;
  for (let child = at + 1; child < end; child = tree[child]?.end ?? end) children.push(child);
  return children;
}

interface Search {
  readonly tree: WebTree;
  readonly room: number;
  readonly pruned: Pruned;
  readonly measures: Measures;
  readonly left: Set<number>;
}

/** Leaves out what stands behind the body and is no part of the story; gives where the story ends. */
function leaveBehind({ tree, room, body, pruned, measures, left }: Search & { readonly body: number }): number {
  const end = tree[room]?.end ?? tree.length;
  let at = tree[body]?.end ?? end;
  while (at < end) {
    const node = tree[at];
    if (node === undefined) break;
    const reason = pruned.get(at);
    if (reason === 'comments' || reason === 'other-stories' || reason === 'foot' || reason === 'cards') return at;
    const isBlock = node.name !== '' && !isUnseen(node);
    if (reason === undefined && isBlock && !isLeaf(tree, at, measures, pruned)) {
      if (holdsThings(tree, at, measures)) return at;
      // A block with blocks in it is looked into: one of them may end the story.
      at += 1;
      continue;
    }
    const linked = (measures.link[at] ?? 0) / Math.max(1, measures.text[at] ?? 0);
    if (reason === undefined && isBlock && (hintOf(node) === 'about-story' || linked > MOST_LINKED_BEHIND))
      left.add(at);
    at = node.end;
  }
  return end;
}

/** Whether a block is a list of things of one form, each of several pieces, as remarks of readers are. */
function holdsThings(tree: WebTree, at: number, { text }: Measures): boolean {
  const things = new Map<string, { count: number; text: number }>();
  for (const child of childrenOf(tree, at)) {
    const pieces = childrenOf(tree, child).filter((piece) => (text[piece] ?? 0) > 0);
    if (!BLOCK.has(tree[child]?.name ?? '') || pieces.length < 2) continue;
    const form = formOf(tree, child);
    const { count, text: length } = things.get(form) ?? { count: 0, text: 0 };
    things.set(form, { count: count + 1, text: length + (text[child] ?? 0) });
  }
  const whole = text[at] ?? 0;
  return [...things.values()].some(({ count, text: length }) => count >= THINGS && length > whole * THINGS_SHARE);
}

function isLeaf(tree: WebTree, at: number, { text }: Measures, pruned: Pruned): boolean {
  if ((text[at] ?? 0) === 0 && !pruned.has(at)) {
    const end = tree[at]?.end ?? at;
    for (let index = at; index < end; index++) if (pruned.has(index)) return false;
    return true;
  }
  return !hasBlocks(tree, at);
}

function hasBlocks(tree: WebTree, at: number): boolean {
  return childrenOf(tree, at).some((child) => BLOCK.has(tree[child]?.name ?? ''));
}

/** Leaves out the line of date, author and counters between the title and the text; gives where the text begins. */
function leaveUnderTitle({
  tree,
  from,
  room,
  end,
  pruned,
  measures,
  left,
}: Search & { from: number; end: number }): number {
  const until = Math.min(end, tree[room]?.end ?? end);
  for (let at = tree[from]?.end ?? from; at < until; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '') continue;
    if (isUnseen(node) || pruned.has(at)) {
      at = node.end - 1;
      continue;
    }
    const isShort = (measures.text[at] ?? 0) <= LONGEST_META;
    if (isShort && (node.name === 'time' || node.name === 'address' || hintOf(node) === 'about-story')) {
      left.add(at);
      at = node.end - 1;
    } else if (HEADING.has(node.name)) at = node.end - 1;
    else if ((measures.prose[at] ?? 0) > 0 && !hasBlocks(tree, at)) return at;
  }
  return until;
}
