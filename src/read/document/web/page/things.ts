import { BLOCK } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import { childrenOf, formOf } from './family.ts';
import type { Measures } from './measure.ts';

/** How many things of one form make a list behind the text, and which share of it they are. */
const THINGS = 3;
const THINGS_SHARE = 0.6;
/** A question, or the figure that a box tells large, is no longer than this, in characters. */
const LONGEST_FIRST = 200;
/** A figure with its unit, and neither a time nor a date. */
const FIGURE = /^[^\p{L}\d]{0,3}\d[\d\s.,]*\s?(?:%|\p{L}{1,4}\.?)?$/u;

/** Whether a block is the first of several of its form side by side, each of several pieces, as remarks of readers are. */
export function beginsThings(tree: WebTree, at: number, measures: Measures): boolean {
  const node = tree[at];
  if (node?.attributes.class === undefined || !BLOCK.has(node.name)) return false;
  const form = formOf(tree, at);
  let count = 0;
  for (let next = at; count < THINGS; next = tree[next]?.end ?? tree.length) {
    const pieces = childrenOf(tree, next).filter((piece) => (measures.text[piece] ?? 0) > 0);
    if (tree[next]?.name === '' && tree[next]?.text.trim() === '') continue;
    if (formOf(tree, next) !== form || pieces.length < 2 || isOfStory(tree, next, pieces[0], measures)) return false;
    count += 1;
  }
  return true;
}

/** Whether a block is a list of things of one form, each of several pieces, as remarks of readers are. */
export function holdsThings(tree: WebTree, at: number, measures: Measures): boolean {
  const { text } = measures;
  const things = new Map<string, { count: number; text: number }>();
  for (const child of childrenOf(tree, at)) {
    const pieces = childrenOf(tree, child).filter((piece) => (text[piece] ?? 0) > 0);
    if (!BLOCK.has(tree[child]?.name ?? '') || pieces.length < 2 || isOfStory(tree, child, pieces[0], measures))
      continue;
    const form = formOf(tree, child);
    const { count, text: length } = things.get(form) ?? { count: 0, text: 0 };
    things.set(form, { count: count + 1, text: length + (text[child] ?? 0) });
  }
  const whole = text[at] ?? 0;
  return [...things.values()].some(({ count, text: length }) => count >= THINGS && length > whole * THINGS_SHARE);
}

/** Whether a thing is a part of a story as such: a question with its answer, a figure with what it counts. Neither leads on. */
function isOfStory(tree: WebTree, thing: number, first: number | undefined, { links }: Measures): boolean {
  if (first === undefined || (links[thing] ?? 0) > 0) return false;
  const text = shortText(tree, first, LONGEST_FIRST)?.trim() ?? '';
  return text.endsWith('?') || FIGURE.test(text);
}
