import { UNLINKED } from '../../../align/alignment.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';
import { STANDING_FIGURE } from './standing.ts';

/**
 * Jailed on Friday … The judge said → Jailed … The judge said on Friday: a date that went from one sentence and stands in
 * another, where both texts name it as often and no other date came in its place.
 */
export function keepMovedDates(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, kind, wholeLines }) => category === 'number' && kind === 'date' && wholeLines !== true,
    (finding) => {
      if (!hasMoved(context, finding)) return undefined;
      const { kind: _, notes: __, ...rest } = finding;
      return [{ ...rest, category: 'wording', rule: STANDING_FIGURE }];
    },
  );
}

function hasMoved(context: Context, finding: Finding): boolean {
  const isInA = finding.a.start < finding.a.end;
  if (isInA === finding.b.start < finding.b.end) return false;
  const [side, other, sentence] = isInA
    ? ([context.a, context.b, 'b'] as const)
    : ([context.b, context.a, 'a'] as const);
  const links = isInA ? context.alignment.backLinks : context.alignment.links;
  const [date, ...more] = figuresAmong(side, wordsWithin(side, isInA ? finding.a : finding.b));
  const sentences = sentencesOf(context, finding);
  if (date?.kind !== 'date' || more.length > 0 || sentences === undefined) return false;
  const isSame = ({ kind, value }: Figure): boolean => kind === 'date' && value === date.value;
  const named = other.figures.filter(isSame).length;
  if (named === 0 || named !== side.figures.filter(isSame).length) return false;
  const isNew = ({ from }: Figure): boolean => links[from] === UNLINKED;
  return !figuresAmong(other, sentences[sentence]).some((figure) => figure.kind === 'date' && isNew(figure));
}
