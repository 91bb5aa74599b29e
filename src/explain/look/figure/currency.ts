import { figureAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { figureAround } from '../marks.ts';

/**
 * $58.4bn, up $1.2bn; $58.4bn, up 1.2bn: whether a sum lacks its currency in one text only, where the sum beside it in
 * the sentence tells it. No other word stands in its place: 10 million dollars, 10 million people.
 */
export function isCurrencyOfNeighbour({ a, b, alignment: { links, backLinks } }: Context, finding: Finding): boolean {
  const own = figureBeside(a, finding.a);
  const other = figureBeside(b, finding.b);
  if (own === undefined || other === undefined || own.value !== other.value) return false;
  if (isToldBeside(a, own, other)) return goesOnAlike(a, own, links, other);
  return isToldBeside(b, other, own) && goesOnAlike(b, other, backLinks, own);
}

/** The figure that a span touches, or one before the space in front of a place. */
function figureBeside(side: Side, { start, end }: Span): Figure | undefined {
  return figureAround(side, start, end) ?? (start === end ? figureAround(side, start - 1, end) : undefined);
}

/** Whether the same word follows both figures, or none does. */
function goesOnAlike({ breaks }: Side, bare: Figure, answers: Int32Array, sum: Figure): boolean {
  return (breaks[bare.to] ?? SENTENCE_BREAK) >= SENTENCE_BREAK || answers[bare.to] === sum.to;
}

function isToldBeside(side: Side, bare: Figure, sum: Figure): boolean {
  if (sum.kind !== 'sum') return false;
  const [[base = '', per], [currency, period]] = [partsOf(bare), partsOf(sum)];
  return base === '' && per === period && partsOf(neighbourOf(side, bare))[0] === currency;
}

/** What a figure counts, and in which period. */
export function partsOf(figure: Figure | undefined): readonly string[] {
  return (figure?.unit ?? '').split('/');
}

/** The sum before a figure in its sentence, else the one behind it. */
function neighbourOf(side: Side, { from, to }: Figure): Figure | undefined {
  return sumFrom(side, from - 1, -1) ?? sumFrom(side, to, 1);
}

function sumFrom(side: Side, start: number, step: -1 | 1): Figure | undefined {
  for (let word = start; word >= 0 && word < side.document.words.count; word += step) {
    // the break before a word is that between it and the one before
    const border = step === 1 ? word : word + 1;
    if ((side.breaks[border] as number) >= SENTENCE_BREAK) return undefined;
    const figure = figureAt(side, word);
    if (figure?.kind === 'sum') return figure;
  }
  return undefined;
}
