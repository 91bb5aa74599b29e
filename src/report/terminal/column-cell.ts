import type { Difference } from '../../result/comparison.ts';
import type { Span } from '../../text/span.ts';
import { changedLetters, shownChange, shownSpace } from '../told/changed-part.ts';
import type { Mark, SideName } from '../told/marks.ts';
import type { Cell } from '../told/rows.ts';
import { type Segment, segment } from './layout.ts';
import type { StyleName } from './palette.ts';

/** A text whose cells are drawn in one column. */
export interface Column {
  readonly text: string;
  readonly side: SideName;
  /** Whether its line ends are only where its lines were full: they are spaces then. */
  readonly wrapped: boolean;
}

/** Signs around what changed: [ ] around changes of words, { } around cosmetic and ignored ones. */
const SIGNS = { words: ['[', ']'], cosmetic: ['{', '}'] } as const;

/**
 * The text of a cell in logical lines, with what changed in it between signs and in colour. What covers a cell that
 * stands alone in its row has no signs: the row says so.
 */
export function cellLines(
  column: Column,
  cell: Cell,
  marks: readonly Mark[],
  isAlone: boolean,
): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [[]];
  const put = ({ text, style }: CellPiece): void => {
    const parts = column.wrapped ? [text.replace(LINE_ENDS, ' ')] : text.split(LINE_ENDS);
    for (const [index, part] of parts.entries()) {
      if (index > 0 && (lines.at(-1)?.length ?? 0) > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push(segment(part.replaceAll('\t', ' '), style));
    }
  };
  for (const piece of cellPieces(column, { start: cell.bodyStart, end: cell.bodyEnd }, marks, isAlone)) put(piece);
  return lines;
}

/** Line ends with blank lines and indentation after them. */
const LINE_ENDS = /(?:\r\n|\n|\r)[ \t\r\n]*/g;

/** A stretch of one style, not yet escaped. */
interface CellPiece {
  readonly text: string;
  readonly style: StyleName | null;
}

function* cellPieces(column: Column, body: Span, marks: readonly Mark[], isAlone: boolean): Generator<CellPiece> {
  const [mark] = marks;
  if (isAlone && mark !== undefined && mark.start <= body.start && mark.end >= body.end) {
    yield* pieces(column, body, mark.inner, styleOf(mark.difference, column.side));
  } else yield* pieces(column, body, marks, null);
}

/** A stretch of text in its style, with the marks that touch it. */
function* pieces(column: Column, span: Span, marks: readonly Mark[], style: StyleName | null): Generator<CellPiece> {
  let at = span.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    if (start > end || (start === end && mark.start < mark.end)) continue;
    yield { text: column.text.slice(at, start), style };
    yield* marked(column, mark, { start, end }, style);
    at = end;
  }
  yield { text: column.text.slice(at, span.end), style };
}

/** The part of a mark that stands in a cell; blanks at its ends stay outside the signs. */
function* marked(column: Column, mark: Mark, part: Span, around: StyleName | null): Generator<CellPiece> {
  const { difference, inner } = mark;
  const style = styleOf(difference, column.side);
  const text = column.text.slice(part.start, part.end);
  const said = text.trim();
  const [open, close] = style === 'cosmetic' ? SIGNS.cosmetic : SIGNS.words;
  if (said === '') {
    const { start, end } = text === '' ? missing(difference) : NO_BLANKS;
    yield { text: start, style: around };
    yield text === '' ? ghost(difference, column.side) : { text: `${open}${shownSpace(text)}${close}`, style };
    yield { text: end, style: around };
    if (/[\r\n]/.test(text)) yield { text: '\n', style };
    return;
  }
  const start = part.start + text.length - text.trimStart().length;
  const end = start + said.length;
  yield { text: column.text.slice(part.start, start), style: around };
  if (inner.length > 0) {
    yield { text: open, style };
    yield* pieces(column, { start, end }, inner, style);
    yield { text: close, style };
  } else {
    const isCut = part.start !== mark.start || part.end !== mark.end;
    const whole = { head: '', old: said, now: said, rest: '' };
    const { a, b } = difference;
    const { head, old, now, rest } = isCut ? whole : changedLetters(difference, a.text.trim(), b.text.trim());
    yield { text: head, style: around };
    yield { text: `${open}${column.side === 'a' ? old : now}${close}`, style };
    yield { text: rest, style: around };
  }
  yield { text: column.text.slice(end, part.end), style: around };
}

/** What only the other text has, in its place: "[−не]" where it went, "[+not]" where it will come. */
function ghost({ a, b }: Difference, side: SideName): CellPiece {
  return side === 'b'
    ? { text: `[−${shownChange(a.text)}]`, style: 'old' }
    : { text: `[+${shownChange(b.text)}]`, style: 'new' };
}

const NO_BLANKS = { start: '', end: '' };

/** The blanks at the ends of what only the other text has: its place is as far from the words around it. */
function missing({ a, b }: Difference): { readonly start: string; readonly end: string } {
  const text = a.text + b.text;
  return { start: /^ /.exec(text)?.[0] ?? '', end: / $/.exec(text)?.[0] ?? '' };
}

function styleOf({ severity, ignored, category }: Difference, side: SideName): StyleName {
  if (severity === 'cosmetic' || ignored) return 'cosmetic';
  if (category === 'moved') return 'structure';
  return side === 'a' ? 'old' : 'new';
}
