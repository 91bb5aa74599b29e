import type { Side } from '../annotate/annotated.ts';
import { ITEM } from '../annotate/labels.ts';
import { gapBefore } from '../text/document.ts';
import { sizeOf } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { explainInline } from './inline.ts';
import type { Row, Stretch } from './row.ts';
import { explainRows, type RowWriter } from './rows.ts';

/** The lines of one text, and the single line of the other that answers the first and the last of them. */
interface Split {
  readonly rows: readonly Row[];
  readonly through: Row;
  /** The text with the many lines. */
  readonly many: 'a' | 'b';
}

/**
 * Explains a paragraph broken in two (or two joined). One line end answers the space at the cut; further rows between
 * came or went, but for one that answers the words of the line where no other does: an item of a list, told in a sentence.
 */
export function explainSplit(context: Context, { rows, through, many }: Split, writer: RowWriter): void {
  const inA = many === 'a';
  const [own, other] = [context[many], context[inA ? 'b' : 'a']];
  const explain = (ofMany: Stretch, ofOne: Stretch): void =>
    inA ? explainInline(context, ofMany, ofOne, writer.report) : explainInline(context, ofOne, ofMany, writer.report);
  const item = itemAmong(own, rows, through);
  const last = rows.length - 1;
  const answered = item === undefined ? [0, last] : [0, item, last];
  let rest = through;
  for (const [place, at] of answered.slice(0, -1).entries()) {
    const [row, next] = [rows[at] as Row, answered[place + 1] as number];
    const word =
      item === undefined ? cutWord(own, row, rows[last] as Row, other, rest) : rest.words[place === 0 ? 'from' : 'to'];
    const cut = cutAt(own, row, other, rest, word);
    const { from, to } = rest.words;
    explain(row, { ...rest, end: cut.start, words: { from, to: word } });
    const lineEnd = { start: row.end, end: row.next };
    if (inA) writer.report({ category: 'merged', a: lineEnd, b: cut });
    else writer.report({ category: 'split', a: cut, b: lineEnd });
    writer.resume(inA ? lineEnd.end : cut.end, inA ? cut.end : lineEnd.end);
    const between = rows.slice(at + 1, next);
    explainRows(context, inA ? between : [], inA ? [] : between, writer);
    rest = { ...rest, start: cut.end, words: { from: word, to } };
  }
  explain(rows[last] as Row, rest);
}

/** An item has at most so many times the words of what stands in its place. */
const MOST_TIMES = 2;

/** The one row between the first and the last that has words where these have none but markers, as long as what answers it. */
function itemAmong(side: Side, rows: readonly Row[], { words }: Row): number | undefined {
  const sizes = rows.map((row) => countUnmarked(side, row));
  const [first, ...others] = sizes.flatMap((size, at) => (size > 0 ? [at] : []));
  if (first === undefined || others.length > 0 || first === 0 || first === rows.length - 1) return undefined;
  const [size, answer] = [sizes[first] as number, sizeOf(words)];
  return answer > 0 && Math.max(size, answer) <= MOST_TIMES * Math.min(size, answer) ? first : undefined;
}

/** Words of a row besides the marker of an item. */
function countUnmarked({ labels }: Side, { words: { from, to } }: Row): number {
  let count = 0;
  for (let word = from; word < to; word++) if (labels[word] !== ITEM) count++;
  return count;
}

/** The word before which a line is cut, so that its parts have as many words as the lines that they answer. */
function cutWord(many: Side, head: Row, tail: Row, one: Side, { words: { from, to } }: Row): number {
  const [before, behind] = [countUnmarked(many, head), countUnmarked(many, tail)];
  let word = from;
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at <= to; at++) {
    const cost = Math.abs(at - from - before) + Math.abs(to - at - behind) - (one.breaks[at] as number);
    if (cost < least) [word, least] = [at, cost];
  }
  return word;
}

/** The space before a word that answers the end of a row. */
function cutAt(many: Side, head: Row, one: Side, through: Row, word: number): Span {
  const gap = clip(one, word, through);
  const trailing = clip(many, head.words.to, head);
  const text = one.document.text.slice(gap.start, gap.end);
  const wanted = many.document.text.slice(trailing.start, trailing.end).trimEnd();
  const spaces = [...text.matchAll(/\s+/g)];
  const match = spaces.find((space) => text.slice(0, space.index) === wanted) ?? spaces[spaces.length - 1];
  if (match !== undefined) return { start: gap.start + match.index, end: gap.start + match.index + match[0].length };
  const place = gap.start + (text.startsWith(wanted) ? wanted.length : text.length);
  return { start: place, end: place };
}

/** The space before a word, as far as it lies in the row. */
function clip({ document }: Side, word: number, row: Row): Span {
  const end = document.words.start[word] ?? document.text.length;
  return { start: Math.max(row.start, end - gapBefore(document, word).length), end: Math.min(row.end, end) };
}
