import { isUnseen } from '../markup/element.ts';
import { BLOCK } from '../markup/names.ts';
import type { Attributes, WebTree } from '../markup/node.ts';

/** What stands in each node of a page, all that is inside it included; in characters, white space made single. */
export interface Measures {
  readonly text: Float64Array;
  /** Text of links that lead to other pages. */
  readonly link: Float64Array;
  /** Text of paragraphs that read like sentences. */
  readonly prose: Float64Array;
  readonly links: Int32Array;
}

/** A paragraph of this many characters outside of links, with an end mark, is prose; without a mark when it is so long. */
const PROSE = 50;
const LONG_PROSE = 140;
/** More of a paragraph than this in links, as a share, is no prose. */
const MOST_LINKED = 0.5;
const END_MARK = /[.!?…][»”"')\]]*(?:\s|$)/;

/** Whether a piece of text reads like a sentence. */
export function isSentence(piece: string): boolean {
  return piece.length >= LONG_PROSE || (piece.length >= PROSE && END_MARK.test(piece));
}

/** Measures a page without the nodes that are left out. */
export function measure(tree: WebTree, isLeftOut: (at: number) => boolean): Measures {
  const size = tree.length;
  const measures: Measures = {
    text: new Float64Array(size),
    link: new Float64Array(size),
    prose: new Float64Array(size),
    links: new Int32Array(size),
  };
  const { text, link, prose, links } = measures;
  const owner = new Int32Array(size);
  const isLinked = new Uint8Array(size);
  const hasMark = new Uint8Array(size);
  const ownText = new Float64Array(size);
  const ownLink = new Float64Array(size);
  for (let at = 0; at < size; at++) {
    const node = tree[at];
    if (node === undefined) break;
    const { name, parent, attributes } = node;
    if (name !== '' && (isUnseen(node) || isLeftOut(at))) {
      at = node.end - 1;
      continue;
    }
    owner[at] = BLOCK.has(name) || parent < 0 ? at : (owner[parent] ?? at);
    isLinked[at] = parent < 0 ? 0 : (isLinked[parent] ?? 0);
    if (name === 'a' && leadsAway(attributes)) {
      isLinked[at] = 1;
      links[at] = 1;
    }
    if (name !== '') continue;
    const piece = node.text.replaceAll(/\s+/g, ' ').trim();
    if (piece === '') continue;
    const block = owner[at] ?? at;
    ownText[block] = (ownText[block] ?? 0) + piece.length;
    if (isLinked[at] === 1) ownLink[block] = (ownLink[block] ?? 0) + piece.length;
    else if (END_MARK.test(piece)) hasMark[block] = 1;
    text[at] = piece.length;
    if (isLinked[at] === 1) link[at] = piece.length;
  }
  for (let at = size - 1; at >= 0; at--) {
    const own = (ownText[at] ?? 0) - (ownLink[at] ?? 0);
    const isProse = own >= LONG_PROSE || (own >= PROSE && hasMark[at] === 1);
    if (isProse && (ownLink[at] ?? 0) <= MOST_LINKED * (ownText[at] ?? 0)) prose[at] = (prose[at] ?? 0) + own;
    const parent = tree[at]?.parent ?? -1;
    if (parent < 0) continue;
    text[parent] = (text[parent] ?? 0) + (text[at] ?? 0);
    link[parent] = (link[parent] ?? 0) + (link[at] ?? 0);
    prose[parent] = (prose[parent] ?? 0) + (prose[at] ?? 0);
    links[parent] = (links[parent] ?? 0) + (links[at] ?? 0);
  }
  return measures;
}

/**
 * Whether a link leads to another page; addresses of mail, telephones and places of the same page do not. One without a target
 * is a button, unless it names a place.
 */
function leadsAway({ href, name, id }: Attributes): boolean {
  if (href === undefined) return name === undefined && id === undefined;
  return !/^\s*(?:mailto|tel|sms|callto):|^#(?:_?(?:fn|ftn|edn|note|cite|sd))/i.test(href);
}
