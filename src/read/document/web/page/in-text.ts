import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { roleOf } from '../../../../annotate/role/role.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import { formOf, proseAround } from './family.ts';
import { type Hint, wordOf } from './hints.ts';
import type { Measures } from './measure.ts';

/** What a reader can press or fill in. */
const CONTROLS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea', 'form']);
/** Nodes of a block that are looked through for them. */
const MOST_NODES = 400;
/** A lead is no longer than this, in characters. */
const LONGEST_LEAD = 600;
/** Words of names that tell what a box asks of its reader, and not how it looks or for whom it is. */
const CALLS: ReadonlySet<string> = new Set(
  `search searchform login signin signup auth share shares sharing social socials cookie cookies gdpr consent subscribe newsletter
  newsletters emailsub emailsignup signupform mailinglist optin donate ads adverts advert advertisement advertising`.split(
    /\s+/,
  ),
);
const HINTS_OF_LOOKS: ReadonlySet<Hint> = new Set(['furniture', 'beside', 'other-stories']);

/**
 * Tells what stands in the text of a story, whatever it is called: a lead of the class `teaser`, paragraphs that only those
 * see who paid, a box of facts, a table of the weather. Nothing in it leads on or can be pressed.
 */
export function tellsText(
  tree: WebTree,
  title: number | undefined,
  { text, prose, links }: Measures,
): (at: number, hint: Hint) => boolean {
  if (title === undefined) return () => false;
  const around = proseAround(tree, prose);
  const lead = firstProse(tree, title, prose);
  const forms = new Set<string>();
  return (at, hint) => {
    const node = tree[at];
    if (node === undefined || CALLS.has(wordOf(node)?.word ?? '')) return false;
    const { name, end } = node;
    if (at < title || !HINTS_OF_LOOKS.has(hint) || (links[at] ?? 0) > 0 || (text[at] ?? 0) === 0) return false;
    if (end - at > MOST_NODES) return false;
    for (let inner = at + 1; inner < end; inner++) if (CONTROLS.has(tree[inner]?.name ?? '')) return false;
    if (at <= lead && lead < end && (text[at] ?? 0) <= LONGEST_LEAD) return true;
    const { before, behind, belowParagraph } = around(at);
    if (hint === 'beside' && before && behind) return true;
    const isProse = belowParagraph && (prose[at] ?? 0) > 0;
    if (isProse) forms.add(formOf(tree, at));
    return isProse || (belowParagraph && (forms.has(formOf(tree, at)) || (name === 'table' && behind)));
  };
}

/** The first block with prose of its own behind the title; -1 where there is none. */
function firstProse(tree: WebTree, title: number, prose: Float64Array): number {
  for (let at = tree[title]?.end ?? title; at < tree.length; at++) {
    const { name = '', end = at } = tree[at] ?? {};
    if (name === '' || (prose[at] ?? 0) === 0) continue;
    let inner = at + 1;
    while (inner < end && (tree[inner]?.name === '' || (prose[inner] ?? 0) === 0)) inner += 1;
    if (inner === end) return at;
  }
  return -1;
}

/** What announces a list has so many characters at least. */
const LEAST_ANNOUNCED = 25;
const LONGEST_ANNOUNCED = 400;
/** A place where a line is neither first nor last. */
const INSIDE = { paragraph: 9, paragraphs: 20, part: 'whole' } as const;
/** Rows of a table of values; the longest link in one and the shortest, on the average, in characters. */
const ROWS = 3;
const LONGEST_NAME = 25;
const SHORTEST_NAME = 3;
/** The share of its text outside of links. */
const VALUES = 0.2;

/**
 * Lists and tables of a story that consist of links to a good part, and are no menus: a list that the paragraph above it
 * announces, and rows of names with values.
 */
export function linkedPartsOfText(
  tree: WebTree,
  title: number | undefined,
  measures: Measures,
): (at: number) => boolean {
  const inside = new Uint8Array(tree.length);
  const { text, prose } = measures;
  const before = new Int32Array(tree.length).fill(-1);
  const hasProse = new Uint8Array(tree.length);
  for (let at = title ?? tree.length; at < tree.length; at++) {
    const { name = '', parent = -1, end = at + 1 } = tree[at] ?? {};
    if (parent < 0 || (text[at] ?? 0) === 0) continue;
    const isPart =
      name === 'ul' || name === 'ol'
        ? announces(tree, before[parent] ?? -1)
        : name === 'table' && hasProse[parent] === 1 && holdsValues(tree, at, measures);
    before[parent] = at;
    if ((prose[at] ?? 0) > 0) hasProse[parent] = 1;
    if (!isPart) continue;
    inside.fill(1, at, end);
    at = end - 1;
  }
  return (at) => inside[at] === 1;
}

/** Whether a paragraph says that a list follows, and not that other stories do. */
function announces(tree: WebTree, at: number): boolean {
  const words = at < 0 ? '' : (shortText(tree, at, LONGEST_ANNOUNCED)?.trim() ?? '');
  if (words.length < LEAST_ANNOUNCED || !words.endsWith(':')) return false;
  return furnitureOf(words) === undefined && roleOf(words, INSIDE) === undefined;
}

/** Whether the rows of a table tell values of what their links name. */
function holdsValues(tree: WebTree, at: number, { text, link, links }: Measures): boolean {
  const { end = at } = tree[at] ?? {};
  const [all, linked, count] = [text[at] ?? 0, link[at] ?? 0, Math.max(1, links[at] ?? 0)];
  const name = linked / count;
  if (name > LONGEST_NAME || name < SHORTEST_NAME || all - linked < all * VALUES) return false;
  let rows = 0;
  let cells = 0;
  for (let inner = at + 1; inner < end; inner++) {
    if (tree[inner]?.name === 'table') return false;
    if (tree[inner]?.name === 'tr') rows += 1;
    if ((tree[inner]?.name === 'td' || tree[inner]?.name === 'th') && (text[inner] ?? 0) > 0) cells += 1;
  }
  return rows >= ROWS && cells >= rows * 2;
}
