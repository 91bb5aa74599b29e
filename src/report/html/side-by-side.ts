import { htmlAttribute, htmlText } from '../escape/html.ts';
import { shortPair } from '../told/document-names.ts';
import { matters } from '../told/findings.ts';
import type { PairInput } from '../told/input.ts';
import { labelOf } from '../told/label.ts';
import { folded, gravestOf, type MarkedRow } from '../told/marked-rows.ts';
import type { Mark, SideName } from '../told/marks.ts';
import type { Cell } from '../told/rows.ts';
import type { Words } from '../words/catalogue.ts';
import { cellHtml, type Drawing } from './cell.ts';

/** Rows that a browser lays out, or skips, together. */
const ROWS_A_GROUP = 24;

/** A page of more rows leaves the layout of those out of sight to when they are scrolled to. */
const BIG = 400;

/** The names of the two columns. */
export function columnHeads({ comparison: { a, b } }: PairInput, words: Words): string {
  const [nameA, nameB] = shortPair(a.name, b.name);
  const column = (side: string, info: typeof a, name: string) =>
    `<div>${side}: <bdi>${htmlText(name)}</bdi><span>${words.facts.words(info.words)}</span></div>`;
  return `<div class="cols">${column('A', a, nameA)}${column('B', b, nameB)}</div>`;
}

/** The classes of what holds the rows. */
export function gridClass({ comparison: { a, b } }: PairInput, rows: readonly MarkedRow[]): string {
  return `grid${a.wrapped ? ' wrap-a' : ''}${b.wrapped ? ' wrap-b' : ''}${rows.length > BIG ? ' big' : ''}`;
}

/**
 * The two texts side by side, in pieces of a row each; long runs of unchanged paragraphs are folded. `prefix` sets the
 * ids of several comparisons on one page apart.
 */
export function* sideBySide(
  input: PairInput,
  rows: readonly MarkedRow[],
  words: Words,
  prefix = '',
): Generator<string> {
  const drawings = drawingsOf(input, words, prefix);
  const draw = (marked: MarkedRow) => rowHtml(marked, drawings, words);
  let open: MarkedRow[] = [];
  for (const piece of folded(rows)) {
    if (piece.kind === 'row') open.push(piece.row);
    if (open.length === ROWS_A_GROUP || piece.kind === 'fold') {
      yield* groups(open, draw);
      open = [];
    }
    if (piece.kind === 'row') continue;
    yield `<details class="fold"><summary>${words.page.unchanged(piece.rows.length)}</summary>\n`;
    yield* groups(piece.rows, draw);
    yield '</details>\n';
  }
  yield* groups(open, draw);
}

function* groups(rows: readonly MarkedRow[], draw: (marked: MarkedRow) => string): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS_A_GROUP) {
    yield '<div class="grp">\n';
    for (const marked of rows.slice(at, at + ROWS_A_GROUP)) yield draw(marked);
    yield '</div>\n';
  }
}

function rowHtml(marked: MarkedRow, drawings: Readonly<Record<SideName, Drawing>>, words: Words): string {
  const { row, number, marks } = marked;
  const severity = gravestOf(marked);
  const attributes = [
    ` id="${drawings.a.prefix}r${number}" class="row k-${row.kind}"`,
    severity === null ? '' : ` data-s="${severity}"`,
    [...marks.a, ...marks.b].flatMap((mark) => [mark, ...mark.inner]).some((mark) => matters(mark.difference))
      ? ' data-m=""'
      : '',
  ].join('');
  const tag = tagHtml(marked, words);
  const side = (name: SideName) => sideHtml(drawings[name], row[name], marks[name], tag, words);
  return `<div${attributes}>${side('a')}${side('b')}</div>\n`;
}

function sideHtml(drawing: Drawing, cell: Cell | null, marks: readonly Mark[], tag: string, words: Words): string {
  const { side } = drawing;
  if (cell === null) return `<div class="sd ${side} none"><span class="vh">${words.page.absent}</span></div>`;
  const name = side === 'a' ? 'A' : 'B';
  const line = `<span class="ln" data-t="${name}"><span class="vh">${name}, ${words.change.line(cell.line)}</span>${cell.line}</span>`;
  return `<div class="sd ${side}">${line}<div class="bd">${tag}<div class="tx" data-side="${side}">${cellHtml(drawing, cell, marks)}</div></div></div>`;
}

/** A paragraph that stands in one text only is named: a photo credit, a dateline, content, and whether it came or went. */
function tagHtml({ row, marks }: MarkedRow, words: Words): string {
  const cell = row.a === null ? row.b : row.b === null ? row.a : null;
  if (cell === null || row.kind === 'moved') return '';
  const whole = [...marks.a, ...marks.b].filter((mark) => mark.start <= cell.bodyStart && mark.end >= cell.bodyEnd);
  const named = whole.filter(
    ({ difference }) => difference.category !== 'inserted' && difference.category !== 'deleted',
  );
  const names = [...new Set(named.map(({ difference }) => labelOf(difference, words)))];
  const fate = row.a === null ? words.change.added : words.change.removed;
  return `<p class="tag">${[fate, ...names].map(htmlAttribute).join(' · ')}</p>`;
}

function drawingsOf(input: PairInput, words: Words, prefix: string): Readonly<Record<SideName, Drawing>> {
  const moveLines = new Map<number, Record<SideName, number>>();
  for (const { move, a, b } of input.comparison.differences) {
    if (move === undefined) continue;
    const lines = moveLines.get(move) ?? { a: 0, b: 0 };
    moveLines.set(move, b.text === '' ? { ...lines, a: a.line } : { ...lines, b: b.line });
  }
  return {
    a: { text: input.textA, side: 'a', words, prefix, moveLines },
    b: { text: input.textB, side: 'b', words, prefix, moveLines },
  };
}
