import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { gapBefore } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { figureAround } from '../marks.ts';

/**
 * $58.4bn, up $1.2bn; $58.4bn, up 1.2bn: whether a sum lacks its currency in one text only, where the sum beside it in
 * the sentence tells it, or in the sentence before and there in both texts. No other word stands in its place: 10 million
 * dollars, 10 million people.
 */
export function isCurrencyOfNeighbour({ a, b, alignment: { links, backLinks } }: Context, finding: Finding): boolean {
  const own = figureBeside(a, finding.a);
  const other = figureBeside(b, finding.b);
  if (own === undefined || other === undefined || own.value !== other.value) return false;
  const isNothingElse = liesIn(a, finding.a, own) && liesIn(b, finding.b, other);
  // [96 млн рублей] выделил город, [96 млн] дал город: another word behind both stands in the place of none
  const areBothNew = isNothingElse && links[own.to] === UNLINKED && backLinks[other.to] === UNLINKED;
  const lacks = (side: Side, bare: Figure, answers: Int32Array, its: Side, sum: Figure): boolean => {
    // behind a comma stands nothing that either counts: ересектер үшін 700, балалар үшін 300 теңге
    const isAlike = goesOnAlike(side, bare, answers, sum) || (isCutOff(side, bare) && isCutOff(its, sum));
    if (isAlike && isToldBeside(side, bare, sum)) return true;
    return (isAlike || areBothNew) && isBare(bare, sum) && isToldBefore(side, bare, sum) && isToldBefore(its, sum, sum);
  };
  return lacks(a, own, links, b, other) || lacks(b, other, backLinks, a, own);
}

/** Whether a span holds nothing but words of a figure. */
export function liesIn(side: Side, { start, end }: Span, figure: Figure): boolean {
  return start >= figure.start && side.document.text.slice(figure.end, end).trim() === '';
}

/** The figure that a span touches, or one before the space in front of a place. */
export function figureBeside(side: Side, { start, end }: Span): Figure | undefined {
  return figureAround(side, start, end) ?? (start === end ? figureAround(side, start - 1, end) : undefined);
}

/** Whether the same word follows both figures, or none does. */
function goesOnAlike({ breaks }: Side, bare: Figure, answers: Int32Array, sum: Figure): boolean {
  return (breaks[bare.to] ?? SENTENCE_BREAK) >= SENTENCE_BREAK || answers[bare.to] === sum.to;
}

function isCutOff({ document }: Side, { to }: Figure): boolean {
  return /^[,;]/.test(gapBefore(document, to));
}

function isToldBeside(side: Side, bare: Figure, sum: Figure): boolean {
  return isBare(bare, sum) && partsOf(neighbourOf(side, bare))[0] === partsOf(sum)[0];
}

/** Whether a figure is a sum without its currency. */
function isBare(bare: Figure, sum: Figure): boolean {
  const [[base = '', per], [, period]] = [partsOf(bare), partsOf(sum)];
  return sum.kind === 'sum' && base === '' && per === period;
}

/** Whether the sum before a figure, in its sentence or the one before, is in the currency of a sum. */
function isToldBefore(side: Side, { from }: Figure, sum: Figure): boolean {
  const before = sumFrom(side, from - 1, -1, 1);
  return before !== undefined && partsOf(before)[0] === partsOf(sum)[0];
}

/** What a figure counts, and in which period. */
export function partsOf(figure: Figure | undefined): readonly string[] {
  return (figure?.unit ?? '').split('/');
}

/** The sum before a figure in its sentence, else the one behind it. */
function neighbourOf(side: Side, { from, to }: Figure): Figure | undefined {
  return sumFrom(side, from - 1, -1) ?? sumFrom(side, to, 1);
}

function sumFrom(side: Side, start: number, step: -1 | 1, sentences = 0): Figure | undefined {
  let left = sentences;
  for (let word = start; word >= 0 && word < side.document.words.count; word += step) {
    // the break before a word is that between it and the one before
    const border = step === 1 ? word : word + 1;
    const strength = side.breaks[border] as number;
    if (strength > SENTENCE_BREAK || (strength === SENTENCE_BREAK && left-- === 0)) return undefined;
    const figure = figureAt(side, word);
    if (figure?.kind === 'sum') return figure;
  }
  return undefined;
}
