import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { isUnseen } from '../markup/element.ts';
import { BLOCK, HEADING } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import type { Told } from '../meta/told.ts';
import { hintOf } from './hints.ts';
import { plainWords } from './plain.ts';

/** The node of the title of a story, and its text. */
export interface FoundTitle {
  readonly at: number;
  readonly text: string;
  /** It is a heading, and the head of the page says that it is the title. */
  readonly isNamed: boolean;
}

/** Longer than this no title is, in characters. */
const LONGEST_TITLE = 400;
/** Nodes that a block with a title consists of, at the most, blocks in it counted once. */
const MOST_NODES = 40;
/** A shorter text that stands in the title of the window may be the name of a section. */
const SHORTEST_TITLE = 12;
/** A title is at least this share of the title of the window, which has the name of the site beside it. */
const LEAST_SHARE = 0.35;

/** The most words that the name of a site has. */
const WORDS_OF_SITE = 4;
/** A title is so many times as long as the name of the site before it. */
const SITE_SHORTER = 2;
/** What shows the whole title of the window, and that may be the name of the site: less than any first heading. */
const NAME_OF_SITE = 2;

/** A heading of the second level, where a page names no title anywhere. */
const FIRST_HEADING = 1.5;
/** The last step of a trail of sections may be the title. */
const STEPS: ReadonlySet<string> = new Set(['span', 'li', 'b', 'strong', 'em', 'i', 'font']);

/** The title of the window begins or ends with it. */
const OF_WINDOW = 6;

/** How well a node fits, the better the higher; 0 for no title. */
type Fit = number;

/**
 * Finds the title in the text: a heading that the head of the page names, another element that it names, else the first
 * heading of the highest level.
 */
export function findTitle(tree: WebTree, { titles, windowTitle }: Told): FoundTitle | undefined {
  const named = new Set(titles.map(plainWords));
  const ofWindow = plainWords(windowTitle ?? '');
  const isOnlyTitle = titles.length === 0 && isSiteName(windowTitle ?? '');
  let best: (FoundTitle & { readonly fit: Fit }) | undefined;
  const inFurniture: number[] = [];
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '' || node.name === 'html' || node.name === 'body') continue;
    if (isUnseen(node)) {
      at = node.end - 1;
      continue;
    }
    while ((inFurniture.at(-1) ?? Number.POSITIVE_INFINITY) <= at) inFurniture.pop();
    const hint = hintOf(node);
    if (hint !== undefined && hint !== 'about-story' && hint !== 'beside') inFurniture.push(node.end);
    const text = BLOCK.has(node.name) ? directText(tree, at) : shortText(tree, at, LONGEST_TITLE);
    const title = text?.replaceAll(/\s+/g, ' ').trim();
    if (title === undefined || title === '') continue;
    const isHeading = HEADING.has(node.name);
    const plain = plainWords(title);
    let fit = fitOf(plain, named, ofWindow);
    const isNamed = isHeading && fit >= OF_WINDOW;
    if (!isHeading && !named.has(plain) && plain === ofWindow && isSiteName(plain)) fit = NAME_OF_SITE;
    if (isHeading)
      fit += node.name === 'h1' ? 3 : fit > 0 ? 2 : isOnlyTitle && mayBeTitle(node.name, title) ? FIRST_HEADING : 0;
    else if (fit === 0) continue;
    if (node.attributes.itemprop === 'headline') fit += 2;
    if (inFurniture.length > 0) fit -= 5;
    if (node.name === 'a' || isInLink(tree, at) || endsTrail(tree, at)) fit -= 3;
    if (fit > (best?.fit ?? 1)) best = { at, text: title, fit, isNamed };
  }
  return best;
}

/** The text of a block outside of the blocks in it; nothing where it is long. */
function directText(tree: WebTree, at: number): string | undefined {
  const { end = at } = tree[at] ?? {};
  let text = '';
  let steps = 0;
  for (let index = at + 1; index < end; index++) {
    const node = tree[index];
    if (++steps > MOST_NODES || text.length > LONGEST_TITLE) return undefined;
    if (node !== undefined && (BLOCK.has(node.name) || isUnseen(node))) index = node.end - 1;
    else text += node?.text ?? '';
  }
  return text.length > LONGEST_TITLE ? undefined : text;
}

/** Marks between a title and the name of a site. */
const BEFORE_SITE = /\s(?:\||[—–-]|·|•|::|\/)\s/gu;

/** The title of a window without the name of the site behind it, or before it, where what is left is long enough. */
export function withoutSite(windowTitle: string): string {
  const marks = [...windowTitle.matchAll(BEFORE_SITE)];
  const [first] = marks;
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return windowTitle;
  const behind = windowTitle.slice(first.index + first[0].length).trim();
  const isSiteFirst = behind.length > first.index * SITE_SHORTER && isSiteName(windowTitle.slice(0, first.index));
  const title = isSiteFirst ? behind : windowTitle.slice(0, last.index).trim();
  return title.length >= SHORTEST_TITLE && title.length > windowTitle.length * LEAST_SHARE ? title : windowTitle;
}

function fitOf(plain: string, named: ReadonlySet<string>, ofWindow: string): Fit {
  if (plain === '') return 0;
  if (named.has(plain) || plain === ofWindow) return 8;
  if (plain.length < SHORTEST_TITLE || plain.length < ofWindow.length * LEAST_SHARE) return 0;
  return ofWindow.startsWith(plain) || ofWindow.endsWith(plain) ? OF_WINDOW : ofWindow.includes(plain) ? 4 : 0;
}

function mayBeTitle(name: string, title: string): boolean {
  return name === 'h2' && title.length >= SHORTEST_TITLE && furnitureOf(title) === undefined;
}

/** Whether an element stands behind links side by side, as the title does at the end of a trail of sections. */
function endsTrail(tree: WebTree, at: number): boolean {
  const { name = '', parent = -1 } = tree[at] ?? {};
  if (!STEPS.has(name)) return false;
  for (let before = parent + 1; before < at; before = tree[before]?.end ?? at) {
    const first = tree[before]?.name === 'li' ? before + 1 : before;
    if (tree[first]?.name === 'a' && tree[first]?.attributes.href !== undefined) return true;
  }
  return false;
}

function isSiteName(words: string): boolean {
  return words.trim().split(/\s+/).length <= WORDS_OF_SITE;
}

function isInLink(tree: WebTree, at: number): boolean {
  for (let around = tree[at]?.parent ?? -1; around >= 0; around = tree[around]?.parent ?? -1)
    if (tree[around]?.name === 'a') return true;
  return false;
}
