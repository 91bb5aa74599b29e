import { isUnseen } from '../markup/element.ts';
import { BLOCK, HEADING } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import { buildingWords } from './building-words.ts';
import { callBoxes } from './calls.ts';
import { type Hint, hintOf } from './hints.ts';
import { linkedPartsOfText, tellsText } from './in-text.ts';
import { isInsert } from './inserts.ts';
import { linkLines } from './link-lines.ts';
import { type Measures, measure } from './measure.ts';
import { storiesBelow } from './other-stories.ts';
import { playersOf } from './recordings.ts';
import { remarksOf } from './remarks.ts';
import { isRoom } from './room.ts';
import { entryBoxes } from './sign-up.ts';

/** What is left out of a page, and why: hints by the number of the node, with what has no hint but reads like one. */
export type Pruned = ReadonlyMap<number, NonNullable<Hint> | 'linked' | 'cards'>;

/** An element with this share of all prose holds the story, whatever it is called. */
const STORY_SHARE = 0.5;
/** More of a paragraph, or of another block, than this in links, as a share, only leads elsewhere. */
const LINKED = 0.6;
const LINKED_BLOCK = 0.5;
/** A paragraph of one link longer than this is a sentence, in characters. */
const LONGEST_LINK = 250;
/** Of a row of links: how many, and the words between them, in characters. */
const ROW = 3;
const MOST_BETWEEN_LINKS = 45;
/** Blocks of one form side by side that each lead to another story. */
const CARDS = 3;
/** More prose than this in each is no teaser, in characters; and less than this in the link is no headline. */
const LONGEST_TEASER = 320;
const SHORTEST_HEADLINE = 12;
/** How far out of a copyright the picture stands at most, and the longest text of both, in characters. */
const NEAR_PICTURE = 3;
const LONGEST_CAPTION = 400;
/** A link over so many characters that ends as a sentence does is one of the story, not the title of another. */
const LINKED_SENTENCE = 80;
const SENTENCE_END = /[.…][»”"')\]]*\s*$/u;
/** An address that is shown as it is: the reader is to see it. */
const SHOWN_ADDRESS = /^\s*(?:https?:\/\/|www\.)?[\w.-]+\.[a-z]{2,10}(?:\/\S*)?\s*$|@/i;

/** What of a page is told to be furniture by names, never an element around the title or around most of the prose. */
export function pruneByHints(tree: WebTree, title: number | undefined): Map<number, NonNullable<Hint>> {
  const found = new Map<number, NonNullable<Hint>>();
  const all = measure(tree, () => false);
  const prose = all.prose[0] ?? 0;
  const silent = buildingWords(tree, title, all);
  const isOfText = tellsText(tree, title, all);
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '') continue;
    if (isUnseen(node)) {
      at = node.end - 1;
      continue;
    }
    const hint = hintOf(node, silent);
    if (hint === undefined || hint === 'about-story' || isInSentence(tree, at)) continue;
    if (title !== undefined && at <= title && title < node.end) continue;
    if (hint === 'foot' && isOfPicture(tree, at)) continue;
    const share = prose === 0 ? 0 : (all.prose[at] ?? 0) / prose;
    if (hint !== 'comments' && share > STORY_SHARE) continue;
    if (
      hint === 'beside' &&
      share > STORY_SHARE / 5 &&
      (all.link[at] ?? 0) < (all.text[at] ?? 0) / 4 &&
      isAfter(title, at)
    )
      continue;
    if (isOfText(at, hint)) continue;
    found.set(at, hint);
    at = node.end - 1;
  }
  for (const at of entryBoxes(tree, title)) found.set(at, 'furniture');
  for (const at of remarksOf(tree, title, all)) found.set(at, 'comments');
  for (const at of storiesBelow(tree, title, all)) found.set(at, 'other-stories');
  return found;
}

/** Whether an element holds words of a sentence, so that what it is called tells of its looks: a note that pops up. */
function isInSentence(tree: WebTree, at: number): boolean {
  const node = tree[at];
  if (node === undefined || BLOCK.has(node.name)) return false;
  const before = tree[at - 1];
  const behind = tree[node.end];
  const goesOn =
    behind?.name === '' && behind.parent === node.parent && /^(?:[.!?:»”"']|\s*[\p{Ll}\d,;–—-])/u.test(behind.text);
  return (
    goesOn ||
    (before?.name === '' && before.parent === node.parent && /[\p{L}\d,;–—-]\s*$|[(«“"'‘]$/u.test(before.text))
  );
}

/** Whether what is called a copyright tells whose a picture is: one stands close by, with few words beside. */
function isOfPicture(tree: WebTree, at: number): boolean {
  let around = tree[at]?.parent ?? -1;
  for (let steps = 0; around >= 0 && steps < NEAR_PICTURE; steps++) {
    const { end = around, parent = -1, name } = tree[around] ?? {};
    if (name === 'figure') return true;
    if (shortText(tree, around, LONGEST_CAPTION) === undefined) return false;
    for (let index = around + 1; index < end; index++) if (tree[index]?.name === 'img') return true;
    around = parent;
  }
  return false;
}

function isAfter(title: number | undefined, at: number): boolean {
  return title !== undefined && title < at;
}

/** What has the form of furniture: rows and lists of links, cards of other stories. */
export function pruneByForm(
  tree: WebTree,
  title: number | undefined,
  hints: ReadonlyMap<number, NonNullable<Hint>>,
): Pruned {
  const found = new Map<number, NonNullable<Hint> | 'linked' | 'cards'>(hints);
  const measures = measure(tree, (at) => hints.has(at));
  const isOfText = linkedPartsOfText(tree, title, measures);
  for (const at of cardsOf(tree, measures, hints)) if (!holds(tree, at, title) && !isOfText(at)) found.set(at, 'cards');
  if (title !== undefined) {
    for (const at of callBoxes(tree, title, measures)) found.set(at, 'furniture');
    for (const at of playersOf(tree, title, measures)) found.set(at, 'furniture');
  }
  for (const at of linkLines(tree, measures)) if (!holds(tree, at, title)) found.set(at, 'linked');
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (found.has(at)) at = node.end - 1;
    else if (isRoom(node.name) && !isOfText(at) && !holds(tree, at, title) && leadsElsewhere(tree, at, measures)) {
      found.set(at, 'linked');
      at = node.end - 1;
    }
  }
  return found;
}

function holds(tree: WebTree, at: number, title: number | undefined): boolean {
  return title !== undefined && at <= title && title < (tree[at]?.end ?? at);
}

function leadsElsewhere(tree: WebTree, at: number, measures: Measures): boolean {
  return isLinks(tree, at, measures) || isInsert(tree, at, measures);
}

function isLinks(tree: WebTree, at: number, { text, link, links, prose }: Measures): boolean {
  const all = text[at] ?? 0;
  const linked = link[at] ?? 0;
  const count = links[at] ?? 0;
  if (count === 0 || all === 0) return false;
  if (count >= ROW && (prose[at] ?? 0) === 0 && all - linked <= MOST_BETWEEN_LINKS) return true;
  if (linked / all <= (tree[at]?.name === 'p' ? LINKED : LINKED_BLOCK)) return false;
  if (count >= 2) return true;
  const shown = shortText(tree, at, LONGEST_LINK * 2)?.trim() ?? '';
  if (linked > LINKED_SENTENCE && SENTENCE_END.test(shown)) return false;
  return all < LONGEST_LINK && !SHOWN_ADDRESS.test(shown);
}

/** Blocks side by side, of one form, each with a headline that leads elsewhere. */
function cardsOf(tree: WebTree, measures: Measures, hints: ReadonlyMap<number, unknown>): readonly number[] {
  const groups = new Map<string, number[]>();
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (hints.has(at)) {
      at = node.end - 1;
      continue;
    }
    if (!mayBeCard(tree, at, measures)) continue;
    const form = `${node.parent} ${node.name} ${(node.attributes.class ?? '').split(/\s+/)[0]?.replaceAll(/\d+/g, '')}`;
    const group = groups.get(form);
    if (group === undefined) groups.set(form, [at]);
    else group.push(at);
  }
  // a short headline over a long teaser is no card by itself, but one among others
  return [...groups.values()].filter((group) => group.filter((at) => isCard(at, measures)).length >= CARDS).flat();
}

/** Whether a block leads elsewhere by a headline, with no more prose than a teaser has. */
function mayBeCard(tree: WebTree, at: number, { link, links, prose }: Measures): boolean {
  const node = tree[at];
  if (node === undefined || !(isRoom(node.name) || node.name === 'a')) return false;
  if (HEADING.has(node.name) || node.name === 'p' || node.name === 'tr') return false;
  // links in a sentence are words of it
  if (node.name === 'a' && (prose[node.parent] ?? 0) > 0) return false;
  return (links[at] ?? 0) >= 1 && (link[at] ?? 0) >= SHORTEST_HEADLINE && (prose[at] ?? 0) <= LONGEST_TEASER;
}

/** Whether much of it is the headline. */
function isCard(at: number, { text, link }: Measures): boolean {
  return (link[at] ?? 0) >= (text[at] ?? 0) / 4;
}
