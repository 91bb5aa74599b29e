import { isDateAlone } from '../../../../annotate/role/form/stamp.ts';
import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { roleOf } from '../../../../annotate/role/role.ts';
import { isUnseen } from '../markup/element.ts';
import { BLOCK, HEADING } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';
import type { Told } from '../meta/told.ts';
import { authorBox } from './author-box.ts';
import { childrenOf, formOf } from './family.ts';
import { hintOf } from './hints.ts';
import { isSentence, type Measures, measure } from './measure.ts';
import { type Pruned, pruneByForm, pruneByHints } from './prune.ts';
import { beginsThings, holdsThings } from './things.ts';
import type { FoundTitle } from './title.ts';
import { type Witness, witnessOf } from './witness.ts';

/** Whether a node of a page, with all that stands in it, is no part of the story. */
export type IsLeftOut = (at: number) => boolean;

/** The smallest element around the title with this share of the prose behind it holds the story. */
const STORY_SHARE = 0.5;
/** A further part of a story has more than this of the prose of its first, as a share. */
const PART_SHARE = 0.1;
/** A story is in the child that has nearly all of it, as a share. */
const BODY_SHARE = 0.75;
/** More of the prose than this above a heading, as a share: the heading stands within the story. */
const MOST_ABOVE = 0.3;
/** Elements of a text that hold no story by themselves. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'ul', 'ol', 'pre', 'figure', ...HEADING]);
const ROWS: ReadonlySet<string> = new Set(['tr', 'td', 'th', 'li']);
/** Longer lines than this between a title and the text are a lead, in characters. */
const LONGEST_META = 160;
/** A place where a line is neither first nor last. */
const INSIDE = { paragraph: 9, paragraphs: 20, part: 'whole' } as const;
/** A number in thousands or millions, as counters are shown: 1.2K. */
const COUNTER = /^\d[\d.,]*\s?[KMkmКМкм]$/u;
/** Behind the text: a block with more of it in links, as a share, is no part of the story. */
const MOST_LINKED_BEHIND = 0.35;

/**
 * Finds the story of a page: the smallest element around its title with most of the prose, without what is pruned, from the
 * title on. Behind the body of the text only what comes before the first block about other stories belongs to it.
 */
export function findStory(tree: WebTree, found: FoundTitle | undefined, told: Told): IsLeftOut {
  const pruned = pruneByForm(tree, found?.at, pruneByHints(tree, found?.at));
  const title = found !== undefined && opensStory(tree, found, pruned) ? found.at : undefined;
  const measures = measure(tree, (at) => pruned.has(at) || (tree[at]?.end ?? 0) <= (title ?? 0));
  const room = title === undefined ? bodyIn(tree, 0, measures) : around(tree, title, measures);
  const from = title ?? room;
  const box = title === undefined ? undefined : authorBox(tree, title, told.author, measures);
  const left = new Set<number>(box === undefined ? [] : [box]);
  const search = { tree, room, pruned, measures, left };
  const body = bodyIn(tree, room, measures);
  const end = leaveBehind(search, body, witnessOf(tree, body, told.text, measures));
  leaveUnderTitle(search, from, end);
  return (at) => pruned.has(at) || left.has(at) || (tree[at]?.end ?? 0) <= from || at >= end;
}

/** Whether a story begins with what was found as its title; a heading within the story has much of it above. */
function opensStory(tree: WebTree, { at, isNamed }: FoundTitle, pruned: Pruned): boolean {
  if (isNamed) return true;
  const { prose } = measure(tree, (node) => pruned.has(node));
  const room = around(tree, at, { prose });
  let above = 0;
  for (let node = room; node >= 0 && node < at; ) {
    const { end = at, name = '' } = tree[node] ?? {};
    const isAround = end > at;
    if (!isAround && name !== '') above += prose[node] ?? 0;
    node = isAround ? node + 1 : end;
  }
  return above <= (prose[room] ?? 0) * MOST_ABOVE;
}

function around(tree: WebTree, title: number, { prose }: Pick<Measures, 'prose'>): number {
  const total = prose[0] ?? 0;
  for (let at = title; at >= 0; at = tree[at]?.parent ?? -1)
    if ((prose[at] ?? 0) > total * STORY_SHARE && at !== title)
      return goesOn(tree, at, title, prose) ? (tree[at]?.parent ?? at) : at;
  return 0;
}

/** Whether a block is only the first part of a story: one of its form stands below, with prose and no title of its own. */
function goesOn(tree: WebTree, at: number, title: number, prose: Float64Array): boolean {
  const { parent = -1, end = at, name } = tree[at] ?? {};
  if (parent < 0 || name === 'article' || !BLOCK.has(name ?? '')) return false;
  const form = formOf(tree, at);
  return childrenOf(tree, parent).some(
    (other) =>
      other >= end &&
      formOf(tree, other) === form &&
      (prose[other] ?? 0) > (prose[at] ?? 0) * PART_SHARE &&
      !hasTitle(tree, other, tree[title]?.name ?? ''),
  );
}

/** Whether a heading as high as a title stands in a block; a title that is no heading is as high as any. */
function hasTitle(tree: WebTree, at: number, title: string): boolean {
  const end = tree[at]?.end ?? at;
  for (let inner = at + 1; inner < end; inner++) {
    const name = tree[inner]?.name ?? '';
    if (HEADING.has(name) && (!HEADING.has(title) || name <= title)) return true;
  }
  return false;
}

/** Down to the element whose children share the prose; a paragraph, or one of several blocks of a form, is such a share. */
function bodyIn(tree: WebTree, room: number, measures: Measures): number {
  const { prose } = measures;
  let at = room;
  for (;;) {
    const children = childrenOf(tree, at);
    const hasShare = (child: number, share: number): boolean => (prose[child] ?? 0) >= (prose[at] ?? 0) * share;
    const heavy =
      children.find((child) => hasShare(child, BODY_SHARE)) ??
      children.find((child) => hasShare(child, STORY_SHARE) && endsBehind(tree, child, children, measures));
    if (heavy === undefined || (prose[heavy] ?? 0) === 0) return at;
    if (PARAGRAPHS.has(tree[heavy]?.name ?? '') || isLoose(tree, heavy, children)) return at;
    at = heavy;
  }
}

/** Whether remarks of readers, or other stories, begin among what stands behind a block. */
function endsBehind(tree: WebTree, at: number, siblings: readonly number[], measures: Measures): boolean {
  return siblings.some(
    (other) =>
      other > at &&
      (opensOther(tree, other) || beginsThings(tree, other, measures) || holdsThings(tree, other, measures)),
  );
}

/** Whether a block is no room of its own: nothing but text, or one of several of its form. */
function isLoose(tree: WebTree, at: number, siblings: readonly number[]): boolean {
  if (!hasBlocks(tree, at)) return siblings.some((other) => other > at && tree[other]?.name === 'p');
  const form = formOf(tree, at);
  return siblings.filter((other) => formOf(tree, other) === form).length > 1;
}

interface Search {
  readonly tree: WebTree;
  readonly room: number;
  readonly pruned: Pruned;
  readonly measures: Measures;
  readonly left: Set<number>;
}

/** Leaves out what stands behind the body and is no part of the story; gives where the story ends. */
function leaveBehind(
  { tree, room, pruned, measures, left }: Search,
  body: number,
  witness: Witness | undefined,
): number {
  const end = tree[room]?.end ?? tree.length;
  let at = tree[body]?.end ?? end;
  while (at < end) {
    const node = tree[at];
    if (node === undefined) break;
    const reason = pruned.get(at);
    if (reason === 'comments' || reason === 'other-stories' || reason === 'foot' || reason === 'cards') return at;
    const isBlock = node.name !== '' && !isUnseen(node);
    if (reason === undefined && (opensOther(tree, at) || beginsThings(tree, at, measures))) return at;
    if (reason === undefined && isBlock && !isLeaf(tree, at, measures, pruned)) {
      if (holdsThings(tree, at, measures)) return at;
      // A block with blocks in it is looked into: one of them may end the story.
      at += 1;
      continue;
    }
    const linked = (measures.link[at] ?? 0) / Math.max(1, measures.text[at] ?? 0);
    const isOther = hintOf(node) === 'about-story' || linked > MOST_LINKED_BEHIND || witness?.lacks(at);
    if (reason === undefined && isBlock && isOther) left.add(at);
    at = node.end;
  }
  return end;
}

/** Whether a heading is one of what stands below stories: remarks of readers, other stories. */
function opensOther(tree: WebTree, at: number): boolean {
  if (!HEADING.has(tree[at]?.name ?? '')) return false;
  const text = shortText(tree, at, LONGEST_META)?.trim() ?? '';
  return text !== '' && (furnitureOf(text) !== undefined || roleOf(text, INSIDE) === 'related');
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

/**
 * Leaves out the line of date, author and counters between the title and the text. Below a lead it must be called one.
 */
function leaveUnderTitle({ tree, pruned, measures, left }: Search, from: number, end: number): void {
  let isBelowLead = false;
  for (let at = tree[from]?.end ?? from; at < end; at++) {
    const node = tree[at];
    if (node === undefined) return;
    if (node.name === '') {
      if (isSentence(node.text.trim())) return;
      continue;
    }
    const isDone = isUnseen(node) || pruned.has(at) || HEADING.has(node.name);
    if (isDone) at = node.end - 1;
    else if (isBelowLead ? isAboutBelowLead(tree, at, measures) : isAboutStory(tree, at, measures)) {
      left.add(at);
      at = node.end - 1;
    } else if (hasOwnProse(tree, at, measures)) {
      if (isBelowLead) return;
      isBelowLead = true;
      at = node.end - 1;
    }
  }
}

/** Whether prose stands in an element itself, not only in blocks in it. */
function hasOwnProse(tree: WebTree, at: number, { prose }: Measures): boolean {
  const inside = childrenOf(tree, at).reduce((sum, child) => sum + (prose[child] ?? 0), 0);
  return (prose[at] ?? 0) > inside;
}

/** Whether an element is called by its name or class what tells of a story, and is no longer than that. */
function isCalledAbout(node: WebNode, length: number): boolean {
  if (length > LONGEST_META) return false;
  return node.name === 'time' || node.name === 'address' || hintOf(node) === 'about-story';
}

/** Whether an element tells who wrote the story and when, so clearly that it does below a lead too. */
function isAboutBelowLead(tree: WebTree, at: number, { text, prose }: Pick<Measures, 'text' | 'prose'>): boolean {
  const node = tree[at];
  if (node === undefined) return false;
  if (isCalledAbout(node, text[at] ?? 0)) return true;
  return node.name === 'dl' && (text[at] ?? 0) <= LONGEST_META && (prose[at] ?? 0) === 0 && tellsWhen(tree, at);
}

/** Whether a list of terms tells when the story came out, by a term that says so with what stands beside it. */
function tellsWhen(tree: WebTree, at: number): boolean {
  const terms = childrenOf(tree, at).filter((child) => tree[child]?.name !== '');
  return terms.some((term, place) => {
    const next = terms[place + 1];
    if (tree[term]?.name !== 'dt' || next === undefined || tree[next]?.name !== 'dd') return false;
    const label = shortText(tree, term, LONGEST_META)?.trim().replace(/\s*:$/, '') ?? '';
    const line = `${label}: ${shortText(tree, next, LONGEST_META)?.trim() ?? ''}`;
    return furnitureOf(line) !== undefined;
  });
}

/** Whether an element tells who wrote the story, when, or how often it was read. */
function isAboutStory(tree: WebTree, at: number, { text, prose }: Measures): boolean {
  const node = tree[at];
  if (node === undefined || (text[at] ?? 0) > LONGEST_META) return false;
  if (isCalledAbout(node, text[at] ?? 0)) return true;
  if (node.name === 'dl') return isAboutBelowLead(tree, at, { text, prose });
  if (!BLOCK.has(node.name) || ROWS.has(node.name) || (prose[at] ?? 0) > 0 || hasBlocks(tree, at)) return false;
  const shown = tree.slice(at, node.end).flatMap(({ text: piece }) => (piece.trim() === '' ? [] : [piece.trim()]));
  if (shown.length > 0 && shown.every((piece) => !/\p{L}/u.test(piece) || COUNTER.test(piece))) return true;
  return shown.length > 1 && shown.some((piece) => furnitureOf(piece) !== undefined || isDateAlone(piece));
}
