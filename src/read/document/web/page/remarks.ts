import { isRemarksHead } from '../../../../annotate/role/furniture.ts';
import { isUnseen } from '../markup/element.ts';
import { BLOCK } from '../markup/names.ts';
import { shortText, type WebTree } from '../markup/node.ts';
import { isSentence, type Measures } from './measure.ts';

/** A heading over remarks is no longer than this; what else stands in its block and is no remark, neither. Characters. */
const LONGEST_HEADING = 60;
const LEAST_REMARK = 40;
/** So much of the story stands above it, in characters: a link to the remarks may stand under the title. */
const LEAST_ABOVE = 250;

/**
 * Remarks of readers behind their heading: the block that begins with it, or all that follows it in its block. Remarks are
 * often longer than the story, and then nothing else tells the two apart.
 */
export function remarksOf(tree: WebTree, title: number | undefined, measures: Measures): readonly number[] {
  let above = 0;
  for (let at = title ?? 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '') {
      const piece = node.text.trim();
      if (isSentence(piece)) above += piece.length;
    } else if (isUnseen(node)) at = node.end - 1;
    else if (above >= LEAST_ABOVE && BLOCK.has(node.name)) {
      const text = shortText(tree, at, LONGEST_HEADING)?.trim() ?? '';
      if (text !== '' && isRemarksHead(text)) return behindHeading(tree, at, title ?? 0, measures);
    }
  }
  return [];
}

function behindHeading(tree: WebTree, heading: number, title: number, { text }: Measures): readonly number[] {
  let block = heading;
  for (;;) {
    const { parent = -1 } = tree[block] ?? {};
    if (parent <= title || isTextBetween(text, parent + 1, block)) break;
    block = parent;
  }
  if ((text[block] ?? 0) - (text[heading] ?? 0) >= LEAST_REMARK) return [block];
  const { end = 0 } = tree[tree[block]?.parent ?? -1] ?? {};
  const found = [block];
  for (let next = tree[block]?.end ?? end; next < end; next = tree[next]?.end ?? end) found.push(next);
  return found;
}

function isTextBetween(text: Float64Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((text[at] ?? 0) > 0) return true;
  return false;
}
