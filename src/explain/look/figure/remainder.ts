import { figureAt, languageAt, type Side, type TextPair } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { figuresAmong } from '../sentences.ts';

/** Words before a figure, or behind it, within which it is called what is left. */
const NEAREST_REMAINDER = 3;

/** Whether a figure is called what is left of a whole: the remaining 25 %. */
export function namesRemainder(side: Side, sentence: Range, { from, to }: Range): boolean {
  const end = Math.min(sentence.to, to + NEAREST_REMAINDER);
  for (let word = Math.max(sentence.from, from - NEAREST_REMAINDER); word < end; word++)
    if (isRemainderWord(side, word)) return true;
  return false;
}

/**
 * Two thirds came from the budget and the rest from a fund → the remaining third from a fund: whether the one figure that a
 * text has alone only counts what is left, of which the other text says so without a figure.
 */
export function isCountOfRest(texts: TextPair, which: 'a' | 'b', lone: readonly Figure[], at: RangePair): boolean {
  const [figure, ...more] = lone;
  if (figure === undefined || more.length > 0 || figure.kind === 'date' || figure.kind === 'time') return false;
  const { from } = figure;
  if (!isRemainderWord(texts[which], from - 1) && !isRemainderWord(texts[which], from - 2)) return false;
  if (!mayBeRest(texts[which], at[which], figure)) return false;
  const [other, sentence] = which === 'a' ? [texts.b, at.b] : [texts.a, at.a];
  const isFigure = (word: number): boolean => figureAt(other, word) !== undefined;
  for (let word = sentence.from; word < sentence.to; word++)
    if (isRemainderWord(other, word) && !isFigure(word + 1) && !isFigure(word + 2)) return true;
  return false;
}

/** Words before a sentence in which the whole may be told. */
const TOLD_BEFORE = 40;
const ROUNDING = 1e-9;

/** Whether the whole and its parts, where they are told, do not leave something else: a share is told with its whole. */
function mayBeRest(side: Side, { from, to }: Range, figure: Figure): boolean {
  const { unit } = figure;
  const [amount] = amountOf(figure);
  if (amount === undefined || unit === '%') return false;
  const others = figuresAmong(side, { from: Math.max(0, from - TOLD_BEFORE), to })
    .filter((one) => one !== figure && one.unit === unit && one.kind === figure.kind)
    .flatMap(amountOf);
  const isOfOne = amount < 1 && others.some((other) => other < 1);
  const wholes = isOfOne ? [1] : others;
  const left = wholes.flatMap((whole) => others.filter((part) => part < whole).map((part) => whole - part));
  return left.length === 0 || left.some((rest) => Math.abs(rest - amount) <= ROUNDING * amount);
}

const FRACTION = /^(\d+)\/(\d+)$/;

/** The amount of a figure, if it is one: two thirds have no exact number. */
function amountOf({ number, value }: Figure): readonly number[] {
  if (number !== undefined) return [number];
  const [, part, whole] = FRACTION.exec(value) ?? [];
  return whole === undefined ? [] : [Number(part) / Number(whole)];
}

function isRemainderWord(side: Side, word: number): boolean {
  if (word < 0 || word >= side.document.words.count) return false;
  return lexiconOfFigures(languageAt(side, word)).notation.remainder.has(wordKey(side.document, word));
}
