import type { Side } from '../annotate/annotated.ts';
import { classAt, LETTER } from '../text/character.ts';
import { gapBefore } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Stretch } from './row.ts';
import { classifyEdit } from './rule/rules.ts';
import type { Unit } from './unit.ts';

/**
 * The spans of a unit that stands on both sides: its words, with the signs of figures that are replaced as a whole
 * (18 процентов → 18 %) and the full stop of an abbreviation (янв. → января).
 */
export function spansOf(
  context: Context,
  unit: Unit,
  a: Stretch,
  b: Stretch,
  from: { readonly a: number; readonly b: number },
): { readonly a: Span; readonly b: Span } {
  const oneByOne = unit.aTo - unit.aFrom === 1 && unit.bTo - unit.bFrom === 1 && !isSignAgainstWord(context, unit);
  const own = oneByOne
    ? wordsSpan(context.a, unit.aFrom, unit.aTo)
    : figuresSpan(context.a, unit.aFrom, unit.aTo, from.a, a.end);
  const other = oneByOne
    ? wordsSpan(context.b, unit.bFrom, unit.bTo)
    : figuresSpan(context.b, unit.bFrom, unit.bTo, from.b, b.end);
  const stopA = own.end < a.end && context.a.document.text[own.end] === '.';
  const stopB = other.end < b.end && context.b.document.text[other.end] === '.';
  if (stopA === stopB) return { a: own, b: other };
  const { category, rule } = classifyEdit(context, unit);
  const isMeasure = category === 'number-format' && isShortWord(context, unit, stopA);
  if (category !== 'abbreviation' && rule !== 'stopped' && !isMeasure) return { a: own, b: other };
  return stopA ? { a: { ...own, end: own.end + 1 }, b: other } : { a: own, b: { ...other, end: other.end + 1 } };
}

/** Whether the unit ends in letters on the side with the stop (тыс.), and in fewer than on the other or in digits there. */
function isShortWord({ a, b }: Context, { aTo, bTo }: Unit, stopA: boolean): boolean {
  const [short, shortTo, full, fullTo] = stopA ? [a, aTo, b, bTo] : [b, bTo, a, aTo];
  const lengthOf = (side: Side, to: number): number => endOf(side, to) - startOf(side, to - 1);
  const isLetters = (side: Side, to: number): boolean => classAt(side.document.text, startOf(side, to - 1)) === LETTER;
  return isLetters(short, shortTo) && (!isLetters(full, fullTo) || lengthOf(short, shortTo) <= lengthOf(full, fullTo));
}

/** 40 пайызы, 40 %-ы: the sign before the ending of a figure answers a word. */
function isSignAgainstWord({ a, b }: Context, { aFrom, bFrom }: Unit): boolean {
  return signBefore(a, aFrom) !== signBefore(b, bFrom);
}

/** A sign that is a unit. */
const SIGN = /[%‰°\p{Sc}]/u;

/** Where a word that is not the first of its figure has signs before it, they begin. */
function signStart(side: Side, word: number): number {
  const figure = side.figures[(side.figureOfWord[word] as number) - 1];
  const start = startOf(side, word);
  if (figure === undefined || figure.from === word) return start;
  const gap = gapBefore(side.document, word);
  const sign = gap.search(SIGN);
  return sign < 0 ? start : start - gap.length + sign;
}

function signBefore(side: Side, word: number): boolean {
  return signStart(side, word) < startOf(side, word);
}

function wordsSpan(side: Side, from: number, to: number): Span {
  return { start: startOf(side, from), end: endOf(side, to) };
}

/** With the signs of the figures at both ends, as far as they lie within the bounds. */
function figuresSpan(side: Side, from: number, to: number, least: number, most: number): Span {
  const span = wordsSpan(side, from, to);
  const first = side.figures[(side.figureOfWord[from] as number) - 1];
  const last = side.figures[(side.figureOfWord[to - 1] as number) - 1];
  const start = first?.from === from ? Math.min(first.start, span.start) : signStart(side, from);
  return {
    start: Math.max(least, start),
    end: last?.to === to ? Math.min(most, Math.max(last.end, span.end)) : span.end,
  };
}

/** Where a word begins. */
export function startOf(side: Side, word: number): number {
  return side.document.words.start[word] as number;
}

/** Where the word before `toWord` ends. */
export function endOf(side: Side, toWord: number): number {
  return side.document.words.end[toWord - 1] as number;
}
