import { shortText, type WebNode, type WebTree } from '../markup/node.ts';

/** Longer than this no mark of a note is, in characters. */
const LONGEST_MARK = 12;
const NOTE_TARGET =
  /^#_?(?:fn|ftn|edn|en|note|footnote|endnote|sdfootnote|sdendnote|cite_note|cite-note|ref|easy-footnote)[\w:.-]*$/i;
const BACK_TARGET =
  /^#_?(?:fnref|ftnref|ednref|refnote|cite_ref|cite-ref|ref-?back|footnote-?ref|easy-footnote-\d+-|r\d+$|sd(?:foot|end)note\d+anc)/i;
const BACK_TEXT = /^[\s\u00a0]*(?:↩|↑|⤴|⏎|\^|↵|&#8617;)[\ufe0e\ufe0f\s\u00a0]*$/u;
/** LibreOffice writes 0 for the number of each note; its anchors count rightly. */
const NUMBERED_ANCHOR = /^#sd(?:foot|end)note(\d+)(?:sym|anc)$/;

/**
 * The mark `[1]` of a note, where a link or a raised piece is one: in the text, where it leads to the note, and at the note,
 * where it leads back and shows the number.
 */
export function noteMark(tree: WebTree, at: number): string | undefined {
  const node = tree[at];
  if (node?.name !== 'a' && node?.name !== 'sup') return undefined;
  const text = shortText(tree, at, LONGEST_MARK)?.replaceAll(/[\s\u00a0]+/g, '');
  if (text === undefined || text === '') return undefined;
  const link = node.name === 'a' ? node : linkWithin(tree, at);
  if (link === undefined || !leadsToNote(link)) return undefined;
  const shown = /^[[(]?(\d{1,3}|[*†‡]{1,4}|[ivxlc]{1,7}|[a-z])[\])]?$/i.exec(text)?.[1];
  if (shown === undefined) return undefined;
  return `[${numberedAnchor(link, shown)}]`;
}

function numberedAnchor({ attributes }: WebNode, shown: string): string {
  return shown === '0' ? (NUMBERED_ANCHOR.exec(attributes.href ?? '')?.[1] ?? shown) : shown;
}

function linkWithin(tree: WebTree, at: number): WebNode | undefined {
  const end = tree[at]?.end ?? at;
  for (let index = at; index < end; index++) if (tree[index]?.name === 'a') return tree[index];
  // <a href="#fn1"><sup>1</sup></a>
  const around = tree[tree[at]?.parent ?? -1];
  return around?.name === 'a' ? around : undefined;
}

function leadsToNote({ attributes }: WebNode): boolean {
  const { role, href = '', class: classes = '', rel = '' } = attributes;
  if (role === 'doc-noteref' || rel === 'footnote' || /\bfootnote-?(?:ref|anc|link)/i.test(classes)) return true;
  const local = href.slice(Math.max(0, href.lastIndexOf('#')));
  return href.includes('#') && (NOTE_TARGET.test(local) || BACK_TARGET.test(local));
}

/** Whether a link only leads from a note back to the text, by a sign. */
export function isBackLink(tree: WebTree, at: number): boolean {
  const node = tree[at];
  if (node?.name !== 'a') return false;
  const { role, class: classes = '', href = '' } = node.attributes;
  if (role === 'doc-backlink' || /\bfootnote-?back/i.test(classes)) return true;
  return href.includes('#') && BACK_TEXT.test(shortText(tree, at, LONGEST_MARK) ?? '');
}

/** Whether a list holds the notes of the text. */
export function holdsNotes(tree: WebTree, at: number): boolean {
  const list = tree[at];
  if (list?.name !== 'ol') return false;
  for (const node of [list, tree[list.parent]]) {
    const { role, class: classes = '' } = node?.attributes ?? {};
    if (role === 'doc-endnotes' || /\b(?:foot|end)-?notes?\b|^references$/i.test(classes)) return true;
  }
  const first = tree.slice(at + 1, at + 3).find(({ name }) => name === 'li');
  return first?.attributes.role === 'doc-endnote' || first?.attributes.role === 'doc-footnote';
}
