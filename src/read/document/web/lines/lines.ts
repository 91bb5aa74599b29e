import type { LineMark, Tracked } from '../../document.ts';
import { raised } from '../../office/raised.ts';
import { type Block, createStory } from '../../office/story.ts';
import { hintsOf, isUnseen } from '../markup/element.ts';
import { BLOCK, HEADING } from '../markup/names.ts';
import { shortText, type WebNode, type WebTree } from '../markup/node.ts';
import { gridParts, type TablePart } from './grids.ts';
import { labelled, nextLabel, type OpenList, openList } from './list-label.ts';
import { holdsNotes, isBackLink, noteMark } from './notes.ts';
import { layoutTables } from './tables.ts';

/** Raised pieces longer than this are words, in characters. */
const LONGEST_RAISED = 12;
/** A link behind a caption is no longer than this, in characters. */
const LONGEST_LINK = 60;
const BREAK = '\n';
/** Nodes of a line of dates and names at the most. */
const MOST_PARTED = 60;
/** What a link is called that is to be pressed: it says what to do next, and nothing of the story. */
const BUTTON: ReadonlySet<string> = new Set(['button', 'btn', 'cta']);

/** Which part of a page becomes lines. */
export interface LinesOptions {
  readonly tracked: Tracked;
  /** Nodes that are left out with all that stands in them. */
  readonly skip?: ((at: number) => boolean) | undefined;
}

/** What an element says of the paragraphs in it. */
interface Says {
  readonly mark?: LineMark;
  readonly heading?: number;
}

interface OpenElement {
  readonly node: WebNode;
  readonly at: number;
  readonly says: Says | undefined;
  /** Nothing of its paragraph stands before it. */
  readonly isFirst: boolean;
}

/** The lines of a page: a paragraph each, a row of a table each, with what the markup says of them. */
export function linesOf(tree: WebTree, { tracked, skip }: LinesOptions): readonly Block[] {
  const story = createStory();
  const layout = layoutTables(tree);
  const grids = gridParts(tree);
  const deleted = tracked === 'final' ? 'del' : 'ins';
  const open: OpenElement[] = [];
  const lists: { readonly list: OpenList; readonly end: number }[] = [];
  let written = '';
  let label = '';
  let inside: { readonly mark: LineMark; readonly written: string } | undefined;
  let preformattedUntil = 0;

  const end = (): void => {
    const text = written;
    written = '';
    if (text.trim() === '') return;
    const { mark = inside?.written === text.trim() ? inside.mark : undefined, heading } = paragraphOf(open);
    inside = undefined;
    const isNote = label.startsWith('[');
    story.text(label === '' ? text : isNote ? `${label} ${text.trimStart()}` : labelled(label, text));
    story.paragraph({ mark: isNote ? 'note' : mark, heading });
    label = '';
  };
  const close = ({ node, at, says, isFirst }: OpenElement): void => {
    const part = partOf(tree, at, layout, grids);
    if (!BLOCK.has(node.name) && part === undefined) {
      // all that a paragraph has may stand in one such element
      if (says?.mark !== undefined && isFirst) inside = { mark: says.mark, written: written.trim() };
      return;
    }
    end();
    if (node.name === 'li' || node.name === 'dd') label = '';
    if (part === 'table') story.closeTable();
    if (part === 'row') story.row();
    if (part === 'cell') story.closeCell();
  };
  const begin = (node: WebNode, at: number): void => {
    if (node.name === 'br') written += BREAK;
    if (node.name === 'q') written += '“';
    if (node.name === 'a' && isGlued(tree, at)) written += ' ';
    if (isParted(tree, at)) written += BREAK;
    if (node.name === 'pre' || node.name === 'listing' || node.name === 'xmp') preformattedUntil = node.end;
    const part = partOf(tree, at, layout, grids);
    if (!BLOCK.has(node.name) && part === undefined) return;
    end();
    if (part === 'table') story.openTable();
    if (part === 'cell') story.openCell();
    if (node.name === 'ol' || node.name === 'ul' || node.name === 'menu')
      lists.push({
        list: openList(node.name, node.attributes, itemsOf(tree, at), holdsNotes(tree, at)),
        end: node.end,
      });
    if (node.name === 'li' && part === undefined) {
      const list = lists.at(-1)?.list;
      label = list === undefined ? '-' : nextLabel(list, node.attributes);
    }
  };

  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    for (let last = open.at(-1); last !== undefined && last.node.end <= at; last = open.at(-1)) {
      close(last);
      if (last.node.name === 'q') written += '”';
      open.pop();
    }
    while ((lists.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) lists.pop();
    if (node.name === '') {
      if (skip?.(at)) continue;
      written += at < preformattedUntil ? node.text : node.text.replaceAll(/[ \t\n\r\f]+/g, ' ');
      continue;
    }
    if (node.name === deleted || isUnseen(node) || skip?.(at) || isBackLink(tree, at)) {
      if (BLOCK.has(node.name)) end();
      at = node.end - 1;
      continue;
    }
    const whole = noteMark(tree, at) ?? raisedPiece(tree, at);
    if (whole !== undefined) {
      const isFirst = written.trim() === '' && whole.startsWith('[');
      written += isFirst ? `${whole} ` : whole;
      at = node.end - 1;
      continue;
    }
    begin(node, at);
    open.push({ node, at, says: saysOf(node), isFirst: written.trim() === '' });
  }
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    close(last);
    open.pop();
  }
  end();
  return story.blocks();
}

/** Whether a link begins right behind a word, with a word of its own: a page sets them apart by its looks alone. */
function isGlued(tree: WebTree, at: number): boolean {
  const before = tree[at - 1];
  if (before?.name !== '' || before.parent !== tree[at]?.parent || !/\p{Ll}$/u.test(before.text)) return false;
  return /^\p{Lu}/u.test(shortText(tree, at, LONGEST_LINK) ?? '');
}

/** Whether an element begins a line, though it is no block. */
function isParted(tree: WebTree, at: number): boolean {
  const node = tree[at];
  if (node?.name !== 'span') return isPartedByName(tree, at);
  return (
    isPartedByLooks(tree, at) || isPartedByKind(tree, at) || (markOf(node) !== undefined && isRightBehind(tree, at))
  );
}

/** Whether the element before stands right before one, and its last letter and the first one here would be one word. */
function isRightBehind(tree: WebTree, at: number): boolean {
  const before = tree[at - 1];
  const sibling = tree[before?.parent ?? -1];
  if (before?.name !== '' || sibling?.parent !== tree[at]?.parent || sibling?.end !== at) return false;
  return /\p{L}$/u.test(before.text) && /^\p{Lu}/u.test(firstText(tree, at));
}

/**
 * Whether an element right behind another one begins a paragraph of its own, which only the looks of the page tell: both have
 * a class, no white space parts them, and the one before ends as a word or a sentence does.
 */
function isPartedByLooks(tree: WebTree, at: number): boolean {
  const { parent = -1, attributes } = tree[at] ?? {};
  const before = tree[at - 1];
  const sibling = tree[before?.parent ?? -1];
  if (before?.name !== '' || sibling?.name !== 'span' || sibling.parent !== parent || sibling.end !== at) return false;
  if (attributes?.class === undefined || sibling.attributes.class === undefined) return false;
  return /[\p{Ll}.!?…»”]$/u.test(before.text) && /^[«“"]?\p{Lu}/u.test(firstText(tree, at));
}

/**
 * Whether an element right behind another one begins something else, a name behind a date or a date behind a name: what is
 * around both has nothing but such elements, and no white space parts a word from a number.
 */
function isPartedByKind(tree: WebTree, at: number): boolean {
  const { parent = -1 } = tree[at] ?? {};
  const before = tree[at - 1];
  const sibling = tree[before?.parent ?? -1];
  if (before?.name !== '' || sibling?.parent !== parent || sibling.end !== at) return false;
  const [one, other] = [before.text, firstText(tree, at)];
  if (!(/\p{L}{3}$/u.test(one) && /^\d{2}/.test(other)) && !(/\d{2}$/.test(one) && /^\p{Lu}\p{L}{2}/u.test(other)))
    return false;
  const end = tree[parent]?.end ?? at;
  if (end - parent > MOST_PARTED) return false;
  for (let child = parent + 1; child < end; child = tree[child]?.end ?? end)
    if (tree[child]?.name === '' && tree[child]?.text.trim() !== '') return false;
  return true;
}

/** Whether an element that a site has named itself stands right behind another one: each is a part of the page. */
function isPartedByName(tree: WebTree, at: number): boolean {
  const { name = '', parent = -1 } = tree[at] ?? {};
  if (!name.includes('-')) return false;
  let before = at - 1;
  if (tree[before]?.name === '' && tree[before]?.parent === parent && tree[before]?.text.trim() === '') before -= 1;
  while (before >= 0 && tree[before]?.parent !== parent && before !== parent) before = tree[before]?.parent ?? -1;
  if (before === parent || !(tree[before]?.name ?? '').includes('-')) return false;
  return /^[\p{Lu}\d«“"]/u.test(firstText(tree, at).trim());
}

/** The first piece of text in an element. */
function firstText(tree: WebTree, at: number): string {
  const { end = at } = tree[at] ?? {};
  let inner = at + 1;
  while (inner < end && tree[inner]?.name !== '') inner += 1;
  return inner < end ? (tree[inner]?.text ?? '') : '';
}

/** What the elements around a paragraph say of it, the innermost first. */
function paragraphOf(around: readonly OpenElement[]): Says {
  for (let depth = around.length - 1; depth >= 0; depth--) {
    const { node, says } = around[depth] ?? {};
    if (node === undefined || node.name === 'body' || node.name === 'article') break;
    if (says !== undefined) return says;
  }
  return {};
}

function saysOf(node: WebNode): Says | undefined {
  if (HEADING.has(node.name)) return { heading: Number(node.name.slice(1)) };
  const mark = markOf(node);
  return mark === undefined ? undefined : { mark };
}

function markOf(node: WebNode): LineMark | undefined {
  if (node.name === 'figcaption') return 'caption';
  const { itemprop, rel, style = '' } = node.attributes;
  if (rel === 'author' || itemprop === 'author') return 'byline';
  const hints = hintsOf(node);
  const isButton = /(?:^|;)\s*background(?:-color)?\s*:/i.test(style) || hints.some((hint) => BUTTON.has(hint));
  if (node.name === 'a' && isButton) return 'furniture';
  if (hints.includes('caption') && node.name !== 'div' && node.name !== 'table') return 'caption';
  if (hints.includes('copyright') || hints.includes('credit')) return 'credit';
  if (hints.includes('byline')) return 'byline';
  return hints.includes('dateline') ? 'dateline' : undefined;
}

/** A short piece that stands raised or lowered, as one: `м²`, `CO₂`. */
function raisedPiece(tree: WebTree, at: number): string | undefined {
  const name = tree[at]?.name;
  if (name !== 'sup' && name !== 'sub') return undefined;
  const text = shortText(tree, at, LONGEST_RAISED)?.trim();
  return text === undefined ? undefined : raised(text, name === 'sup' ? 'raised' : 'lowered');
}

/** What a node is of a table that is one. */
function partOf(
  tree: WebTree,
  at: number,
  layout: ReadonlySet<number>,
  grids: ReadonlyMap<number, TablePart>,
): TablePart | undefined {
  const name = tree[at]?.name;
  if (name === 'table') return layout.has(at) ? undefined : 'table';
  if (name !== 'tr' && name !== 'td' && name !== 'th') return grids.get(at);
  if (isInLayout(tree, at, layout)) return undefined;
  return name === 'tr' ? 'row' : 'cell';
}

function isInLayout(tree: WebTree, at: number, layout: ReadonlySet<number>): boolean {
  for (let around = tree[at]?.parent ?? -1; around >= 0; around = tree[around]?.parent ?? -1)
    if (tree[around]?.name === 'table') return layout.has(around);
  return true;
}

function itemsOf(tree: WebTree, at: number): number {
  const { end = at } = tree[at] ?? {};
  let items = 0;
  for (let index = at + 1; index < end; index = tree[index]?.end ?? end) if (tree[index]?.name === 'li') items += 1;
  return items;
}
