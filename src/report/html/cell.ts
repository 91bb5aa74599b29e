import type { Difference } from '../../result/comparison.ts';
import type { Span } from '../../text/span.ts';
import { htmlAttribute, htmlText } from '../escape/html.ts';
import { shownChange } from '../told/changed-part.ts';
import { matters } from '../told/findings.ts';
import { labelOf, notesOf } from '../told/label.ts';
import type { Mark, SideName } from '../told/marks.ts';
import type { Cell } from '../told/rows.ts';
import type { Words } from '../words/catalogue.ts';

/** A paragraph longer than this many code units is laid out in blocks, so that a browser can skip what is out of sight. */
const LONG_PARAGRAPH = 8_000;
/** Code units of one such block. */
const BLOCK = 4_000;

/** What the text of a cell is drawn with. */
export interface Drawing {
  readonly text: string;
  readonly side: SideName;
  readonly words: Words;
  /** What all ids begin with: a page may hold several comparisons. */
  readonly prefix: string;
  /** Lines of both ends of each move, by its number. */
  readonly moveLines: ReadonlyMap<number, Readonly<Record<SideName, number>>>;
}

/**
 * The text of a cell as HTML. The text content of the result, with `data-u` elements read as the code unit they name,
 * is exactly the text of the cell: labels are attributes, shown by the style sheet.
 */
export function cellHtml(drawing: Drawing, cell: Cell, marks: readonly Mark[]): string {
  const head = edge(drawing, { start: cell.start, end: cell.bodyStart }, marks);
  const afterBody = marks.filter((mark) => mark.end > cell.bodyEnd);
  const tail = edge(drawing, { start: cell.bodyEnd, end: cell.end }, afterBody);
  return head + body(drawing, cell, marks) + tail;
}

function body(drawing: Drawing, cell: Cell, marks: readonly Mark[]): string {
  const { bodyStart: start, bodyEnd: end } = cell;
  if (end - start <= LONG_PARAGRAPH) return range(drawing, { start, end }, marks, true);
  const blocks: string[] = [];
  for (let at = start; at < end; ) {
    const stop = blockEnd(drawing.text, at, end);
    const touching = marks.filter((mark) => mark.start < stop && mark.end >= at);
    blocks.push(`<span class="blk">${range(drawing, { start: at, end: stop }, touching, stop === end)}</span>`);
    at = stop;
  }
  return blocks.join('');
}

/** After the first space past the block's length; in a text without spaces at its length, not inside a character. */
function blockEnd(text: string, from: number, end: number): number {
  const least = from + BLOCK;
  if (least >= end) return end;
  const most = Math.min(end, least + BLOCK);
  for (let at = least; at < most; at++) if (text.charCodeAt(at) === 0x20) return at + 1;
  const unit = text.charCodeAt(least);
  return unit >= 0xdc00 && unit <= 0xdfff ? least + 1 : least;
}

/** Line ends and blank lines around a paragraph: kept for the reader of the file, shown only where they changed. */
function edge(drawing: Drawing, span: Span, marks: readonly Mark[]): string {
  return span.end > span.start ? `<span class="e">${range(drawing, span, marks, false)}</span>` : '';
}

/** A stretch of text with its marks, cut at its borders; `closed` tells that a mark at its very end belongs to it. */
function range(drawing: Drawing, span: Span, marks: readonly Mark[], closed: boolean): string {
  let html = '';
  let at = span.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, span.start);
    const end = Math.min(mark.end, span.end);
    const isPoint = mark.start === mark.end;
    if (start > end || (start === end && !isPoint)) continue;
    if (isPoint && (start < span.start || (start === span.end && !closed))) continue;
    html += htmlText(drawing.text.slice(at, start)) + element(drawing, mark, { start, end });
    at = end;
  }
  return html + htmlText(drawing.text.slice(at, span.end));
}

/** A mark or the part of it within a stretch. Its first part carries the anchor and the label. */
function element(drawing: Drawing, mark: Mark, part: Span): string {
  const { difference, id } = mark;
  const isFirst = part.start === mark.start;
  const isAnchor = isFirst && isAnchored(difference, drawing.side);
  const tag = difference.a.text === '' && difference.b.text === '' ? 'span' : drawing.side === 'a' ? 'del' : 'ins';
  const attributes = [
    isAnchor ? ` id="${drawing.prefix}d${id}"` : '',
    ` class="m${mark.start === mark.end ? ' pt' : ''}"`,
    ` data-d="${id}" data-c="${difference.category}" data-s="${difference.ignored ? 'ignored' : difference.severity}"`,
    matters(difference) ? ' data-m=""' : '',
    mark.start === mark.end ? ghost(difference, drawing.side) : '',
    isFirst && isLabelled(difference, drawing.side)
      ? ` data-l="${htmlAttribute(labelOf(difference, drawing.words))}"`
      : '',
    ` title="${htmlAttribute(explanation(difference, drawing.words))}"`,
  ].join('');
  const link = isFirst ? moveLink(drawing, difference) : '';
  return `<${tag}${attributes}>${link}${range(drawing, part, mark.inner, true)}</${tag}>`;
}

/** What only the other text has here, as a label that shows it in its place: a dropped word must not be a hair-thin sign. */
function ghost({ a, b }: Difference, side: SideName): string {
  const missing = side === 'a' ? b.text : a.text;
  return missing.trim() === '' ? '' : ` data-g="${htmlAttribute(shownChange(missing))}"`;
}

/** The one place of a difference that links lead to: where it stands in B, or in A when B lacks it. */
function isAnchored(difference: Difference, side: SideName): boolean {
  if (difference.move !== undefined) return side === 'b';
  return difference.b.text === '' && difference.a.text !== '' ? side === 'a' : side === 'b';
}

/** Harmless changes are told by their line alone; a label beside each would drown the text. */
function isLabelled(difference: Difference, side: SideName): boolean {
  if (difference.ignored || (difference.severity === 'cosmetic' && difference.note === undefined)) return false;
  return difference.move === undefined && isAnchored(difference, side);
}

/** What the pointer shows: category, further ones, severity, circumstances. */
export function explanation(difference: Difference, words: Words): string {
  const severity = difference.ignored ? words.change.ignored : words.severities[difference.severity];
  const also = (difference.also ?? []).map((each) => words.categories[each]);
  return [labelOf(difference, words), ...also, severity, ...notesOf(difference, words)].join(' · ');
}

/** The way to the other end of a move. Its words are a label, since they are not part of the text. */
function moveLink(drawing: Drawing, difference: Difference): string {
  const { move } = difference;
  if (move === undefined) return '';
  const { side, words, prefix } = drawing;
  const lines = drawing.moveLines.get(move) ?? { a: 0, b: 0 };
  const says = htmlAttribute(side === 'a' ? words.change.movedTo(lines.b) : words.change.movedFrom(lines.a));
  const other = side === 'a' ? 'b' : 'a';
  return `<a class="mv" id="${prefix}m${move}${side}" href="#${prefix}m${move}${other}" data-l="${says}" aria-label="${says}"></a>`;
}
