import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Context } from '../../context.ts';

/** Marks its 30th anniversary → turns 30, 30 жылдығын атап өтеді → 30 жасқа толады: whether figures are years of one age. */
export function areJubilees(context: Context, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  const { a, b, alignment } = context;
  const [own, other] = [
    inA[0] ?? linkedTo(inB[0], alignment.backLinks, a),
    inB[0] ?? linkedTo(inA[0], alignment.links, b),
  ];
  if (own === undefined || other === undefined || inA.length > 1 || inB.length > 1) return false;
  if (own.value !== other.value) return false;
  return (isJubilee(a, own) && isAge(other)) || (isJubilee(b, other) && isAge(own));
}

function linkedTo(figure: Figure | undefined, links: Int32Array, other: Side): Figure | undefined {
  const answer = figure === undefined ? UNLINKED : (links[figure.from] ?? UNLINKED);
  return answer === UNLINKED ? undefined : figureAt(other, answer);
}

function isJubilee(side: Side, { to }: Figure): boolean {
  return lexiconOfFigures(languageAt(side, to - 1)).notation.jubilees.test(wordKey(side.document, to));
}

function isAge({ kind, unit = 'year' }: Figure): boolean {
  return kind === 'count' && unit === 'year';
}
