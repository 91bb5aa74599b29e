import { furnitureOf } from '../../../../annotate/role/furniture.ts';
import { roleOf } from '../../../../annotate/role/role.ts';
import { isUnseen } from '../markup/element.ts';
import { HEADING } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';
import { isRoom } from './room.ts';

/** A block in the flow of a story that points to another one is no longer than this, in characters. */
const LONGEST_INSERT = 500;
/** The label over it, in characters. */
const LONGEST_LABEL = 60;
/** The title of another story that a link lies over, in characters. */
const LONGEST_TITLE = 250;
const SHORTEST_TITLE = 12;
/** A place where a line is neither first nor last. */
const INSIDE = { paragraph: 9, paragraphs: 20, part: 'whole' } as const;

/**
 * Whether a block within a story points to another one: it has a label that says so, or a link lies over it that has no words
 * of its own.
 */
export function isInsert(tree: WebTree, at: number, measures: Measures): boolean {
  const { name = '' } = tree[at] ?? {};
  if (!isRoom(name) || HEADING.has(name) || name === 'li' || name === 'p') return false;
  const length = measures.text[at] ?? 0;
  if ((measures.links[at] ?? 0) === 0 || length === 0 || length > LONGEST_INSERT) return false;
  return isLabelled(tree, at, measures) || isUnderLink(tree, at, measures);
}

/** Whether what a block begins with, apart from the rest, invites to read another story, and a link with words follows. */
function isLabelled(tree: WebTree, at: number, { link, text }: Measures): boolean {
  const { end = at } = tree[at] ?? {};
  if ((link[at] ?? 0) < SHORTEST_TITLE) return false;
  for (let inner = at + 1; inner < end; inner++) {
    const node = tree[inner];
    if (node === undefined || (node.name !== '' && isUnseen(node))) {
      inner = (node?.end ?? end) - 1;
      continue;
    }
    if ((text[inner] ?? 0) === 0 || (node.name !== '' && (text[inner] ?? 0) > LONGEST_LABEL)) continue;
    const label = shortText(tree, inner, LONGEST_LABEL)?.trim() ?? '';
    if (label === '') return false;
    return roleOf(label, INSIDE) === 'related' || furnitureOf(label) !== undefined;
  }
  return false;
}

/** Whether a link without words or a picture lies over a block with a title that is no link and no sentence. */
function isUnderLink(tree: WebTree, at: number, { text, prose }: Measures): boolean {
  const { end = at } = tree[at] ?? {};
  const length = text[at] ?? 0;
  if ((prose[at] ?? 0) > 0 || length < SHORTEST_TITLE || length > LONGEST_TITLE) return false;
  for (let inner = at + 1; inner < end; inner++) {
    const node = tree[inner];
    if (node?.name === '' && node.parent === at && node.text.trim() !== '') return false;
    if (node?.name === 'a' && node.end === inner + 1 && /^(?!#)./.test(node.attributes.href ?? '')) return true;
  }
  return false;
}
