import { figureAt, languageAt, type Side } from '../../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../../annotate/figure/figures.ts';
import { sameLemma } from '../../../../language/inflection.ts';
import { wordKey } from '../../../../text/document.ts';
import type { Range } from '../../../../text/range.ts';
import { isContent } from '../../neighbourhood.ts';
import { figuresAmong } from '../../sentences.ts';
import { isOfNoun } from '../sum-without.ts';
import { clauseAround } from './clause.ts';

/** How many words of content and figures stand beside both of two figures in their clauses. */
export function kinship(a: Side, own: Figure, b: Side, other: Figure): number {
  return kinOf(a, own, b, other).length;
}

/** The words beside a figure in its clause that stand beside the other one as well. */
export function kinOf(a: Side, own: Figure, b: Side, other: Figure): readonly number[] {
  const [inA, inB] = [clauseOf(a, own), clauseOf(b, other)];
  const kin: number[] = [];
  for (let word = inA.from; word < inA.to; word++) {
    const figure = figureAt(a, word);
    const isKin =
      figure === undefined
        ? isContent(a, word) && hasWord(b, inB, wordKey(a.document, word), languageAt(a, word))
        : figure !== own && figure.from === word && hasFigure(b, inB, figure, other);
    if (isKin) kin.push(word);
  }
  return kin;
}

function hasFigure(side: Side, words: Range, figure: Figure, but: Figure): boolean {
  return figuresAmong(side, words).some((one) => one !== but && sameFigure(one, figure));
}

function hasWord(side: Side, { from, to }: Range, key: string, language: ReturnType<typeof languageAt>): boolean {
  for (let word = from; word < to; word++) {
    if (side.figureOfWord[word] !== 0) continue;
    const other = wordKey(side.document, word);
    if (other === key || sameLemma(other, key, language, false)) return true;
  }
  return false;
}

/** The words around a figure up to a comma or to another figure of its unit. */
function clauseOf(side: Side, figure: Figure): Range {
  return clauseAround(side, figure, (_, word) => {
    const other = figureAt(side, word);
    if (other === undefined || other === figure || other.kind !== figure.kind || other.unit !== figure.unit)
      return false;
    // 90 million for 12 buses: what counts a noun of its own tells of what the figure is
    return isOfNoun(side, other) === isOfNoun(side, figure);
  });
}
