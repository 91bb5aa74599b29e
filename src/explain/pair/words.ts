import type { TextPair } from '../../annotate/annotated.ts';
import { joinedKeys } from '../../text/document.ts';
import { isEmpty, type RangePair, sizeOf } from '../../text/range.ts';
import { type AnnotatedRange, sidesOf } from '../rule/edit-range.ts';
import { FIGURES, NAMES, SAME_LOOK, type ScoredEdit } from './affinity.ts';
import { trimFigures } from './figures.ts';
import { type Consider, WAYS } from './ways.ts';
import { createBench } from './word-bench.ts';

/** Stretches of more cells than this are one edit: no reader follows pairs through a rewritten sentence. */
const MOST_CELLS = 3600;

/**
 * Pairs the words of two stretches that have no word in common, in order: forms of one word, figures, names with their
 * likes. Equal numbers of words answer one by one; where words are left over, they and their plain neighbours are one edit.
 */
export function pairWords(texts: TextPair, stretch: RangePair): readonly RangePair[] {
  const [rows, columns] = [sizeOf(stretch.a), sizeOf(stretch.b)];
  if (isEmpty(stretch.a) || isEmpty(stretch.b) || (rows === 1 && columns === 1)) return [stretch];
  if (rows * columns > MOST_CELLS || haveSameLetters(texts, stretch)) return [stretch];
  const [a, b] = sidesOf(texts, stretch);
  return joinPlain(bestPairs(a, b));
}

/** The same letters cut into words otherwise (9am, 9 am) are one edit. */
function haveSameLetters(texts: TextPair, { a, b }: RangePair): boolean {
  return (
    sizeOf(a) !== sizeOf(b) && joinedKeys(texts.a.document, a.from, a.to) === joinedKeys(texts.b.document, b.from, b.to)
  );
}

/** A step over words of A and of B that answer each other, and how well they do. */
interface Step {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

const DROP: Step = { a: 1, b: 0, score: 0 };
const ADD: Step = { a: 0, b: 1, score: 0 };

/** The steps through both stretches with the greatest sum of scores. */
function bestPairs(a: AnnotatedRange, b: AnnotatedRange): readonly ScoredEdit[] {
  const steps = bestSteps(a, b);
  const width = sizeOf(b) + 1;
  const texts = { a: a.side, b: b.side };
  const edits: ScoredEdit[] = [];
  for (let x = a.from, y = b.from; x < a.to || y < b.to; ) {
    const step = steps[(x - a.from) * width + y - b.from] as Step; // every cell but the last has one
    const edit = { a: { from: x, to: x + step.a }, b: { from: y, to: y + step.b }, score: step.score };
    edits.push(...(step.score >= 2 * FIGURES ? trimFigures(texts, edit, SAME_LOOK) : [edit]));
    x = edit.a.to;
    y = edit.b.to;
  }
  return edits;
}

/** For each pair of places (row by row, from the first words on) the best step that begins there. */
function bestSteps(a: AnnotatedRange, b: AnnotatedRange): readonly (Step | undefined)[] {
  const bench = createBench(a, b);
  const [rows, columns] = [sizeOf(a), sizeOf(b)];
  const width = columns + 1;
  const totals = new Float64Array((rows + 1) * width);
  const steps = new Array<Step | undefined>(totals.length).fill(undefined);
  const totalAt = (cell: number): number => totals[cell] as number; // cells behind the one at hand are filled
  let cell = 0;
  let best = 0;
  let step = DROP;
  const consider: Consider = (wordsA, wordsB, score) => {
    const total = score + totalAt(cell + wordsA * width + wordsB);
    if (total <= best) return;
    best = total;
    step = { a: wordsA, b: wordsB, score };
  };
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      cell = i * width + j;
      step = i < rows ? DROP : ADD;
      best = i < rows ? totalAt(cell + width) : 0;
      if (i < rows && j < columns) {
        if (totalAt(cell + 1) > best) [best, step] = [totalAt(cell + 1), ADD];
        const place = { x: a.from + i, y: b.from + j };
        for (const way of WAYS) way(bench, place, consider);
      }
      totals[cell] = best;
      steps[cell] = step;
    }
  }
  return steps;
}

/** Where words are left over, they and the plain pairs beside them are one edit. */
function joinPlain(edits: readonly ScoredEdit[]): readonly RangePair[] {
  const joined: RangePair[] = [];
  for (let at = 0; at < edits.length; ) {
    const first = edits[at] as ScoredEdit;
    if (first.score >= NAMES) {
      joined.push(first);
      at++;
      continue;
    }
    let end = at;
    while (end < edits.length && (edits[end] as ScoredEdit).score < NAMES) end++;
    const run = edits.slice(at, end);
    const last = run[run.length - 1] as ScoredEdit;
    if (run.every((edit) => edit.score > 0)) joined.push(...run);
    else joined.push({ a: { from: first.a.from, to: last.a.to }, b: { from: first.b.from, to: last.b.to } });
    at = end;
  }
  return joined;
}
