import { languageAt, type Side } from '../../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../../language/figures.ts';
import { wordKey } from '../../../../text/document.ts';
import type { RangePair } from '../../../../text/range.ts';
import type { Context } from '../../../context.ts';
import { figuresAmong } from '../../sentences.ts';

/**
 * Sales reached £8 million, an increase of £3 million → sales were up £3 million at £8 million: a level faces a change, and
 * the other sentence has each of them as what it is here.
 */
export function areLevelAndChange(
  { a, b }: Context,
  sentences: RangePair,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const [own, ...more] = inA;
  const [other, ...others] = inB;
  if (own === undefined || other === undefined || more.length + others.length > 0) return false;
  const [isOwn, isOther] = [isChange(a, own), isChange(b, other)];
  if (isOwn === isOther) return false;
  const isSaid = (figure: Figure, isOne: boolean, side: Side, among: readonly Figure[]): boolean => {
    const answers = among.filter((one) => sameFigure(one, figure));
    return answers.length === 1 && answers.every((one) => isChange(side, one) === isOne);
  };
  return isSaid(own, isOwn, b, figuresAmong(b, sentences.b)) && isSaid(other, isOther, a, figuresAmong(a, sentences.a));
}

/** Whether a figure tells by how much something changed: up 5, an increase of 5, на 5. */
function isChange(side: Side, { from }: Figure): boolean {
  const { changeWords, byHowMuch } = lexiconOfFigures(languageAt(side, from)).notation;
  const before = wordKey(side.document, from - 1);
  if (changeWords === undefined) return before === byHowMuch.opener;
  const isJoined = byHowMuch.joiners?.has(before) === true;
  return changeWords.has(isJoined ? wordKey(side.document, from - 2) : before);
}
