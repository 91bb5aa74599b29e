import { HEADING } from '../markup/names.ts';
import type { WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';
import { isRoom } from './room.ts';

/** A file with sound or moving pictures. */
const RECORDING = /\.(?:mp[34]|m3u8|webm|og[gv]|wav|m4[av]|aac|flac|mov|avi)(?:[?#]|$)/i;
/** What stands around a recording in its place on the page is no longer than this, in characters. */
const LONGEST_PLAYER = 300;

/** The places of recordings on a page: blocks without prose that lead to the file of one, with all that helps to play it. */
export function playersOf(tree: WebTree, title: number, { text, prose }: Measures): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < tree.length; at++) {
    const { name, attributes, end = at + 1 } = tree[at] ?? {};
    if (name !== 'a' || !RECORDING.test(attributes?.href ?? '')) continue;
    let player = -1;
    for (let around = tree[at]?.parent ?? -1; around > 0; around = tree[around]?.parent ?? -1) {
      const node = tree[around];
      const holdsTitle = around <= title && title < (node?.end ?? 0);
      if (holdsTitle || (prose[around] ?? 0) > 0 || (text[around] ?? 0) > LONGEST_PLAYER) break;
      if (isRoom(node?.name ?? '') && !HEADING.has(node?.name ?? '')) player = around;
    }
    if (player >= 0) found.push(player);
    at = Math.max(at, player >= 0 ? (tree[player]?.end ?? end) - 1 : end - 1);
  }
  return found;
}
