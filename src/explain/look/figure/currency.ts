import { figureAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { figureAround } from '../marks.ts';

/**
 * $58.4bn, up $1.2bn; $58.4bn, up 1.2bn: whether a sum lacks its currency in one text only, where the sum beside it in
 * the sentence tells it.
 */
export function isCurrencyOfNeighbour({ a, b }: Context, finding: Finding): boolean {
  const own = figureAround(a, finding.a.start, finding.a.end);
  const other = figureAround(b, finding.b.start, finding.b.end);
  if (own === undefined || other === undefined || own.value !== other.value) return false;
  return isToldBeside(a, own, other) || isToldBeside(b, other, own);
}

function isToldBeside(side: Side, bare: Figure, sum: Figure): boolean {
  if (sum.kind !== 'sum') return false;
  const [[base = '', per], [currency, period]] = [partsOf(bare), partsOf(sum)];
  return base === '' && per === period && partsOf(neighbourOf(side, bare))[0] === currency;
}

/** What a figure counts, and in which period. */
function partsOf(figure: Figure | undefined): readonly string[] {
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
