import { labelKey, type MarkdownBlock, type MarkdownBlocks } from './block.ts';
import { createLists, itemStart } from './lists.ts';
import { tableAt } from './tables.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/;
const HEADING_END = /(?:[ \t]+#+)?[ \t]*$/;
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-{2,}) *$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(?!.*`)/;
const DIV_FENCE = /^ {0,3}:{3,}/;
const NOTE = /^ {0,3}\[\^([^\]\s]{1,100})\]:[ \t]*(.*)$/;
const REFERENCE = /^ {0,3}\[([^\]]{1,200})\]:[ \t]*(?:<[^>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/;
const CONTINUED_TITLE = /^[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\))[ \t]*$/;
const DEFINITION = /^ {0,2}[:~] {1,3}(\S.*)$/;
const CAPTION = /^ {0,3}(?:Table)?: +(\S.*)$/;
const LINE_BLOCK = /^\|(?: (.*))?$/;
const QUOTE = /^(?: {0,3}>)+ ?/;
const HTML =
  /^ {0,3}<(?:!--|\/?(?:address|article|aside|blockquote|center|details|dialog|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|iframe|li|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$))/i;
/** HTML that goes on over blank lines, and how it ends. */
const RAW: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|style|pre|textarea)[\s>]/i, /<\/(?:script|style|pre|textarea)>/i],
  [/^ {0,3}<table[\s>]/i, /<\/table>/i],
];
/** Spaces before a line of code. */
const CODE = 4;

/** Cuts Markdown into blocks: CommonMark, the tables of GitHub, and what Pandoc writes. Each line is looked at once. */
export function readBlocks(source: readonly string[]): MarkdownBlocks {
  const blocks: MarkdownBlock[] = [];
  const references = new Set<string>();
  const lists = createLists();
  let written = '';
  let label: string | undefined;
  let note: { id: string; text: string } | undefined;
  let wasBlank = true;

  const endParagraph = (): void => {
    const text = written.trim();
    written = '';
    if (text === '') return;
    if (note !== undefined) note.text += `${note.text === '' ? '' : '\n'}${text}`;
    else blocks.push(label === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', text, label });
    label = undefined;
  };
  const endNote = (): void => {
    endParagraph();
    if (note !== undefined) blocks.push({ kind: 'note', ...note });
    note = undefined;
  };
  /** Ends what is open, for a block that is no paragraph. */
  const begin = (): void => {
    endNote();
    label = undefined;
  };
  const write = (line: string): void => {
    const isBroken = / {2,}$/.test(line) || (/\\$/.test(line) && !/\\\\$/.test(line));
    const text = line.trim();
    written += isBroken ? `${text.replace(/\\$/, '')}\n` : `${text} `;
  };

  for (let at = 0; at < source.length; at++) {
    const raw = source[at] ?? '';
    const quote = QUOTE.exec(raw)?.[0] ?? '';
    const line = quote === '' ? raw : raw.slice(quote.length);
    if (quote !== '' && wasBlank) lists.end();
    if (line.trim() === '') {
      endParagraph();
      wasBlank = true;
      continue;
    }
    const indent = line.length - line.trimStart().length;
    const isInItem = lists.isOpen() && indent >= 2;
    const text = isInItem ? line.trimStart() : line;
    const isParagraph = written !== '';

    if (note !== undefined && wasBlank && indent < 2) endNote();
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined) {
      begin();
      at = codeTo(source, at, fence, blocks);
      wasBlank = true;
      continue;
    }
    if (indent >= CODE && wasBlank && !lists.isOpen() && note === undefined && quote === '') {
      begin();
      blocks.push({ kind: 'literal', text: line });
      continue;
    }
    if (isParagraph && UNDERLINE.test(text) && label === undefined) {
      const level = text.trim().startsWith('=') ? 1 : 2;
      blocks.push({ kind: 'heading', text: written.trim(), level });
      written = '';
      wasBlank = true;
      continue;
    }
    const table = isParagraph && !text.includes('|') ? undefined : tableAt(source, at);
    if (table !== undefined && quote === '') {
      begin();
      for (const cells of table.rows) blocks.push({ kind: 'row', cells });
      at = table.end - 1;
      const caption = captionAt(source, table.end);
      if (caption !== undefined) {
        blocks.push({ kind: 'paragraph', text: caption.text });
        at = caption.at;
      }
      wasBlank = true;
      continue;
    }
    const heading = HEADING.exec(text);
    if (heading !== null) {
      begin();
      lists.holds(indent);
      blocks.push({
        kind: 'heading',
        text: (heading[2] ?? '').replace(HEADING_END, ''),
        level: (heading[1] ?? '').length,
      });
      wasBlank = true;
      continue;
    }
    if (RULE.test(text) || DIV_FENCE.test(text)) {
      begin();
      if (!isInItem) lists.end();
      wasBlank = true;
      continue;
    }
    if (HTML.test(text) && !isParagraph) {
      begin();
      at = htmlTo(source, at, blocks);
      wasBlank = true;
      continue;
    }
    const foundNote = NOTE.exec(text);
    if (foundNote !== null) {
      begin();
      lists.end();
      note = { id: foundNote[1] ?? '', text: '' };
      write(foundNote[2] ?? '');
      wasBlank = false;
      continue;
    }
    if (!isParagraph && REFERENCE.test(text)) {
      references.add(labelKey(REFERENCE.exec(text)?.[1] ?? ''));
      if (CONTINUED_TITLE.test(source[at + 1] ?? '')) at += 1;
      continue;
    }
    const item = itemStart(line);
    const mayInterrupt = wasBlank || !isParagraph || lists.isOpen() || item?.number === undefined || item.number === 1;
    if (item !== undefined && mayInterrupt && note === undefined && (item.text.trim() !== '' || !isParagraph)) {
      endParagraph();
      label = lists.label(item);
      write(item.text);
      wasBlank = false;
      continue;
    }
    const bar = LINE_BLOCK.exec(text);
    const definition = DEFINITION.exec(text)?.[1];
    if (bar !== null || definition !== undefined) {
      endParagraph();
      write(bar === null ? (definition ?? '') : (bar[1] ?? ''));
      if (bar !== null) endParagraph();
      wasBlank = false;
      continue;
    }
    if (wasBlank && !lists.holds(indent)) label = undefined;
    write(line);
    wasBlank = false;
  }
  endNote();
  return { blocks, references };
}

/** Code up to its fence, or to the end; gives the number of its last line. */
function codeTo(source: readonly string[], from: number, fence: string, blocks: MarkdownBlock[]): number {
  const lines: string[] = [];
  let at = from + 1;
  for (; at < source.length; at++) {
    const line = (source[at] ?? '').trim();
    if (line.startsWith(fence) && [...line].every((mark) => mark === fence[0])) break;
    lines.push(source[at] ?? '');
  }
  blocks.push({ kind: 'literal', text: lines.join('\n') });
  return at;
}

/** HTML up to the next blank line, or to its own end where it goes on over blank lines. */
function htmlTo(source: readonly string[], from: number, blocks: MarkdownBlock[]): number {
  const end = RAW.find(([start]) => start.test(source[from] ?? ''))?.[1];
  const lines: string[] = [];
  let at = from;
  for (; at < source.length; at++) {
    const line = source[at] ?? '';
    if (end === undefined && line.trim() === '') break;
    lines.push(line);
    if (end?.test(line)) break;
  }
  blocks.push({ kind: 'html', text: lines.join('\n') });
  return at;
}

function captionAt(
  source: readonly string[],
  from: number,
): { readonly text: string; readonly at: number } | undefined {
  const at = (source[from] ?? '').trim() === '' ? from + 1 : from;
  const text = CAPTION.exec(source[at] ?? '')?.[1];
  return text === undefined ? undefined : { text, at };
}
