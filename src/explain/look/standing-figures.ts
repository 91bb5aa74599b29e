import type { Side } from '../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../annotate/figure/figures.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { sentencesOf, type Words, wordsWithin } from './sentences.ts';

/**
 * A figure that stands elsewhere in the same sentence of the other text only moved (On 5 May the fair opened, The fair
 * opened on 5 May), in whatever notation (130 миллионов, 130 млн). Figures in the place of each other are not asked.
 */
export function keepStandingFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) =>
    finding.category === 'number' && stands(context, finding) ? moved(finding) : finding,
  );
}

function moved({ kind: _, notes: __, swap: ___, ...rest }: Finding): Finding {
  return { ...rest, category: 'wording', rule: 'standing-figure' };
}

function stands(context: Context, finding: Finding): boolean {
  if (finding.wholeLines === true) return false;
  // a sign alone (−5, 5) is no figure that moved
  const inA = figuresOf(context.a, wordsWithin(context.a, finding.a));
  const inB = figuresOf(context.b, wordsWithin(context.b, finding.b));
  if (inA.length > 0 === inB.length > 0) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const [a, b] = [figuresOf(context.a, sentences.a), figuresOf(context.b, sentences.b)];
  return inA.length > 0 ? areAnswered(inA, a, b) : areAnswered(inB, b, a);
}

/** Whether the other sentence has each of the figures, as often as their own. */
function areAnswered(asked: readonly Figure[], own: readonly Figure[], other: readonly Figure[]): boolean {
  return asked.every((figure) => {
    const isSame = (one: Figure): boolean => sameFigure(one, figure);
    return other.filter(isSame).length >= own.filter(isSame).length;
  });
}

function figuresOf({ figures }: Side, { from, to }: Words): readonly Figure[] {
  return from === to ? [] : figures.filter((figure) => figure.from < to && figure.to > from);
}
