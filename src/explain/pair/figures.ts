import { figureAt, type Side, type TextPair } from '../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../annotate/figure/figures.ts';
import { isDayOfYear } from '../../annotate/figure/value.ts';
import type { Kind } from '../../terms/kind.ts';
import { wordKey } from '../../text/document.ts';
import { type RangePair, sizeOf } from '../../text/range.ts';
import type { AnnotatedRange } from '../rule/edit-range.ts';
import type { ScoredEdit } from './affinity.ts';

/** Length of the figure, or of what a stretch has of one, that begins at a word; 0 where none does. */
export function figureLength({ side, from, to }: AnnotatedRange, word: number): number {
  const figure = figureAt(side, word);
  if (figure === undefined || (figure.from !== word && word !== from)) return 0;
  return Math.min(figure.to, to) - word;
}

/** 5 млн тенге, 7 млрд тенге: as many words on both sides, digits first; dates and numbers in words are read as wholes. */
export function answersWordByWord({ a, b }: TextPair, pair: RangePair): boolean {
  const { from: x } = pair.a;
  const { from: y } = pair.b;
  const length = sizeOf(pair.a);
  if (length !== sizeOf(pair.b) || figureAt(a, x)?.kind === 'date' || figureAt(b, y)?.kind === 'date') return false;
  const begins = figureAt(a, x)?.from === x && figureAt(b, y)?.from === y;
  for (let step = 0; step < length; step++) {
    const digits = begins && step === 0;
    if (isDigits(a, x + step) !== digits || isDigits(b, y + step) !== digits) return false;
  }
  return true;
}

/**
 * Two figures without the words that both have at their ends, where each has others: 600 [млн → 000 000] тенге would
 * cut the value, so only whole words of unit are taken off. Dates stay whole.
 * The words taken off are pairs of their own, with the score of words that are the same.
 */
export function trimFigures({ a, b }: TextPair, edit: ScoredEdit, sameLook: number): readonly ScoredEdit[] {
  if (figureAt(a, edit.a.from)?.kind === 'date') return [edit];
  const equal = (x: number, y: number): boolean => a.document.words.id[x] === b.document.words.id[y];
  let { from: aFrom, to: aTo } = edit.a;
  let { from: bFrom, to: bTo } = edit.b;
  while (aTo - aFrom > 1 && bTo - bFrom > 1 && equal(aTo - 1, bTo - 1)) {
    aTo--;
    bTo--;
  }
  const sameSigns = signsBefore(a, aFrom) === signsBefore(b, bFrom);
  while (sameSigns && aTo - aFrom > 1 && bTo - bFrom > 1 && equal(aFrom, bFrom)) {
    aFrom++;
    bFrom++;
  }
  const pairs = (x: number, y: number, length: number): readonly ScoredEdit[] =>
    Array.from({ length }, (_, step) => ({
      a: { from: x + step, to: x + step + 1 },
      b: { from: y + step, to: y + step + 1 },
      score: sameLook,
    }));
  return [
    ...pairs(edit.a.from, edit.b.from, aFrom - edit.a.from),
    { a: { from: aFrom, to: aTo }, b: { from: bFrom, to: bTo }, score: edit.score },
    ...pairs(aTo, bTo, edit.a.to - aTo),
  ];
}

/** The signs of a figure before the word with which it begins: $, −, №. */
function signsBefore(side: Side, word: number): string {
  const figure = figureAt(side, word);
  return figure?.from === word ? side.document.text.slice(figure.start, side.document.words.start[word]) : '';
}

function isDigits({ document }: Side, word: number): boolean {
  return /^\d/.test(wordKey(document, word));
}

/** Kinds of figures that tell when. */
const OF_TIME: ReadonlySet<Kind | undefined> = new Set<Kind>(['date', 'time']);
/** Kinds of figures that tell how much, with their unit. */
const OF_MEASURE: ReadonlySet<Kind | undefined> = new Set<Kind>(['sum', 'percent']);

/** Whether two figures tell one day, as far as both say it: 3 May 2026, May 3. Of other figures equal ones may have changed places. */
export function areOneDay(a: Figure, b: Figure): boolean {
  return a.kind === 'date' && (sameFigure(a, b) || isDayOfYear(a, b) || isDayOfYear(b, a));
}

const MONTH = /^(?:\d{4}|-)-\d\d$/;

/** Whether two figures are no pair, whatever stands around them. A month says which figure is meant: June 4.1 %, May 4.3 %. */
export function areNoPair(a: Figure, b: Figure): boolean {
  return areUnlike(a.kind, b.kind) && !MONTH.test(a.value) && !MONTH.test(b.value);
}

/** Whether figures of two kinds stand in the place of each other by chance: nobody corrects a sum into a day. */
export function areUnlike(a: Kind | undefined, b: Kind | undefined): boolean {
  return (OF_TIME.has(a) && OF_MEASURE.has(b)) || (OF_MEASURE.has(a) && OF_TIME.has(b));
}

/** Whether one figure tells a day and the other a time of day. */
export function areDayAndTime(a: Figure, b: Figure): boolean {
  return a.kind !== b.kind && OF_TIME.has(a.kind) && OF_TIME.has(b.kind);
}
