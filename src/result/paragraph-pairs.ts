import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import { SEVERITY_OF } from '../terms/category.ts';
import { lastAtMost } from '../text/sorted.ts';
import type { LineRange, ParagraphKind, ParagraphPair } from './comparison.ts';

/** Share of the shorter paragraph's words that must be linked before two paragraphs belong together at all. */
const LINKED_SHARE = 0.3;

/** Paragraphs that answer each other: half-open ranges of paragraph numbers. */
interface Group {
  aFrom: number;
  aTo: number;
  bFrom: number;
  bTo: number;
}

/** How the paragraphs of both texts answer each other, in the order of B with what A alone has between. */
export function pairParagraphs(
  context: Context,
  findings: readonly Finding[],
  pairedRows: readonly (readonly [number, number])[],
): readonly ParagraphPair[] {
  const editedA = touchedParagraphs(context.a, findings, 'a');
  const editedB = touchedParagraphs(context.b, findings, 'b');
  const movedA = movedParagraphs(context, 'a');
  const movedB = movedParagraphs(context, 'b');
  const pairs: ParagraphPair[] = [];
  let p = 0;
  let q = 0;
  const loose = (untilA: number, untilB: number): void => {
    for (; p < untilA; p++)
      if (!movedA.has(p)) pairs.push({ kind: 'deleted', a: rangeOf(context.a, p, p + 1), b: null });
    for (; q < untilB; q++) {
      const from = movedB.get(q);
      if (from === undefined) pairs.push({ kind: 'inserted', a: null, b: rangeOf(context.b, q, q + 1) });
      else pairs.push({ kind: 'moved', a: rangeOf(context.a, from, from + 1), b: rangeOf(context.b, q, q + 1) });
    }
  };
  eachGroup(context, pairedRows, (group) => {
    loose(group.aFrom, group.bFrom);
    pairs.push({
      kind: kindOf(context, group, editedA, editedB),
      a: rangeOf(context.a, group.aFrom, group.aTo),
      b: rangeOf(context.b, group.bFrom, group.bTo),
    });
    p = group.aTo;
    q = group.bTo;
  });
  loose(context.a.document.paragraphs.count, context.b.document.paragraphs.count);
  return pairs;
}

/** Paragraphs that answer each other, in order; one at a time, because a long text has a million of them. */
function eachGroup(
  context: Context,
  pairedRows: readonly (readonly [number, number])[],
  visit: (group: Group) => void,
): void {
  let last: Group | undefined;
  const add = (p: number, q: number): void => {
    if (last !== undefined && (p < last.aTo || q < last.bTo)) {
      last.aTo = Math.max(last.aTo, p + 1);
      last.bTo = Math.max(last.bTo, q + 1);
      return;
    }
    if (last !== undefined) visit(last);
    last = { aFrom: p, aTo: p + 1, bFrom: q, bTo: q + 1 };
  };
  const rows = [...pairedRows].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  let next = 0;
  const addRowsUpTo = (p: number, q: number): void => {
    for (; next < rows.length; next++) {
      const [ownP, ownQ] = rows[next] as readonly [number, number];
      if (ownP > p || (ownP === p && ownQ > q)) return;
      add(ownP, ownQ);
    }
  };
  eachLinkedPair(context, (p, q) => {
    addRowsUpTo(p, q);
    add(p, q);
  });
  addRowsUpTo(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
  if (last !== undefined) visit(last);
}

/** Pairs of paragraphs with enough linked words, in order; those without words pair where their neighbours meet. */
function eachLinkedPair({ a, b, alignment }: Context, visit: (p: number, q: number) => void): void {
  const ofA = a.document.paragraphs.firstWord;
  const ofB = b.document.paragraphs.firstWord;
  const tell = (p: number, q: number, count: number): void => {
    if (count > 0 && count >= Math.min(lengthOf(a, p), lengthOf(b, q)) * LINKED_SHARE) visit(p, q);
  };
  let q = 0;
  for (let p = 0; p < a.document.paragraphs.count; p++) {
    let count = 0;
    for (let word = ofA[p] as number; word < (ofA[p + 1] as number); word++) {
      const other = alignment.links[word] as number;
      if (other === UNLINKED) continue;
      const before = q;
      while ((ofB[q + 1] as number) <= other) q++;
      // Links increase, so what leads to one paragraph stands together.
      if (q !== before) {
        tell(p, before, count);
        count = 0;
      }
      count++;
    }
    tell(p, q, count);
  }
}

function lengthOf({ document }: Side, paragraph: number): number {
  return (
    (document.paragraphs.firstWord[paragraph + 1] as number) - (document.paragraphs.firstWord[paragraph] as number)
  );
}

/** 1 for paragraphs with a cosmetic difference inside, 2 with a graver one. */
function touchedParagraphs(side: Side, findings: readonly Finding[], which: 'a' | 'b'): Uint8Array {
  const { lines, paragraphs } = side.document;
  const touched = new Uint8Array(paragraphs.count);
  const starts = paragraphs.firstLine.map((line) => lines.start[line] as number);
  let paragraph = -1;
  for (const { category, a, b, wholeLines } of findings) {
    if (wholeLines === true || category === 'moved') continue;
    const span = which === 'a' ? a : b;
    // The findings go through the text, so the paragraph of the last one is near.
    while (paragraph + 1 < starts.length && (starts[paragraph + 1] as number) <= span.start) paragraph++;
    while (paragraph >= 0 && (starts[paragraph] as number) > span.start) paragraph--;
    if (paragraph < 0) continue;
    touched[paragraph] = Math.max(touched[paragraph] as number, SEVERITY_OF[category] === 'cosmetic' ? 1 : 2);
  }
  return touched;
}

function kindOf(
  context: Context,
  { aFrom, aTo, bFrom, bTo }: Group,
  editedA: Uint8Array,
  editedB: Uint8Array,
): ParagraphKind {
  if (aTo - aFrom === 1 && bTo - bFrom > 1) return 'split';
  if (aTo - aFrom > 1 && bTo - bFrom === 1) return 'merged';
  if (textOf(context.a, aFrom, aTo) === textOf(context.b, bFrom, bTo)) return 'same';
  const worst = Math.max(...editedA.subarray(aFrom, aTo), ...editedB.subarray(bFrom, bTo));
  return worst > 1 ? 'edited' : 'cosmetic';
}

function textOf({ document }: Side, from: number, to: number): string {
  const { paragraphs, lines } = document;
  return document.text.slice(
    lines.start[paragraphs.firstLine[from] as number],
    lines.end[(paragraphs.endLine[to - 1] as number) - 1],
  );
}

function rangeOf({ document }: Side, from: number, to: number): LineRange {
  return {
    line: (document.paragraphs.firstLine[from] as number) + 1,
    endLine: document.paragraphs.endLine[to - 1] as number,
  };
}

/** Paragraphs that moved whole, with the paragraph of the other side at the same place of the move. */
function movedParagraphs({ a, b, alignment }: Context, which: 'a' | 'b'): ReadonlyMap<number, number> {
  const moved = new Map<number, number>();
  for (const move of alignment.moves) {
    const own = wholeParagraphs(
      which === 'a' ? a : b,
      which === 'a' ? move.a.from : move.b.from,
      which === 'a' ? move.a.to : move.b.to,
    );
    const other = wholeParagraphs(
      which === 'a' ? b : a,
      which === 'a' ? move.b.from : move.a.from,
      which === 'a' ? move.b.to : move.a.to,
    );
    if (own.length !== other.length) continue;
    for (const [at, paragraph] of own.entries()) moved.set(paragraph, other[at] as number);
  }
  return moved;
}

function wholeParagraphs({ document }: Side, from: number, to: number): readonly number[] {
  const { firstWord, count } = document.paragraphs;
  const found: number[] = [];
  for (let p = Math.max(0, lastAtMost(firstWord, from, count)); p < count && (firstWord[p + 1] as number) <= to; p++) {
    if ((firstWord[p] as number) >= from && firstWord[p] !== firstWord[p + 1]) found.push(p);
  }
  return found;
}
