import { figureAt, type Side } from '../annotate/annotated.ts';
import { classAt, LETTER } from '../text/character.ts';
import { gapBefore, wordKey } from '../text/document.ts';
import { type Range, type RangePair, sizeOf } from '../text/range.ts';
import type { Span, SpanPair } from '../text/span.ts';
import type { Context } from './context.ts';
import { classifyEdit } from './rule/rules.ts';

/**
 * The spans of a unit that stands on both sides: its words, with the signs of figures that are replaced as a whole
 * (18 процентов → 18 %) and the full stop of an abbreviation (янв. → января), as far as they lie within the bounds.
 */
export function spansOf(context: Context, unit: RangePair, within: SpanPair): SpanPair {
  const oneByOne = sizeOf(unit.a) === 1 && sizeOf(unit.b) === 1 && !isSignAgainstWord(context, unit);
  const a = oneByOne ? wordsSpan(context.a, unit.a) : figuresSpan(context.a, unit.a, within.a);
  const b = oneByOne ? wordsSpan(context.b, unit.b) : figuresSpan(context.b, unit.b, within.b);
  const stopA = a.end < within.a.end && context.a.document.text[a.end] === '.';
  const stopB = b.end < within.b.end && context.b.document.text[b.end] === '.';
  if (stopA === stopB) return { a, b };
  const { category, rule } = classifyEdit(context, unit);
  const isMeasure = category === 'number-format' && isShortWord(context, unit, stopA);
  if (category !== 'abbreviation' && rule !== 'stopped' && !isMeasure) return { a, b };
  return stopA ? { a: { ...a, end: a.end + 1 }, b } : { a, b: { ...b, end: b.end + 1 } };
}

/** Whether the unit ends in letters on the side with the stop (тыс.), and in fewer than on the other or in digits there. */
function isShortWord({ a, b }: Context, unit: RangePair, stopA: boolean): boolean {
  const [short, shortTo, full, fullTo] = stopA ? [a, unit.a.to, b, unit.b.to] : [b, unit.b.to, a, unit.a.to];
  const lengthOf = (side: Side, to: number): number => endOf(side, to) - startOf(side, to - 1);
  const isLetters = (side: Side, to: number): boolean => classAt(side.document.text, startOf(side, to - 1)) === LETTER;
  return isLetters(short, shortTo) && (!isLetters(full, fullTo) || lengthOf(short, shortTo) <= lengthOf(full, fullTo));
}

/** 40 пайызы, 40 %-ы: the sign before the ending of a figure answers a word. So does that behind digits: tripled, 300%. */
function isSignAgainstWord({ a, b }: Context, unit: RangePair): boolean {
  if (signBefore(a, unit.a.from) !== signBefore(b, unit.b.from)) return true;
  return (
    isSigned(a, unit.a.from) !== isSigned(b, unit.b.from) && isInDigits(a, unit.a.from) !== isInDigits(b, unit.b.from)
  );
}

/** Whether a word that begins a figure has its sign beside it. */
function isSigned(side: Side, word: number): boolean {
  const figure = figureAt(side, word);
  if (figure?.from !== word) return false;
  const end = figure.to === word + 1 ? figure.end : signEnd(side, word + 1);
  return /[%‰\p{Sc}]/u.test(side.document.text.slice(figure.start, end));
}

function isInDigits({ document }: Side, word: number): boolean {
  return /^\d/.test(wordKey(document, word));
}

/** Where a word that is not the first of its figure has signs before it, they begin. */
function signStart(side: Side, word: number): number {
  const figure = figureAt(side, word);
  const start = startOf(side, word);
  if (figure === undefined || figure.from === word) return start;
  const gap = gapBefore(side.document, word);
  const sign = gap.search(/[%‰°\p{Sc}]/u);
  return sign < 0 ? start : start - gap.length + sign;
}

/** Where the sign ends that stands between two words of one figure, of which the second begins what a rate is of: 3[%] за квартал. */
function signEnd(side: Side, toWord: number): number {
  const end = endOf(side, toWord);
  const figure = figureAt(side, toWord);
  if (figure === undefined || figure !== figureAt(side, toWord - 1)) return end;
  return end + (/^\s?[%‰°\p{Sc}]/u.exec(gapBefore(side.document, toWord))?.[0].length ?? 0);
}

function signBefore(side: Side, word: number): boolean {
  return signStart(side, word) < startOf(side, word);
}

function wordsSpan(side: Side, { from, to }: Range): Span {
  return { start: startOf(side, from), end: endOf(side, to) };
}

/** With the signs of the figures at both ends, as far as they lie within the bounds. */
function figuresSpan(side: Side, words: Range, within: Span): Span {
  const { from, to } = words;
  const span = wordsSpan(side, words);
  const first = figureAt(side, from);
  const last = figureAt(side, to - 1);
  const start = first?.from === from ? Math.min(first.start, span.start) : signStart(side, from);
  return {
    // a sign that went with the word before it leaves the space behind it
    start: start < within.start ? Math.max(within.start, span.start) : start,
    end: Math.min(within.end, last?.to === to ? Math.max(last.end, span.end) : signEnd(side, to)),
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
