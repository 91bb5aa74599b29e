import type { Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { areInNewPhrase, type Neighbourhood } from '../neighbourhood.ts';
import { figuresAmong } from '../sentences.ts';
import { areTold } from './chance.ts';

/**
 * Two people in the place of 110 km/h: figures of two measures in words written anew, each of which the other text tells,
 * and not all of them in this sentence, where they may have changed places with others.
 */
export function areOthersNear(
  context: Context,
  ranges: RangePair,
  sentences: RangePair,
  near: Neighbourhood,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const isOther = (own: Figure, other: Figure): boolean => own.kind !== other.kind || own.unit !== other.unit;
  if (!inA.every((own) => inB.every((other) => isOther(own, other)))) return false;
  if (!near.isRewritten() && !areInNewPhrase(context, ranges)) return false;
  const isIn = (side: Side, words: Range, asked: readonly Figure[]): boolean =>
    asked.every((figure) => figuresAmong(side, words).some((one) => sameFigure(one, figure)));
  if (isIn(context.b, sentences.b, inA) && isIn(context.a, sentences.a, inB)) return false;
  return areTold(inA, context.b, near.b) && areTold(inB, context.a, near.a);
}
