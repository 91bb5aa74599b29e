import { isUnseen } from '../markup/element.ts';
import type { WebTree } from '../markup/node.ts';
import type { Told } from '../meta/told.ts';
import { hintOf } from './hints.ts';
import { linkLines } from './link-lines.ts';
import { measure } from './measure.ts';
import { plainWords } from './plain.ts';

/** Programs that write documents as HTML; none of them puts anything around a text. */
const WRITES_DOCUMENTS =
  /LibreOffice|OpenOffice|StarOffice|pandoc|Microsoft(?! (?:SharePoint|FrontPage))|\bWord\b|Aspose|AbiWord|Cocoa HTML|HTML Tidy|Google Docs|docutils|asciidoc|Calibre|Apple Pages|WPS/i;
/** Links of a page of a site, and their share of its text. */
const LINKS = 8;
const LINKED_SHARE = 0.15;
/** Links of a menu, how long they are on the average and all that stands between them, in characters. */
const MENU = 5;
const LONGEST_OF_MENU = 40;
const MOST_BETWEEN_LINKS = 45;
/** Share of the words of a page that stand above its menu at most. */
const ABOVE = 0.3;
/** What a page for paper does when it is opened, or when its link is pressed. */
const PRINTS = /^\s*(?:javascript:\s*)?(?:window\.|self\.)?print\s*\(/i;
/** Elements that say that they are furniture. */
const FURNITURE = 2;

/** Whether HTML is a page of a site, with other things around its story, and not a document that is nothing else. */
export function isPage(tree: WebTree, told: Told): boolean {
  if (told.generator !== undefined && WRITES_DOCUMENTS.test(told.generator)) return false;
  if (told.isAnnounced) return true;
  let furniture = 0;
  let links = 0;
  let linked = 0;
  let text = 0;
  let linkUntil = 0;
  let first = '';
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '') {
      const length = node.text.trim().length;
      text += length;
      if (at < linkUntil) linked += length;
      if (first.length < 400) first += ` ${node.text}`;
      continue;
    }
    if (isUnseen(node)) {
      at = node.end - 1;
      continue;
    }
    const hint = hintOf(node);
    if (hint !== undefined && hint !== 'about-story' && node.name !== 'footer') furniture += 1;
    if (PRINTS.test(node.attributes.href ?? node.attributes.onload ?? '')) return true;
    if (node.name === 'a' && /^(?!#|mailto:|tel:)/.test(node.attributes.href ?? '#')) {
      links += 1;
      linkUntil = node.end;
    }
  }
  if (furniture >= FURNITURE || beginsWithMenu(tree)) return true;
  if (links >= LINKS && linked > text * LINKED_SHARE) return true;
  return namesSite(told.windowTitle, first);
}

/** Whether links stand side by side above the text, with hardly a word between them. */
function beginsWithMenu(tree: WebTree): boolean {
  const measures = measure(tree, () => false);
  const { text, link, links, prose } = measures;
  if (linkLines(tree, measures).length >= MENU) return true;
  let above = 0;
  for (let at = 0; at < tree.length && above <= (text[0] ?? 0) * ABOVE; at++) {
    if (tree[at]?.name === '') above += (text[at] ?? 0) - (link[at] ?? 0);
    else if (
      (links[at] ?? 0) >= MENU &&
      prose[at] === 0 &&
      (text[at] ?? 0) - (link[at] ?? 0) <= MOST_BETWEEN_LINKS &&
      (text[at] ?? 0) <= (links[at] ?? 0) * LONGEST_OF_MENU
    )
      return true;
  }
  return false;
}

/** Whether the title of the window is a title of the text with something else beside it: the name of a site. */
function namesSite(windowTitle: string | undefined, first: string): boolean {
  const pieces = (windowTitle ?? '').split(/\s+[|—–\-:·•»/]+\s+/);
  const [site = '', title = ''] = [pieces.at(0), pieces.at(-1)].sort((a = '', b = '') => a.length - b.length);
  if (pieces.length < 2 || title.length === site.length) return false;
  return plainWords(title) !== '' && plainWords(first).includes(plainWords(title));
}
